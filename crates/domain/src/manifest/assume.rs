//! What is taken for granted where a manifest says nothing.

use serde::{Deserialize, Serialize};

use super::reading::TimeUnit;
use super::{Column, Refusal, number};
use crate::rate_card::{Measure, NANO, Quantity, canonical_language, fits_pattern};

/// The most assumptions of a plan.
pub const MAX_ASSUMPTIONS: usize = 64;

/// What is taken for granted of jobs whose manifest does not say it, and how the plan is run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumptions {
    /// Values that stand for empty ones and for columns that are not there, at most
    /// [`MAX_ASSUMPTIONS`]: one for a column at most, and one for each pattern of names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Assumption>,
    /// The window in which the plan runs, as the rate card calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<String>,
}

/// A value that stands for those that are not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumption {
    /// What the column holds.
    pub column: Column,
    /// Only for jobs whose name fits this pattern, in which `*` stands for any characters or none and
    /// `#` for one digit. Absent: for all that no pattern fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<String>,
    /// The value, as a row would have it; or, where it is a measure, what it is of another measure of the
    /// job, such as `characters / 4` or `duration * 2.5`, rounded up.
    pub value: String,
    /// The least that it may turn out to be, where it is a measure. Absent: the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<String>,
    /// The most that it may turn out to be, where it is a measure. Absent: the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<String>,
}

/// How often an assumption was needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumed {
    /// What was assumed.
    #[serde(flatten)]
    pub assumption: Assumption,
    /// How many priced jobs depend on it.
    pub jobs: u64,
}

impl Assumptions {
    /// All that is assumed for a column.
    pub fn all(&self, column: Column) -> impl Iterator<Item = &Assumption> {
        self.values.iter().filter(move |one| one.column == column)
    }

    /// What is assumed for a column, whatever the job is named.
    #[must_use]
    pub fn get(&self, column: Column) -> Option<&Assumption> {
        let mut values = self.values.iter();
        values.find(|one| one.column == column && one.names.is_none())
    }

    /// What is assumed for a column of a job of this name, with its place: the first whose pattern fits,
    /// or else the one without.
    pub(super) fn of(&self, column: Column, name: Option<&str>) -> Option<(usize, &Assumption)> {
        let values = self.values.iter().enumerate().take(MAX_ASSUMPTIONS);
        let mut values = values.filter(|(_, one)| one.column == column);
        let fits = |pattern: &String| name.is_some_and(|name| fits_pattern(pattern, name));
        let by_name = values
            .clone()
            .find(|(_, one)| one.names.as_ref().is_some_and(fits));
        by_name.or_else(|| values.find(|(_, one)| one.names.is_none()))
    }

    /// The same with another value for a column; an empty one is none.
    #[must_use]
    pub fn with(self, column: Column, value: &str) -> Self {
        self.set(Assumption::new(column, value))
    }

    /// The same with these assumptions for a column, and no other.
    #[must_use]
    pub fn with_all(mut self, column: Column, all: impl IntoIterator<Item = Assumption>) -> Self {
        self.values.retain(|one| one.column != column);
        all.into_iter().fold(self, Self::set)
    }

    /// The same with another assumption for its column and its pattern of names; an empty one is none.
    #[must_use]
    pub fn set(mut self, assumption: Assumption) -> Self {
        let same =
            |one: &Assumption| one.column == assumption.column && one.names == assumption.names;
        self.values.retain(|one| !same(one));
        if !assumption.value.trim().is_empty() && self.values.len() < MAX_ASSUMPTIONS {
            self.values.push(assumption);
            // Those for all names come last: what is listed is asked in this order.
            let order = |one: &Assumption| (one.column, one.names.is_none(), one.names.clone());
            self.values.sort_by_cached_key(order);
        }
        self
    }
}

impl Assumption {
    /// A value for a column, whatever the job is named.
    #[must_use]
    pub fn new(column: Column, value: &str) -> Self {
        Self {
            column,
            names: None,
            value: value.trim().to_owned(),
            low: None,
            high: None,
        }
    }

    /// Why no row could have this value, or one of its bounds. What the rate card knows has no part in
    /// it.
    #[must_use]
    pub fn fault(&self) -> Option<Refusal> {
        let texts = [Some(&self.value), self.low.as_ref(), self.high.as_ref()];
        texts
            .into_iter()
            .flatten()
            .find_map(|text| self.fault_of(text))
    }

    fn fault_of(&self, text: &str) -> Option<Refusal> {
        let value = text.as_bytes();
        if let Column::Measure(_) = self.column
            && Share::read(text).is_some()
        {
            return None;
        }
        match self.column {
            Column::Measure(Measure::Duration) => number::read(value, TimeUnit::Second).err(),
            Column::Measure(Measure::TargetLanguages) if !value.iter().any(u8::is_ascii_digit) => {
                None
            }
            Column::Measure(_) => number::read_count(value).err(),
            Column::Language => match canonical_language(text) {
                Some(_) => None,
                None => Some(Refusal::MalformedLanguage),
            },
            Column::Service
            | Column::Operation
            | Column::Model
            | Column::Features
            | Column::Name
            | Column::Priority => None,
        }
    }
}

/// A part, or a multiple, of another measure of the job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    pub of: Measure,
    /// The factor is `over ÷ under`.
    over: u128,
    under: u128,
}

impl Share {
    /// Reads `measure * number` or `measure / number`, whose number is more than zero.
    pub fn read(text: &str) -> Option<Self> {
        let (at, sign) = text
            .char_indices()
            .find(|(_, sign)| "*/×÷".contains(*sign))?;
        let name = text[..at].trim();
        let of = Measure::of(name).or(match super::column::of_name(name)? {
            Column::Measure(measure) => Some(measure),
            _ => None,
        })?;
        let number: Quantity = text[at + sign.len_utf8()..].trim().parse().ok()?;
        let (nano, one) = (number.nano(), u128::from(NANO));
        let (over, under) = match sign {
            '*' | '×' => (nano, one),
            _ => (one, nano),
        };
        (nano > 0).then_some(Self { of, over, under })
    }

    /// So much of a value, both in the scales of their measures; nothing where that is too much.
    pub fn times(self, value: u64, measure: Measure) -> Option<u64> {
        let over = self.over.checked_mul(measure.scale().into())?;
        let under = self.under.checked_mul(self.of.scale().into())?;
        let share = u128::from(value).checked_mul(over)?.div_ceil(under);
        u64::try_from(share)
            .ok()
            .filter(|share| *share <= measure.max())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_has_one_value_or_none() {
        let one = Assumptions::default().with(Column::Model, " a ");
        let two = one
            .clone()
            .with(Column::Service, "b")
            .with(Column::Model, "c");
        assert_eq!(
            one.get(Column::Model),
            Some(&Assumption::new(Column::Model, "a"))
        );
        assert_eq!(
            two.get(Column::Model),
            Some(&Assumption::new(Column::Model, "c"))
        );
        assert_eq!(two.values[0].column, Column::Service);
        assert_eq!(two.with(Column::Model, " ").get(Column::Model), None);
    }

    #[test]
    fn a_value_that_no_row_could_have_is_told() {
        let fault = |column, value: &str| Assumption::new(column, value).fault();
        let channels = Column::Measure(Measure::Channels);
        assert_eq!(fault(channels, "2"), None);
        assert_eq!(fault(channels, "2.5"), Some(Refusal::NotWhole));
        assert_eq!(
            fault(Column::Measure(Measure::TargetLanguages), "de fr"),
            None
        );
        assert_eq!(
            fault(Column::Measure(Measure::Duration), "-1"),
            Some(Refusal::NegativeDuration)
        );
        assert_eq!(
            fault(Column::Language, "english!"),
            Some(Refusal::MalformedLanguage)
        );
        assert_eq!(fault(Column::Model, "x"), None);
    }

    #[test]
    fn a_share_of_another_measure_is_rounded_up() {
        use Measure::{Characters, Duration, InputTokens};
        let share = |text: &str, value, measure| {
            let share = Share::read(text);
            share.and_then(|share| share.times(value, measure))
        };
        assert_eq!(share("characters / 4", 9, InputTokens), Some(3));
        assert_eq!(share("Chars ÷ 0.5", 9, InputTokens), Some(18));
        let second_and_a_half = NANO * 3 / 2;
        assert_eq!(
            share("duration*15", second_and_a_half, Characters),
            Some(23)
        );
        assert_eq!(share("input_tokens / 3", 10, Duration), Some(3_333_333_334));
        for bad in [
            "characters",
            "characters / 0",
            "characters / -1",
            "x / 2",
            "/ 2",
            "service * 2",
        ] {
            assert_eq!(Share::read(bad), None, "{bad}");
        }
        assert_eq!(
            share("characters * 999999999999", u64::MAX, InputTokens),
            None
        );
    }
}
