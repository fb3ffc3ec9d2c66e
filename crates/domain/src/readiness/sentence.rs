//! Findings in English, for logs; people read a sentence of their locale.

use super::FindingKind;

/// A finding as a sentence.
pub(super) fn sentence(kind: &FindingKind) -> String {
    match kind {
        FindingKind::NameMissing => "The account has no name.".to_owned(),
        FindingKind::ContactEmailMissing => "The account has no contact email.".to_owned(),
        FindingKind::BillingNameMissing => "Nobody is named to be billed.".to_owned(),
        FindingKind::BillingEmailMissing => "Invoices have no email address to go to.".to_owned(),
        FindingKind::TimeZoneUnset => "No time zone is chosen.".to_owned(),
        FindingKind::ProfileComplete => "Name, contact and billing details are there.".to_owned(),
        FindingKind::NoCredits => "There are no credits to spend.".to_owned(),
        FindingKind::Spendable { amount, grants } => {
            let grants = counted(*grants as u64, "grant");
            format!("{amount} credits can be spent, from {grants}.")
        }
        FindingKind::LowBalance { amount, least } => {
            format!("{amount} credits can be spent, fewer than the {least} that the policy wants.")
        }
        FindingKind::ExpiringSoon {
            grant,
            amount,
            expires,
        } => format!("{amount} credits of {grant} expire at {expires}."),
        FindingKind::NoPlan => "No plan is named, so nothing is said of the next batch.".to_owned(),
        FindingKind::PlanMissing => "The policy wants a plan before a run.".to_owned(),
        FindingKind::PlanFits {
            manifest,
            total,
            left,
        } => format!("{manifest} costs {total} credits and fits: {left} are left afterwards."),
        FindingKind::PlanShort {
            manifest,
            total,
            shortfall,
        } => format!("{manifest} costs {total} credits: {shortfall} more than there are."),
        FindingKind::PlanLarge {
            manifest,
            share,
            allowed,
        } => {
            format!("{manifest} takes {share} % of the credits; the policy allows {allowed} %.")
        }
        FindingKind::PlanIncomplete { refused } => {
            let rows = counted(*refused, "refused row");
            format!("The plan leaves out {rows} of unknown cost.")
        }
        FindingKind::PlanOutdated => {
            "The plan was priced by another rate card than the one in use.".to_owned()
        }
        FindingKind::SourceLanguageMissing => {
            "No source language is set, and it is not detected either.".to_owned()
        }
        FindingKind::ServiceNotPriced { service } => {
            format!("New jobs ask for {service}, which the rate card does not price.")
        }
        FindingKind::TargetLanguagesMissing => "New jobs translate into no language.".to_owned(),
        FindingKind::AutoStart { limit } => {
            format!("Jobs of up to {limit} credits start by themselves.")
        }
        FindingKind::AutoStartBeyondCredits { limit, spendable } => format!(
            "Jobs of up to {limit} credits start by themselves, and {spendable} can be spent."
        ),
        FindingKind::OriginalsNotKept => "Imported media is not kept as it came.".to_owned(),
        FindingKind::RetentionShort { days } => {
            format!("Imported media is deleted after {}.", counted(*days, "day"))
        }
        FindingKind::FailuresUnnoticed => "Nobody hears of a job that fails.".to_owned(),
        FindingKind::OwnDefaults { count } => {
            let values = counted(*count as u64, "default");
            format!("The person has set {values} for themselves.")
        }
        FindingKind::DefaultsFine { source, targets } => {
            let source = match source.as_str() {
                "" => "in a language that is detected",
                tag => &format!("in {tag}"),
            };
            match targets {
                0 => format!("New work starts {source}."),
                count => {
                    let languages = counted(*count as u64, "language");
                    format!("New work starts {source}, to be translated into {languages}.")
                }
            }
        }
    }
}

fn counted(count: u64, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}
