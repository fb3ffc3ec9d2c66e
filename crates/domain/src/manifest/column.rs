//! What a column of a manifest holds, and the names that it is known by.

use serde::{Deserialize, Serialize};

use super::reading::TimeUnit;
use crate::rate_card::Measure;

/// What a column of a manifest holds. Its names are compared without regard to case, spaces, `_`,
/// `-`, dots and brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// The service that the job asks for.
    Service,
    /// The operation of the service.
    Operation,
    /// The model that does it.
    Model,
    /// The language of the media.
    Language,
    /// The features that the job asks for, divided by semicolons, bars or spaces.
    Features,
    /// What the job is named: a path or a title, or else its id.
    Name,
    /// Which jobs come first where not all can run: whole numbers, the lowest first, or `urgent`, `high`,
    /// `normal` and `low`.
    Priority,
    /// How much there is of the job.
    Measure(Measure),
}

/// What columns of names are called, those that say most first.
const NAMES: &[&str] = &[
    "path",
    "filepath",
    "file",
    "filename",
    "medianame",
    "title",
    "jobid",
    "customid",
    "id",
];

impl Column {
    /// The columns that say what kind of job it is.
    pub const TEXTS: [Self; 5] = [
        Self::Service,
        Self::Operation,
        Self::Model,
        Self::Language,
        Self::Features,
    ];

    /// Its place among [`TEXTS`](Self::TEXTS).
    pub(super) fn text_place(self) -> Option<usize> {
        Self::TEXTS.iter().position(|one| *one == self)
    }

    /// All columns that are read.
    pub fn all() -> impl Iterator<Item = Self> {
        let measures = Measure::ALL.iter().copied().map(Self::Measure);
        Self::TEXTS
            .into_iter()
            .chain([Self::Name, Self::Priority])
            .chain(measures)
    }

    /// The name that the documentation uses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Operation => "operation",
            Self::Model => "model",
            Self::Language => "language",
            Self::Features => "features",
            Self::Name => "name",
            Self::Priority => "priority",
            Self::Measure(Measure::Duration) => "duration_seconds",
            Self::Measure(measure) => measure.name(),
        }
    }

    /// The other names that it is known by, in the spelling of [`plain`]. None of them leaves open
    /// which unit a duration is in but the bare words, which are taken for seconds; those of other units
    /// stand in [`UNITS`].
    const fn aliases(self) -> &'static [&'static str] {
        match self {
            Self::Service => &[],
            Self::Operation => &["task"],
            Self::Model => &["modelname", "modelid"],
            Self::Language => &["lang", "languagecode", "sourcelanguage", "locale"],
            Self::Features => &["options", "addons"],
            // The first of these that is there names the jobs.
            Self::Name => NAMES,
            Self::Priority => &["prio", "jobpriority", "urgency", "rank"],
            Self::Measure(measure) => match measure {
                Measure::Duration => &[
                    "durationsec",
                    "durationsecs",
                    "durations",
                    "duration",
                    "seconds",
                    "secs",
                    "lengthseconds",
                    "audiodurationseconds",
                    "mediadurationseconds",
                ],
                Measure::Channels => &["channelcount", "audiochannels"],
                Measure::TargetLanguages => &["targetlanguage", "targets"],
                Measure::Characters => &["chars", "charactercount"],
                Measure::Pages => &["pagecount"],
                Measure::Images => &["imagecount"],
                Measure::Requests => &["requestcount", "calls"],
                Measure::InputTokens => &["prompttokens", "contexttokens", "tokensin"],
                Measure::OutputTokens => &["completiontokens", "generatedtokens", "tokensout"],
                Measure::CacheReadTokens => &["cachedtokens", "cachereadinputtokens"],
                Measure::CacheWriteTokens => &["cachecreationinputtokens"],
                Measure::OutputReasoningTokens => &["reasoningtokens"],
                _ => &[],
            },
        }
    }

    /// Parts of names that people mean it by, for a hint where it is missing.
    const fn hints(self) -> &'static [&'static str] {
        match self {
            Self::Service => &["service", "operation", "task", "job", "type"],
            Self::Operation => &["operation", "task"],
            Self::Model => &["model", "engine"],
            Self::Language => &["lang", "locale"],
            Self::Features => &["feature", "option"],
            Self::Name | Self::Priority => &[],
            Self::Measure(Measure::Duration) => {
                &["duration", "second", "length", "minute", "millis", "time"]
            }
            Self::Measure(Measure::InputTokens) => &["input", "prompt", "context", "token"],
            Self::Measure(Measure::OutputTokens) => &["output", "completion", "generated"],
            Self::Measure(Measure::Characters) => &["char", "text"],
            Self::Measure(_) => &[],
        }
    }

    fn is_called(self, plain_name: &str) -> bool {
        let in_unit = self == Self::Measure(Measure::Duration) && unit(plain_name).is_some();
        in_unit || self.aliases().contains(&plain_name) || plain(self.name()) == plain_name
    }
}

/// What columns of durations are called that are not in seconds.
const UNITS: &[(TimeUnit, &[&str])] = &[
    (
        TimeUnit::Millisecond,
        &[
            "durationms",
            "durationmillis",
            "durationmilliseconds",
            "lengthms",
            "milliseconds",
        ],
    ),
    (
        TimeUnit::Minute,
        &[
            "durationmin",
            "durationmins",
            "durationminutes",
            "lengthminutes",
            "minutes",
        ],
    ),
    (
        TimeUnit::Hour,
        &["durationhours", "durationhrs", "lengthhours", "hours"],
    ),
];

fn unit(plain_name: &str) -> Option<TimeUnit> {
    let named = |(_, names): &&(_, &[&str])| names.contains(&plain_name);
    UNITS.iter().find(named).map(|(unit, _)| *unit)
}

/// What durations in a column of this name are counted in.
pub(super) fn unit_of_name(name: &str) -> TimeUnit {
    unit(&plain(name)).unwrap_or_default()
}

/// What a column of this name holds, where the name says so.
pub(super) fn of_name(name: &str) -> Option<Column> {
    let name = plain(name);
    Column::all().find(|column| column.is_called(&name))
}

/// Which of several columns names the jobs: the one with the lowest rank.
pub(super) fn name_rank(name: &str) -> usize {
    let name = plain(name);
    let rank = NAMES.iter().position(|one| *one == name);
    rank.map_or(0, |rank| rank + 1)
}

/// What each column holds, where its name says so. A column of operations is one of services where
/// there is no other.
pub(super) fn columns(names: &[String]) -> Vec<Option<Column>> {
    let mut columns: Vec<_> = names.iter().map(|name| of_name(name)).collect();
    // A table may have a path and an id. One of them names the jobs; the others say nothing of interest.
    let rank = |place: &usize| name_rank(&names[*place]);
    let named = (0..names.len()).filter(|&place| columns[place] == Some(Column::Name));
    let best = named.clone().min_by_key(rank);
    // Of durations in several units, those in seconds count, or else the first.
    let timed = Some(Column::Measure(Measure::Duration));
    let times: Vec<usize> = (0..names.len())
        .filter(|&at| columns[at] == timed)
        .collect();
    let in_seconds = |&&at: &&usize| unit_of_name(&names[at]) == TimeUnit::Second;
    let first = times.iter().find(in_seconds).or(times.first()).copied();
    let other = |at: &usize| {
        let unit = unit_of_name(&names[*at]);
        Some(*at) != first && unit != TimeUnit::Second
    };
    let others = named.filter(|place| Some(*place) != best);
    let others = others.chain(times.iter().copied().filter(other));
    for place in others.collect::<Vec<_>>() {
        columns[place] = None;
    }
    if !columns.contains(&Some(Column::Service)) {
        for column in &mut columns {
            if *column == Some(Column::Operation) {
                *column = Some(Column::Service);
            }
        }
    }
    columns
}

/// Whether a name, which is none of a column's, may be meant for it.
pub(super) fn is_near(column: Column, name: &str) -> bool {
    let name = plain(name);
    column.hints().iter().any(|hint| name.contains(hint))
}

/// A name in lower case, without what names are joined by. A unit in brackets stays: `Duration (s)`
/// is `durations`.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|letter| {
            !letter.is_whitespace() && !matches!(letter, '_' | '-' | '.' | '(' | ')' | '[' | ']')
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_for_two_columns() {
        for column in Column::all() {
            let names = column.aliases().iter().map(|name| (*name).to_owned());
            for name in names.chain([plain(column.name())]) {
                let meant: Vec<_> = Column::all().filter(|one| one.is_called(&name)).collect();
                assert_eq!(meant, [column], "{name}");
                assert_eq!(plain(&name), name);
            }
        }
    }

    #[test]
    fn operations_are_services_where_nothing_else_is() {
        let read = |names: &[&str]| {
            let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
            columns(&names)
        };
        assert_eq!(
            read(&["Task", "id"]),
            [Some(Column::Service), Some(Column::Name)]
        );
        assert_eq!(
            read(&["task", "SERVICE"]),
            [Some(Column::Operation), Some(Column::Service)]
        );
        assert_eq!(
            read(&["minutes", "duration_ms"]),
            [Some(Column::Measure(Measure::Duration)), None]
        );
        assert_eq!(
            read(&["minutes", "Duration (s)"]),
            [None, Some(Column::Measure(Measure::Duration))]
        );
        assert_eq!(unit_of_name("Duration (ms)"), TimeUnit::Millisecond);
        assert_eq!(
            read(&["Context Tokens", "GeneratedTokens"]),
            [
                Some(Column::Measure(Measure::InputTokens)),
                Some(Column::Measure(Measure::OutputTokens))
            ]
        );
    }
}
