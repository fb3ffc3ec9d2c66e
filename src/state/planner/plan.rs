//! From what a manifest comes to, to the plan that other sections speak of.

use allset_domain::manifest::{Report, demands};
use allset_domain::plan::PlanSummary;
use allset_domain::rate_card::RateCard;
use allset_domain::time::Timestamp;

/// The plan of a report, at its ceiling: that is what has to be there. Where every row was refused there is
/// none: it would cost nothing and so be said to fit, though nothing is known of the batch.
pub(super) fn plan(
    report: &Report,
    card: &RateCard,
    manifest: String,
    now: Timestamp,
) -> Option<PlanSummary> {
    if report.jobs == 0 {
        return None;
    }
    Some(PlanSummary {
        manifest,
        jobs: report.jobs,
        refused: report.refused,
        demands: demands(&report.groups),
        rate_card: card.id.clone(),
        rate_card_version: card.version,
        priced_at: now,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use allset_domain::manifest::{Format, Group};
    use allset_domain::money::Amount;
    use allset_domain::rate_card::Quantity;
    use allset_domain::sample::seed;
    use allset_domain::workspace::Contents;

    const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

    fn group(service: &str, language: &str, credits: i64) -> Group {
        Group {
            service: service.into(),
            model: None,
            language: Some(language.into()),
            jobs: 1,
            measured: Vec::new(),
            billed: Quantity::ZERO,
            low: Amount::from_credits(credits),
            amount: Amount::from_credits(credits),
            ceiling: Amount::from_credits(credits),
            rate: 0,
            lines: Vec::new(),
        }
    }

    fn report(groups: Vec<Group>) -> Report {
        let jobs = groups.len() as u64;
        Report {
            rows: jobs + 2,
            jobs,
            refused: 2,
            blank: 0,
            rounded_up: 0,
            refusals: Vec::new(),
            refused_rows: Vec::new(),
            measured: Vec::new(),
            billed: Quantity::ZERO,
            low: Amount::ZERO,
            total: groups.iter().map(|group| group.amount).sum(),
            ceiling: groups.iter().map(|group| group.ceiling).sum(),
            groups,
            format: Format::JsonLines,
            decimal_comma: false,
            column_count: 3,
            columns: Vec::new(),
            ignored_columns: Vec::new(),
            assumed: Vec::new(),
            lacking: Vec::new(),
            bytes: 0,
        }
    }

    fn card() -> RateCard {
        let cards = seed(Contents::Sample, NOW).rate_cards;
        cards.current().expect("the sample has a card").clone()
    }

    #[test]
    fn a_plan_has_one_demand_a_service_in_the_order_of_the_alphabet() {
        let report = report(vec![
            group("translate", "fr", 3),
            group("diarize", "en", 1),
            group("translate", "en", 4),
        ]);
        let plan = plan(&report, &card(), "batch.csv".into(), NOW).expect("jobs are priced");
        let demands: Vec<_> = plan
            .demands
            .iter()
            .map(|demand| (demand.service.as_str(), demand.amount))
            .collect();
        assert_eq!(
            demands,
            [
                ("diarize", Amount::from_credits(1)),
                ("translate", Amount::from_credits(7)),
            ]
        );
        assert_eq!(plan.total(), report.ceiling);
        assert_eq!((plan.jobs, plan.refused), (3, 2));
    }

    #[test]
    fn a_manifest_whose_rows_are_all_refused_makes_no_plan() {
        let report = report(Vec::new());
        assert_eq!(plan(&report, &card(), "batch.csv".into(), NOW), None);
    }
}
