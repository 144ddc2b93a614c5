//! Whether a schema allows a value, as far as its types and bounds tell.

use std::collections::HashSet;

use openapi_webhooks_document::{Bounds, Condition, JsonType, SchemaView, TypeSet};
use serde_json::{Number, Value as Json};

use crate::side::{Side, UndeclaredMembers};

/// What a schema without unions says about values. It is read once for many values.
pub(crate) struct Rules {
    is_never: bool,
    types: TypeSet,
    listed: Option<HashSet<Json>>,
    bounds: Bounds,
    required: Vec<String>,
    /// Whether a condition or a union may reject any value.
    has_conditions: bool,
    has_format: bool,
    has_schemas_of_members: bool,
    has_schemas_of_items: bool,
}

impl Rules {
    /// `None` if the schema allows any value.
    pub(crate) fn of(side: &Side<'_>) -> Option<Self> {
        let schema = side.schema()?;
        let undeclared = side.undeclared_members();
        let allows_others = matches!(undeclared, UndeclaredMembers::Allowed(Side::Any));
        Some(Rules {
            is_never: schema.is_never(),
            types: schema.types(),
            listed: schema.values().map(HashSet::from_iter),
            bounds: schema.bounds(),
            required: side.required(),
            has_conditions: !side.conditions().is_empty() || !schema.unions().is_empty(),
            has_format: schema.format().is_some(),
            has_schemas_of_members: !allows_others
                || !schema.properties().is_empty()
                || !schema.pattern_properties().is_empty(),
            has_schemas_of_items: schema.items().is_some() || !schema.prefix_items().is_empty(),
        })
    }

    /// Whether the schema allows a value. `None` if that depends on a pattern, a format, a condition or a part of the
    /// value.
    fn allow(&self, value: &Json) -> Option<bool> {
        let bounds = &self.bounds;
        let is_listed = self.listed.as_ref().is_none_or(|it| it.contains(value));
        if self.is_never || !is_listed || !has_type_of(self.types, value) {
            return Some(false);
        }
        let is_within = match value {
            Json::Null | Json::Bool(_) => true,
            Json::Number(number) => is_number_within(bounds, number)?,
            Json::String(text) => {
                let length = text.chars().count();
                is_count_within(length, bounds.min_length, bounds.max_length)
            }
            Json::Array(items) => is_count_within(items.len(), bounds.min_items, bounds.max_items),
            Json::Object(members) => {
                let (least, most) = (bounds.min_properties, bounds.max_properties);
                is_count_within(members.len(), least, most)
                    && self.required.iter().all(|name| members.contains_key(name))
            }
        };
        if !is_within {
            return Some(false);
        }
        let is_undecided = match value {
            Json::Null | Json::Bool(_) => false,
            Json::Number(_) => self.has_format,
            Json::String(_) => self.has_format || !bounds.patterns.is_empty(),
            Json::Array(items) => {
                !items.is_empty() && (self.has_schemas_of_items || bounds.unique_items)
            }
            Json::Object(members) => !members.is_empty() && self.has_schemas_of_members,
        };
        (!is_undecided && !self.has_conditions).then_some(true)
    }
}

/// Whether one of the schemas allows a value. `None` if that cannot be told.
pub(crate) fn one_allows(rules: &[Option<Rules>], value: &Json) -> Option<bool> {
    let mut is_undecided = false;
    for rules in rules {
        match rules.as_ref().map_or(Some(true), |it| it.allow(value)) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => is_undecided = true,
        }
    }
    (!is_undecided).then_some(false)
}

/// Whether a `not` of the schema rejects a value.
pub(crate) fn excludes(side: &Side<'_>, value: &Json) -> bool {
    let conditions = side.conditions();
    let nots = conditions.iter().filter(|it| it.keyword() == "not");
    let mut schemas = nots.flat_map(Condition::schemas);
    let of = |schema: &SchemaView<'_>| [Rules::of(&Side::Schema(schema.clone()))];
    schemas.any(|(_, schema)| one_allows(&of(schema), value) == Some(true))
}

fn has_type_of(types: TypeSet, value: &Json) -> bool {
    match value {
        Json::Null => types.has_null(),
        Json::Bool(_) => types.contains(JsonType::Boolean),
        Json::Number(number) => {
            let is_whole = number.as_f64().is_some_and(|it| it.fract() == 0.0);
            types.contains(JsonType::Number) || (is_whole && types.contains(JsonType::Integer))
        }
        Json::String(_) => types.contains(JsonType::String),
        Json::Array(_) => types.contains(JsonType::Array),
        Json::Object(_) => types.contains(JsonType::Object),
    }
}

/// Floats are exact up to 2^53.
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

/// `None` if floats are too imprecise to tell.
fn is_number_within(bounds: &Bounds, number: &Number) -> Option<bool> {
    let exact = |number: &Number| number.as_f64().filter(|it| it.abs() <= MAX_EXACT);
    let value = exact(number)?;
    let is_within = |limit: &Option<Number>, is_within: fn(&f64, &f64) -> bool| match limit {
        Some(limit) => exact(limit).map(|limit| is_within(&value, &limit)),
        None => Some(true),
    };
    let are_within = is_within(&bounds.minimum, f64::ge)?
        && is_within(&bounds.maximum, f64::le)?
        && is_within(&bounds.exclusive_minimum, f64::gt)?
        && is_within(&bounds.exclusive_maximum, f64::lt)?;
    if !are_within {
        return Some(false);
    }
    for divisor in &bounds.multiple_of {
        let divisor = exact(divisor)?;
        if value.fract() != 0.0 || divisor.fract() != 0.0 || divisor == 0.0 {
            return None;
        }
        if value % divisor != 0.0 {
            return Some(false);
        }
    }
    Some(true)
}

fn is_count_within(count: usize, least: Option<u64>, most: Option<u64>) -> bool {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    least.is_none_or(|least| count >= least) && most.is_none_or(|most| count <= most)
}
