//! A view: the schema that is the intersection of others. `allOf`, a `$ref` with siblings, a
//! property that two branches declare and a variant that its union's tag narrows are all views.

use super::annotations;
use super::type_set::Kind;
use crate::document::{Document, NodeId};

/// One of the schemas that a view intersects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Node(NodeId),
    /// The node without its `oneOf` and `anyOf`, of which a branch stands beside it.
    Base(NodeId),
    /// An object whose property is one of these strings.
    Tag(String, Vec<String>),
    /// One of these strings.
    Strings(Vec<String>),
    /// A value of this JSON type.
    Kind(Kind),
    /// The parts of a form, of which these are files.
    Files(Vec<String>),
}

impl Part {
    /// The schema, where the part is one.
    pub fn node(&self) -> Option<NodeId> {
        match self {
            Part::Node(node) | Part::Base(node) => Some(*node),
            Part::Tag(..) | Part::Strings(_) | Part::Kind(_) | Part::Files(_) => None,
        }
    }
}

/// Parts that differ.
pub type View = Vec<Part>;

/// Each part once.
pub fn unique(view: View) -> View {
    if view.len() < 2 {
        return view;
    }
    let mut parts = View::new();
    view.into_iter().for_each(|part| add(&mut parts, part));
    parts
}

/// Adds a part that is not there yet.
pub fn add(view: &mut View, part: Part) {
    if !view.contains(&part) {
        if view.is_empty() {
            // Most have one part, and there are as many as properties.
            view.reserve_exact(1);
        }
        view.push(part);
    }
}

/// The same view with every reference that stands alone replaced by its target, so that equal views
/// are found to be equal.
pub fn canonical(document: &Document, mut view: View) -> View {
    for part in &mut view {
        if let Part::Node(node) = part {
            *node = annotations::target(document, *node);
        }
    }
    unique(view)
}

/// The first schema of a view: where its faults are told.
pub fn first_node(view: &View) -> Option<NodeId> {
    view.iter().find_map(Part::node)
}
