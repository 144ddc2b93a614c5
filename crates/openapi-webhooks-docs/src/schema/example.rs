//! Generates an example payload from a schema.

use openapi_webhooks_document::{
    AdditionalProperties, Bounds, JsonType, SchemaId, SchemaView, TypeSet,
};
use serde_json::{Map, Number, Value as Json};

use super::pattern;
use super::shape::{Content, shape};

/// Optional properties below this level are left out.
const MAX_DEPTH: usize = 3;

/// Required properties below this level make an example impossible.
const MAX_REQUIRED_DEPTH: usize = 24;

/// The maximum number of values in an example with optional properties. Required properties count first, so a long
/// example has only these.
const MAX_VALUES: usize = 60;

/// The maximum length of an example; longer ones would not help.
const MAX_REQUIRED_VALUES: usize = 5_000;

/// Generates an example of a schema, as the pages show it if the document has no example. Returns `None` if the
/// schema allows nothing, requires infinite recursion, or has a pattern that is too complex.
///
/// ```no_run
/// use openapi_webhooks_document::{Catalogue, ReadOptions};
///
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// let catalogue = Catalogue::load("schema/openapi.json", &ReadOptions::new())?;
/// let body = catalogue.webhooks()[0].operations()[0].bodies()[0];
/// let payload = body.schema().and_then(|schema| openapi_webhooks_docs::example(&schema));
/// # Ok(())
/// # }
/// ```
pub fn example(schema: &SchemaView<'_>) -> Option<Json> {
    let mut required = Maker::default();
    let shortest = required.value(schema)?;
    if required.values >= MAX_VALUES {
        return Some(shortest);
    }
    let mut maker = Maker {
        optional: MAX_VALUES - required.values,
        ..Maker::default()
    };
    maker.value(schema)
}

#[derive(Default)]
struct Maker {
    /// The schemas that contain the current one.
    parents: Vec<SchemaId>,
    values: usize,
    /// The number of values that optional properties may still add.
    optional: usize,
    is_in_optional: bool,
}

impl Maker {
    fn value(&mut self, schema: &SchemaView<'_>) -> Option<Json> {
        self.values += 1;
        if self.is_in_optional {
            self.optional = self.optional.saturating_sub(1);
        }
        if schema.is_never()
            || self.parents.len() > MAX_REQUIRED_DEPTH
            || self.values > MAX_REQUIRED_VALUES
        {
            return None;
        }
        if let Some(given) = given(schema) {
            return Some(given);
        }
        let id = schema.id();
        // A schema may require itself once, but not indefinitely.
        let repeats = self.parents.iter().filter(|parent| **parent == id);
        if repeats.count() > 1 {
            return None;
        }
        self.parents.push(id);
        let value = self.made(schema);
        self.parents.pop();
        value
    }

    fn made(&mut self, schema: &SchemaView<'_>) -> Option<Json> {
        let types = schema.types();
        let shape = shape(schema);
        match &shape.content {
            Content::Values(values) => values
                .iter()
                .map(|value| value.value.clone())
                .next()
                .or(types.has_null().then_some(Json::Null)),
            Content::Unions(_) => self.union(schema),
            Content::Array(_) => self.array(&shape.view),
            Content::Object => self.object(&shape.view),
            Content::Other => self.other(&shape.view, types),
        }
    }

    fn other(&mut self, schema: &SchemaView<'_>, types: TypeSet) -> Option<Json> {
        let bounds = schema.bounds();
        let kinds = schema.types().without_null().list();
        let preferred = [
            JsonType::Object,
            JsonType::String,
            JsonType::Integer,
            JsonType::Number,
            JsonType::Boolean,
            JsonType::Array,
        ];
        for kind in preferred.into_iter().filter(|kind| kinds.contains(kind)) {
            let value = match kind {
                JsonType::Object => self.object(schema),
                JsonType::String => text(schema, &bounds).map(Json::from),
                JsonType::Integer => integer(&bounds).map(Json::from),
                JsonType::Number => number(&bounds).map(Json::Number),
                JsonType::Boolean => Some(true.into()),
                JsonType::Array => self.array(schema),
            };
            if value.is_some() {
                return value;
            }
        }
        types.has_null().then_some(Json::Null)
    }

    /// What the schema itself declares, together with a branch of each union.
    fn union(&mut self, schema: &SchemaView<'_>) -> Option<Json> {
        let mut whole = if schema.properties().is_empty() {
            None
        } else {
            Some(self.object(schema)?)
        };
        let types = schema.types().without_null();
        for union in schema.unions() {
            let mut branches = union.branches().iter();
            let branch = branches.find_map(|branch| {
                // Keywords beside the union may exclude the branch.
                if branch.schema().types().and(types).is_empty() {
                    return None;
                }
                let mut value = self.value(branch.schema())?;
                if let (Some(tag), Some(of_tag), Json::Object(members)) =
                    (union.tag(), branch.tag_values().first(), &mut value)
                {
                    members.insert(tag.to_owned(), of_tag.clone());
                }
                Some(value)
            })?;
            whole = Some(match (whole, branch) {
                (Some(Json::Object(mut members)), Json::Object(more)) => {
                    members.extend(more);
                    Json::Object(members)
                }
                (Some(value), _) => value,
                (None, branch) => branch,
            });
        }
        whole
    }

    fn array(&mut self, schema: &SchemaView<'_>) -> Option<Json> {
        let bounds = schema.bounds();
        let least = usize::try_from(bounds.min_items.unwrap_or(0)).ok()?;
        let mut items: Vec<Json> = Vec::new();
        for prefix in schema.prefix_items() {
            items.push(self.value(&prefix)?);
        }
        if bounds.max_items == Some(0) {
            return Some(Json::Array(Vec::new()));
        }
        let is_shallow = self.parents.len() < MAX_DEPTH && self.values < MAX_VALUES;
        let wanted = least.max(usize::from(items.is_empty() && is_shallow));
        let of_rest = schema.items();
        let item = of_rest.as_ref().and_then(|rest| self.value(rest));
        let cost = item.as_ref().map_or(1, size);
        while items.len() < wanted {
            match &item {
                Some(item) if !bounds.unique_items || !items.contains(item) => {
                    items.push(item.clone());
                }
                None if of_rest.is_none() && !bounds.unique_items => items.push(Json::from("item")),
                _ if items.len() >= least => break,
                Some(item) => items.push(other_than(item, items.len())?),
                None => return None,
            }
            // Nested arrays multiply.
            self.values += cost;
            if self.values > MAX_REQUIRED_VALUES {
                return None;
            }
        }
        Some(Json::Array(items))
    }

    fn object(&mut self, schema: &SchemaView<'_>) -> Option<Json> {
        let mut members = Map::new();
        for property in schema.properties() {
            let value = if property.is_required() {
                Some(self.value(property.schema())?)
            } else {
                self.optional(property.schema())
            };
            members.extend(value.map(|value| (property.name().to_owned(), value)));
        }
        let rest = schema.additional_properties();
        for name in schema.required() {
            if members.contains_key(name) {
                continue;
            }
            let value = match &rest {
                AdditionalProperties::Typed(rest) => self.value(rest)?,
                AdditionalProperties::Unspecified => Json::from("string"),
                AdditionalProperties::Forbidden => return None,
            };
            members.insert(name.to_owned(), value);
        }
        if let (true, AdditionalProperties::Typed(rest)) = (members.is_empty(), &rest)
            && let Some(value) = self.value(rest)
        {
            members.insert("key".to_owned(), value);
        }
        Some(Json::Object(members))
    }

    /// The value of an optional property, unless it would make the example too long.
    fn optional(&mut self, schema: &SchemaView<'_>) -> Option<Json> {
        let is_shallow = self.parents.len() < MAX_DEPTH;
        if !is_shallow || self.optional == 0 || self.is_parent(schema) {
            return None;
        }
        let is_in_optional = std::mem::replace(&mut self.is_in_optional, true);
        let value = self.value(schema);
        self.is_in_optional = is_in_optional;
        value
    }

    fn is_parent(&self, schema: &SchemaView<'_>) -> bool {
        let inner = shape(schema);
        let inner = match &inner.content {
            Content::Array(items) => shape(items).view,
            _ => inner.view,
        };
        self.parents.contains(&inner.id())
    }
}

/// An example or default that the document gives, if it is a scalar of the right type within the bounds.
fn given(schema: &SchemaView<'_>) -> Option<Json> {
    let (types, bounds, values) = (schema.types(), schema.bounds(), schema.values());
    let is_fine = |value: &Json| {
        let is_allowed = values.as_ref().is_none_or(|values| values.contains(value));
        let of_type = TypeSet::of_value(value);
        is_allowed && of_type.and(types) == of_type && is_within(value, &bounds, schema.format())
    };
    if !schema.unions().is_empty() {
        return None;
    }
    let candidates = schema.examples().into_iter().chain(schema.default());
    let mut scalars = candidates
        .filter(|value| matches!(value, Json::Bool(_) | Json::Number(_) | Json::String(_)));
    scalars.find(is_fine)
}

fn is_within(value: &Json, bounds: &Bounds, format: Option<&str>) -> bool {
    match value {
        Json::String(text) => {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            let is_long_enough = bounds.min_length.is_none_or(|least| length >= least);
            let is_short_enough = bounds.max_length.is_none_or(|most| length <= most);
            // A value that does not look like its format may be a mistake in the document.
            let is_of_format = match format {
                Some("date-time") => text.len() >= 20 && text.as_bytes()[10] == b'T',
                Some("date") => text.len() == 10,
                Some("uuid") => text.len() == 36,
                _ => true,
            };
            is_long_enough && is_short_enough && is_of_format
        }
        Json::Number(number) => {
            let value = number.as_f64().unwrap_or(f64::NAN);
            let least = bounds.minimum.as_ref().and_then(Number::as_f64);
            let most = bounds.maximum.as_ref().and_then(Number::as_f64);
            least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most)
        }
        _ => true,
    }
}

/// The number of values in a value. A long text counts as several.
fn size(value: &Json) -> usize {
    match value {
        Json::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Json::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        Json::String(text) => 1 + text.len() / 100,
        _ => 1,
    }
}

/// A value different from `item`, for arrays of unique items.
fn other_than(item: &Json, number: usize) -> Option<Json> {
    match item {
        Json::String(text) => Some(format!("{text}{number}").into()),
        Json::Number(value) => Some((value.as_i64()? + i64::try_from(number).ok()?).into()),
        Json::Bool(value) if number == 1 => Some((!value).into()),
        _ => None,
    }
}

fn text(schema: &SchemaView<'_>, bounds: &Bounds) -> Option<String> {
    if let Some(pattern) = bounds.patterns.first() {
        return pattern::matching(pattern, bounds.min_length, bounds.max_length);
    }
    let text = schema.format().and_then(of_format).unwrap_or("string");
    let length = u64::try_from(text.chars().count()).ok()?;
    if let Some(most) = bounds.max_length.filter(|&most| most < length) {
        return Some(text.chars().take(usize::try_from(most).ok()?).collect());
    }
    let missing = bounds
        .min_length
        .unwrap_or(0)
        .saturating_sub(length)
        .min(10_000);
    Some(text.to_owned() + &"g".repeat(usize::try_from(missing).ok()?))
}

/// A text of a format (JSON Schema 2020-12 Validation, section 7.3, and OpenAPI's registry of formats).
fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => "2026-01-31T09:30:00Z",
        "date" => "2026-01-31",
        "time" => "09:30:00Z",
        "duration" => "P1DT12H",
        "email" | "idn-email" => "ada@example.com",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uri" | "iri" | "url" => "https://example.com/",
        "uri-reference" | "iri-reference" => "/path",
        "uri-template" => "https://example.com/{id}",
        "json-pointer" => "/name",
        "relative-json-pointer" => "0/name",
        "regex" => "^a+$",
        "uuid" => "6f1c1d1e-7a44-4b1e-9a56-0d1b3f6f0d11",
        "byte" => "aGVsbG8=",
        _ => return None,
    })
}

/// The smallest positive integer within the bounds, or else the integer within the bounds that is nearest to
/// it.
fn integer(bounds: &Bounds) -> Option<i64> {
    let (least, most) = limits(bounds);
    let start = 1f64.clamp(least.ceil(), least.max(most.floor()));
    let start = bounds
        .multiple_of
        .iter()
        .filter_map(Number::as_f64)
        .fold(start, next_multiple);
    let value = (start <= most && start.abs() < 9e18).then_some(start)?;
    // The range was checked.
    (value.fract() == 0.0).then_some(value as i64)
}

fn number(bounds: &Bounds) -> Option<Number> {
    if let Some(integer) = integer(bounds) {
        return Some(integer.into());
    }
    let (least, most) = limits(bounds);
    Number::from_f64(if most.is_finite() {
        (least.max(most - 1.0) + most) / 2.0
    } else {
        least
    })
}

/// The smallest multiple of `divisor` that is at least `start`.
fn next_multiple(start: f64, divisor: f64) -> f64 {
    (start / divisor).ceil() * divisor
}

fn limits(bounds: &Bounds) -> (f64, f64) {
    let float = |number: &Option<Number>| number.as_ref().and_then(Number::as_f64);
    let least = float(&bounds.minimum).unwrap_or(f64::NEG_INFINITY);
    let above = float(&bounds.exclusive_minimum).map_or(f64::NEG_INFINITY, |it| (it + 1.0).floor());
    let most = float(&bounds.maximum).unwrap_or(f64::INFINITY);
    let below = float(&bounds.exclusive_maximum).map_or(f64::INFINITY, |it| (it - 1.0).ceil());
    (least.max(above), most.min(below))
}
