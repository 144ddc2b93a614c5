//! Integers: the Rust type for the bounds and the format of a schema.

use openapi_webhooks_document::document::{Document, NodeId, Value};
use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::merge::Merged;

use crate::model::{Integer, JsonType, Scalar, Type};

use super::scalar::{constraints, examples, format, integers, is_beyond};
use super::types::Types;

/// The inclusive bounds that a schema states.
#[derive(Clone, Copy, Debug, Default)]
struct Bounds {
    least: Option<i128>,
    most: Option<i128>,
}

/// The Rust type of an integer, by its format and bounds.
pub(crate) fn integer(types: &mut Types<'_>, merged: &Merged) -> Type {
    let bounds = Bounds::of(types.document, merged);
    let format = format(types.document, merged);
    let integer = bounds.rust_type(format.as_deref());
    report_beyond(types, merged, bounds, integer);
    for (node, keyword) in &merged.constraints {
        let is_kept = match keyword.as_str() {
            "minimum" | "exclusiveMinimum" => bounds.least.is_some_and(|l| l <= integer.range().0),
            "maximum" | "exclusiveMaximum" => bounds.most.is_some_and(|m| m >= integer.range().1),
            "multipleOf" => divides_one(types.document, *node),
            _ => false,
        };
        if !is_kept {
            types.note_constraint(*node, keyword, Some(JsonType::Integer));
        }
    }
    Type::Scalar(Scalar::Integer(integer))
}

impl Bounds {
    fn of(document: &Document, merged: &Merged) -> Bounds {
        Bounds {
            least: bounds(document, merged, ["minimum", "exclusiveMinimum"], 1).max(),
            most: bounds(document, merged, ["maximum", "exclusiveMaximum"], -1).min(),
        }
    }

    /// The type with exactly these bounds, or else one that is wide enough, or else that of the format.
    /// Formats of unsigned integers do not set bounds by themselves.
    fn rust_type(self, format: Option<&str>) -> Integer {
        let exact = Integer::EXACT
            .into_iter()
            .find(|one| self.least == Some(one.range().0) && self.most == Some(one.range().1));
        let is_unsigned = self.least.is_some_and(|least| least >= 0);
        let is_large = self.most.is_some_and(|most| most > i64::MAX.into());
        match (exact, format) {
            (Some(exact), _) => exact,
            _ if self.least == Some(0) && self.most.is_none() => Integer::U64,
            (None, None) if is_unsigned && self.most.is_none() => Integer::U64,
            _ if is_large => {
                if is_unsigned {
                    Integer::U64
                } else {
                    Integer::I128
                }
            }
            (None, Some("int8")) if self.is_within(Integer::I8) => Integer::I8,
            (None, Some("int16")) if self.is_within(Integer::I16) => Integer::I16,
            (None, Some("int32")) if self.is_within(Integer::I32) => Integer::I32,
            (None, Some("uint64")) if is_unsigned => Integer::U64,
            (None, Some("uint64")) if self.most.is_none() => Integer::I128,
            (None, _) => Integer::I64,
        }
    }

    /// Whether the stated bounds are within the range of a type.
    fn is_within(self, integer: Integer) -> bool {
        let (least, most) = integer.range();
        self.least.is_none_or(|bound| bound >= least) && self.most.is_none_or(|bound| bound <= most)
    }
}

/// Reports the first bound, format or example that asks for integers that the type does not hold.
fn report_beyond(types: &Types<'_>, merged: &Merged, bounds: Bounds, integer: Integer) {
    let document = types.document;
    let bound = merged.constraints.iter();
    let bound = bound.filter(|(_, keyword)| keyword.ends_with("imum"));
    let bound = bound.filter(|_| !bounds.is_within(integer));
    let bound = bound.map(|(node, _)| *node);
    let is_wide = |node: &NodeId| {
        let format = document.string(*node).unwrap_or_default();
        matches!(format, "int128" | "uint128" | "bigint")
    };
    let (least, most) = integer.range();
    let is_outside = |node: &NodeId| match document.value(*node) {
        Value::Number(number) => match number.as_i128() {
            Some(value) => value < least || value > most,
            None => is_beyond(number),
        },
        _ => false,
    };
    let formats = merged.formats.iter().copied().filter(is_wide);
    let examples = examples(document, merged).filter(is_outside);
    if let Some(node) = bound.chain(formats).chain(examples).next() {
        let location = document.location(node);
        types
            .diagnostics
            .report(messages::integers_beyond(location, integer.name()));
    }
}

/// The inclusive bounds that a keyword and its exclusive form set.
fn bounds<'a>(
    document: &'a Document,
    merged: &'a Merged,
    [inclusive, exclusive]: [&'static str; 2],
    beyond: i128,
) -> impl Iterator<Item = i128> + 'a {
    // In OpenAPI 3.0, `exclusiveMinimum: true` makes `minimum` exclusive.
    let is_flagged =
        constraints(merged, exclusive).any(|node| document.boolean(node) == Some(true));
    let step = if is_flagged { beyond } else { 0 };
    let inclusive = integers(document, merged, inclusive).map(move |bound| bound + step);
    let exclusive = integers(document, merged, exclusive).map(move |bound| bound + beyond);
    inclusive.chain(exclusive)
}

/// Whether every integer is a multiple of a number, such as 1, 0.5 or 0.01.
fn divides_one(document: &Document, node: NodeId) -> bool {
    let step = match document.value(node) {
        Value::Number(number) => number.as_f64().unwrap_or_default(),
        _ => 0.0,
    };
    step > 0.0 && step <= 1.0 && (1.0 / step).round() * step == 1.0
}
