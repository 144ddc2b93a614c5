//! Bounds, format, default and example of a schema, in words.

use maud::{Markup, html};
use openapi_webhooks_document::SchemaView;
use serde_json::Value as Json;

/// Longer defaults and examples are shown only in the JSON Schema.
const MAX_LENGTH: usize = 80;

/// The constraints of a schema, its default and its example, in reading order.
pub(super) fn facts(view: &SchemaView<'_>) -> Vec<Markup> {
    let mut facts = Vec::new();
    if let Some(format) = view.format() {
        facts.push(html! { "format " code { (format) } });
    }
    let bounds = view.bounds();
    let words = bounds.in_words(view.types());
    facts.extend(words.into_iter().map(|words| html! { (words) }));
    let patterns = bounds.patterns.iter();
    facts.extend(patterns.map(|pattern| html! { "matches " code { (pattern) } }));
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
