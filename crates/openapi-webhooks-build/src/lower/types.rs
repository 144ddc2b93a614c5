//! The types that are found: reserved when they are first met, and defined when their turn comes.

use std::collections::VecDeque;

use openapi_webhooks_document::collections::HashMap;
use openapi_webhooks_document::document::{Document, NodeId};
use openapi_webhooks_document::schema::Schemas;
use openapi_webhooks_document::schema::annotations;
use openapi_webhooks_document::schema::declared::declared_name;
use openapi_webhooks_document::schema::intersection::{Intersection, Operand, first_node};
use openapi_webhooks_document::schema::merge::Merged;
use openapi_webhooks_document::{Diagnostics, Limit};

use crate::model::{Docs, Shape, Type, TypeId};
use crate::settings::Settings;

use super::candidates::{Candidates, Hint};
use super::docs;
use super::plan::Plan;

/// How many bytes are copied in the time that a step takes.
pub(crate) const BYTES_COPIED: usize = 16;

/// The types found so far. A type is reserved when it is first met and defined when its turn comes,
/// so that a schema may contain itself.
pub(crate) struct Types<'a> {
    pub(crate) document: &'a Document,
    pub(crate) settings: &'a Settings,
    pub(crate) diagnostics: &'a Diagnostics,
    pub(crate) known: HashMap<Intersection, Usage>,
    pub(crate) slots: Vec<Slot>,
    pub(crate) queue: VecDeque<(TypeId, Plan)>,
    /// How many arrays, maps and unions we are inside of.
    pub(crate) depth: usize,
}

/// A type that is reserved, and its shape when it is defined.
pub(crate) struct Slot {
    pub(crate) candidates: Candidates,
    pub(crate) docs: Docs,
    /// The schema that it is of, or the first of them.
    pub(crate) node: NodeId,
    pub(crate) shape: Option<Shape>,
}

/// A type where it is used, and whether `null` may stand in its place.
#[derive(Clone, Debug)]
pub(crate) struct Usage {
    pub(crate) ty: Type,
    pub(crate) is_nullable: bool,
}

impl Usage {
    pub(crate) fn plain(ty: Type) -> Usage {
        Usage {
            ty,
            is_nullable: false,
        }
    }

    pub(crate) fn into_type(self) -> Type {
        match self.ty {
            // These hold `null` themselves.
            Type::Any | Type::Null => self.ty,
            ty if self.is_nullable => Type::Nullable(Box::new(ty)),
            ty => ty,
        }
    }
}

impl<'a> Types<'a> {
    pub(crate) fn new(
        document: &'a Document,
        settings: &'a Settings,
        diagnostics: &'a Diagnostics,
    ) -> Self {
        Types {
            document,
            settings,
            diagnostics,
            known: HashMap::default(),
            slots: Vec::new(),
            queue: VecDeque::new(),
            depth: 0,
        }
    }

    /// Reserves a type for the schema at `node`.
    pub(crate) fn reserve(&mut self, candidates: Candidates, docs: Docs, node: NodeId) -> TypeId {
        self.spend_docs(node, &docs);
        self.slots.push(Slot {
            candidates,
            docs,
            node,
            shape: None,
        });
        TypeId(self.slots.len() - 1)
    }

    /// Uses steps of the budget. Returns whether any are left.
    pub(crate) fn spend(&self, node: NodeId, steps: usize) -> bool {
        let place = || Some(self.document.location(node));
        self.diagnostics.spend(Limit::Steps, steps, place)
    }

    /// The same for words, which are copied for every use.
    pub(crate) fn spend_docs(&self, node: NodeId, docs: &Docs) -> bool {
        let bytes: usize = docs.paragraphs.iter().map(String::len).sum();
        self.spend(node, bytes / BYTES_COPIED)
    }

    pub(crate) fn define(&mut self, id: TypeId, shape: Shape) {
        self.slots[id.0].shape = Some(shape);
    }

    /// The schemas of the document.
    pub(crate) fn schemas(&self) -> Schemas<'a> {
        Schemas {
            document: self.document,
            diagnostics: self.diagnostics,
        }
    }

    /// What the schemas of `intersection` say together.
    pub(crate) fn merge(&self, intersection: &Intersection) -> Merged {
        self.schemas().merge(intersection)
    }
}

impl Types<'_> {
    /// Reserves a type that is named by what it is, wherever it stands.
    pub(crate) fn reserve_named(&mut self, name: &str, intersection: &Intersection) -> TypeId {
        let candidates = Candidates {
            declared: None,
            is_exact: false,
            title: None,
            hint: Hint::named(name),
        };
        let node = first_node(intersection).or(self.document.root());
        let node = node.expect("an intersection holds a schema of a document");
        self.reserve(candidates, Docs::default(), node)
    }

    /// Reserves a type for an intersection.
    pub(crate) fn reserve_intersection(
        &mut self,
        intersection: &Intersection,
        merged: &Merged,
        hint: &Hint,
    ) -> TypeId {
        let document = self.document;
        let nodes = intersection.iter().filter_map(|part| match part {
            Operand::Node(node) => Some(*node),
            _ => None,
        });
        let declared = nodes
            .clone()
            .find(|&node| declared_name(document, node).is_some());
        let candidates = Candidates {
            declared,
            is_exact: declared.is_some() && intersection.len() == 1,
            title: annotations::title(document, &merged.nodes).map(str::to_owned),
            hint: hint.clone(),
        };
        // The words of a branch are better than those of the union that it stands in.
        let mut nodes: Vec<_> = nodes.collect();
        nodes.extend(&merged.nodes);
        let docs = docs::of_nodes(document, &nodes);
        let place = first_node(intersection).or(merged.nodes.first().copied());
        let place = place.or(document.root());
        self.reserve(
            candidates,
            docs,
            place.expect("an intersection holds a schema of a document"),
        )
    }
}
