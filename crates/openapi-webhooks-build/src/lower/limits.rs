//! The limits of a schema in words, for the documentation of fields.

use openapi_webhooks_document::document::{Document, Value};
use openapi_webhooks_document::schema::merge::Merged;

use crate::markdown;
use crate::model::JsonType;

use super::count::{CHARACTERS, count};
use super::scalar::{constraints, integers};

/// Longer patterns are not shown at each field; the type of the field shows them.
const MAX_PATTERN: usize = 80;

/// `1 to 64 characters`; `None` without limits.
pub(crate) fn describe(document: &Document, merged: &Merged, kind: JsonType) -> Option<String> {
    if merged.constraints.is_empty() {
        return None;
    }
    let limits = match kind {
        JsonType::Integer | JsonType::Number => {
            vec![range(document, merged), multiple(document, merged)]
        }
        JsonType::String => vec![
            size(document, merged, ["minLength", "maxLength"], CHARACTERS),
            pattern(document, merged),
        ],
        JsonType::Array => vec![
            size(
                document,
                merged,
                ["minItems", "maxItems"],
                ["item", "items"],
            ),
            unique(document, merged),
        ],
        JsonType::Object => vec![size(
            document,
            merged,
            ["minProperties", "maxProperties"],
            ["property", "properties"],
        )],
        JsonType::Boolean => Vec::new(),
    };
    let limits: Vec<String> = limits.into_iter().flatten().collect();
    (!limits.is_empty()).then(|| limits.join(", "))
}

fn size(
    document: &Document,
    merged: &Merged,
    [least, most]: [&str; 2],
    nouns: [&str; 2],
) -> Option<String> {
    let least = integers(document, merged, least).max();
    let most = integers(document, merged, most).min();
    let [least, most] = [least, most].map(|size| size.and_then(|size| u64::try_from(size).ok()));
    count(least, most, nouns)
}

/// `from 0 to 100`, `greater than 0`
fn range(document: &Document, merged: &Merged) -> Option<String> {
    let [least, above] = bounds(document, merged, ["minimum", "exclusiveMinimum"]);
    let [most, below] = bounds(document, merged, ["maximum", "exclusiveMaximum"]);
    let least = strongest(least, above, f64::gt);
    let most = strongest(most, below, f64::lt);
    Some(match (least, most) {
        (None, None) => return None,
        (Some((false, least)), Some((false, most))) => format!("from {least} to {most}"),
        (least, most) => {
            let least = least.map(|(is_exclusive, least)| match is_exclusive {
                true => format!("greater than {least}"),
                false => format!("at least {least}"),
            });
            let most = most.map(|(is_exclusive, most)| match is_exclusive {
                true => format!("less than {most}"),
                false => format!("at most {most}"),
            });
            let words: Vec<String> = least.into_iter().chain(most).collect();
            words.join(" and ")
        }
    })
}

/// The inclusive bounds and the exclusive ones. In OpenAPI 3.0, `exclusiveMinimum: true` makes
/// `minimum` exclusive.
fn bounds(
    document: &Document,
    merged: &Merged,
    [inclusive, exclusive]: [&str; 2],
) -> [Vec<Bound>; 2] {
    let is_flagged =
        constraints(merged, exclusive).any(|node| document.boolean(node) == Some(true));
    let [inclusive, exclusive] = [inclusive, exclusive].map(|keyword| {
        let values = constraints(merged, keyword).map(|node| document.value(node));
        values.filter_map(Bound::of).collect::<Vec<_>>()
    });
    match is_flagged {
        true => [Vec::new(), [inclusive, exclusive].concat()],
        false => [inclusive, exclusive],
    }
}

/// A number, and its text.
#[derive(Clone)]
struct Bound(f64, String);

impl Bound {
    fn of(value: &Value) -> Option<Bound> {
        let Value::Number(number) = value else {
            return None;
        };
        let float = number.as_f64()?;
        let text = number.as_i128().map(|integer| integer.to_string());
        Some(Bound(float, text.unwrap_or_else(|| float.to_string())))
    }
}

/// The bound that excludes most, and whether it is exclusive.
fn strongest(
    inclusive: Vec<Bound>,
    exclusive: Vec<Bound>,
    is_stronger: fn(&f64, &f64) -> bool,
) -> Option<(bool, String)> {
    let inclusive = inclusive.into_iter().map(|bound| (false, bound));
    let exclusive = exclusive.into_iter().map(|bound| (true, bound));
    let all = exclusive.chain(inclusive);
    let strongest = all.reduce(|first, other| match is_stronger(&other.1.0, &first.1.0) {
        true => other,
        false => first,
    });
    strongest.map(|(is_exclusive, Bound(_, text))| (is_exclusive, text))
}

/// `a multiple of 5`
fn multiple(document: &Document, merged: &Merged) -> Option<String> {
    let mut steps = constraints(merged, "multipleOf").map(|node| document.value(node));
    let Bound(step, text) = steps.find_map(Bound::of)?;
    (step != 1.0).then(|| format!("a multiple of {text}"))
}

/// ``matches `^[A-Z]+$` ``
fn pattern(document: &Document, merged: &Merged) -> Option<String> {
    let mut patterns = constraints(merged, "pattern").filter_map(|node| document.string(node));
    let pattern = patterns.find(|pattern| pattern.len() <= MAX_PATTERN)?;
    Some(format!("matches {}", markdown::code_span(pattern)))
}

fn unique(document: &Document, merged: &Merged) -> Option<String> {
    let mut flags = constraints(merged, "uniqueItems");
    let is_unique = flags.any(|node| document.boolean(node) == Some(true));
    is_unique.then(|| "without duplicates".to_owned())
}
