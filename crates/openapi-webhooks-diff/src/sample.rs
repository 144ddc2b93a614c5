//! Generates instances of a schema that have a given value at a given place.
//!
//! Instances may be invalid, for example if there is a `pattern`, so callers must validate them.

use std::collections::HashSet;

use openapi_webhooks_document::{Alternative, Bounds, JsonType, SchemaView};
use serde_json::{Map, Number, Value as Json, json};

use crate::finding::Witness;
use crate::side::{Side, UndeclaredMembers};
use crate::step::Step;

/// The maximum number of instances for one place.
const MAX_INSTANCES: usize = 16;

/// The maximum number of values in all instances of one place.
const MAX_VALUES: usize = 20_000;

/// The maximum nesting of required values.
const MAX_DEPTH: usize = 32;

/// The name of a member that schemas do not declare.
pub(crate) const UNDECLARED: &str = "undeclared";

/// Instances of `root` with the value that `witness` describes after `steps`.
pub(crate) fn instances(root: &Side<'_>, steps: &[Step], witness: &Witness) -> Vec<Json> {
    let mut sampler = Sampler {
        values: 0,
        depth: 0,
    };
    let mut instances = sampler.along(root, steps, witness);
    let mut seen = HashSet::new();
    instances.retain(|instance| seen.insert(instance.clone()));
    instances.truncate(MAX_INSTANCES);
    instances
}

struct Sampler {
    values: usize,
    depth: usize,
}

impl Sampler {
    fn along(&mut self, side: &Side<'_>, steps: &[Step], witness: &Witness) -> Vec<Json> {
        let Some((step, rest)) = steps.split_first() else {
            return self.at(side, witness);
        };
        if let Step::Variant(_) = step {
            return self.along(side, rest, witness);
        }
        let mut found = Vec::new();
        for alternative in side.alternatives().unwrap_or_default() {
            if found.len() < MAX_INSTANCES && self.values < MAX_VALUES {
                found.extend(self.through(&alternative, step, rest, witness));
            }
        }
        found
    }

    fn through(
        &mut self,
        alternative: &Alternative<'_>,
        step: &Step,
        rest: &[Step],
        witness: &Witness,
    ) -> Vec<Json> {
        let side = Side::Schema(alternative.schema().clone());
        let types = alternative.schema().types();
        match step {
            Step::Property(_) | Step::Additional if types.contains(JsonType::Object) => {
                let name = match step {
                    Step::Property(name) => name,
                    _ => UNDECLARED,
                };
                let values = self.along(&member(&side, name), rest, witness);
                let objects = values.into_iter();
                objects
                    .filter_map(|value| self.object(alternative, Some((name, value)), None))
                    .collect()
            }
            Step::Items | Step::Item(_) if types.contains(JsonType::Array) => {
                let prefix = side.prefix_items();
                let position = match step {
                    Step::Item(position) => *position,
                    _ => prefix.len(),
                };
                let item = prefix.get(position).cloned();
                let item = item.map_or_else(|| side.items(), Side::Schema);
                let values = self.along(&item, rest, witness);
                let arrays = values.into_iter();
                arrays
                    .filter_map(|value| self.array(&side, Some(&(position, value))))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn at(&mut self, side: &Side<'_>, witness: &Witness) -> Vec<Json> {
        let alternatives = side.alternatives().unwrap_or_default();
        match witness {
            Witness::Value(value) => vec![value.clone()],
            Witness::Without(name) => {
                let objects = alternatives.iter();
                objects
                    .filter_map(|it| self.object(it, None, Some(name)))
                    .collect()
            }
            Witness::With(name) => {
                let mut found = Vec::new();
                for alternative in &alternatives {
                    let side = Side::Schema(alternative.schema().clone());
                    let value = self.any(&member(&side, name));
                    let with =
                        value.and_then(|it| self.object(alternative, Some((name, it)), None));
                    found.extend(with);
                }
                found
            }
            Witness::Items(count) => {
                let arrays = alternatives.iter();
                arrays
                    .map(|it| Side::Schema(it.schema().clone()))
                    .filter_map(|side| self.array_of(&side, *count, None))
                    .collect()
            }
            Witness::OfVariant(component, tags) => {
                let is_same = |it: &&Alternative<'_>| {
                    it.component() == component.as_deref() && it.tags() == tags
                };
                let same = alternatives.iter().filter(is_same);
                same.flat_map(|it| self.of_each_type(it)).collect()
            }
            Witness::Any | Witness::OfAnyType => match side {
                Side::Any => vec![
                    json!({}),
                    json!("text"),
                    json!(1.5),
                    json!(true),
                    json!([]),
                    Json::Null,
                ],
                Side::Schema(_) => alternatives
                    .iter()
                    .flat_map(|it| self.of_each_type(it))
                    .collect(),
            },
        }
    }

    /// A value of each JSON type that an alternative allows.
    fn of_each_type(&mut self, alternative: &Alternative<'_>) -> Vec<Json> {
        let schema = alternative.schema();
        if schema.is_never() {
            return Vec::new();
        }
        if let Some(values) = schema.values() {
            return values.into_iter().take(MAX_INSTANCES).collect();
        }
        let bounds = schema.bounds();
        let side = Side::Schema(schema.clone());
        let types = schema.types();
        let mut found = schema.examples();
        for kind in types.list() {
            found.extend(match kind {
                JsonType::Boolean => Some(json!(true)),
                JsonType::Integer => integer(&bounds),
                JsonType::Number => integer(&bounds).or_else(|| number(&bounds)),
                JsonType::String => text(schema, &bounds),
                JsonType::Array => self.array(&side, None),
                JsonType::Object => self.object(alternative, None, None),
            });
        }
        found.extend(types.has_null().then_some(Json::Null));
        found
    }

    /// Some value of a schema.
    fn any(&mut self, side: &Side<'_>) -> Option<Json> {
        self.values += 1;
        if self.values > MAX_VALUES || self.depth > MAX_DEPTH {
            return None;
        }
        if side.schema().is_none() {
            return Some(json!("text"));
        }
        self.depth += 1;
        let alternatives = side.alternatives().unwrap_or_default();
        let mut alternatives = alternatives.iter();
        let found = alternatives.find_map(|it| self.of_each_type(it).into_iter().next());
        self.depth -= 1;
        found
    }

    /// An object with the required members, with one more member, or without one.
    fn object(
        &mut self,
        alternative: &Alternative<'_>,
        with: Option<(&str, Json)>,
        without: Option<&str>,
    ) -> Option<Json> {
        let side = Side::Schema(alternative.schema().clone());
        if !alternative.schema().types().contains(JsonType::Object) {
            return None;
        }
        let mut members = Map::new();
        for (property, values) in alternative.tags() {
            members.insert(property.clone(), values.first()?.clone());
        }
        for name in side.required() {
            if Some(name.as_str()) == without {
                return None;
            }
            if with.as_ref().is_none_or(|(other, _)| *other != name) {
                let value = self.any(&member(&side, &name))?;
                members.insert(name, value);
            }
        }
        if let Some((name, value)) = with {
            members.insert(name.to_owned(), value);
        }
        Some(Json::Object(members))
    }

    /// An array with the required items, and with this item.
    fn array(&mut self, side: &Side<'_>, with: Option<&(usize, Json)>) -> Option<Json> {
        let least = side.bounds().min_items.unwrap_or(0);
        let least = usize::try_from(least).ok().filter(|&it| it <= MAX_VALUES)?;
        let length = with.map_or(least, |(position, _)| least.max(position + 1));
        self.array_of(side, length, with)
    }

    fn array_of(
        &mut self,
        side: &Side<'_>,
        length: usize,
        with: Option<&(usize, Json)>,
    ) -> Option<Json> {
        let prefix = side.prefix_items();
        let mut items = Vec::new();
        for position in 0..length {
            let item = prefix.get(position).cloned();
            let item = item.map_or_else(|| side.items(), Side::Schema);
            items.push(match with {
                Some((at, value)) if *at == position => value.clone(),
                _ => self.any(&item)?,
            });
        }
        Some(Json::Array(items))
    }
}

/// The schema of a member, whether it is declared or not.
fn member<'a>(side: &Side<'a>, name: &str) -> Side<'a> {
    let mut properties = side.properties().into_iter();
    match properties.find(|property| property.name() == name) {
        Some(property) => Side::Schema(property.schema().clone()),
        None => match side.undeclared_members() {
            UndeclaredMembers::Allowed(schema) => schema,
            UndeclaredMembers::Forbidden => Side::Any,
        },
    }
}

/// The maximum length of a generated string.
const MAX_LENGTH: u64 = 10_000;

/// A string with the format and the length. `None` if it would have to match a pattern.
fn text(schema: &SchemaView<'_>, bounds: &Bounds) -> Option<Json> {
    if !bounds.patterns.is_empty() {
        return None;
    }
    let text = match schema.format() {
        Some("date-time") => "2026-01-31T09:30:00Z",
        Some("date") => "2026-01-31",
        Some("time") => "09:30:00Z",
        Some("uuid") => "6f1c1d1e-7a44-4b1e-9a56-0d1b3f6f0d11",
        Some("email") => "ada@example.com",
        Some("uri" | "iri" | "url") => "https://example.com/",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("hostname") => "example.com",
        _ => "text",
    };
    let least = bounds.min_length.unwrap_or(0);
    let most = bounds.max_length.unwrap_or(u64::MAX);
    let missing = least.saturating_sub(u64::try_from(text.len()).ok()?);
    let padding = "t".repeat(usize::try_from(missing.min(MAX_LENGTH)).ok()?);
    let text = text.to_owned() + &padding;
    let kept = usize::try_from(most).unwrap_or(usize::MAX);
    Some(text.chars().take(kept).collect::<String>().into())
}

/// The integer within the bounds that is nearest to 1.
fn integer(bounds: &Bounds) -> Option<Json> {
    let (least, most) = limits(bounds);
    let start = 1f64.clamp(least.ceil(), least.ceil().max(most.floor()));
    let divisors = bounds.multiple_of.iter().filter_map(Number::as_f64);
    let value = divisors.fold(start, |value, divisor| (value / divisor).ceil() * divisor);
    let is_fine = value <= most && value.fract() == 0.0 && value.abs() < 9e15;
    // The range was checked.
    is_fine.then(|| json!(value as i64))
}

fn number(bounds: &Bounds) -> Option<Json> {
    let (least, most) = limits(bounds);
    let value = match (least.is_finite(), most.is_finite()) {
        (true, true) => (least + most) / 2.0,
        (true, false) => least,
        _ => most,
    };
    Number::from_f64(value).map(Json::Number)
}

fn limits(bounds: &Bounds) -> (f64, f64) {
    let float = |number: &Option<Number>| number.as_ref().and_then(Number::as_f64);
    let least = float(&bounds.minimum).unwrap_or(f64::NEG_INFINITY);
    let above = float(&bounds.exclusive_minimum).map_or(f64::NEG_INFINITY, |it| it + f64::EPSILON);
    let most = float(&bounds.maximum).unwrap_or(f64::INFINITY);
    let below = float(&bounds.exclusive_maximum).map_or(f64::INFINITY, |it| it - f64::EPSILON);
    (least.max(above), most.min(below))
}
