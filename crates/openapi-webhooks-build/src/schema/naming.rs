//! The names of types: from where a schema is declared, then its title, then its path.
//!
//! Names are given when all types are known, and every schema under `components` has its name
//! reserved whether it is reached or not: a webhook more renames no type that was there.

use std::collections::{HashMap, HashSet};

use crate::document::{Document, NodeId};
use crate::model::{TypeDef, TypeId};
use crate::name::{Case, Ident, Scope};

use super::merge::Merged;
use super::view::{Part, View};
use super::{Slot, Types, lower, words};

/// Where a type is first used: its name if it has no better one.
#[derive(Clone, Debug)]
pub(super) struct Hint {
    base: Base,
    steps: Vec<String>,
}

#[derive(Clone, Debug)]
enum Base {
    Name(String),
    Type(TypeId),
}

impl Hint {
    /// A path that starts at a name, such as a webhook's.
    pub(super) fn named(name: impl Into<String>) -> Self {
        Hint {
            base: Base::Name(name.into()),
            steps: Vec::new(),
        }
    }

    /// A path that starts at a type, whose name is not known yet.
    pub(super) fn inside(id: TypeId) -> Self {
        Hint {
            base: Base::Type(id),
            steps: Vec::new(),
        }
    }

    pub(super) fn child(&self, step: &str) -> Self {
        let mut child = self.clone();
        child.steps.push(step.to_owned());
        child
    }

    fn text(&self, names: &[Option<Ident>]) -> String {
        let base = match &self.base {
            Base::Name(name) => name.as_str(),
            Base::Type(id) => names[id.0].as_ref().map_or("", Ident::as_str),
        };
        let mut text = base.to_owned();
        for step in &self.steps {
            text.push(' ');
            text.push_str(step);
        }
        text
    }
}

/// The names that a type may get, the best first.
#[derive(Debug)]
pub(super) struct Candidates {
    /// The schema that is declared under a name, if the type is one.
    declared: Option<NodeId>,
    /// Whether the type is that schema and not a narrower one.
    is_exact: bool,
    title: Option<String>,
    hint: Hint,
}

impl Types<'_> {
    /// Reserves a type for a view.
    pub(super) fn reserve_view(&mut self, view: &View, merged: &Merged, hint: &Hint) -> TypeId {
        let document = self.document;
        let nodes = view.iter().filter_map(|part| match part {
            Part::Node(node) => Some(*node),
            _ => None,
        });
        let declared = nodes.clone().find(|&node| declared_name(document, node).is_some());
        let candidates = Candidates {
            declared,
            is_exact: declared.is_some() && view.len() == 1,
            title: words::title(document, &merged.nodes).map(str::to_owned),
            hint: hint.clone(),
        };
        // The words of a branch are better than those of the union that it stands in.
        let mut nodes: Vec<_> = nodes.collect();
        nodes.extend(&merged.nodes);
        let docs = words::of_nodes(document, &nodes);
        let place = lower::first_node(view).or(merged.nodes.first().copied());
        let place = place.or(document.root());
        self.reserve(candidates, docs, place.expect("a view holds a schema of a document"))
    }
}

/// The key of a schema that stands among named schemas.
pub(super) fn declared_name(document: &Document, node: NodeId) -> Option<&str> {
    let siblings = document.parent(node)?;
    let is_named = matches!(document.key(siblings)?, "schemas" | "$defs" | "definitions");
    document.key(node).filter(|_| is_named)
}

/// Gives every type its name.
pub(super) fn name(document: &Document, slots: Vec<Slot>) -> Vec<TypeDef> {
    let mut scope = Scope::new(Case::Camel);
    let mut declared = component_names(document, &mut scope);
    let exact: HashSet<NodeId> = slots
        .iter()
        .filter(|slot| slot.candidates.is_exact)
        .filter_map(|slot| slot.candidates.declared)
        .collect();
    let mut names: Vec<Option<Ident>> = vec![None; slots.len()];
    // Exact ones first, for the others' sake; parents stand before their children.
    for wants_exact in [true, false] {
        for (at, slot) in slots.iter().enumerate() {
            let candidates = &slot.candidates;
            if candidates.is_exact == wants_exact {
                let is_free = wants_exact
                    || candidates.declared.is_some_and(|node| !exact.contains(&node));
                let own = candidates.declared.filter(|_| is_free);
                let ident = own
                    .and_then(|node| declared.remove(&node))
                    .or_else(|| own.and_then(|node| scope.try_take(declared_name(document, node)?)))
                    .unwrap_or_else(|| by_title_or_path(&mut scope, candidates, &names));
                names[at] = Some(ident);
            }
        }
    }
    let define = |(slot, name): (Slot, Option<Ident>)| TypeDef {
        name: name.expect("both passes together name every type"),
        docs: slot.docs,
        pointer: slot.pointer,
        shape: slot.shape.expect("every reserved type is defined"),
        is_written: false,
        is_read: false,
    };
    slots.into_iter().zip(names).map(define).collect()
}

fn component_names(document: &Document, scope: &mut Scope) -> HashMap<NodeId, Ident> {
    let root = document.root();
    let components = root.and_then(|root| document.get(root, "components"));
    let schemas = components.and_then(|components| document.get(components, "schemas"));
    let members = schemas.and_then(|schemas| document.object(schemas));
    let members = members.into_iter().flatten();
    members.map(|(name, &node)| (node, scope.take(name))).collect()
}

fn by_title_or_path(
    scope: &mut Scope,
    candidates: &Candidates,
    names: &[Option<Ident>],
) -> Ident {
    let title = candidates.title.as_deref().filter(|title| !title.trim().is_empty());
    if let Some(ident) = title.and_then(|title| scope.try_take(title)) {
        return ident;
    }
    scope.take(&candidates.hint.text(names))
}
