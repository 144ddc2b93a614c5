//! Intersections of schemas. `allOf`, a `$ref` with siblings, a property that two branches declare, and
//! a variant that is narrowed by its union's tag are all intersections.

use serde_json::Value as Json;

use super::annotations;
use super::type_set::JsonType;
use crate::document::{Document, NodeId};

/// An operand of an intersection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Operand {
    Node(NodeId),
    /// The schema at a node without its `oneOf` and `anyOf`. One of their branches is another operand.
    Base(NodeId),
    /// An object whose property is one of these values.
    Tag(String, Vec<Json>),
    /// One of these values.
    Values(Vec<Json>),
    /// One of the values of the `enum` or `const` at this node.
    Listed(NodeId),
    /// A value of this JSON type.
    JsonType(JsonType),
    /// An object of form parts, of which these are files.
    Files(Vec<String>),
}

impl Operand {
    /// The node, if the operand is a schema.
    pub fn node(&self) -> Option<NodeId> {
        match self {
            Operand::Node(node) | Operand::Base(node) | Operand::Listed(node) => Some(*node),
            Operand::Tag(..) | Operand::Values(_) | Operand::JsonType(_) | Operand::Files(_) => {
                None
            }
        }
    }
}

/// Distinct operands.
pub type Intersection = Vec<Operand>;

/// Removes duplicate operands.
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

/// Adds an operand unless it is present.
pub fn add(intersection: &mut Intersection, part: Operand) {
    if !intersection.contains(&part) {
        if intersection.is_empty() {
            // Most intersections have one operand, and each property has one.
            intersection.reserve_exact(1);
        }
        intersection.push(part);
    }
}

/// The same intersection with each reference that has no siblings replaced by its target, so that equal
/// intersections compare equal.
pub fn canonical(document: &Document, mut intersection: Intersection) -> Intersection {
    for part in &mut intersection {
        if let Operand::Node(node) = part {
            *node = annotations::target(document, *node);
        }
    }
    unique(intersection)
}

/// The first schema of an intersection, where its faults are reported.
pub fn first_node(intersection: &Intersection) -> Option<NodeId> {
    intersection.iter().find_map(Operand::node)
}
