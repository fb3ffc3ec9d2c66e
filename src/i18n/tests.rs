use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const ENGLISH: &str = include_str!("../../locales/en.ftl");
const ARABIC: &str = include_str!("../../locales/ar.ftl");

type Arguments<'a> = BTreeSet<&'a str>;

/// Every message of a locale file with the arguments it uses.
fn messages(source: &str) -> BTreeMap<&str, Arguments<'_>> {
    let resource = fluent_syntax::parser::parse_runtime(source).expect("it is Fluent");
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut arguments = BTreeSet::new();
            collect(message.value.as_ref()?, &mut arguments);
            Some((message.id.name, arguments))
        }
        _ => None,
    });
    messages.collect()
}

fn collect<'a>(pattern: &Pattern<&'a str>, arguments: &mut Arguments<'a>) {
    let mut inline = |expression: &InlineExpression<&'a str>| {
        if let InlineExpression::VariableReference { id } = expression {
            arguments.insert(id.name);
        }
    };
    let mut inner = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Inline(expression),
            } => inline(expression),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                inline(selector);
                inner.extend(variants.iter().map(|variant| &variant.value));
            }
            PatternElement::TextElement { .. } => {}
        }
    }
    for pattern in inner {
        collect(pattern, arguments);
    }
}

#[test]
fn arabic_has_the_messages_of_english_with_the_same_arguments() {
    let (english, arabic) = (messages(ENGLISH), messages(ARABIC));
    for (id, arguments) in &english {
        assert_eq!(arabic.get(id), Some(arguments), "{id}");
    }
    for id in arabic.keys() {
        assert!(english.contains_key(id), "{id}");
    }
}

#[test]
fn no_message_stands_twice_in_a_locale_file() {
    for source in [ENGLISH, ARABIC] {
        let ids = source
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .filter(|(id, _)| !id.is_empty() && !id.starts_with([' ', '#', '*', '[']))
            .count();
        assert_eq!(messages(source).len(), ids);
    }
}
