//! Values that distinguish the branches of a union: strings, integers and booleans.

use serde_json::Value as Json;

use super::constants;
use super::merge::Merged;
use super::schemas::Schemas;

/// The values of a property, if its schemas list all of them and each can be a tag.
pub fn values_of(schemas: Schemas<'_>, merged: &Merged, property: &str) -> Vec<Json> {
    let Some(intersection) = merged.properties.get(property) else {
        return Vec::new();
    };
    let property = schemas.merge(intersection);
    let values: Option<Vec<Json>> = match &property.values {
        Some(values) => values
            .iter()
            .filter(|value| property.allows_type_of(value))
            .map(tag_value)
            .collect(),
        None => constants::of_union(schemas, intersection, &property)
            .filter(|constants| !constants.is_open)
            .and_then(|constants| {
                let values = constants.values.iter();
                values.map(|constant| tag_value(&constant.value)).collect()
            }),
    };
    values.unwrap_or_default()
}

/// A value as a tag: `1.0` is the integer 1.
fn tag_value(value: &Json) -> Option<Json> {
    match value {
        Json::String(_) | Json::Bool(_) => Some(value.clone()),
        Json::Number(number) if number.is_f64() => {
            let number = number.as_f64().filter(|it| it.fract() == 0.0)?;
            // Beyond 2^53, floats are not exact.
            (number.abs() < 9e15).then(|| Json::from(number as i64))
        }
        Json::Number(_) => Some(value.clone()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// The key of a mapping for a value.
pub(super) fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        value => value.to_string(),
    }
}
