//! Constraints without effect.

use crate::document::{Document, NodeId, Value};

/// Length limits from here on have no effect, because no message is as long. Tools that generate
/// documents write the largest integer of their language if there is no limit.
const NO_LIMIT: f64 = i32::MAX as f64;

/// Patterns that every string matches.
const PATTERNS_OF_ANYTHING: [&str; 12] = [
    "",
    "^",
    "$",
    ".*",
    "^.*",
    ".*$",
    "(.*)",
    "^(.*)",
    "[\\s\\S]*",
    "^[\\s\\S]*$",
    "[\\S\\s]*",
    "^[\\S\\s]*$",
];

/// Whether every value satisfies a keyword of the schema at `schema`.
pub fn is_trivial(document: &Document, schema: NodeId, keyword: &str, value: NodeId) -> bool {
    let beside = |name| document.get(schema, name);
    let number = match document.value(value) {
        Value::Number(number) => number.as_f64(),
        _ => None,
    };
    match keyword {
        "minLength" | "minItems" | "minProperties" => number.is_some_and(|least| least <= 0.0),
        "maxLength" | "maxItems" | "maxProperties" => number.is_some_and(|most| most >= NO_LIMIT),
        "pattern" => document
            .string(value)
            .is_some_and(|pattern| PATTERNS_OF_ANYTHING.contains(&pattern)),
        "uniqueItems" | "not" => document.boolean(value) == Some(false),
        "exclusiveMinimum" | "exclusiveMaximum" if document.boolean(value).is_some() => {
            // In OpenAPI 3.0, a boolean that modifies the bound.
            let bound = match keyword {
                "exclusiveMinimum" => "minimum",
                _ => "maximum",
            };
            document.boolean(value) == Some(false) || beside(bound).is_none()
        }
        "minimum" | "exclusiveMinimum" => number.is_some_and(|least| least <= f64::MIN),
        "maximum" | "exclusiveMaximum" => number.is_some_and(|most| most >= f64::MAX),
        "propertyNames" | "unevaluatedItems" | "additionalItems" => is_any(document, value),
        "dependentRequired" => all(document, value, &|names| is_empty(document, names)),
        "dependentSchemas" => all(document, value, &|schema| is_any(document, schema)),
        "dependencies" => all(document, value, &|one| {
            is_empty(document, one) || is_any(document, one)
        }),
        "contains" => {
            let is_zero = |least| document.to_json(least).as_f64() == Some(0.0);
            beside("minContains").is_some_and(is_zero) && beside("maxContains").is_none()
        }
        "minContains" => beside("contains").is_none() || number == Some(0.0),
        "maxContains" => beside("contains").is_none(),
        "then" | "else" => beside("if").is_none() || is_any(document, value),
        "if" => ["then", "else"]
            .into_iter()
            .filter_map(beside)
            .all(|branch| is_any(document, branch)),
        _ => false,
    }
}

/// Whether a schema is `true` or `{}`.
fn is_any(document: &Document, schema: NodeId) -> bool {
    match document.value(schema) {
        Value::Bool(value) => *value,
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

fn is_empty(document: &Document, names: NodeId) -> bool {
    document.array(names).is_some_and(<[NodeId]>::is_empty)
}

fn all(document: &Document, members: NodeId, is_trivial: &dyn Fn(NodeId) -> bool) -> bool {
    let members = document.object(members);
    members.is_some_and(|members| members.values().all(|&member| is_trivial(member)))
}
