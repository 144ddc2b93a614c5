//! The `mapping` and the `defaultMapping` of a discriminator (OpenAPI 3.2, section 4.25).

use crate::diagnostic::messages;
use crate::document::NodeId;

use super::annotations;
use super::schemas::Schemas;

/// The schemas that values select.
#[derive(Debug)]
pub(super) struct Mapping {
    /// The text of a value, its node, and the schema that it selects.
    entries: Vec<(String, NodeId, NodeId)>,
    /// The schema for all other values.
    default: Option<NodeId>,
}

impl Mapping {
    /// `None` if a reference is unresolved, which is reported.
    pub(super) fn read(schemas: Schemas<'_>, discriminator: NodeId) -> Option<Mapping> {
        let document = schemas.document;
        let mapping = document
            .get(discriminator, "mapping")
            .and_then(|node| document.object(node));
        let mut entries = Vec::new();
        for (value, &reference) in mapping.into_iter().flatten() {
            entries.push((value.to_string(), reference, target(schemas, reference)?));
        }
        let default = match document.default_mapping(discriminator) {
            Some(reference) => Some(target(schemas, reference)?),
            None => {
                report_older(schemas, discriminator);
                None
            }
        };
        Some(Mapping { entries, default })
    }

    /// The texts of the values that select `schema`, and their nodes.
    pub(super) fn keys(&self, schema: NodeId) -> impl Iterator<Item = (&str, NodeId)> {
        let entries = self.entries.iter();
        let of_schema = entries.filter(move |(_, _, target)| *target == schema);
        of_schema.map(|(key, node, _)| (key.as_str(), *node))
    }

    pub(super) fn is_default(&self, schema: NodeId) -> bool {
        self.default == Some(schema)
    }
}

fn report_older(schemas: Schemas<'_>, discriminator: NodeId) {
    if let Some(member) = schemas.document.get(discriminator, "defaultMapping") {
        let location = schemas.document.location(member);
        schemas
            .diagnostics
            .report(messages::later_member(location, "defaultMapping", "3.2"));
    }
}

fn target(schemas: Schemas<'_>, reference: NodeId) -> Option<NodeId> {
    let document = schemas.document;
    let named = document.component(reference);
    let target = named.or_else(|| document.resolve(reference, schemas.diagnostics))?;
    Some(annotations::target(document, target))
}
