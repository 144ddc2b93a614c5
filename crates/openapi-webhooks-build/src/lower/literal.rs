//! `enum` and `const`: the values that a schema allows.

use openapi_webhooks_document::collections::HashSet;
use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::intersection::Intersection;
use openapi_webhooks_document::schema::merge::Merged;
use serde_json::Value as Json;

use crate::model::{Docs, Enum, EnumValue, Literal, Shape, Type};
use crate::name::{Case, Scope, with_sign};

use super::hint::Hint;
use super::types::{Types, Usage};

/// The type of a schema that allows `values` and no others.
pub(crate) fn lower(
    types: &mut Types<'_>,
    intersection: &Intersection,
    merged: &Merged,
    mut values: Vec<Json>,
    hint: &Hint,
) -> Usage {
    let count = values.len();
    values.retain(|value| merged.allows_type_of(value));
    if values.len() < count && !values.is_empty() {
        types.report_at(intersection, messages::values_left_out);
    }
    let lists_null = values.contains(&Json::Null);
    values.retain(|value| !value.is_null());
    if values.is_empty() && lists_null {
        return Usage::plain(Type::Null);
    }
    if values.is_empty() {
        types.report_at(intersection, |place| {
            messages::unsatisfiable(
                place,
                "its `type`, `enum` and `const` have no value in common",
            )
        });
        return Usage::plain(Type::Any);
    }
    let is_nullable = lists_null || merged.allows_null();
    if is_nullable && !lists_null {
        types.report_at(intersection, messages::null_not_listed);
    }
    if !types.spend_on(intersection, STEPS_OF_A_VALUE * values.len()) {
        return Usage::plain(Type::Any);
    }
    let scalars: Vec<Literal> = values.iter().map(scalar).collect();
    let id = types.reserve_intersection(intersection, merged, hint);
    types.define(id, shape(types, merged, &scalars));
    Usage {
        ty: Type::Named(id),
        is_nullable,
    }
}

/// What naming a value takes.
const STEPS_OF_A_VALUE: usize = 4;

/// Whether any of `values` is of a type that is allowed.
pub(crate) fn any_allowed(merged: &Merged, values: &[Json]) -> bool {
    values.iter().any(|value| merged.allows_type_of(value))
}

fn shape(types: &Types<'_>, merged: &Merged, scalars: &[Literal]) -> Shape {
    if let [only] = scalars {
        return Shape::Const(only.clone());
    }
    let mut scope = Scope::new(Case::Camel);
    let texts = texts(scalars);
    let values = scalars.iter().enumerate().map(|(at, wire)| EnumValue {
        name: scope
            .take(&given_name(types, merged, at).unwrap_or_else(|| name_beside(wire, &texts))),
        docs: Docs::default(),
        wire: wire.clone(),
    });
    let values = values.collect();
    let other = types.settings.is_lenient().then(|| scope.take("other"));
    Shape::Enum(Enum { values, other })
}

/// The name that `x-enum-varnames`, a widespread extension, gives the value at `at`, as long as the
/// two lists go together.
fn given_name(types: &Types<'_>, merged: &Merged, at: usize) -> Option<String> {
    let document = types.document;
    let [node] = merged.nodes.as_slice() else {
        return None;
    };
    let names = document.array(document.get(*node, "x-enum-varnames")?)?;
    let values = document.array(document.get(*node, "enum")?)?;
    if names.len() != values.len() {
        return None;
    }
    Some(document.string(*names.get(at)?)?.to_owned())
}

/// What one of several values is called where nothing else names it.
fn name_beside(value: &Literal, texts: &HashSet<&str>) -> String {
    match value {
        Literal::String(text) => with_sign(text, |text| texts.contains(text)),
        _ => name_of(value),
    }
}

/// The strings among values.
fn texts(values: &[Literal]) -> HashSet<&str> {
    let mut texts = HashSet::default();
    for value in values {
        if let Literal::String(text) = value {
            texts.insert(text.as_str());
        }
    }
    texts
}

/// What a value is called where nothing else names it.
pub(crate) fn name_of(scalar: &Literal) -> String {
    match scalar {
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Unsigned(value) => value.to_string(),
        Literal::Float(value) => value.to_string(),
        Literal::String(value) | Literal::Json(value) => value.clone(),
    }
}

pub(super) fn scalar(value: &Json) -> Literal {
    match value {
        Json::Bool(value) => Literal::Bool(*value),
        Json::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), _, _) => Literal::Integer(value),
            (None, Some(value), _) => Literal::Unsigned(value),
            (None, None, Some(value)) => Literal::Float(value),
            (None, None, None) => Literal::Json(number.to_string()),
        },
        Json::String(value) => Literal::String(value.clone()),
        Json::Null | Json::Array(_) | Json::Object(_) => Literal::Json(value.to_string()),
    }
}
