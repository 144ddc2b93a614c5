//! Values that tell the branches of a union apart: strings, integers and booleans.

use serde_json::Value as Json;

use super::merge::Merged;
use super::schemas::Schemas;

/// The values that a property may have, where its schemas list them all and each can be a tag.
pub fn values_of(schemas: Schemas<'_>, merged: &Merged, property: &str) -> Vec<Json> {
    let Some(intersection) = merged.properties.get(property) else {
        return Vec::new();
    };
    let property = schemas.merge(intersection);
    let values = property.values.iter().flatten();
    let values: Option<Vec<Json>> = values
        .filter(|value| property.allows_type_of(value))
        .map(tag_value)
        .collect();
    values.unwrap_or_default()
}

/// A value as a tag: `1.0` is the integer 1.
fn tag_value(value: &Json) -> Option<Json> {
    match value {
        Json::String(_) | Json::Bool(_) => Some(value.clone()),
        Json::Number(number) if number.is_f64() => {
            let number = number.as_f64().filter(|it| it.fract() == 0.0)?;
            // Beyond 2^53, a float is no exact integer.
            (number.abs() < 9e15).then(|| Json::from(number as i64))
        }
        Json::Number(_) => Some(value.clone()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// A value as a key of a mapping has it.
pub(super) fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        value => value.to_string(),
    }
}
