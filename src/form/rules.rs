use allset_domain::problem::FieldRule;

use crate::i18n::{Message, msg};

/// What to do about a broken rule.
pub fn rule(rule: &FieldRule) -> Message {
    match rule {
        FieldRule::Required => msg::rule_required(),
        FieldRule::TooLong { max } => msg::rule_too_long(*max),
        FieldRule::Unprintable => msg::rule_unprintable(),
        FieldRule::Email => msg::rule_email(),
        FieldRule::TimeZone => msg::rule_time_zone(),
        FieldRule::Country => msg::rule_country(),
        FieldRule::Image => msg::rule_image(),
        FieldRule::ImageTooLarge { max } => msg::rule_image_too_large(*max / 1024),
        FieldRule::OutOfRange { min, max } => {
            msg::rule_out_of_range(max.unsigned_abs(), min.unsigned_abs())
        }
        FieldRule::Language => msg::rule_language(),
        FieldRule::Service => msg::rule_service(),
        FieldRule::Pattern { .. } => msg::rule_pattern(),
        FieldRule::NotUnique => msg::rule_not_unique(),
        FieldRule::Shortcut => msg::rule_shortcut(),
        FieldRule::Repeated => msg::rule_repeated(),
        FieldRule::Locked => msg::rule_locked(),
        FieldRule::OneOf { .. }
        | FieldRule::WrongLayer
        | FieldRule::UnknownField
        | FieldRule::MissingField
        | FieldRule::WrongType { .. }
        | FieldRule::Fingerprint => msg::rule_refused(),
    }
}
