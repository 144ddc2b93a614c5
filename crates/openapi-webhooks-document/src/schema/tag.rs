//! Finds the property that distinguishes the objects of a union: the `discriminator` (OpenAPI 3.1,
//! section 4.8.25), or a property that every branch requires with distinct values.

use serde_json::Value as Json;

use crate::collections::HashSet;
use crate::diagnostic::messages;
use crate::document::NodeId;

use super::claims::{self, Claim};
use super::intersection::Intersection;
use super::mapping::Mapping;
use super::schemas::Schemas;
use super::tag_values::{text, values_of};

/// A property and, for each branch, the values that select it: strings, integers or booleans.
#[derive(Debug)]
pub struct Tag {
    pub property: String,
    pub values: Vec<Vec<Json>>,
    /// The branch of objects in which the property is missing or has another value.
    pub default: Option<usize>,
}

/// The tag of a union of objects, if there is one.
pub fn find(
    schemas: Schemas<'_>,
    discriminator: Option<NodeId>,
    branches: &[(NodeId, Intersection)],
) -> Option<Tag> {
    let named = discriminator.and_then(|node| of_discriminator(schemas, node, branches));
    named.or_else(|| implied(schemas, branches).filter(|_| branches.len() > 1))
}

/// The tag that a `discriminator` names. `None` if its values do not distinguish the branches, which is
/// reported. Keys of its mapping that are not values of the property are reported too.
fn of_discriminator(
    schemas: Schemas<'_>,
    discriminator: NodeId,
    branches: &[(NodeId, Intersection)],
) -> Option<Tag> {
    let document = schemas.document;
    let location = || document.location(discriminator);
    let Some(property) = document.text(discriminator, "propertyName") else {
        schemas.diagnostics.report(messages::missing_member(
            location(),
            "a discriminator",
            "propertyName",
        ));
        return None;
    };
    let mapping = Mapping::read(schemas, discriminator)?;
    let claims: Vec<Claim> = branches
        .iter()
        .map(|(branch, intersection)| {
            Claim::new(schemas, &mapping, property, *branch, intersection)
        })
        .collect();
    let default = claims.iter().position(|claim| claim.is_default);
    let values = claims::settle(&claims);
    report_undeclared(schemas, discriminator, branches, property);
    let open: Vec<usize> = match &values {
        Some(values) => (0..values.len())
            .filter(|&at| values[at].is_empty() && default != Some(at))
            .collect(),
        None => Vec::new(),
    };
    let is_told = values.is_some() && open.len() <= usize::from(default.is_none());
    report_slips(schemas, property, &claims);
    if !is_told {
        // Invalid keys explain it, and were reported.
        if claims.iter().all(|claim| claim.slips.is_empty()) {
            schemas
                .diagnostics
                .report(messages::shared_tag(location(), property));
        }
        return None;
    }
    if let [only] = open.as_slice() {
        let location = document.location(branches[*only].0);
        schemas
            .diagnostics
            .report(messages::branch_without_tag(location, property));
    }
    Some(Tag {
        property: property.to_owned(),
        values: values?,
        default: default.or(open.first().copied()),
    })
}

/// A property that every branch requires with values that no other branch allows.
fn implied(schemas: Schemas<'_>, branches: &[(NodeId, Intersection)]) -> Option<Tag> {
    let (_, first) = branches.first()?;
    let first = schemas.merge(first);
    first.required.keys().find_map(|property| {
        let values: Vec<_> = branches
            .iter()
            .map(|(_, intersection)| required_values(schemas, intersection, property))
            .collect();
        let mut seen = HashSet::default();
        let tells_apart = values
            .iter()
            .all(|values| !values.is_empty() && values.iter().all(|value| seen.insert(value)));
        tells_apart.then(|| Tag {
            property: property.clone(),
            values: values.clone(),
            default: None,
        })
    })
}

fn required_values(schemas: Schemas<'_>, intersection: &Intersection, property: &str) -> Vec<Json> {
    let merged = schemas.merge(intersection);
    let is_nullable = |intersection| schemas.merge(intersection).allows_null();
    if !merged.required.contains_key(property)
        || merged.properties.get(property).is_some_and(is_nullable)
    {
        return Vec::new();
    }
    values_of(schemas, &merged, property)
}

/// The branches must declare the property (OpenAPI 3.1, section 4.8.25.4). A name that no branch
/// declares is probably a typo, and would be sent.
fn report_undeclared(
    schemas: Schemas<'_>,
    discriminator: NodeId,
    branches: &[(NodeId, Intersection)],
    property: &str,
) {
    let mut names: Vec<String> = Vec::new();
    for (_, intersection) in branches {
        let merged = schemas.merge(intersection);
        // If a branch is a union itself, its own branches declare the property.
        if merged.properties.contains_key(property) || !merged.unions.is_empty() {
            return;
        }
        names.extend(merged.properties.into_keys());
    }
    if !names.is_empty() {
        let location = schemas.document.location(discriminator);
        let near = schemas
            .diagnostics
            .nearest(property, names.iter().map(String::as_str));
        schemas
            .diagnostics
            .report(messages::undeclared_tag(location, property, near));
    }
}

fn report_slips(schemas: Schemas<'_>, property: &str, claims: &[Claim]) {
    let document = schemas.document;
    let slips = claims.iter().flat_map(|claim| {
        let slips = claim.slips.iter();
        slips.map(move |slip| (slip, &claim.own))
    });
    let mut slips: Vec<_> = slips.collect();
    slips.sort_by_key(|(slip, _)| **slip);
    let Some(&(&first, own)) = slips.first() else {
        return;
    };
    let key = document.key(first).unwrap_or_default();
    let texts: Vec<String> = own.iter().map(text).collect();
    let near = schemas
        .diagnostics
        .nearest(key, texts.iter().map(String::as_str));
    let (location, more) = (document.location(first), slips.len() - 1);
    schemas
        .diagnostics
        .report(messages::mapping_slip(location, key, property, near, more));
}
