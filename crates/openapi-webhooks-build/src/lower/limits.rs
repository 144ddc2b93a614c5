//! The limits of a schema in words, for the documentation of fields.

use openapi_webhooks_document::Bounds;
use openapi_webhooks_document::document::Document;
use openapi_webhooks_document::schema::merge::Merged;
use openapi_webhooks_document::schema::type_set::TypeSet;

use crate::markdown;
use crate::model::JsonType;

/// The maximum length of a pattern in the docs of a field. The docs of the type show longer ones.
const MAX_PATTERN: usize = 80;

/// ``1 to 64 characters, matches `^[A-Z]+$` ``; `None` without limits.
pub(crate) fn describe(document: &Document, merged: &Merged, kind: JsonType) -> Option<String> {
    if merged.constraints.is_empty() {
        return None;
    }
    let bounds = Bounds::of(document, merged);
    let mut limits = bounds.in_words(TypeSet::of(kind));
    if kind == JsonType::String {
        let mut patterns = bounds.patterns.iter();
        let pattern = patterns.find(|pattern| pattern.len() <= MAX_PATTERN);
        limits.extend(pattern.map(|text| format!("matches {}", markdown::code_span(text))));
    }
    (!limits.is_empty()).then(|| limits.join(", "))
}

/// `1 to 64 characters`; `None` without a limit.
pub(crate) fn length(least: Option<u32>, most: Option<u32>) -> Option<String> {
    let mut bounds = Bounds::default();
    bounds.min_length = least.map(u64::from);
    bounds.max_length = most.map(u64::from);
    bounds.in_words(TypeSet::of(JsonType::String)).pop()
}
