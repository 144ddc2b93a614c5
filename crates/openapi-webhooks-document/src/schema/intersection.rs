//! An intersection: the schema that is the intersection of others. `allOf`, a `$ref` with siblings, a
//! property that two branches declare and a variant that its union's tag narrows are all intersections.

use serde_json::Value as Json;

use super::annotations;
use super::type_set::JsonType;
use crate::document::{Document, NodeId};

/// One of the schemas that an intersection intersects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Operand {
    Node(NodeId),
    /// The node without its `oneOf` and `anyOf`, of which a branch stands beside it.
    Base(NodeId),
    /// An object whose property is one of these values.
    Tag(String, Vec<Json>),
    /// One of these values.
    Values(Vec<Json>),
    /// A value of this JSON type.
    JsonType(JsonType),
    /// The parts of a form, of which these are files.
    Files(Vec<String>),
}

impl Operand {
    /// The schema, where the part is one.
    pub fn node(&self) -> Option<NodeId> {
        match self {
            Operand::Node(node) | Operand::Base(node) => Some(*node),
            Operand::Tag(..) | Operand::Values(_) | Operand::JsonType(_) | Operand::Files(_) => {
                None
            }
        }
    }
}

/// Parts that differ.
pub type Intersection = Vec<Operand>;

/// Each part once.
pub fn unique(intersection: Intersection) -> Intersection {
    if intersection.len() < 2 {
        return intersection;
    }
    let mut parts = Intersection::new();
    intersection
        .into_iter()
        .for_each(|part| add(&mut parts, part));
    parts
}

/// Adds a part that is not there yet.
pub fn add(intersection: &mut Intersection, part: Operand) {
    if !intersection.contains(&part) {
        if intersection.is_empty() {
            // Most have one part, and there are as many as properties.
            intersection.reserve_exact(1);
        }
        intersection.push(part);
    }
}

/// The same intersection with every reference that stands alone replaced by its target, so that equal intersections
/// are found to be equal.
pub fn canonical(document: &Document, mut intersection: Intersection) -> Intersection {
    for part in &mut intersection {
        if let Operand::Node(node) = part {
            *node = annotations::target(document, *node);
        }
    }
    unique(intersection)
}

/// The first schema of an intersection: where its faults are told.
pub fn first_node(intersection: &Intersection) -> Option<NodeId> {
    intersection.iter().find_map(Operand::node)
}
