//! The bounds of a schema's values.

use serde_json::Number;

use crate::document::{Document, NodeId, Value};

use super::merge::Merged;
use super::type_set::{JsonType, TypeSet};

/// The bounds of a schema's values. A field is `None` if there is no such bound.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// # let order = operation.bodies()[0].schema().expect("the body has a schema");
/// let id = order.properties()[0].schema().clone(); // "type": "integer", "minimum": 1
/// assert_eq!(id.bounds().minimum, Some(1.into()));
/// assert_eq!(id.bounds().in_words(id.types()), ["at least 1"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bounds {
    /// The minimum number.
    pub minimum: Option<Number>,
    /// The maximum number.
    pub maximum: Option<Number>,
    /// The exclusive minimum.
    pub exclusive_minimum: Option<Number>,
    /// The exclusive maximum.
    pub exclusive_maximum: Option<Number>,
    /// Numbers must be multiples of all of these.
    pub multiple_of: Vec<Number>,
    /// The minimum number of characters.
    pub min_length: Option<u64>,
    /// The maximum number of characters.
    pub max_length: Option<u64>,
    /// Strings must match all of these ECMA-262 regular expressions.
    pub patterns: Vec<String>,
    /// The minimum number of items.
    pub min_items: Option<u64>,
    /// The maximum number of items.
    pub max_items: Option<u64>,
    /// Whether items must be unique.
    pub unique_items: bool,
    /// The minimum number of members.
    pub min_properties: Option<u64>,
    /// The maximum number of members.
    pub max_properties: Option<u64>,
}

impl Bounds {
    /// The bounds of a merged schema, the tightest of each kind.
    #[doc(hidden)]
    pub fn of(document: &Document, merged: &Merged) -> Bounds {
        let mut bounds = Bounds::default();
        for (node, keyword) in &merged.constraints {
            bounds.add(document, *node, keyword);
        }
        bounds
    }

    fn add(&mut self, document: &Document, node: NodeId, keyword: &str) {
        match (keyword, document.value(node)) {
            // In OpenAPI 3.0, a boolean beside the bound makes it exclusive.
            ("minimum", Value::Number(number)) if has_flag(document, node, "exclusiveMinimum") => {
                raise(&mut self.exclusive_minimum, number);
            }
            ("maximum", Value::Number(number)) if has_flag(document, node, "exclusiveMaximum") => {
                lower(&mut self.exclusive_maximum, number);
            }
            ("minimum", Value::Number(number)) => raise(&mut self.minimum, number),
            ("maximum", Value::Number(number)) => lower(&mut self.maximum, number),
            ("exclusiveMinimum", Value::Number(number)) => {
                raise(&mut self.exclusive_minimum, number);
            }
            ("exclusiveMaximum", Value::Number(number)) => {
                lower(&mut self.exclusive_maximum, number);
            }
            ("multipleOf", Value::Number(number)) => self.multiple_of.push(number.clone()),
            ("pattern", Value::String(pattern)) => self.patterns.push(pattern.clone()),
            ("uniqueItems", Value::Bool(flag)) => self.unique_items |= flag,
            (_, Value::Number(number)) => self.add_count(keyword, number),
            _ => {}
        }
    }

    fn add_count(&mut self, keyword: &str, number: &Number) {
        let whole = number.as_f64().filter(|float| float.fract() == 0.0);
        // A count above 2^53 may be rounded, but no value has that many parts.
        let Some(count) = number.as_u64().or(whole.map(|float| float as u64)) else {
            return;
        };
        let most = |bound: Option<u64>| Some(bound.map_or(count, |bound| bound.min(count)));
        let least = |bound: Option<u64>| Some(bound.map_or(count, |bound| bound.max(count)));
        match keyword {
            "minLength" => self.min_length = least(self.min_length),
            "maxLength" => self.max_length = most(self.max_length),
            "minItems" => self.min_items = least(self.min_items),
            "maxItems" => self.max_items = most(self.max_items),
            "minProperties" => self.min_properties = least(self.min_properties),
            "maxProperties" => self.max_properties = most(self.max_properties),
            _ => {}
        }
    }

    /// The bounds of values of these types as short phrases in English, such as `1 to 64 characters` and
    /// `greater than 0`. [`patterns`](Self::patterns) are left out, since they are code.
    ///
    /// ```
    /// use openapi_webhooks_document::{Bounds, JsonType, TypeSet};
    ///
    /// let mut bounds = Bounds::default();
    /// bounds.min_length = Some(1);
    /// bounds.max_length = Some(64);
    /// bounds.maximum = Some(100.into());
    /// assert_eq!(bounds.in_words(TypeSet::of(JsonType::String)), ["1 to 64 characters"]);
    /// assert_eq!(bounds.in_words(TypeSet::of(JsonType::Integer)), ["at most 100"]);
    /// ```
    pub fn in_words(&self, types: TypeSet) -> Vec<String> {
        let mut words = Vec::new();
        if types.contains(JsonType::Integer) {
            words.extend(self.range());
            let has_fractions = types.contains(JsonType::Number);
            let divisors = self.multiple_of.iter();
            let divisors = divisors.filter(|one| has_fractions || one.as_f64() != Some(1.0));
            words.extend(divisors.map(|one| format!("a multiple of {}", text(one))));
        }
        if types.contains(JsonType::String) {
            let nouns = ["character", "characters"];
            words.extend(count(self.min_length, self.max_length, nouns));
        }
        if types.contains(JsonType::Array) {
            words.extend(count(self.min_items, self.max_items, ["item", "items"]));
            words.extend(self.unique_items.then(|| "without duplicates".to_owned()));
        }
        if types.contains(JsonType::Object) {
            let nouns = ["property", "properties"];
            words.extend(count(self.min_properties, self.max_properties, nouns));
        }
        words
    }

    /// `from 0 to 100`, `greater than 0 and at most 1`
    fn range(&self) -> Option<String> {
        let least = tightest(&self.exclusive_minimum, &self.minimum, f64::gt);
        let most = tightest(&self.exclusive_maximum, &self.maximum, f64::lt);
        let least = least.map(|(is_exclusive, least)| (is_exclusive, text(least)));
        let most = most.map(|(is_exclusive, most)| (is_exclusive, text(most)));
        if let (Some((false, least)), Some((false, most))) = (&least, &most) {
            return Some(format!("from {least} to {most}"));
        }
        let least = least.map(|(is_exclusive, least)| match is_exclusive {
            true => format!("greater than {least}"),
            false => format!("at least {least}"),
        });
        let most = most.map(|(is_exclusive, most)| match is_exclusive {
            true => format!("less than {most}"),
            false => format!("at most {most}"),
        });
        let words: Vec<String> = least.into_iter().chain(most).collect();
        (!words.is_empty()).then(|| words.join(" and "))
    }
}

/// The bound that excludes more values, and whether it is exclusive.
fn tightest<'a>(
    exclusive: &'a Option<Number>,
    inclusive: &'a Option<Number>,
    is_tighter: fn(&f64, &f64) -> bool,
) -> Option<(bool, &'a Number)> {
    match (exclusive, inclusive) {
        (Some(exclusive), Some(inclusive)) => {
            let floats = inclusive.as_f64().zip(exclusive.as_f64());
            let is_inclusive =
                floats.is_some_and(|(inclusive, exclusive)| is_tighter(&inclusive, &exclusive));
            Some(if is_inclusive {
                (false, inclusive)
            } else {
                (true, exclusive)
            })
        }
        (Some(exclusive), None) => Some((true, exclusive)),
        (None, inclusive) => inclusive.as_ref().map(|inclusive| (false, inclusive)),
    }
}

/// `1 to 64 characters`, `at least 1 item`. `None` if there is no limit.
fn count(least: Option<u64>, most: Option<u64>, [one, many]: [&str; 2]) -> Option<String> {
    let noun = |count| if count == 1 { one } else { many };
    Some(match (least.filter(|&least| least > 0), most) {
        (None, None) => return None,
        (Some(least), None) => format!("at least {least} {}", noun(least)),
        (None, Some(most)) => format!("at most {most} {}", noun(most)),
        (Some(least), Some(most)) if least == most => format!("{most} {}", noun(most)),
        (Some(least), Some(most)) => format!("{least} to {most} {}", noun(most)),
    })
}

/// A number without a fraction of zero: `1`, not `1.0`.
fn text(number: &Number) -> String {
    let text = number.to_string();
    match text.strip_suffix(".0") {
        Some(whole) => whole.to_owned(),
        None => text,
    }
}

/// Whether the keyword beside `node` is `true`.
fn has_flag(document: &Document, node: NodeId, keyword: &str) -> bool {
    let flag = document.parent(node);
    let flag = flag.and_then(|schema| document.get(schema, keyword));
    flag.and_then(|flag| document.boolean(flag)) == Some(true)
}

fn raise(bound: &mut Option<Number>, number: &Number) {
    if bound
        .as_ref()
        .is_none_or(|bound| bound.as_f64() < number.as_f64())
    {
        *bound = Some(number.clone());
    }
}

fn lower(bound: &mut Option<Number>, number: &Number) {
    if bound
        .as_ref()
        .is_none_or(|bound| bound.as_f64() > number.as_f64())
    {
        *bound = Some(number.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_plain_english() {
        for (least, most, expected) in [
            (Some(0), None, None),
            (Some(1), None, Some("at least 1 item")),
            (Some(0), Some(64), Some("at most 64 items")),
            (Some(0), Some(1), Some("at most 1 item")),
            (Some(2), Some(64), Some("2 to 64 items")),
            (Some(3), Some(3), Some("3 items")),
        ] {
            assert_eq!(count(least, most, ["item", "items"]).as_deref(), expected);
        }
    }

    #[test]
    fn ranges_name_the_tightest_bounds() {
        // minimum, exclusive minimum, maximum, exclusive maximum
        for (bounds, expected) in [
            ([None, None, None, None], None),
            ([Some(0.0), None, Some(100.0), None], Some("from 0 to 100")),
            ([Some(0.5), None, None, None], Some("at least 0.5")),
            ([None, None, None, Some(1.0)], Some("less than 1")),
            (
                [Some(1.0), Some(0.0), Some(9.0), Some(9.0)],
                Some("at least 1 and less than 9"),
            ),
            (
                [Some(0.0), Some(0.0), Some(9.0), None],
                Some("greater than 0 and at most 9"),
            ),
        ] {
            let [minimum, exclusive_minimum, maximum, exclusive_maximum] =
                bounds.map(|bound| bound.and_then(Number::from_f64));
            let bounds = Bounds {
                minimum,
                maximum,
                exclusive_minimum,
                exclusive_maximum,
                ..Bounds::default()
            };
            assert_eq!(bounds.range().as_deref(), expected);
        }
    }
}
