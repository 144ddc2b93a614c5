//! Decides which values of a discriminator's property select which branch of a union.

use serde_json::Value as Json;

use crate::collections::HashSet;
use crate::document::NodeId;

use super::annotations;
use super::declared::declared_name;
use super::intersection::Intersection;
use super::mapping::Mapping;
use super::schemas::Schemas;
use super::tag_values::{text, values_of};
use super::type_set::JsonType;
use super::value_types;

/// The values that may select a branch.
#[derive(Debug, Default)]
pub(super) struct Claim {
    /// The values that the branch's schema lists for the property.
    pub(super) own: Vec<Json>,
    /// The values that the mapping assigns to the branch, or else the name of its schema.
    mapped: Vec<Json>,
    /// Keys of the mapping that are not values of the property.
    pub(super) slips: Vec<NodeId>,
    /// Whether it is the branch for all other values.
    pub(super) is_default: bool,
}

impl Claim {
    pub(super) fn new(
        schemas: Schemas<'_>,
        mapping: &Mapping,
        property: &str,
        branch: NodeId,
        intersection: &Intersection,
    ) -> Self {
        let document = schemas.document;
        let schema = annotations::target(document, branch);
        let merged = schemas.merge(intersection);
        let mut claim = Claim {
            own: values_of(schemas, &merged, property),
            is_default: mapping.is_default(schema),
            ..Claim::default()
        };
        let types = merged.properties.get(property);
        let types = types.and_then(|intersection| value_types::possible(schemas, intersection));
        let allows = |kind| types.is_none_or(|types| types.contains(kind));
        for (key, node) in mapping.keys(schema) {
            let value = match claim.own.as_slice() {
                [] => read_key(key, allows),
                own => own.iter().find(|value| text(value) == key).cloned(),
            };
            match value {
                Some(value) => claim.mapped.push(value),
                None => claim.slips.push(node),
            }
        }
        let is_unnamed = claim.mapped.is_empty() && claim.slips.is_empty() && !claim.is_default;
        if is_unnamed && allows(JsonType::String) {
            let name = declared_name(document, schema).map(Json::from);
            let is_own = |name: &Json| claim.own.is_empty() || claim.own.contains(name);
            claim.mapped.extend(name.filter(is_own));
        }
        claim
    }
}

/// Converts a key of a mapping, which is a string, to a value of the property's types.
fn read_key(key: &str, allows: impl Fn(JsonType) -> bool) -> Option<Json> {
    if allows(JsonType::String) {
        return Some(key.into());
    }
    let value: Json = serde_json::from_str(key).ok()?;
    match value {
        Json::Bool(_) if allows(JsonType::Boolean) => Some(value),
        Json::Number(ref number) if !number.is_f64() && allows(JsonType::Integer) => Some(value),
        _ => None,
    }
}

/// Returns the values that select each branch and no other. `None` if they do not distinguish the
/// branches. The mapping takes precedence. A value that it does not list selects the branch that allows
/// it, if there is only one.
pub(super) fn settle(claims: &[Claim]) -> Option<Vec<Vec<Json>>> {
    let mut mapped: HashSet<&Json> = HashSet::default();
    for value in claims.iter().flat_map(|claim| &claim.mapped) {
        if !mapped.insert(value) {
            return None;
        }
    }
    let values = claims.iter().enumerate();
    let values = values.map(|(at, claim)| claim.settle(&claims[..at], &claims[at + 1..], &mapped));
    values.collect()
}

impl Claim {
    fn settle(
        &self,
        before: &[Claim],
        after: &[Claim],
        mapped: &HashSet<&Json>,
    ) -> Option<Vec<Json>> {
        if self.own.is_empty() {
            return Some(self.mapped.clone());
        }
        let is_mapped = !self.mapped.is_empty();
        let is_free = |value: &Json| !mapped.contains(value);
        // Branches that include a common base by `allOf` allow all values; the mapping then assigns
        // them.
        let is_shared = |value: &Json| {
            let others = before.iter().chain(after);
            let mut others = others.filter(|other| is_mapped || other.mapped.is_empty());
            others.any(|other| other.own.contains(value))
        };
        let mut free = self.own.iter().filter(|value| is_free(value)).peekable();
        let is_told = free.peek().is_some() && !free.any(is_shared);
        if !is_told && !is_mapped && !self.is_default {
            return None;
        }
        let stands =
            |value: &&Json| self.mapped.contains(value) || (is_free(value) && !is_shared(value));
        Some(self.own.iter().filter(stands).cloned().collect())
    }
}
