//! What is taken for granted where a manifest says nothing.

use serde::{Deserialize, Serialize};

use super::{Column, Refusal, number};
use crate::rate_card::{Measure, canonical_language};

/// What is taken for granted of jobs whose manifest does not say it, and how the plan is run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumptions {
    /// Values that stand for empty ones and for columns that are not there; one for a column at most.
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
    /// The value, as a row would have it.
    pub value: String,
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
    /// The value that is assumed for a column.
    #[must_use]
    pub fn value(&self, column: Column) -> Option<&str> {
        let mut values = self.values.iter();
        let found = values.find(|assumption| assumption.column == column);
        found.map(|assumption| &*assumption.value)
    }

    /// The same with another value for a column; an empty one is none.
    #[must_use]
    pub fn with(mut self, column: Column, value: &str) -> Self {
        self.values.retain(|assumption| assumption.column != column);
        let value = value.trim();
        if !value.is_empty() {
            let value = value.to_owned();
            self.values.push(Assumption { column, value });
            self.values.sort_by_key(|assumption| assumption.column);
        }
        self
    }
}

impl Assumption {
    /// Why no row could have this value. What the rate card knows has no part in it.
    #[must_use]
    pub fn fault(&self) -> Option<Refusal> {
        let value = self.value.as_bytes();
        match self.column {
            Column::Measure(Measure::Duration) => number::read(value).err(),
            Column::Measure(Measure::TargetLanguages) if !value.iter().any(u8::is_ascii_digit) => {
                None
            }
            Column::Measure(_) => number::read_count(value).err(),
            Column::Language => match canonical_language(&self.value) {
                Some(_) => None,
                None => Some(Refusal::MalformedLanguage),
            },
            Column::Service | Column::Operation | Column::Model | Column::Features => None,
        }
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
        assert_eq!(one.value(Column::Model), Some("a"));
        assert_eq!(two.value(Column::Model), Some("c"));
        assert_eq!(two.values[0].column, Column::Service);
        assert_eq!(two.with(Column::Model, " ").value(Column::Model), None);
    }

    #[test]
    fn a_value_that_no_row_could_have_is_told() {
        let fault = |column, value: &str| {
            let value = value.to_owned();
            Assumption { column, value }.fault()
        };
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
}
