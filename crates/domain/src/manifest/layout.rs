//! Where the values of a row stand.

use super::Column;
use super::header::Header;
use super::reading::TimeUnit;
use crate::rate_card::Measure;

/// Which column of the manifest, from 0, holds what.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// What jobs are called, in the order of [`Column::TEXTS`].
    pub texts: [Option<usize>; 5],
    /// What is measured. What is found later comes later.
    pub measures: Vec<(Measure, usize)>,
    /// What durations are counted in.
    pub unit: TimeUnit,
    /// What each job is named.
    pub name: Option<usize>,
    /// Which jobs come first.
    pub priority: Option<usize>,
    /// Where there is nothing else to be read but names.
    pub common: Option<Common>,
}

/// The columns of most manifests of sound and film.
#[derive(Clone, Copy, Debug)]
pub(super) struct Common {
    pub duration: usize,
    pub service: usize,
    pub language: Option<usize>,
}

impl Layout {
    pub fn of(header: &Header) -> Self {
        let texts = Column::TEXTS.map(|column| header.place(column));
        let measures = Measure::ALL.iter().filter_map(|&measure| {
            let place = header.place(Column::Measure(measure))?;
            Some((measure, place))
        });
        let measures: Vec<_> = measures.collect();
        let priority = header.place(Column::Priority);
        let common = match (texts, measures.as_slice()) {
            ([Some(service), None, None, language, None], [(Measure::Duration, duration)])
                if header.units[*duration] == TimeUnit::Second && priority.is_none() =>
            {
                Some(Common {
                    duration: *duration,
                    service,
                    language,
                })
            }
            _ => None,
        };
        let timed = header.place(Column::Measure(Measure::Duration));
        Self {
            texts,
            unit: timed.map_or(TimeUnit::Second, |place| header.units[place]),
            measures,
            name: header.place(Column::Name),
            priority,
            common,
        }
    }

    /// The column of a text.
    pub fn text(&self, column: Column) -> Option<usize> {
        self.texts[column.text_place()?]
    }

    /// The place of a measure among those of the manifest.
    pub fn measure(&self, measure: Measure) -> Option<usize> {
        self.measures.iter().position(|(one, _)| *one == measure)
    }
}
