//! A view: the schema that is the intersection of others. `allOf`, a `$ref` with siblings, a
//! property that two branches declare and a variant that its union's tag narrows are all views.

use crate::document::NodeId;
use crate::model::Kind;

/// One of the schemas that a view intersects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
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

/// Parts that differ.
pub(super) type View = Vec<Part>;

/// Each part once.
pub(super) fn unique(view: View) -> View {
    if view.len() < 2 {
        return view;
    }
    let mut parts = View::new();
    view.into_iter().for_each(|part| add(&mut parts, part));
    parts
}

/// Adds a part that is not there yet.
pub(super) fn add(view: &mut View, part: Part) {
    if !view.contains(&part) {
        if view.is_empty() {
            // Most have one part, and there are as many as properties.
            view.reserve_exact(1);
        }
        view.push(part);
    }
}
