use allset_domain::settings::{Kind, SettingValue, Unit};
use leptos::html::Input;
use leptos::prelude::*;

use super::Bound;
use crate::i18n::use_i18n;

/// A text of one line.
#[component]
pub(super) fn Text(
    bound: Bound,
    /// The id of the list of what is likely to be meant.
    #[prop(optional, into)]
    list: Option<String>,
) -> impl IntoView {
    let input = NodeRef::new();
    view! { <Typed bound=bound input=input list=list.unwrap_or_default() /> }
}

/// A whole number, with what is counted behind it.
#[component]
pub(super) fn Number(bound: Bound, unit: Unit) -> impl IntoView {
    let t = use_i18n();
    let input = NodeRef::new();
    let counted = move || t.unit(unit, bound.value.read().number());
    view! {
        <div class="as-affix">
            <Typed bound=bound input=input list=String::new() />
            <span class="as-affix-text">{counted}</span>
        </div>
    }
}

/// A field to type into. What is typed stays until the value is another one.
#[component]
pub(super) fn Typed(bound: Bound, input: NodeRef<Input>, list: String) -> impl IntoView {
    let is_number = matches!(bound.setting.kind, Kind::Number { .. });
    let is_code = matches!(bound.setting.kind, Kind::Service | Kind::Pattern);
    let read = move |text: &str| match whole(text) {
        Some(number) if is_number => SettingValue::Number(number),
        _ => text.into(),
    };
    Effect::new(move || {
        let value = bound.value.get();
        if let Some(input) = input.get()
            && read(&input.value()) != value
        {
            input.set_value(&value.to_string());
        }
    });
    let take = move || {
        if let Some(input) = input.get_untracked() {
            bound.set.run(read(&input.value()));
        }
    };
    view! {
        <input
            class="as-input"
            class:as-code=is_code
            class:as-number=is_number
            node_ref=input
            id=bound.id()
            dir=(!is_number && !is_code).then_some("auto")
            inputmode=is_number.then_some("numeric")
            autocomplete="off"
            autocapitalize="off"
            spellcheck=is_code.then_some("false")
            list=(!list.is_empty()).then_some(list)
            aria-describedby=bound.described_by()
            aria-invalid=move || bound.invalid()
            disabled=bound.disabled
            on:input=move |_| {
                if bound.as_typed {
                    take();
                }
            }
            on:change=move |_| {
                if !bound.as_typed {
                    take();
                }
            }
        />
    }
}

/// A whole number as people type it: with the digits of their script, and with anything between
/// groups of three that is not a digit.
fn whole(text: &str) -> Option<i64> {
    let mut number: i64 = 0;
    // How many digits stand since the last sign that divides groups, and whether there was one.
    let (mut digits, mut divided) = (0, false);
    for letter in text.trim().chars() {
        if let Some(digit) = digit(letter) {
            number = number.checked_mul(10)?.checked_add(digit)?;
            digits += 1;
        } else if letter.is_alphanumeric() || letter == '-' {
            return None;
        } else {
            if digits == 0 || digits > 3 || (divided && digits != 3) {
                return None;
            }
            (digits, divided) = (0, true);
        }
    }
    let whole = digits > 0 && (!divided || digits == 3);
    whole.then_some(number)
}

/// A decimal digit of Latin, Arabic, Persian or wide Japanese writing.
fn digit(letter: char) -> Option<i64> {
    let zero = match letter {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    Some(i64::from(u32::from(letter) - u32::from(zero)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("90", Some(90)),
            (" 90 ", Some(90)),
            ("1,000", Some(1_000)),
            ("1.000.000", Some(1_000_000)),
            ("1\u{202f}000", Some(1_000)),
            ("1’000", Some(1_000)),
            ("٩٠", Some(90)),
            ("۱٬۰۰۰", Some(1_000)),
            ("９０", Some(90)),
            ("", None),
            ("-1", None),
            ("1.5", None),
            ("1,0000", None),
            ("1000,000", None),
            ("ninety", None),
            ("90 days", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(whole(text), number, "{text}");
        }
    }
}
