//! Why nothing of a file can be priced.

use allset_domain::manifest::{
    Column, FileKind, Format, MAX_ROW_BYTES, ManifestError, MissingColumn,
};
use allset_domain::money::{Amount, MAX_CREDITS};
use allset_domain::rate_card::Measure;

use super::Trouble;
use crate::i18n::{Message, msg};
use crate::pages::planner::read_as;

pub(super) fn explain(error: &ManifestError) -> Trouble {
    let (title, text) = match error {
        ManifestError::Empty => (msg::planner_empty(), msg::planner_empty_text()),
        ManifestError::WrongKind { guess } => kind(*guess),
        ManifestError::HeaderNotUtf8 { excerpt } => (
            msg::planner_header_not_utf8(),
            msg::planner_header_not_utf8_text(excerpt.as_str()),
        ),
        ManifestError::HeaderTooLong { excerpt } => (
            msg::planner_header_too_long(MAX_ROW_BYTES / 1024),
            msg::planner_header_too_long_text(excerpt.as_str()),
        ),
        ManifestError::HeaderQuote { excerpt } => (
            msg::planner_header_quote(),
            msg::planner_header_quote_text(excerpt.as_str()),
        ),
        ManifestError::CarriageReturns => (
            msg::planner_carriage_returns(),
            msg::planner_carriage_returns_text(),
        ),
        ManifestError::SingleColumn { found } => (
            msg::planner_single_column(),
            msg::planner_single_column_text(found.as_str()),
        ),
        ManifestError::MissingColumns {
            missing,
            found,
            format,
        } => {
            return missing_columns(missing, found, *format);
        }
        ManifestError::DuplicateColumn {
            column,
            first,
            second,
        } => (
            twice(*column),
            msg::planner_column_twice_text(first.as_str(), second.as_str()),
        ),
        ManifestError::NoRows => (msg::planner_no_rows(), msg::planner_no_rows_text()),
        ManifestError::TotalTooLarge => (
            msg::planner_total_too_large(Amount::from_credits(MAX_CREDITS as i64)),
            msg::planner_total_too_large_text(),
        ),
    };
    Trouble::new(title, text)
}

/// What to do where a column is missing. Of several that measure one is enough, so that these are
/// listed together.
fn missing_columns(missing: &[MissingColumn], found: &[String], format: Format) -> Trouble {
    let is_measure = |missing: &&MissingColumn| matches!(missing.column, Column::Measure(_));
    let named = |missing: &MissingColumn| missing.column.name().to_owned();
    let measures: Vec<_> = missing.iter().filter(is_measure).collect();
    let several = measures.len() > 1;
    let single = missing
        .iter()
        .filter(|missing| !(several && is_measure(missing)));
    let single: Vec<_> = single.collect();
    let mut faults: Vec<Message> = Vec::new();
    if several {
        let near = measures.iter().filter(|missing| missing.near.is_some());
        faults.extend(near.map(|missing| advice(missing)));
        let names: Vec<String> = measures.iter().map(|missing| named(missing)).collect();
        faults.push(msg::planner_one_is_enough(names));
    }
    faults.extend(single.iter().map(|missing| advice(missing)));
    // A wrong guess of how the file is written is a cause too, so it is said.
    faults.push(read_as::format(format));
    let mut names: Vec<String> = single.iter().map(|missing| named(missing)).collect();
    names.extend(
        measures
            .first()
            .filter(|_| several)
            .map(|missing| named(missing)),
    );
    let count = names.len();
    let text = match format {
        Format::Delimited(_) => msg::planner_missing_columns_text(found.to_vec()),
        Format::JsonLines | Format::JsonList => msg::planner_missing_fields_text(found.to_vec()),
    };
    Trouble {
        faults,
        ..Trouble::new(msg::planner_missing_columns(names, count), text)
    }
}

fn kind(kind: FileKind) -> (Message, Message) {
    match kind {
        FileKind::Spreadsheet => (
            msg::planner_kind_spreadsheet(),
            msg::planner_kind_spreadsheet_text(),
        ),
        FileKind::Zip => (msg::planner_kind_zip(), msg::planner_kind_packed_text()),
        FileKind::Gzip => (msg::planner_kind_gzip(), msg::planner_kind_packed_text()),
        FileKind::Pdf => (msg::planner_kind_pdf(), msg::planner_kind_content_text()),
        FileKind::Media => (msg::planner_kind_media(), msg::planner_kind_content_text()),
        FileKind::Image => (msg::planner_kind_image(), msg::planner_kind_content_text()),
        FileKind::Sqlite => (msg::planner_kind_sqlite(), msg::planner_kind_data_text()),
        FileKind::Parquet => (msg::planner_kind_parquet(), msg::planner_kind_data_text()),
        FileKind::Json => (msg::planner_kind_json(), msg::planner_kind_json_text()),
        FileKind::Markup => (msg::planner_kind_markup(), msg::planner_kind_markup_text()),
        FileKind::Unknown => (
            msg::planner_kind_unknown(),
            msg::planner_kind_unknown_text(),
        ),
    }
}

/// What to do about a column that is missing.
fn advice(missing: &MissingColumn) -> Message {
    let name = missing.column.name();
    const DURATION: Column = Column::Measure(Measure::Duration);
    match (missing.column, &missing.near) {
        (DURATION, Some(near)) => msg::planner_near_duration(name, near.as_str()),
        (DURATION, None) => msg::planner_add_duration(name),
        (Column::Service, Some(near)) => msg::planner_near_service(name, near.as_str()),
        (Column::Service, None) => msg::planner_add_service(name),
        (_, Some(near)) => msg::planner_near_other(name, near.as_str()),
        (_, None) => msg::planner_add_other(name),
    }
}

fn twice(column: Column) -> Message {
    match column {
        Column::Measure(Measure::Duration) => msg::planner_duration_twice(),
        Column::Service => msg::planner_service_twice(),
        Column::Language => msg::planner_language_twice(),
        other => msg::planner_other_twice(other.name()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_missing_column_has_its_own_advice() {
        let missing = |column, near: Option<&str>| MissingColumn {
            column,
            near: near.map(str::to_owned),
        };
        let trouble = explain(&ManifestError::MissingColumns {
            missing: vec![
                missing(Column::Measure(Measure::Duration), Some("length_ms")),
                missing(Column::Service, None),
            ],
            found: vec!["length_ms".to_owned(), "name".to_owned()],
            format: Format::Delimited(allset_domain::manifest::Delimiter::Semicolon),
        });
        assert_eq!(
            trouble.faults,
            [
                msg::planner_near_duration("duration_seconds", "length_ms"),
                msg::planner_add_service("service"),
                msg::planner_delimiter_semicolon(),
            ]
        );
    }

    #[test]
    fn every_kind_of_file_has_a_title_of_its_own() {
        let kinds = [
            FileKind::Spreadsheet,
            FileKind::Zip,
            FileKind::Gzip,
            FileKind::Pdf,
            FileKind::Media,
            FileKind::Image,
            FileKind::Sqlite,
            FileKind::Parquet,
            FileKind::Json,
            FileKind::Markup,
            FileKind::Unknown,
        ];
        let titles = kinds.map(|guess| explain(&ManifestError::WrongKind { guess }).title);
        for (at, title) in titles.iter().enumerate() {
            assert!(!titles[..at].contains(title), "{title:?}");
        }
    }
}
