//! The checklist as a report that can be taken elsewhere: as data, and as Markdown.

use std::fmt::Write as _;

use allset_domain::readiness::{Change, Check, CheckStatus, Readiness, ReadinessReport, Review};
use allset_domain::settings::Settings;
use allset_domain::time::Timestamp;
use serde::Serialize;

use super::policy;
use super::record::changed_before;
use crate::checklist::{check_status, details, verdict_title, words};
use crate::i18n::{DateStyle, I18n, Message, msg};

/// The format of the report as data, which names itself.
const FORMAT: &str = "allset.readiness/1";

/// What a report is made from.
pub(super) struct Sources<'a> {
    pub workspace: &'a str,
    pub now: Timestamp,
    pub readiness: &'a Readiness,
    pub settings: &'a Settings,
    /// The newest first.
    pub reviews: &'a [Review],
}

/// The report as data: what `GET /readiness` of the API says, of which workspace, and the record of
/// reviews.
#[derive(Serialize)]
struct Data<'a> {
    format: &'static str,
    workspace: &'a str,
    #[serde(flatten)]
    report: ReadinessReport,
    reviews: Vec<RecordedReview<'a>>,
}

#[derive(Serialize)]
struct RecordedReview<'a> {
    #[serde(flatten)]
    review: &'a Review,
    /// Nothing where it is the first of its check that is kept.
    had_changed: Option<Vec<Change>>,
}

/// As JSON, for a machine or an archive.
pub(super) fn json(sources: &Sources<'_>, _: I18n) -> String {
    let review = |(at, review)| RecordedReview {
        review,
        had_changed: changed_before(at, sources.reviews),
    };
    let data = Data {
        format: FORMAT,
        workspace: sources.workspace,
        report: ReadinessReport::new(sources.readiness, sources.now, None),
        reviews: sources.reviews.iter().enumerate().map(review).collect(),
    };
    // Texts, numbers and lists: nothing that cannot be written.
    serde_json::to_string_pretty(&data).unwrap_or_default()
}

/// As Markdown in the person's language, for a ticket or a wiki.
pub(super) fn markdown(sources: &Sources<'_>, t: I18n) -> String {
    Report::of(sources, t).markdown()
}

/// The report in words.
struct Report {
    /// When it was made, by this device's clock.
    made: String,
    title: String,
    verdict: String,
    scope: String,
    checks: Vec<ReportedCheck>,
    reviews: Vec<ReportedReview>,
    labels: Labels,
}

struct ReportedCheck {
    title: String,
    status: String,
    /// What the person has to look at elsewhere, where the check cannot be seen.
    elsewhere: Option<String>,
    findings: Vec<ReportedFinding>,
    changes: Vec<String>,
    evidence: Vec<ReportedEvidence>,
    policy: Vec<String>,
}

struct ReportedFinding {
    severity: String,
    text: String,
}

struct ReportedEvidence {
    name: String,
    value: String,
}

struct ReportedReview {
    title: String,
    who: String,
    when: String,
    /// Nothing where it is the first of its check that is kept.
    had_changed: Option<Vec<String>>,
}

/// The headings of the Markdown.
#[derive(Default)]
struct Labels {
    evidence: String,
    policy: String,
    reviews: String,
    nobody: String,
    first: String,
    unchanged: String,
    columns: [String; 4],
    what: String,
    value: String,
}

impl Report {
    fn of(sources: &Sources<'_>, t: I18n) -> Self {
        let text = |message: Message| t.text(message);
        let when = |time| t.date(time, DateStyle::DayAndTime);
        let readiness = sources.readiness;
        let review = |at: usize| {
            let review = &sources.reviews[at];
            let had_changed = changed_before(at, sources.reviews)
                .map(|changes| changes.iter().map(|c| details::change(c, t)).collect());
            ReportedReview {
                title: text(details::check_title(review.check)),
                who: t.person(&review.reviewer),
                when: when(review.reviewed_at),
                had_changed,
            }
        };
        Self {
            made: when(sources.now),
            title: match sources.workspace {
                "" => text(msg::readiness_title()),
                name => text(msg::report_title(name)),
            },
            verdict: text(verdict_title(readiness.verdict)),
            scope: text(msg::headline_unseen(readiness.unseen)),
            checks: readiness
                .checks
                .iter()
                .map(|check| reported(check, sources.settings, t))
                .collect(),
            reviews: (0..sources.reviews.len()).map(review).collect(),
            labels: Labels {
                evidence: text(msg::check_evidence()),
                policy: text(msg::check_policy()),
                reviews: text(msg::reviews_title()),
                nobody: text(msg::reviews_none()),
                first: text(msg::reviews_first()),
                unchanged: text(msg::reviews_unchanged()),
                columns: [
                    text(msg::reviews_check()),
                    text(msg::reviews_who()),
                    text(msg::reviews_when()),
                    text(msg::reviews_changed()),
                ],
                what: text(msg::report_what()),
                value: text(msg::report_value()),
            },
        }
    }

    fn markdown(&self) -> String {
        let mut out = String::new();
        // Writing to a String does not fail.
        let _ = self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        let labels = &self.labels;
        writeln!(out, "# {}\n\n{}\n", escaped(&self.title), self.made)?;
        writeln!(out, "**{}.** {}", self.verdict, self.scope)?;
        for check in &self.checks {
            let (title, status) = (&check.title, &check.status);
            writeln!(out, "\n## {title}: {status}\n")?;
            if let Some(elsewhere) = &check.elsewhere {
                writeln!(out, "{elsewhere}")?;
            }
            for finding in &check.findings {
                let text = escaped(&finding.text);
                writeln!(out, "- {} {text}", finding.severity)?;
            }
            for change in &check.changes {
                writeln!(out, "- {status}: {}", escaped(change))?;
            }
            if !check.evidence.is_empty() {
                writeln!(out, "\n### {}\n", labels.evidence)?;
                writeln!(out, "| {} | {} |\n|---|---|", labels.what, labels.value)?;
                for item in &check.evidence {
                    writeln!(
                        out,
                        "| {} | {} |",
                        escaped(&item.name),
                        escaped(&item.value)
                    )?;
                }
            }
            writeln!(out, "\n### {}\n", labels.policy)?;
            for line in &check.policy {
                writeln!(out, "- {}", escaped(line))?;
            }
        }
        writeln!(out, "\n## {}\n", labels.reviews)?;
        if self.reviews.is_empty() {
            return writeln!(out, "{}", labels.nobody);
        }
        let [check, who, when, changed] = &labels.columns;
        writeln!(
            out,
            "| {check} | {who} | {when} | {changed} |\n|---|---|---|---|"
        )?;
        for review in &self.reviews {
            let changed = match &review.had_changed {
                None => labels.first.clone(),
                Some(changes) if changes.is_empty() => labels.unchanged.clone(),
                Some(changes) => escaped(&changes.join("; ")),
            };
            let (title, who, when) = (&review.title, escaped(&review.who), &review.when);
            writeln!(out, "| {title} | {who} | {when} | {changed} |")?;
        }
        Ok(())
    }
}

fn reported(check: &Check, settings: &Settings, t: I18n) -> ReportedCheck {
    let policy = check.kind.policy().into_iter();
    let policy = policy.filter_map(|setting| {
        let value = settings.inherited(setting).value;
        policy::line(setting, &value, t).map(|line| t.text(line))
    });
    let findings = check.findings.iter().map(|finding| ReportedFinding {
        severity: t.text(words::severity(finding.severity)),
        text: t.text(words::finding(finding.kind.clone(), t)),
    });
    let evidence = check.evidence.iter().map(|item| ReportedEvidence {
        name: details::evidence(&item.key, t),
        value: details::value(&item.key, &item.value, t),
    });
    let unseen = check.status == CheckStatus::Unseen;
    ReportedCheck {
        title: t.text(details::check_title(check.kind)),
        status: t.text(check_status(check.status)),
        elsewhere: unseen.then(|| t.text(details::unseen(check.kind))),
        findings: findings.collect(),
        changes: check
            .changes
            .iter()
            .map(|c| details::change(c, t))
            .collect(),
        evidence: evidence.collect(),
        policy: policy.collect(),
    }
}

/// A text as Markdown shows it unchanged, in one line: it may come from people and files.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_no_markdown() {
        assert_eq!(
            escaped("a|b <img src=x> *c*\n# d"),
            "a\\|b \\<img src=x\\> \\*c\\* \\# d"
        );
    }

    #[test]
    fn a_check_that_cannot_be_seen_says_where_to_look() {
        let report = Report {
            made: "1 Jan 1970".into(),
            title: "Readiness".into(),
            verdict: "Nothing is seen".into(),
            scope: "Look elsewhere.".into(),
            checks: vec![ReportedCheck {
                title: "Access".into(),
                status: "Cannot be seen".into(),
                elsewhere: Some("Look where you sign in.".into()),
                findings: Vec::new(),
                changes: Vec::new(),
                evidence: Vec::new(),
                policy: vec!["A review counts for 90 days.".into()],
            }],
            reviews: Vec::new(),
            labels: Labels::default(),
        };
        let markdown = report.markdown();
        assert!(markdown.contains("## Access: Cannot be seen\n\nLook where you sign in.\n"));
    }
}
