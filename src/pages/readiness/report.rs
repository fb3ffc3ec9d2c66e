//! The checklist as a report that can be taken elsewhere: as data with its words, and as Markdown.

use std::fmt::Write as _;

use allset_domain::readiness::{
    Check, CheckKind, CheckStatus, EvidenceItem, Readiness, Review, Severity, Verdict,
};
use allset_domain::settings::Settings;
use allset_domain::time::Timestamp;
use serde::Serialize;

use super::policy;
use super::record::changed_before;
use crate::checklist::{check_status, details, verdict_title, words};
use crate::i18n::{DateStyle, I18n, Message, msg};

/// The format of the report as data, which names itself.
const FORMAT: &str = "allset.readiness/1";

/// The report. What a machine reads stands beside what a person reads, in their language.
#[derive(Serialize)]
pub(super) struct Report {
    format: &'static str,
    workspace: String,
    made_at: Timestamp,
    /// By this device's clock and zone.
    made: String,
    title: String,
    ready: bool,
    verdict: String,
    unseen: usize,
    scope: String,
    checks: Vec<ReportedCheck>,
    reviews: Vec<ReportedReview>,
    #[serde(skip)]
    labels: Labels,
}

#[derive(Serialize)]
struct ReportedCheck {
    check: CheckKind,
    title: String,
    status: &'static str,
    status_words: String,
    /// What the person has to look at elsewhere, where the check cannot be seen.
    elsewhere: Option<String>,
    findings: Vec<ReportedFinding>,
    changes: Vec<String>,
    evidence: Vec<ReportedEvidence>,
    fingerprint: String,
    policy: Vec<String>,
}

#[derive(Serialize)]
struct ReportedFinding {
    severity: &'static str,
    severity_words: String,
    text: String,
}

#[derive(Serialize)]
struct ReportedEvidence {
    #[serde(flatten)]
    item: EvidenceItem,
    name: String,
    words: String,
}

#[derive(Serialize)]
struct ReportedReview {
    #[serde(flatten)]
    review: Review,
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

/// What a report is made from.
pub(super) struct Sources<'a> {
    pub workspace: &'a str,
    pub now: Timestamp,
    pub readiness: &'a Readiness,
    pub settings: &'a Settings,
    /// The newest first.
    pub reviews: &'a [Review],
}

impl Report {
    pub(super) fn of(sources: &Sources<'_>, t: I18n) -> Self {
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
                review: review.clone(),
            }
        };
        Self {
            format: FORMAT,
            workspace: sources.workspace.to_owned(),
            made_at: sources.now,
            made: when(sources.now),
            title: match sources.workspace {
                "" => text(msg::readiness_title()),
                name => text(msg::report_title(name)),
            },
            ready: readiness.verdict == Verdict::AllSet,
            verdict: text(verdict_title(readiness.verdict)),
            unseen: readiness.unseen,
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

    /// As JSON, for a machine or an archive.
    pub(super) fn json(&self) -> String {
        // Texts, numbers and lists: nothing that cannot be written.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// As Markdown, for a ticket or a wiki.
    pub(super) fn markdown(&self) -> String {
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
            let (title, status) = (&check.title, &check.status_words);
            writeln!(out, "\n## {title}: {status}\n")?;
            if let Some(elsewhere) = &check.elsewhere {
                writeln!(out, "{elsewhere}")?;
            }
            for finding in &check.findings {
                let text = escaped(&finding.text);
                writeln!(out, "- {} {text}", finding.severity_words)?;
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
                        escaped(&item.words)
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
        severity: severity(finding.severity),
        severity_words: t.text(words::severity(finding.severity)),
        text: t.text(words::finding(finding.kind.clone(), t)),
    });
    let evidence = check.evidence.iter().map(|item| ReportedEvidence {
        name: details::evidence(&item.key, t),
        words: details::value(&item.key, &item.value, t),
        item: item.clone(),
    });
    let unseen = check.status == CheckStatus::Unseen;
    ReportedCheck {
        check: check.kind,
        title: t.text(details::check_title(check.kind)),
        status: status(check.status),
        status_words: t.text(check_status(check.status)),
        elsewhere: unseen.then(|| t.text(details::unseen(check.kind))),
        findings: findings.collect(),
        changes: check
            .changes
            .iter()
            .map(|c| details::change(c, t))
            .collect(),
        evidence: evidence.collect(),
        fingerprint: check.fingerprint.clone(),
        policy: policy.collect(),
    }
}

const fn status(status: CheckStatus) -> &'static str {
    match status {
        CheckStatus::Unseen => "unseen",
        CheckStatus::NeedsAttention => "needs_attention",
        CheckStatus::ToReview => "to_review",
        CheckStatus::Changed => "changed",
        CheckStatus::Lapsed => "lapsed",
        CheckStatus::Reviewed => "reviewed",
    }
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Good => "good",
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Blocking => "blocking",
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
            format: FORMAT,
            workspace: String::new(),
            made_at: Timestamp::from_millis(0),
            made: "1 Jan 1970".into(),
            title: "Readiness".into(),
            ready: false,
            verdict: "Nothing is seen".into(),
            unseen: 1,
            scope: "Look elsewhere.".into(),
            checks: vec![ReportedCheck {
                check: CheckKind::Access,
                title: "Access".into(),
                status: status(CheckStatus::Unseen),
                status_words: "Cannot be seen".into(),
                elsewhere: Some("Look where you sign in.".into()),
                findings: Vec::new(),
                changes: Vec::new(),
                evidence: Vec::new(),
                fingerprint: String::new(),
                policy: vec!["A review counts for 90 days.".into()],
            }],
            reviews: Vec::new(),
            labels: Labels::default(),
        };
        let markdown = report.markdown();
        assert!(markdown.contains("## Access: Cannot be seen\n\nLook where you sign in.\n"));
        let json: serde_json::Value =
            serde_json::from_str(&report.json()).expect("it is JSON again");
        assert_eq!(json["checks"][0]["status"], "unseen");
        assert_eq!(json["made_at"], "1970-01-01T00:00:00.000Z");
    }
}
