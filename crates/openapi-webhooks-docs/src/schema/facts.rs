//! Bounds, format, default and example of a schema, in words.

use std::fmt::Display;

use maud::{Markup, html};
use openapi_webhooks_document::{Bounds, SchemaView};
use serde_json::Value as Json;

/// Longer defaults and examples are shown only in the JSON Schema.
const MAX_LENGTH: usize = 80;

/// The constraints of a schema, its default and its example, in reading order.
pub(super) fn facts(view: &SchemaView<'_>) -> Vec<Markup> {
    let mut facts = Vec::new();
    if let Some(format) = view.format() {
        facts.push(html! { "format " code { (format) } });
    }
    facts.extend(bounds(&view.bounds()));
    let short = |value: &Json| value.to_string().chars().count() <= MAX_LENGTH;
    if let Some(default) = view.default().filter(short) {
        facts.push(html! { "default " code { (default.to_string()) } });
    }
    let is_scalar = |value: &&Json| !value.is_array() && !value.is_object() && short(value);
    if let Some(example) = view.examples().iter().find(is_scalar) {
        facts.push(html! { "example " code { (example.to_string()) } });
    }
    facts
}

fn bounds(bounds: &Bounds) -> Vec<Markup> {
    let mut facts = Vec::new();
    let mut say = |fact: Option<String>| facts.extend(fact.map(|fact| html! { (fact) }));
    say(count(bounds.min_length, bounds.max_length, "character"));
    say(range(bounds));
    for divisor in &bounds.multiple_of {
        say(Some(format!("a multiple of {divisor}")));
    }
    say(count(bounds.min_items, bounds.max_items, "item"));
    say(bounds.unique_items.then(|| "unique items".to_owned()));
    say(count(
        bounds.min_properties,
        bounds.max_properties,
        "member",
    ));
    for pattern in &bounds.patterns {
        facts.push(html! { "matches " code { (pattern) } });
    }
    facts
}

fn count(least: Option<u64>, most: Option<u64>, unit: &str) -> Option<String> {
    let least = least.filter(|&least| least > 0);
    let plural = |count: u64| if count == 1 { "" } else { "s" };
    Some(match (least, most) {
        (None, None) => return None,
        (Some(least), Some(most)) if least == most => format!("{most} {unit}{}", plural(most)),
        (Some(least), Some(most)) => format!("{least} to {most} {unit}s"),
        (Some(least), None) => format!("at least {least} {unit}{}", plural(least)),
        (None, Some(most)) => format!("at most {most} {unit}{}", plural(most)),
    })
}

fn range(bounds: &Bounds) -> Option<String> {
    let (least, most) = (&bounds.minimum, &bounds.maximum);
    if let (Some(least), Some(most)) = (least, most)
        && bounds.exclusive_minimum.is_none()
        && bounds.exclusive_maximum.is_none()
    {
        return Some(format!("{least} to {most}"));
    }
    fn say(words: &str, bound: Option<impl Display>) -> Option<String> {
        bound.map(|bound| format!("{words} {bound}"))
    }
    let parts = [
        say("at least", least.as_ref()),
        say("more than", bounds.exclusive_minimum.as_ref()),
        say("at most", most.as_ref()),
        say("less than", bounds.exclusive_maximum.as_ref()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_plain_english() {
        for (least, most, expected) in [
            (Some(0), None, None),
            (Some(1), None, Some("at least 1 character")),
            (Some(0), Some(64), Some("at most 64 characters")),
            (Some(2), Some(64), Some("2 to 64 characters")),
            (Some(3), Some(3), Some("3 characters")),
        ] {
            assert_eq!(count(least, most, "character").as_deref(), expected);
        }
    }
}
