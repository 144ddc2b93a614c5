//! Example values for schemas: that of the document, or else one composed from the schema's parts.

use std::cell::Cell;

use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::schema::Schemas;
use openapi_webhooks_document::schema::annotations;
use openapi_webhooks_document::schema::intersection::{Intersection, Operand};
use openapi_webhooks_document::schema::merge::Merged;
use serde_json::{Map, Value as Json, json};

use crate::model::JsonType;

/// The maximum nesting of composed examples.
const MAX_DEPTH: usize = 12;

/// The maximum number of steps to compose an example.
const MAX_STEPS: usize = 10_000;

/// The number of bytes of an example in the document that count as a step.
const BYTES_IN_A_STEP: usize = 64;

/// A value for the schema at `node`. `None` if none can be composed, such as for a pattern.
pub(crate) fn of_schema(schemas: Schemas<'_>, node: NodeId) -> Option<Json> {
    let maker = Maker {
        schemas,
        steps: &Cell::new(0),
    };
    maker.intersection(&vec![Operand::Node(node)], 0)
}

#[derive(Clone, Copy)]
struct Maker<'a> {
    schemas: Schemas<'a>,
    steps: &'a Cell<usize>,
}

impl Maker<'_> {
    fn intersection(self, intersection: &Intersection, depth: usize) -> Option<Json> {
        self.steps.set(self.steps.get() + 1);
        if depth == MAX_DEPTH || self.steps.get() > MAX_STEPS {
            return None;
        }
        if let Some(given) = intersection.iter().find_map(|part| self.given(part)) {
            return Some(given);
        }
        let merged = self.schemas.merge(intersection);
        if let Some(values) = &merged.values {
            let is_allowed = |value: &&Json| merged.allows_type_of(value);
            return values.iter().find(is_allowed).cloned();
        }
        if let Some(union) = merged.unions.first() {
            return self.branch(intersection, &union.branches, depth);
        }
        let json_types = merged.types_or_implied();
        match json_types.without_null().list().first() {
            Some(kind) => self.kind(&merged, *kind, depth),
            None => Some(Json::Null),
        }
    }

    /// The `example`, `examples` or `default` of a schema or of the one that it refers to.
    fn given(self, part: &Operand) -> Option<Json> {
        let (Operand::Node(node) | Operand::Base(node)) = part else {
            return None;
        };
        let document = self.schemas.document;
        let example = annotations::chain(document, *node)
            .into_iter()
            .find_map(|node| {
                let first = document
                    .get(node, "examples")
                    .and_then(|all| document.array(all)?.first().copied());
                document
                    .get(node, "example")
                    .or(first)
                    .or_else(|| document.get(node, "default"))
            })?;
        let steps = self.steps.get() + document.size(example) / BYTES_IN_A_STEP;
        self.steps.set(steps);
        (steps <= MAX_STEPS).then(|| document.to_json(example))
    }

    fn branch(
        self,
        intersection: &Intersection,
        branches: &[NodeId],
        depth: usize,
    ) -> Option<Json> {
        branches.iter().find_map(|&branch| {
            let base = intersection.iter().map(|part| match part {
                Operand::Node(node) => Operand::Base(*node),
                other => other.clone(),
            });
            let mut intersection: Intersection = vec![Operand::Node(branch)];
            intersection.extend(base);
            let value = self.intersection(&intersection, depth + 1)?;
            (!value.is_null()).then_some(value)
        })
    }

    fn kind(self, merged: &Merged, kind: JsonType, depth: usize) -> Option<Json> {
        let constraint = |keyword: &str| {
            let found = merged.constraints.iter().find(|(_, name)| name == keyword);
            found.map(|(node, _)| self.schemas.document.to_json(*node))
        };
        match kind {
            JsonType::Boolean => Some(json!(true)),
            JsonType::Integer | JsonType::Number => Some(match constraint("minimum") {
                Some(minimum) => minimum,
                None if constraint("exclusiveMinimum").is_some() => return None,
                None => json!(0),
            }),
            JsonType::String if constraint("pattern").is_some() => None,
            JsonType::String if constraint("minLength").is_some() => None,
            JsonType::String => Some(self.string(merged).into()),
            JsonType::Array if merged.items.is_empty() => Some(json!([])),
            JsonType::Array => {
                let item = self.intersection(&merged.items, depth + 1);
                match (item, constraint("minItems")) {
                    (Some(item), _) => Some(json!([item])),
                    (None, None) => Some(json!([])),
                    (None, Some(_)) => None,
                }
            }
            JsonType::Object => self.object(merged, depth),
        }
    }

    fn string(self, merged: &Merged) -> &'static str {
        let format = merged
            .formats
            .first()
            .and_then(|&format| self.schemas.document.string(format));
        match format {
            Some("date-time") => "2030-01-31T09:30:00Z",
            Some("date") => "2030-01-31",
            Some("uuid") => "0190163d-8694-739b-aea5-966c26f8ad91",
            Some("email") => "someone@example.com",
            Some("uri" | "url") => "https://example.com/",
            _ => "text",
        }
    }

    fn object(self, merged: &Merged, depth: usize) -> Option<Json> {
        let mut object = Map::new();
        for (name, schemas) in &merged.properties {
            match self.intersection(schemas, depth + 1) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if merged.required.contains_key(name) => return None,
                None => {}
            }
        }
        for name in merged.required.keys() {
            object.entry(name.clone()).or_insert(Json::Null);
        }
        Some(object.into())
    }
}
