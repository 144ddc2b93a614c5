//! Checks every schema that a webhook uses.

use crate::collections::HashSet;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, NodeId, Value};
use crate::openapi::Content;
use crate::schema::Schemas;
use crate::schema::additional::AdditionalProperties;
use crate::schema::intersection::{Intersection, Operand, canonical};
use crate::schema::merge::Merged;

use super::source::Source;

/// Reports the problems of the schemas of `source`.
pub(super) fn schemas(source: &Source, diagnostics: &Diagnostics) {
    let document = &source.document;
    let schemas = Schemas {
        document,
        diagnostics,
    };
    let mut seen: HashSet<Intersection> = HashSet::default();
    let mut waiting: Vec<Intersection> = start(source)
        .map(|node| vec![Operand::Node(node)])
        .collect();
    while let Some(view) = waiting.pop() {
        schemas.check_references(&view);
        let view = canonical(document, view);
        if !seen.contains(&view) {
            waiting.extend(parts(document, schemas.merge(&view)));
            seen.insert(view);
        }
    }
}

/// The schemas of bodies, parameters and responses.
fn start(source: &Source) -> impl Iterator<Item = NodeId> + '_ {
    let operations = source.api.operations.iter();
    operations.flat_map(|operation| {
        let bodies = operation.bodies.iter().filter_map(|body| body.schema);
        let parameters = operation.parameters.iter().filter_map(|one| one.schema);
        let responses = operation
            .responses
            .iter()
            .filter_map(|one| match one.content {
                Content::Json(schema) => schema,
                Content::None | Content::Text | Content::Other => None,
            });
        bodies.chain(parameters).chain(responses)
    })
}

/// The direct subschemas of a schema.
fn parts(document: &Document, merged: Merged) -> Vec<Intersection> {
    let mut parts: Vec<Intersection> = merged.properties.into_values().collect();
    parts.push(merged.items);
    parts.extend(merged.prefix);
    for rest in [merged.rest, merged.unevaluated] {
        if let AdditionalProperties::Typed(view) = rest {
            parts.push(view);
        }
    }
    let branches = merged.unions.into_iter().flat_map(|union| union.branches);
    let limits = merged.constraints.into_iter();
    let limits = limits.flat_map(|(node, keyword)| limiting(document, node, &keyword));
    let nodes = branches.chain(merged.patterns).chain(limits);
    parts.extend(nodes.map(|node| vec![Operand::Node(node)]));
    parts
}

/// The subschemas of assertion keywords such as `not`.
fn limiting(document: &Document, node: NodeId, keyword: &str) -> Vec<NodeId> {
    match (keyword, document.value(node)) {
        ("dependentSchemas", Value::Object(schemas)) => schemas.values().copied().collect(),
        (
            "not" | "if" | "then" | "else" | "contains" | "propertyNames" | "unevaluatedItems",
            Value::Object(_),
        ) => vec![node],
        _ => Vec::new(),
    }
}
