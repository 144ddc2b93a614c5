//! Schemas that no value satisfies. If the author's intention is clear, it determines the type;
//! otherwise the type is any JSON value. If the schema is required, it is also an error, unless the
//! receiver is lenient.

use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::intersection::{self, Intersection, Operand, first_node};
use openapi_webhooks_document::schema::keyword::is_annotation;
use openapi_webhooks_document::schema::merge::Merged;
use openapi_webhooks_document::schema::type_set::TypeSet;
use serde_json::Value as Json;

use crate::model::{JsonType, Type};

use super::hint::{Base, Hint};
use super::literal;
use super::place::item_word;
use super::types::{Contradiction, Meant, Types, Usage};

pub(super) const FALSE: &str = "it is `false`";
pub(super) const NO_TYPE: &str = "its parts have no JSON type in common";
pub(super) const NO_VALUE: &str = "its `type`, `enum` and `const` have no value in common";
pub(super) const NO_BRANCH: &str = "no branch can be satisfied";

impl Meant {
    /// How the schema is interpreted, and how to correct it.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Meant::Items => (
                "the values are accepted as items of the array",
                "move the values into `items`",
            ),
            Meant::TypeOfValues => (
                "the values are accepted in the JSON type that `type` names",
                "write the values in the type that `type` names",
            ),
            Meant::Reference => (
                "the `type` beside the referenced schema is ignored",
                "remove the `type`",
            ),
        }
    }
}

impl Types<'_> {
    /// The type of a schema that no value satisfies.
    pub(super) fn contradictory(
        &mut self,
        intersection: &Intersection,
        merged: &Merged,
        why: &'static str,
        hint: &Hint,
    ) -> Usage {
        let meant = self.meant(intersection, merged, hint);
        let contradiction = first_node(intersection).map(|node| Contradiction {
            node,
            why,
            meant: meant.as_ref().map(|(meant, _)| *meant),
        });
        Usage {
            contradiction,
            ..meant.map_or_else(
                || Usage::nullable_if(merged.allows_null(), Type::Any),
                |(_, usage)| usage,
            )
        }
    }

    /// Reports the contradiction of a usage.
    pub(super) fn settle(&self, mut usage: Usage, is_required: bool) -> Usage {
        if let Some(Contradiction { node, why, meant }) = usage.contradiction.take() {
            let location = self.document.location(node);
            // `null` is valid anyway.
            let is_error = is_required && !usage.is_nullable && !self.settings.is_lenient();
            self.diagnostics.report(match meant {
                _ if is_error => messages::unsatisfiable(location, why),
                Some(meant) => {
                    let (meant, help) = meant.words();
                    messages::clear_contradiction(location, why, meant, help)
                }
                None => messages::contradiction(location, why),
            });
        }
        usage
    }

    fn meant(
        &mut self,
        intersection: &Intersection,
        merged: &Merged,
        hint: &Hint,
    ) -> Option<(Meant, Usage)> {
        let items = self.values_of_items(merged, hint);
        let items = items.map(|usage| (Meant::Items, usage));
        let found = items.or_else(|| {
            let usage = self.values_in_type(intersection, merged, hint)?;
            Some((Meant::TypeOfValues, usage))
        });
        let found = found.or_else(|| {
            let usage = self.referred(intersection, merged)?;
            Some((Meant::Reference, usage))
        });
        found.filter(|(_, usage)| usage.contradiction.is_none())
    }

    /// `enum` on an array instead of its items.
    fn values_of_items(&mut self, merged: &Merged, hint: &Hint) -> Option<Usage> {
        let types = merged.types?;
        let is_array = types.without_null() == TypeSet::of(JsonType::Array);
        if !is_array || !merged.prefix.is_empty() {
            return None;
        }
        let listed = self.listed(merged)?;
        let mut items = merged.items.clone();
        intersection::add(&mut items, Operand::Listed(listed));
        let item = self.view(items, &hint.child(&item_word(0)));
        let is_nullable = merged.is_nullable || types.has_null();
        Some(Usage {
            is_nullable,
            contradiction: item.contradiction.clone(),
            limits: None,
            ty: Type::Array(Box::new(item.into_type())),
        })
    }

    /// Values that differ from the type only in quotes, such as `type: string` with `enum: [1, 2]`.
    /// Senders send the stated type.
    fn values_in_type(
        &mut self,
        intersection: &Intersection,
        merged: &Merged,
        hint: &Hint,
    ) -> Option<Usage> {
        let json_types = merged.types?.without_null().list();
        let [kind] = json_types.as_slice() else {
            return None;
        };
        let listed = self.document.to_json(self.listed(merged)?);
        let values = match listed {
            Json::Array(values) => values,
            value => vec![value],
        };
        let convert = |value: &Json| match value {
            Json::Null => Some(Json::Null),
            value => converted(value, *kind),
        };
        let values: Vec<Json> = values.iter().map(convert).collect::<Option<_>>()?;
        Some(literal::lower(self, intersection, merged, values, hint))
    }

    /// The only `enum` or `const` of a schema.
    fn listed(&self, merged: &Merged) -> Option<NodeId> {
        let keywords = ["enum", "const"];
        let nodes = merged
            .nodes
            .iter()
            .flat_map(|&node| keywords.map(|keyword| self.document.get(node, keyword)));
        let mut nodes = nodes.flatten();
        let only = nodes.next()?;
        nodes.next().is_none().then_some(only)
    }

    /// A `type` next to a reference or `allOf` with another type.
    fn referred(&mut self, intersection: &Intersection, merged: &Merged) -> Option<Usage> {
        let [Operand::Node(node)] = intersection.as_slice() else {
            return None;
        };
        let object = self.document.object(*node)?;
        let is_beside = |keyword: &str| {
            is_annotation(keyword) || ["type", "nullable", "$ref", "allOf"].contains(&keyword)
        };
        if !object.keys().all(|keyword| is_beside(keyword)) || !object.contains_key("type") {
            return None;
        }
        let target = object
            .get("$ref")
            .and_then(|&value| self.document.try_resolve(value));
        let parts = object
            .get("allOf")
            .and_then(|&value| self.document.array(value));
        let parts = target
            .into_iter()
            .chain(parts.into_iter().flatten().copied());
        let parts: Intersection = parts.map(Operand::Node).collect();
        if parts.is_empty() {
            return None;
        }
        let usage = self.view(parts, &Hint::new(Base::Schema(*node)));
        Some(Usage {
            is_nullable: usage.is_nullable || merged.is_nullable,
            ..usage
        })
    }
}

/// The value of another JSON type that has the same text.
fn converted(value: &Json, kind: JsonType) -> Option<Json> {
    match (kind, value) {
        (JsonType::String, Json::Number(_) | Json::Bool(_)) => Some(value.to_string().into()),
        (JsonType::Integer | JsonType::Number | JsonType::Boolean, Json::String(text)) => {
            let read: Json = serde_json::from_str(text.trim()).ok()?;
            let is_meant = match kind {
                JsonType::Boolean => read.is_boolean(),
                JsonType::Integer => read.is_i64() || read.is_u64(),
                _ => read.is_number(),
            };
            is_meant.then_some(read)
        }
        _ => None,
    }
}
