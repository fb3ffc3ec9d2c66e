//! Plans as tables for other programs, and as text for people.
//!
//! Amounts and quantities are plain decimals, whatever the language of the reader is. A cell that a
//! spreadsheet would take for a formula gets an apostrophe before it.

use super::PlanFile;
use crate::manifest::{Assumed, Column, Group};
use crate::money::Amount;
use crate::rate_card::{Measure, Quantity, Rate};

/// What lines of CSV end with (RFC 4180).
const LINE_END: &str = "\r\n";

/// The columns of [`PlanFile::to_csv`].
const CSV_COLUMNS: [&str; 11] = [
    "service",
    "model",
    "language",
    "rate",
    "jobs",
    "quantities",
    "billed_seconds",
    "low",
    "expected",
    "ceiling",
    "assumed",
];

/// The columns of [`PlanFile::to_focus_csv`], by the names of the FinOps Open Cost and Usage
/// Specification (FOCUS) 1.2.
const FOCUS_COLUMNS: [&str; 18] = [
    "BilledCost",
    "BillingCurrency",
    "ChargeCategory",
    "ChargeDescription",
    "ChargeFrequency",
    "ChargePeriodStart",
    "ConsumedQuantity",
    "ConsumedUnit",
    "ContractedCost",
    "EffectiveCost",
    "ListCost",
    "PricingQuantity",
    "PricingUnit",
    "ServiceCategory",
    "ServiceName",
    "SkuId",
    "SkuPriceId",
    "Tags",
];

/// The words of [`PlanFile::to_markdown`], in the language of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanWords {
    /// The heading.
    pub title: String,
    /// What stands before the name and the version of the card.
    pub rate_card: String,
    /// What stands before the time.
    pub priced_at: String,
    /// What stands before the number of jobs.
    pub jobs: String,
    /// What stands before the number of refused rows.
    pub refused: String,
    /// What is expected to be paid.
    pub expected: String,
    /// The least.
    pub low: String,
    /// The most.
    pub ceiling: String,
    /// The service of a group.
    pub service: String,
    /// Its model.
    pub model: String,
    /// Its language.
    pub language: String,
    /// What is assumed.
    pub assumptions: String,
    /// What stands before the hash.
    pub hash: String,
}

impl PlanFile {
    /// A row for each group, which add up to the totals of the plan.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let assumed: Vec<_> = self.result.assumed.iter().map(shown).collect();
        let assumed = assumed.join("; ");
        let row = |group: &Group| {
            let quantities = group.measured.iter().map(|sum| {
                let (name, quantity) = (sum.measure.name(), sum.quantity);
                format!("{name} {quantity}")
            });
            [
                group.service.clone(),
                group.model.clone().unwrap_or_default(),
                group.language.clone().unwrap_or_default(),
                self.rate(group)
                    .map(|rate| rate.id.clone())
                    .unwrap_or_default(),
                group.jobs.to_string(),
                quantities.collect::<Vec<_>>().join("; "),
                group.billed.to_string(),
                group.low.to_string(),
                group.amount.to_string(),
                group.ceiling.to_string(),
                assumed.clone(),
            ]
        };
        table(&CSV_COLUMNS, self.result.groups.iter().map(row))
    }

    /// A row for each meter of each group, and one for what adjustments add to a group: columns as FOCUS
    /// calls them, of an estimate and not of a bill.
    #[must_use]
    pub fn to_focus_csv(&self) -> String {
        let rows = self.result.groups.iter().flat_map(|group| {
            let rate = self.rate(group);
            let metered: Amount = group.lines.iter().map(|line| line.amount).sum();
            let lines = group.lines.iter().map(move |line| {
                let meter = rate.and_then(|rate| rate.meters.get(line.meter));
                let unit = meter.map(|meter| unit(&meter.measures)).unwrap_or_default();
                let id = meter.map(|meter| meter.id.clone()).unwrap_or_default();
                self.focus("Usage", group, rate, &id, (line.billed, unit), line.amount)
            });
            let rest = group.amount - metered;
            let added = (!rest.is_zero()).then(|| {
                let nothing = (Quantity::ZERO, String::new());
                self.focus("Adjustment", group, rate, "", nothing, rest)
            });
            lines.chain(added).collect::<Vec<_>>()
        });
        table(&FOCUS_COLUMNS, rows)
    }

    /// The plan for people.
    #[must_use]
    pub fn to_markdown(&self, words: &PlanWords) -> String {
        let result = &self.result;
        let mut text = format!(
            "# {}: {}\n\n",
            escaped(&words.title),
            escaped(&self.manifest.name)
        );
        let card = format!("{} ({})", self.rate_card.name, self.rate_card.version);
        let facts = [
            (&words.rate_card, card),
            (&words.priced_at, self.priced_at.to_string()),
            (&words.jobs, result.jobs.to_string()),
            (&words.refused, result.refused.to_string()),
            (&words.low, result.low.to_string()),
            (&words.expected, result.total.to_string()),
            (&words.ceiling, result.ceiling.to_string()),
            (&words.hash, self.hash.clone()),
        ];
        for (word, value) in facts {
            text += &format!("- {}: {}\n", escaped(word), escaped(&value));
        }
        let heads = [
            &words.service,
            &words.model,
            &words.language,
            &words.jobs,
            &words.low,
            &words.expected,
            &words.ceiling,
        ];
        text += &format!(
            "\n{}\n|---|---|---|--:|--:|--:|--:|\n",
            line(heads.map(|head| escaped(head)))
        );
        for group in &result.groups {
            text += &line([
                escaped(&group.service),
                escaped(group.model.as_deref().unwrap_or_default()),
                escaped(group.language.as_deref().unwrap_or_default()),
                group.jobs.to_string(),
                group.low.to_string(),
                group.amount.to_string(),
                group.ceiling.to_string(),
            ]);
            text.push('\n');
        }
        if !result.assumed.is_empty() {
            text += &format!("\n## {}\n\n", escaped(&words.assumptions));
            for assumed in &result.assumed {
                text += &format!("- {}\n", escaped(&shown(assumed)));
            }
        }
        text
    }

    fn rate(&self, group: &Group) -> Option<&Rate> {
        self.rate_card.rates.get(group.rate)
    }

    fn focus(
        &self,
        category: &str,
        group: &Group,
        rate: Option<&Rate>,
        meter: &str,
        (quantity, unit): (Quantity, String),
        amount: Amount,
    ) -> [String; FOCUS_COLUMNS.len()] {
        let id = rate.map(|rate| rate.id.as_str()).unwrap_or_default();
        let tags = serde_json::json!({
            "model": group.model,
            "language": group.language,
            "plan": self.hash,
            "estimate": "true",
        });
        let (amount, quantity) = (amount.to_string(), quantity.to_string());
        [
            amount.clone(),
            "credits".to_owned(),
            category.to_owned(),
            format!("{} {meter}", group.service).trim().to_owned(),
            "Usage-Based".to_owned(),
            self.priced_at.to_string(),
            quantity.clone(),
            unit.clone(),
            amount.clone(),
            amount.clone(),
            amount,
            quantity,
            unit,
            "AI and Machine Learning".to_owned(),
            group.service.clone(),
            id.to_owned(),
            format!(
                "{}@{}/{id}/{meter}",
                self.rate_card.id, self.rate_card.version
            ),
            tags.to_string(),
        ]
    }
}

/// An assumption with the number of the jobs that depend on it, in no language.
fn shown(assumed: &Assumed) -> String {
    let assumption = &assumed.assumption;
    let column = match assumption.column {
        Column::Measure(measure) => measure.name(),
        column => column.name(),
    };
    let mut text = format!("{column} = {}", assumption.value);
    if assumption.low.is_some() || assumption.high.is_some() {
        let bound = |bound: &Option<String>| bound.as_ref().unwrap_or(&assumption.value).clone();
        text += &format!(
            " ({}\u{2013}{})",
            bound(&assumption.low),
            bound(&assumption.high)
        );
    }
    if let Some(names) = &assumption.names {
        text += &format!(" [{names}]");
    }
    text + &format!(": {}", assumed.jobs)
}

/// What a meter counts.
fn unit(measures: &[Measure]) -> String {
    let names = measures.iter().map(|measure| match measure {
        Measure::Duration => "seconds",
        measure => measure.name(),
    });
    names.collect::<Vec<_>>().join(" x ")
}

fn table<const N: usize>(heads: &[&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let mut text = heads.join(",") + LINE_END;
    for row in rows {
        text += &row.map(|cell| quoted(&cell)).join(",");
        text += LINE_END;
    }
    text
}

/// A cell of CSV that no spreadsheet takes for a formula.
fn quoted(cell: &str) -> String {
    let is_number = cell.strip_prefix('-').unwrap_or(cell);
    let is_number = is_number
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number;
    let guard = if formula { "'" } else { "" };
    match formula || cell.contains([',', '"', '\n', '\r']) {
        true => format!("\"{guard}{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

/// Text that Markdown shows as it is, in one line.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => escaped.push(' '),
            '\\' | '`' | '*' | '_' | '|' | '<' | '>' | '[' | ']' | '#' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn line<const N: usize>(cells: [String; N]) -> String {
    format!("| {} |", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::super::{ManifestId, PlanResult};
    use super::*;
    use crate::manifest::{Assumption, Assumptions, Reading, price_manifest};
    use crate::rate_card::RateCard;
    use crate::time::Timestamp;

    fn plan(text: &str) -> PlanFile {
        let meter = |measures: &[&str], amount: &str| {
            serde_json::json!({
                "id": measures[0], "measures": measures, "unit": "one",
                "price": { "mode": "flat", "amount": amount, "per": "1" },
            })
        };
        let card = serde_json::json!({
            "format": crate::rate_card::FORMAT, "id": "card", "version": 2, "name": "Card | two",
            "rates": [{
                "id": "chat", "service": "chat",
                "meters": [meter(&["input_tokens"], "0.001"), meter(&["output_tokens"], "0.01")],
            }],
            "adjustments": [{ "id": "fee", "change": { "add": "0.5" } }],
        });
        let card = RateCard::from_json(&card.to_string()).expect("the card is good");
        let output = Assumption {
            high: Some("30".into()),
            ..Assumption::new(Column::Measure(Measure::OutputTokens), "10")
        };
        let assumptions = Assumptions::default().set(output);
        let pricing = card.compile().expect("the card is good");
        let report = price_manifest(text.as_bytes(), pricing, assumptions.clone());
        let report = report.expect("a manifest");
        let manifest = ManifestId {
            name: "a_b.csv".into(),
            bytes: report.bytes,
            sha256: "00".into(),
            reading: Reading::default(),
        };
        let result = PlanResult::from(&report);
        PlanFile::new(
            manifest,
            card,
            assumptions,
            result,
            Timestamp::from_millis(0),
        )
    }

    /// The cells of CSV without line breaks in them.
    fn cells(text: &str) -> Vec<Vec<String>> {
        let row = |line: &str| {
            let (mut cells, mut cell, mut open) = (Vec::new(), String::new(), false);
            for letter in line.chars() {
                match letter {
                    '"' => open = !open,
                    ',' if !open => cells.push(std::mem::take(&mut cell)),
                    letter => cell.push(letter),
                }
            }
            cells.push(cell);
            cells
        };
        text.split(LINE_END)
            .filter(|line| !line.is_empty())
            .map(row)
            .collect()
    }

    fn sum(rows: &[Vec<String>], column: &str) -> Amount {
        let at = rows[0]
            .iter()
            .position(|head| head == column)
            .expect("a column");
        let amounts = rows[1..].iter().map(|row| row[at].parse::<Amount>());
        amounts.map(|amount| amount.expect("an amount")).sum()
    }

    const TEXT: &str =
        "service,model,input_tokens,output_tokens\nchat,=a,100,20\nchat,b,50,\nchat,b,7,3\n";

    #[test]
    fn the_rows_add_up_to_the_plan() {
        let plan = plan(TEXT);
        let rows = cells(&plan.to_csv());
        assert_eq!(rows[0], CSV_COLUMNS);
        assert_eq!(sum(&rows, "low"), plan.result.low);
        assert_eq!(sum(&rows, "expected"), plan.result.total);
        assert_eq!(sum(&rows, "ceiling"), plan.result.ceiling);
        assert_eq!(rows[1][10], "output_tokens = 10 (10–30): 1");
        let rows = cells(&plan.to_focus_csv());
        assert_eq!(rows[0], FOCUS_COLUMNS);
        // Two meters of two groups, and the fee of each.
        assert_eq!(rows.len(), 1 + 6);
        assert_eq!(sum(&rows, "BilledCost"), plan.result.total);
    }

    #[test]
    fn no_cell_is_a_formula() {
        let csv = plan(TEXT).to_csv();
        assert!(csv.contains("\r\nchat,\"'=a\",,chat,1,"), "{csv}");
        assert_eq!(quoted("-1.5"), "-1.5");
        assert_eq!(quoted("-1+2"), "\"'-1+2\"");
        assert_eq!(quoted("a\"b"), "\"a\"\"b\"");
    }

    #[test]
    fn people_read_it_as_it_is_meant() {
        let word = |word: &str| word.to_owned();
        let words = PlanWords {
            title: word("Plan"),
            rate_card: word("Rate card"),
            priced_at: word("Priced"),
            jobs: word("Jobs"),
            refused: word("Refused"),
            expected: word("Expected"),
            low: word("At least"),
            ceiling: word("At most"),
            service: word("Service"),
            model: word("Model"),
            language: word("Language"),
            assumptions: word("Assumptions"),
            hash: word("SHA-256"),
        };
        let plan = plan(TEXT);
        let text = plan.to_markdown(&words);
        assert!(
            text.starts_with("# Plan: a\\_b.csv\n\n- Rate card: Card \\| two (2)\n"),
            "{text}"
        );
        assert!(text.contains("\n| chat | b |  | 2 | "), "{text}");
        assert!(
            text.ends_with("## Assumptions\n\n- output\\_tokens = 10 (10–30): 1\n"),
            "{text}"
        );
        assert!(text.contains(&plan.hash));
    }
}
