//! Numbers and strings.

use openapi_webhooks_document::document::{Document, NodeId, Value};
use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::declared::is_declared;
use openapi_webhooks_document::schema::intersection::{Intersection, Operand};
use openapi_webhooks_document::schema::merge::Merged;
use serde_json::Number;

use crate::markdown;
use crate::model::{CheckedString, JsonType, Pattern, Scalar, Shape, StringScalar, Type};

use super::ecma_regex::{self, Unsupported};
use super::hint::Hint;
use super::limits;
use super::types::Types;

/// A number is `f64` regardless of its format, because an `f32` cannot hold every value that a schema
/// with `float` allows.
pub(crate) fn number(types: &mut Types<'_>, merged: &Merged) -> Type {
    types.note_constraints(merged, Some(JsonType::Number));
    report_rounded(types, merged);
    Type::Scalar(Scalar::Number)
}

/// Reports the first bound, format or example that asks for numbers that a float rounds.
fn report_rounded(types: &Types<'_>, merged: &Merged) {
    let document = types.document;
    let bounds = merged.constraints.iter();
    let bounds = bounds.filter(|(_, keyword)| keyword.ends_with("imum"));
    let bounds = bounds.map(|(node, _)| *node);
    let is_large = |node: &NodeId| match document.value(*node) {
        Value::Number(number) => number.as_i128().is_some_and(|bound| bound.abs() > EXACT),
        _ => false,
    };
    let is_exact = |node: &NodeId| {
        let format = document.string(*node).unwrap_or_default();
        matches!(format, "int64" | "uint64" | "decimal" | "decimal128")
    };
    let has_rounded = |node: &NodeId| match document.value(*node) {
        Value::Number(number) => is_rounded(number),
        _ => false,
    };
    let formats = merged.formats.iter().copied().filter(is_exact);
    let examples = examples(document, merged).filter(has_rounded);
    if let Some(node) = bounds
        .filter(is_large)
        .chain(formats)
        .chain(examples)
        .next()
    {
        let location = document.location(node);
        types
            .diagnostics
            .report(messages::numbers_rounded(location));
    }
}

/// Floats are exact for integers up to 2^53.
const EXACT: i128 = 1 << 53;

/// Whether a float changes a number. The reader has parsed numbers beyond 64 bits as floats; one that needs all 17
/// digits was most likely longer.
pub(super) fn is_rounded(number: &Number) -> bool {
    match (number.as_i128(), number.as_f64()) {
        (Some(integer), Some(float)) => float as i128 != integer,
        (None, Some(float)) => is_beyond(number) && format!("{float:e}").find('e') > Some(17),
        _ => false,
    }
}

/// Whether a number is an integer that no 64 bits hold.
pub(super) fn is_beyond(number: &Number) -> bool {
    const LIMIT: f64 = 18_446_744_073_709_551_616.0;
    let float = number.as_f64().filter(|_| number.is_f64());
    float.is_some_and(|float| float.abs() >= LIMIT && float.fract() == 0.0)
}

/// Reports an example whose time is more precise than a nanosecond.
fn report_beyond_nanoseconds(types: &Types<'_>, merged: &Merged) {
    let document = types.document;
    let is_too_precise = |node: &NodeId| {
        let text = document.string(*node).unwrap_or_default();
        let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
        let digits = fraction.find(|c: char| !c.is_ascii_digit());
        let digits = &fraction[..digits.unwrap_or(fraction.len())];
        digits.trim_end_matches('0').len() > 9
    };
    if let Some(node) = examples(document, merged).find(is_too_precise) {
        let location = document.location(node);
        types.diagnostics.report(messages::times_beyond(location));
    }
}

/// The examples and defaults of the schemas themselves.
pub(super) fn examples<'a>(
    document: &'a Document,
    merged: &'a Merged,
) -> impl Iterator<Item = NodeId> + 'a {
    merged.nodes.iter().flat_map(move |&schema| {
        let list = document.get(schema, "examples");
        let list = list.and_then(|list| document.array(list));
        let single = ["example", "default"].into_iter();
        let single = single.filter_map(move |key| document.get(schema, key));
        single.chain(list.into_iter().flatten().copied())
    })
}

/// A string: a Rust type for its format, a checked string, or `String`.
pub(crate) fn string(
    types: &mut Types<'_>,
    intersection: &Intersection,
    merged: &Merged,
    hint: &Hint,
) -> Type {
    let document = types.document;
    let scalar = StringScalar {
        format: format(document, merged),
    };
    if scalar.has_rust_type() {
        types.note_constraints(merged, Some(JsonType::String));
        if scalar.format.as_deref() == Some("date-time") {
            report_beyond_nanoseconds(types, merged);
        }
        return Type::Scalar(Scalar::String(scalar));
    }
    let mut checked = CheckedString {
        summary: String::new(),
        pattern: pattern(types, merged),
        min_length: integers(document, merged, "minLength")
            .max()
            .and_then(length),
        max_length: integers(document, merged, "maxLength")
            .min()
            .and_then(length),
    };
    if checked.min_length > checked.max_length && checked.max_length.is_some() {
        types.report_at(intersection, |location| {
            messages::unsatisfiable(location, "`minLength` is greater than `maxLength`")
        });
    }
    note_unchecked(types, merged, &checked);
    if checked == CheckedString::default() {
        return Type::Scalar(Scalar::String(StringScalar::default()));
    }
    checked.summary = summary(&checked);
    let id = match length_name(&checked) {
        Some(name) if !is_declared(document, intersection) => {
            types.reserve_named(&name, intersection)
        }
        _ => types.reserve_intersection(intersection, merged, hint),
    };
    types.define(id, Shape::Checked(checked));
    Type::Named(id)
}

/// `A string of 1 to 64 characters that matches …`
fn summary(checked: &CheckedString) -> String {
    let length = limits::length(checked.min_length, checked.max_length);
    let length = length.map(|length| format!(" of {length}"));
    let pattern = checked.pattern.as_ref().map(|pattern| &pattern.text);
    let pattern = pattern.map(|text| format!(" that matches {}", markdown::code_span(text)));
    let [length, pattern] = [length, pattern].map(Option::unwrap_or_default);
    format!("A string{length}{pattern}.")
}

/// The name of a string that is limited in length only. It is the same everywhere.
fn length_name(scalar: &CheckedString) -> Option<String> {
    match (&scalar.pattern, scalar.min_length, scalar.max_length) {
        (None, Some(1), None) => Some("non empty string".to_owned()),
        (None, None | Some(0), Some(most)) => Some(format!("string up to {most}")),
        (None, Some(least), None) => Some(format!("string from {least}")),
        (None, Some(least), Some(most)) if least == most => Some(format!("string of {least}")),
        (None, Some(least), Some(most)) => Some(format!("string {least} to {most}")),
        _ => None,
    }
}

/// The pattern, if it is enforced. Reports why it is not.
fn pattern(types: &Types<'_>, merged: &Merged) -> Option<Pattern> {
    let mut nodes = constraints(merged, "pattern");
    let (first, second) = (nodes.next()?, nodes.next());
    let report = |diagnostic| types.diagnostics.report(diagnostic);
    let location = |node| types.document.location(node);
    if let Some(second) = second {
        for node in [first, second].into_iter().chain(nodes) {
            report(messages::not_enforced(location(node), "pattern"));
        }
        return None;
    }
    match types.document.string(first).map(ecma_regex::translate) {
        None => {
            report(messages::not_enforced(location(first), "pattern"));
            None
        }
        Some(Err(reason)) => {
            report(match reason {
                Unsupported::Invalid(error) => messages::pattern_not_read(location(first), &error),
                Unsupported::Backtracking => messages::pattern_backtracks(location(first)),
                Unsupported::TooLarge => messages::pattern_too_large(location(first)),
                Unsupported::Construct(text) => messages::pattern_construct(location(first), &text),
            });
            None
        }
        Some(Ok(pattern)) => Some(pattern),
    }
}

fn note_unchecked(types: &Types<'_>, merged: &Merged, checked: &CheckedString) {
    for (node, keyword) in &merged.constraints {
        let is_checked = match keyword.as_str() {
            "pattern" => true,
            "minLength" => checked.min_length.is_some(),
            "maxLength" => checked.max_length.is_some(),
            _ => false,
        };
        if !is_checked {
            types.note_constraint(*node, keyword, Some(JsonType::String));
        }
    }
}

/// Whether an array has exactly `length` items.
pub(crate) fn has_length(document: &Document, merged: &Merged, length: usize) -> bool {
    let length = i128::try_from(length).ok();
    let is_closed = merged.items.iter().any(|part| match part {
        Operand::Node(node) => document.boolean(*node) == Some(false),
        _ => false,
    });
    let least = integers(document, merged, "minItems").max();
    let most = integers(document, merged, "maxItems").min();
    least == length && (most == length || is_closed)
}

fn length(value: i128) -> Option<u32> {
    u32::try_from(value).ok()
}

pub(crate) fn format(document: &Document, merged: &Merged) -> Option<String> {
    let format = merged.formats.first()?;
    document.string(*format).map(str::to_owned)
}

pub(crate) fn constraints<'a>(
    merged: &'a Merged,
    keyword: &'a str,
) -> impl Iterator<Item = NodeId> + 'a {
    let wanted = move |(_, name): &&(NodeId, String)| name == keyword;
    merged
        .constraints
        .iter()
        .filter(wanted)
        .map(|(node, _)| *node)
}

/// The integer values of a keyword, including those written as `1.0`.
pub(crate) fn integers<'a>(
    document: &'a Document,
    merged: &'a Merged,
    keyword: &'a str,
) -> impl Iterator<Item = i128> + 'a {
    constraints(merged, keyword).filter_map(|node| match document.value(node) {
        Value::Number(number) => number.as_i128().or_else(|| whole(number.as_f64()?)),
        _ => None,
    })
}

/// Converts a float to an integer. `i64::MAX` and `u64::MAX` cannot be floats, so 2^63 and 2^64, to
/// which they are rounded, stand for them.
fn whole(float: f64) -> Option<i128> {
    const SIGNED: f64 = 9_223_372_036_854_775_808.0;
    const UNSIGNED: f64 = 18_446_744_073_709_551_616.0;
    let is_whole = float.fract() == 0.0 && float.abs() < 1e38;
    is_whole.then_some(if float == SIGNED {
        i64::MAX.into()
    } else if float == UNSIGNED {
        u64::MAX.into()
    } else {
        float as i128
    })
}
