//! What is wrong with a rate card.

use allset_domain::rate_card::{Measure, RateCardError, RateCardProblem};

use super::Trouble;
use crate::i18n::{Message, msg};

/// How many faults are listed. Who mends the card mends the first ones first.
const LISTED: usize = 10;

pub(super) fn explain(faults: &[RateCardError]) -> Trouble {
    let mut lines: Vec<Message> = faults.iter().take(LISTED).map(fault).collect();
    let more = faults.len().saturating_sub(LISTED);
    if more > 0 {
        lines.push(msg::rate_card_more(more));
    }
    Trouble {
        faults: lines,
        ..Trouble::new(
            msg::planner_card_faults(faults.len()),
            msg::planner_card_faults_text(),
        )
    }
}

fn fault(fault: &RateCardError) -> Message {
    let problem = problem(&fault.problem);
    // An empty pointer stands for the whole document.
    match fault.pointer.as_str() {
        "" => msg::rate_card_fault_whole(problem),
        pointer => msg::rate_card_fault(pointer, problem),
    }
}

fn problem(problem: &RateCardProblem) -> Message {
    match problem {
        RateCardProblem::NotJson { line, column } => msg::rate_card_not_json(*column, *line),
        RateCardProblem::WrongType { expected } => msg::rate_card_wrong_type(expected.as_str()),
        RateCardProblem::Missing => msg::rate_card_missing(),
        RateCardProblem::UnknownField => msg::rate_card_unknown_field(),
        RateCardProblem::UnknownVariant { found, known } => {
            msg::rate_card_unknown_variant(found.as_str(), known.clone())
        }
        RateCardProblem::NotADecimal => msg::rate_card_not_a_decimal(),
        RateCardProblem::Empty => msg::rate_card_empty(),
        RateCardProblem::TooLong { max } => msg::rate_card_too_long(*max),
        RateCardProblem::NotPlain => msg::rate_card_not_plain(),
        RateCardProblem::Duplicate { first } => msg::rate_card_duplicate(first.as_str()),
        RateCardProblem::Zero => msg::rate_card_zero(),
        RateCardProblem::Negative => msg::rate_card_negative(),
        RateCardProblem::TooLarge => msg::rate_card_too_large(),
        RateCardProblem::NotATime => msg::rate_card_not_a_time(),
        RateCardProblem::EndsBeforeStart => msg::rate_card_ends_before_start(),
        RateCardProblem::NotALanguage => msg::rate_card_not_a_language(),
        RateCardProblem::NotWhole => msg::rate_card_not_whole(),
        RateCardProblem::NotAscending => msg::rate_card_not_ascending(),
        RateCardProblem::LastTierEnds => msg::rate_card_last_tier_ends(),
        RateCardProblem::NoSuchRate => msg::rate_card_no_such_rate(),
        RateCardProblem::PricedTwice { measure } => msg::rate_card_priced_twice(measure.name()),
        RateCardProblem::Overlapping { measures } => {
            let [first, second] = measures.map(Measure::name);
            msg::rate_card_overlapping(first, second)
        }
        RateCardProblem::TwoKindsOfTokens => msg::rate_card_two_kinds_of_tokens(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_faults_are_listed_and_the_others_counted() {
        let faults: Vec<_> = (0..12)
            .map(|at| RateCardError {
                pointer: format!("/rates/{at}/id"),
                problem: RateCardProblem::Empty,
            })
            .collect();
        let lines = explain(&faults).faults;
        assert_eq!(lines.len(), LISTED + 1);
        assert_eq!(lines.last(), Some(&msg::rate_card_more(2_usize)));
        assert_eq!(explain(&faults[..LISTED]).faults.len(), LISTED);
    }
}
