//! The names under which schemas are declared.

use crate::document::{Document, NodeId};

use super::intersection::{Intersection, Operand};

/// Whether an intersection is a schema that is declared under a name.
pub fn is_declared(document: &Document, intersection: &Intersection) -> bool {
    matches!(intersection.as_slice(), [Operand::Node(node)] if declared_name(document, *node).is_some())
}

/// The name under which a schema is declared: its key among named schemas, its key in a file of schemas,
/// or the name of the file that consists of it.
pub fn declared_name(document: &Document, node: NodeId) -> Option<&str> {
    let Some(siblings) = document.parent(node) else {
        return document.file_stem(node);
    };
    let is_named = match document.key(siblings) {
        Some(key) => matches!(key, "schemas" | "$defs" | "definitions"),
        None => {
            let is_file = document.parent(siblings).is_none();
            is_file && document.root() != Some(siblings) && !is_schema(document, siblings)
        }
    };
    document.key(node).filter(|_| is_named)
}

/// Whether a file is a schema, not a collection of schemas.
pub fn is_schema(document: &Document, root: NodeId) -> bool {
    const SHAPING: [&str; 12] = [
        "type",
        "properties",
        "items",
        "prefixItems",
        "additionalProperties",
        "patternProperties",
        "allOf",
        "oneOf",
        "anyOf",
        "enum",
        "const",
        "$ref",
    ];
    SHAPING
        .iter()
        .any(|keyword| document.get(root, keyword).is_some())
}
