//! Why a job can't be priced, and the row that says so.

use super::jobs::Entry;
use super::report::{RefusedRow, excerpt};
use super::source::Sources;
use super::table::Table;
use super::{Column, Refusal};
use crate::rate_card::{Measure, Quantity, Unpriced};

/// What is wrong with a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub reason: Refusal,
    column: Option<Column>,
}

impl Fault {
    /// It costs more than can be held.
    pub const TOO_LARGE: Self = Self {
        reason: Refusal::PriceTooLarge,
        column: None,
    };

    pub const fn of(reason: Refusal, column: Column) -> Self {
        let column = Some(column);
        Self { reason, column }
    }

    /// Why a rate cannot price it, where these measures are known.
    pub fn unpriced(unpriced: &Unpriced, sources: &Sources) -> Self {
        let of = |reason, measure: Measure| Self::of(reason, Column::Measure(measure));
        match unpriced {
            Unpriced::Missing(Measure::Duration) if sources.know(Measure::Duration) => {
                of(Refusal::EmptyDuration, Measure::Duration)
            }
            Unpriced::Missing(measure) => of(Refusal::MeasureMissing, *measure),
            Unpriced::NotCovered(measure) => of(Refusal::MeasureNotPriced, *measure),
            Unpriced::PartsExceed(measure) => of(Refusal::PartsExceed, *measure),
            Unpriced::UnknownFeature(_) => Self::of(Refusal::UnknownFeature, Column::Features),
            Unpriced::TooLarge => Self::TOO_LARGE,
        }
    }

    /// The row of the job that it is of.
    pub fn row(&self, table: &Table, job: usize) -> RefusedRow {
        let Table {
            header,
            layout,
            jobs,
            ..
        } = table;
        let kind = &jobs.kinds[jobs.kind[job] as usize];
        let (mut place, mut text, mut cut) = (None, None, false);
        let measure = match self.column {
            Some(Column::Measure(measure)) => {
                if let Some(at) = layout.measure(measure) {
                    place = Some(layout.measures[at].1);
                    let measured = &jobs.measures[at];
                    let odd = measured.odd(job);
                    cut = odd.is_some_and(|(_, cut)| cut);
                    text = Some(match odd {
                        Some((text, _)) => text.to_owned(),
                        None => shown(measure, measured.entries[job]),
                    });
                }
                Some(measure)
            }
            // Too many groups is the fault of no one value.
            Some(_) if self.reason == Refusal::TooManyGroups => None,
            Some(column) => {
                let stands = layout.text(column).map(|place| (place, column));
                let service = || Some((layout.text(Column::Service)?, Column::Service));
                let instead = match column {
                    Column::Operation | Column::Language => service(),
                    _ => None,
                };
                if let Some((at, column)) = stands.or(instead) {
                    place = Some(at);
                    text = Some(kind.get(column).to_owned());
                }
                None
            }
            None => None,
        };
        let text = text.unwrap_or_else(|| match jobs.name(job) {
            "" => kind.get(Column::Service).to_owned(),
            name => name.to_owned(),
        });
        let (excerpt, longer) = excerpt(text.as_bytes());
        RefusedRow {
            row: jobs.row[job].into(),
            column: place.map(|place| header.shown_name(place)),
            reason: self.reason,
            measure,
            found_columns: None,
            excerpt,
            excerpt_cut: cut || longer,
        }
    }
}

/// A value as a row would have it.
fn shown(measure: Measure, entry: Entry) -> String {
    match entry.get() {
        Ok(Some(value)) => Quantity::from_scaled(value.into(), measure.scale()).to_string(),
        Ok(None) | Err(_) => String::new(),
    }
}
