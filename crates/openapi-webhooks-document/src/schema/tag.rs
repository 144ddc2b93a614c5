//! The property that tells the objects of a union apart: the document's `discriminator`
//! (OpenAPI 3.1, section 4.8.25), or a property that every branch requires with values of its own.

use crate::collections::HashSet;

use crate::diagnostic::messages;
use crate::document::NodeId;

use super::annotations;
use super::declared::declared_name;
use super::intersection::Intersection;
use super::merge::Merged;
use super::schemas::Schemas;

/// A property and, for each branch, the strings that stand for it.
#[derive(Debug)]
pub struct Tag {
    pub property: String,
    pub values: Vec<Vec<String>>,
}

/// The tag that a `discriminator` names. Branches for which no value can be found are reported.
pub fn of_discriminator(
    schemas: Schemas<'_>,
    discriminator: NodeId,
    branches: &[(NodeId, Intersection)],
) -> Option<Tag> {
    let document = schemas.document;
    let place = || document.location(discriminator);
    let Some(property) = document.text(discriminator, "propertyName") else {
        schemas.diagnostics.report(messages::missing_member(
            place(),
            "a discriminator",
            "propertyName",
        ));
        return None;
    };
    let mapping = read_mapping(schemas, discriminator)?;
    let values = branches.iter().map(|(branch, intersection)| {
        let target = schema_of(schemas, *branch);
        let mapped: Vec<String> = mapping
            .iter()
            .filter(|(_, mapped)| *mapped == target)
            .map(|(value, _)| value.clone())
            .collect();
        let own = own_values(schemas, intersection, property);
        let both: Vec<String> = mapped
            .iter()
            .filter(|value| own.contains(value))
            .cloned()
            .collect();
        let name = declared_name(document, target).map(str::to_owned);
        [both, own, mapped, name.into_iter().collect()]
            .into_iter()
            .find(|values| !values.is_empty())
            .unwrap_or_default()
    });
    let tag = Tag {
        property: property.to_owned(),
        values: values.collect(),
    };
    for ((branch, _), values) in branches.iter().zip(&tag.values) {
        if values.is_empty() {
            let place = document.location(*branch);
            schemas
                .diagnostics
                .report(messages::branch_without_tag(place, property));
        }
    }
    report_shared_values(schemas, branches, &tag);
    report_undeclared(schemas, discriminator, branches, property);
    Some(tag)
}

/// A property that every branch requires, each with strings that no other branch allows.
pub fn implied(schemas: Schemas<'_>, branches: &[(NodeId, Intersection)]) -> Option<Tag> {
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
        })
    })
}

fn required_values(
    schemas: Schemas<'_>,
    intersection: &Intersection,
    property: &str,
) -> Vec<String> {
    let merged = schemas.merge(intersection);
    let is_nullable = |intersection| schemas.merge(intersection).allows_null();
    if !merged.required.contains_key(property)
        || merged.properties.get(property).is_some_and(is_nullable)
    {
        return Vec::new();
    }
    values_of(schemas, &merged, property)
}

fn own_values(schemas: Schemas<'_>, intersection: &Intersection, property: &str) -> Vec<String> {
    values_of(schemas, &schemas.merge(intersection), property)
}

/// The strings that a property may be, where its schemas list them all.
pub fn values_of(schemas: Schemas<'_>, merged: &Merged, property: &str) -> Vec<String> {
    let Some(intersection) = merged.properties.get(property) else {
        return Vec::new();
    };
    let values = schemas.merge(intersection).values.unwrap_or_default();
    let strings: Option<Vec<String>> = values
        .iter()
        .map(|value| value.as_str().map(str::to_owned))
        .collect();
    strings.unwrap_or_default()
}

/// The entries of `mapping`: values, and the schemas that they stand for.
fn read_mapping(schemas: Schemas<'_>, discriminator: NodeId) -> Option<Vec<(String, NodeId)>> {
    let document = schemas.document;
    let mapping = document
        .get(discriminator, "mapping")
        .and_then(|node| document.object(node));
    let mut entries = Vec::new();
    for (value, &reference) in mapping.into_iter().flatten() {
        let target = document
            .component(reference)
            .or_else(|| document.resolve(reference, schemas.diagnostics))?;
        entries.push((value.to_string(), schema_of(schemas, target)));
    }
    Some(entries)
}

fn schema_of(schemas: Schemas<'_>, node: NodeId) -> NodeId {
    annotations::chain(schemas.document, node)
        .last()
        .copied()
        .unwrap_or(node)
}

/// OpenAPI 3.1, section 4.8.25.4, has the branches declare the property. A name that none of them has is
/// most likely a slip of the pen, and would be sent.
fn report_undeclared(
    schemas: Schemas<'_>,
    discriminator: NodeId,
    branches: &[(NodeId, Intersection)],
    property: &str,
) {
    let mut names: Vec<String> = Vec::new();
    for (_, intersection) in branches {
        let merged = schemas.merge(intersection);
        // A branch that is a union itself leaves the property to its own branches.
        if merged.properties.contains_key(property) || !merged.unions.is_empty() {
            return;
        }
        names.extend(merged.properties.into_keys());
    }
    if !names.is_empty() {
        let place = schemas.document.location(discriminator);
        let near = schemas
            .diagnostics
            .nearest(property, names.iter().map(String::as_str));
        schemas
            .diagnostics
            .report(messages::undeclared_tag(place, property, near));
    }
}

fn report_shared_values(schemas: Schemas<'_>, branches: &[(NodeId, Intersection)], tag: &Tag) {
    let mut seen: Vec<(&str, NodeId)> = Vec::new();
    for ((branch, _), values) in branches.iter().zip(&tag.values) {
        for value in values {
            match seen.iter().find(|(other, _)| other == value) {
                Some((_, first)) => {
                    let (place, first) = (
                        schemas.document.location(*branch),
                        schemas.document.location(*first),
                    );
                    schemas
                        .diagnostics
                        .report(messages::shared_tag_value(place, value, first));
                }
                None => seen.push((value, *branch)),
            }
        }
    }
}
