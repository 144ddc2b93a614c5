//! Checks values of the document against merged schemas: JSON types, `enum` and `const`, members, items,
//! bounds, and branches of unions. Everything that it reports is invalid under JSON Schema, but it does
//! not find every fault.

use std::rc::Rc;

use serde_json::{Number, Value as Json};

use crate::budget::Limit;
use crate::collections::HashMap;
use crate::document::{NodeId, Object, Value};
use crate::escape;

use super::additional::AdditionalProperties;
use super::annotations;
use super::intersection::{Intersection, Operand, canonical};
use super::merge::{Merged, UnionRule};
use super::schemas::Schemas;
use super::type_set::{JsonType, TypeSet};

/// A part of a value that does not match its schema, and the reason.
#[derive(Debug)]
pub struct Fault {
    pub node: NodeId,
    pub why: String,
}

/// Compares values with schemas. It caches results, because branches of unions are tried.
#[derive(Debug)]
pub struct Instances<'a> {
    schemas: Schemas<'a>,
    merged: HashMap<Intersection, Rc<Merged>>,
    fits: HashMap<(NodeId, Intersection), bool>,
}

impl<'a> Instances<'a> {
    pub fn new(schemas: Schemas<'a>) -> Self {
        Instances {
            schemas,
            merged: HashMap::default(),
            fits: HashMap::default(),
        }
    }

    /// The faults of the value at `node`.
    pub fn faults(&mut self, node: NodeId, schema: &Intersection) -> Vec<Fault> {
        let mut faults = Vec::new();
        self.check(node, schema, &mut faults);
        faults
    }

    fn check(&mut self, node: NodeId, schema: &Intersection, faults: &mut Vec<Fault>) {
        let document = self.schemas.document;
        let location = || Some(document.location(node));
        if !self.schemas.diagnostics.spend(Limit::Steps, 1, location) {
            return;
        }
        let merged = self.merged(schema);
        let value = document.value(node);
        // A schema that no value satisfies is reported elsewhere, or overrides another schema.
        let is_contradiction = merged.is_never
            || merged.types.is_some_and(TypeSet::is_empty)
            || merged.has_no_allowed_value();
        if is_contradiction || (merged.allows_null() && matches!(value, Value::Null)) {
            return;
        }
        if let Some(why) = wrong_type(&merged, value).or_else(|| self.not_listed(&merged, node)) {
            faults.push(Fault { node, why });
            return;
        }
        match value {
            Value::Object(object) => self.object(node, object, &merged, faults),
            Value::Array(items) => self.array(items, &merged, faults),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
        let broken = merged.constraints.iter();
        faults.extend(broken.filter_map(|(limit, keyword)| {
            let why = exceeded(value, keyword, document.value(*limit))?;
            Some(Fault { node, why })
        }));
        for union in &merged.unions {
            self.union(node, union, faults);
        }
    }

    fn merged(&mut self, schema: &Intersection) -> Rc<Merged> {
        let schema = canonical(self.schemas.document, schema.clone());
        let merge = |schema: &Intersection| Rc::new(self.schemas.merge(schema));
        let entry = self.merged.entry(schema);
        let key = entry.key().clone();
        entry.or_insert_with(|| merge(&key)).clone()
    }

    fn not_listed(&self, merged: &Merged, node: NodeId) -> Option<String> {
        let values = merged.values.as_ref()?;
        let value = self.schemas.document.to_json(node);
        let is_listed = values.iter().any(|listed| is_equal(listed, &value));
        (!is_listed).then(|| format!("{} is not one of its values", shown(&value)))
    }

    fn object(&mut self, node: NodeId, object: &Object, merged: &Merged, faults: &mut Vec<Fault>) {
        for name in merged.required.keys() {
            let property = merged.properties.get(name);
            let is_one_way = property.is_some_and(|property| self.is_one_way(property));
            if !object.contains_key(name.as_str()) && !is_one_way {
                let why = format!("`{name}` is required and missing");
                faults.push(Fault { node, why });
            }
        }
        for (name, &member) in object {
            match (merged.properties.get(&**name), &merged.rest) {
                (Some(property), _) => self.check(member, property, faults),
                // Patterns of `patternProperties` are not evaluated.
                (None, _) if !merged.patterns.is_empty() => {}
                (None, AdditionalProperties::Forbidden) => {
                    let why = format!("`{name}` is not declared, and no other members are allowed");
                    faults.push(Fault { node: member, why });
                }
                (None, AdditionalProperties::Typed(schema)) => self.check(member, schema, faults),
                (None, AdditionalProperties::Unspecified) => {}
            }
        }
    }

    /// Whether a property occurs in one direction only, so that `required` does not apply to it.
    fn is_one_way(&mut self, property: &Intersection) -> bool {
        let nodes = &self.merged(property).nodes;
        let document = self.schemas.document;
        ["readOnly", "writeOnly"]
            .iter()
            .any(|flag| annotations::flag(document, nodes, flag))
    }

    fn array(&mut self, items: &[NodeId], merged: &Merged, faults: &mut Vec<Fault>) {
        for (item, schema) in items.iter().zip(&merged.prefix) {
            self.check(*item, schema, faults);
        }
        // If several schemas are merged, `items` applies after the `prefixItems` of the same schema.
        let is_clear = merged.prefix.is_empty() || merged.nodes.len() == 1;
        if is_clear && !merged.items.is_empty() {
            for item in items.iter().skip(merged.prefix.len()) {
                self.check(*item, &merged.items, faults);
            }
        }
    }

    /// At least one branch must match. If only one branch allows the JSON type, its faults are reported.
    fn union(&mut self, node: NodeId, union: &UnionRule, faults: &mut Vec<Fault>) {
        let document = self.schemas.document;
        // A discriminator without branches is not an assertion of JSON Schema.
        if document.array(union.node).is_none() {
            return;
        }
        let branches = || {
            union
                .branches
                .iter()
                .map(|&branch| vec![Operand::Node(branch)])
        };
        if branches().any(|branch| self.does_fit(node, branch)) {
            return;
        }
        let value = document.value(node);
        let mut likely =
            branches().filter(|branch| wrong_type(&self.merged(branch), value).is_none());
        match (likely.next(), likely.next()) {
            (Some(branch), None) => self.check(node, &branch, faults),
            _ => {
                let keyword = document.key(union.node).unwrap_or_default();
                let why = format!("it fits no branch of `{keyword}`");
                faults.push(Fault { node, why });
            }
        }
    }

    fn does_fit(&mut self, node: NodeId, schema: Intersection) -> bool {
        let key = (node, canonical(self.schemas.document, schema));
        if let Some(&fits) = self.fits.get(&key) {
            return fits;
        }
        // A union that contains itself ends here.
        self.fits.insert(key.clone(), true);
        let fits = self.faults(node, &key.1).is_empty();
        self.fits.insert(key, fits);
        fits
    }
}

fn wrong_type(merged: &Merged, value: &Value) -> Option<String> {
    let types = merged.types?;
    let is_allowed = match value {
        Value::Null => types.has_null() || merged.is_nullable,
        Value::Bool(_) => types.contains(JsonType::Boolean),
        // `1.0` is an integer.
        Value::Number(number) if is_integer(number) => {
            types.contains(JsonType::Integer) || types.contains(JsonType::Number)
        }
        Value::Number(_) => types.contains(JsonType::Number),
        Value::String(_) => types.contains(JsonType::String),
        Value::Array(_) => types.contains(JsonType::Array),
        Value::Object(_) => types.contains(JsonType::Object),
    };
    (!is_allowed).then(|| {
        let mut names: Vec<_> = types.list().into_iter().map(name).collect();
        names.extend(types.has_null().then_some("null"));
        format!("expected {}", names.join(" or "))
    })
}

fn name(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Boolean => "a boolean",
        JsonType::Integer => "an integer",
        JsonType::Number => "a number",
        JsonType::String => "a string",
        JsonType::Array => "an array",
        JsonType::Object => "an object",
    }
}

fn is_integer(number: &Number) -> bool {
    !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// Compares numbers by value.
fn is_equal(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Number(one), Json::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Json::Array(one), Json::Array(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| is_equal(one, other))
        }
        (Json::Object(one), Json::Object(other)) => {
            let is_there = |(name, one)| other.get(name).is_some_and(|other| is_equal(one, other));
            one.len() == other.len() && one.iter().all(is_there)
        }
        _ => one == other,
    }
}

/// A scalar for a message, shortened.
fn shown(value: &Json) -> String {
    match value {
        Json::Array(_) | Json::Object(_) => "the value".to_owned(),
        scalar => {
            let text = scalar.to_string();
            format!("`{}`", escape::shortened(&text, MAX_SHOWN))
        }
    }
}

const MAX_SHOWN: usize = 40;

/// 2^53: the largest integer up to which floats are exact.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// How a value exceeds a bound, if it does.
fn exceeded(value: &Value, keyword: &str, limit: &Value) -> Option<String> {
    let Value::Number(number) = limit else {
        return None;
    };
    let limit = number.as_f64()?;
    let size = match value {
        Value::String(text) => text.chars().count(),
        Value::Array(items) => items.len(),
        Value::Object(members) => members.len(),
        Value::Number(_) | Value::Null | Value::Bool(_) => 0,
    };
    #[allow(
        clippy::cast_precision_loss,
        reason = "no text of a document has 2^53 characters"
    )]
    let size = size as f64;
    let is_exceeded = match (value, keyword) {
        (Value::Number(value), _) => {
            let value = value.as_f64()?;
            match keyword {
                "minimum" => value < limit,
                "maximum" => value > limit,
                "exclusiveMinimum" => value <= limit && value.abs() < EXACT,
                "exclusiveMaximum" => value >= limit && value.abs() < EXACT,
                _ => false,
            }
        }
        (Value::String(_), "minLength")
        | (Value::Array(_), "minItems")
        | (Value::Object(_), "minProperties") => size < limit,
        (Value::String(_), "maxLength")
        | (Value::Array(_), "maxItems")
        | (Value::Object(_), "maxProperties") => size > limit,
        _ => false,
    };
    is_exceeded.then(|| format!("its `{keyword}` is {number}"))
}
