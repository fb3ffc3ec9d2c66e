//! The value of a setting, in a few words.

use allset_domain::settings::{Resolved, Setting, Source};

use crate::i18n::{I18n, msg};

/// What is set, and where it comes from.
pub fn present(t: I18n, setting: &Setting, resolved: &Resolved) -> String {
    let value = t.setting_value(setting, &resolved.value);
    t.text(match resolved.source {
        Source::You => msg::find_value_yours(value),
        Source::Workspace => msg::find_value_workspace(value),
        Source::Default => msg::find_value_default(value),
    })
}
