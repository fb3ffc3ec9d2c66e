use allset_domain::problem::FieldRule;
use allset_domain::settings::{
    Example, Kind, NAME_TOKENS, PatternError, Setting, SettingValue, preview,
};

use crate::form::rule;
use crate::i18n::{Message, msg};

/// What to do about a value that breaks a rule of its setting.
pub(super) fn wrong(setting: &Setting, value: &SettingValue, broken: &FieldRule) -> Message {
    match (setting.kind, broken) {
        // Whatever was typed, a number of this range is asked for.
        (Kind::Number { min, max, .. }, FieldRule::WrongType { .. }) => {
            rule(&FieldRule::OutOfRange { min, max })
        }
        (Kind::Pattern, FieldRule::Pattern { .. }) => naming(value.text()),
        _ => rule(broken),
    }
}

/// What is wrong with a naming pattern.
fn naming(pattern: &str) -> Message {
    let known = || {
        let written: Vec<_> = NAME_TOKENS
            .iter()
            .map(|token| format!("{{{token}}}"))
            .collect();
        written.join(" ")
    };
    // Which file it would name makes no difference.
    match preview(pattern, &Example::default()) {
        Err(PatternError::Brace) => msg::rule_pattern_brace(),
        Err(PatternError::Token(name)) => msg::rule_pattern_token(known(), name),
        Err(PatternError::Forbidden(letter)) => msg::rule_pattern_forbidden(letter.to_string()),
        Ok(_) => msg::rule_not_unique(),
    }
}
