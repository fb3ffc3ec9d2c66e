//! Why a row is refused, and what to do about it.

use allset_domain::manifest::{
    Column, MAX_GROUPS, MAX_JOB_SECONDS, MAX_RECORD_BYTES, MAX_ROW_BYTES, Refusal, RefusedRow,
};
use allset_domain::rate_card::MAX_COUNT;

use crate::i18n::{Message, msg};

/// What is wrong, of any row with this reason.
pub(in crate::pages::planner) fn reason(refusal: Refusal) -> Message {
    match refusal {
        Refusal::RowTooLong => msg::planner_row_too_long(MAX_ROW_BYTES / 1024),
        Refusal::QuoteLeftOpen => msg::planner_row_quote_left_open(),
        Refusal::StrayQuote => msg::planner_row_stray_quote(),
        Refusal::WrongColumnCount => msg::planner_row_wrong_column_count(),
        Refusal::InvalidUtf8 => msg::planner_row_invalid_utf8(),
        Refusal::RecordTooLong => msg::planner_row_record_too_long(MAX_RECORD_BYTES >> 20),
        Refusal::MalformedRecord => msg::planner_row_malformed_record(),
        Refusal::EmptyDuration => msg::planner_row_empty_duration(),
        Refusal::NotANumber => msg::planner_row_not_a_number(),
        Refusal::CommaInNumber => msg::planner_row_comma_in_number(),
        Refusal::NegativeDuration => msg::planner_row_negative_duration(),
        Refusal::ZeroDuration => msg::planner_row_zero_duration(),
        Refusal::DurationTooLong => msg::planner_row_duration_too_long(MAX_JOB_SECONDS / 3_600),
        Refusal::NegativeCount => msg::planner_row_negative_count(),
        Refusal::NotWhole => msg::planner_row_not_whole(),
        Refusal::CountTooLarge => msg::planner_row_count_too_large(MAX_COUNT),
        Refusal::EmptyService => msg::planner_row_empty_service(),
        Refusal::UnknownService => msg::planner_row_unknown_service(),
        Refusal::OperationNotCovered => msg::planner_row_operation_not_covered(),
        Refusal::ModelNotCovered => msg::planner_row_model_not_covered(),
        Refusal::MalformedLanguage => msg::planner_row_malformed_language(),
        Refusal::LanguageNotCovered => msg::planner_row_language_not_covered(),
        Refusal::UnknownFeature => msg::planner_row_unknown_feature(),
        Refusal::MeasureMissing => msg::planner_row_measure_missing(),
        Refusal::MeasureNotPriced => msg::planner_row_measure_not_priced(),
        Refusal::PartsExceed => msg::planner_row_parts_exceed(),
        Refusal::PriceTooLarge => msg::planner_row_price_too_large(),
        Refusal::TooManyGroups => msg::planner_row_too_many_groups(MAX_GROUPS),
    }
}

/// What is wrong with this row, in a file of `columns` columns.
pub(super) fn reason_of(row: &RefusedRow, columns: u32) -> Message {
    match (row.reason, row.found_columns) {
        (Refusal::WrongColumnCount, Some(found)) => msg::planner_row_column_count(columns, found),
        (refusal, _) => match row.measure.map(|measure| Column::Measure(measure).name()) {
            Some(name) => reason_with(refusal, name),
            None => reason(refusal),
        },
    }
}

/// What is wrong with a row in which a measure of this name is at fault.
fn reason_with(refusal: Refusal, name: &str) -> Message {
    match refusal {
        Refusal::MeasureMissing => msg::planner_row_measure_missing_of(name),
        Refusal::MeasureNotPriced => msg::planner_row_measure_not_priced_of(name),
        Refusal::PartsExceed => msg::planner_row_parts_exceed_of(name),
        refusal => reason(refusal),
    }
}

/// What to do about rows with this reason.
pub(super) fn advice(refusal: Refusal) -> Message {
    match refusal {
        Refusal::RowTooLong => msg::planner_fix_too_long(),
        Refusal::QuoteLeftOpen => msg::planner_fix_quote_left_open(),
        Refusal::StrayQuote => msg::planner_fix_stray_quote(),
        Refusal::WrongColumnCount => msg::planner_fix_column_count(),
        Refusal::InvalidUtf8 => msg::planner_fix_invalid_utf8(),
        Refusal::RecordTooLong => msg::planner_fix_record_too_long(),
        Refusal::MalformedRecord => msg::planner_fix_malformed_record(),
        Refusal::EmptyDuration => msg::planner_fix_empty_duration(),
        Refusal::NotANumber => msg::planner_fix_not_a_number(),
        Refusal::CommaInNumber => msg::planner_fix_comma_in_number(),
        Refusal::NegativeDuration => msg::planner_fix_negative_duration(),
        Refusal::ZeroDuration => msg::planner_fix_zero_duration(),
        Refusal::DurationTooLong => msg::planner_fix_duration_too_long(),
        Refusal::NegativeCount => msg::planner_fix_negative_count(),
        Refusal::NotWhole => msg::planner_fix_not_whole(),
        Refusal::CountTooLarge => msg::planner_fix_count_too_large(),
        Refusal::EmptyService => msg::planner_fix_empty_service(),
        Refusal::UnknownService => msg::planner_fix_unknown_service(),
        Refusal::OperationNotCovered => msg::planner_fix_operation_not_covered(),
        Refusal::ModelNotCovered => msg::planner_fix_model_not_covered(),
        Refusal::MalformedLanguage => msg::planner_fix_malformed_language(),
        Refusal::LanguageNotCovered => msg::planner_fix_language_not_covered(),
        Refusal::UnknownFeature => msg::planner_fix_unknown_feature(),
        Refusal::MeasureMissing => msg::planner_fix_measure_missing(),
        Refusal::MeasureNotPriced => msg::planner_fix_measure_not_priced(),
        Refusal::PartsExceed => msg::planner_fix_parts_exceed(),
        Refusal::PriceTooLarge => msg::planner_fix_price_too_large(),
        Refusal::TooManyGroups => msg::planner_fix_too_many_groups(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_own_sentence_and_its_own_advice() {
        for (at, refusal) in Refusal::ALL.into_iter().enumerate() {
            for other in &Refusal::ALL[..at] {
                assert_ne!(reason(refusal), reason(*other));
                assert_ne!(advice(refusal), advice(*other));
            }
        }
    }

    #[test]
    fn a_row_with_too_few_values_says_how_many() {
        let row = RefusedRow {
            row: 7,
            column: None,
            reason: Refusal::WrongColumnCount,
            measure: None,
            found_columns: Some(4),
            excerpt: "a,b,c,d".to_owned(),
            excerpt_cut: false,
        };
        assert_eq!(
            reason_of(&row, 5),
            msg::planner_row_column_count(5_u32, 4_u32)
        );
    }
}
