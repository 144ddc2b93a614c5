//! The types that are found: reserved when they are first met, and defined when their turn comes.

use std::collections::VecDeque;

use openapi_webhooks_document::collections::HashMap;
use openapi_webhooks_document::document::{Document, NodeId};
use openapi_webhooks_document::schema::Schemas;
use openapi_webhooks_document::schema::annotations;
use openapi_webhooks_document::schema::intersection::{Intersection, Operand, first_node};
use openapi_webhooks_document::schema::merge::Merged;
use openapi_webhooks_document::{Diagnostics, Limit};

use crate::model::{Docs, Shape, Type, TypeId};
use crate::settings::Settings;

use super::docs;
use super::hint::{Base, Hint};
use super::place::{Place, Places, Root};
use super::plan::Plan;

/// How many bytes are copied in the time that a step takes.
pub(crate) const BYTES_COPIED: usize = 16;

/// The types found so far. A type is reserved when it is first met and defined when its turn comes,
/// so that a schema may contain itself.
pub(crate) struct Types<'a> {
    pub(crate) document: &'a Document,
    pub(crate) settings: &'a Settings,
    pub(crate) diagnostics: &'a Diagnostics,
    /// The types of schemas that stand by themselves.
    pub(crate) known: HashMap<Intersection, Usage>,
    /// The types of schemas as one place or another narrows them.
    pub(super) narrowed: HashMap<Intersection, Vec<Narrowed>>,
    /// How many schemas, and schemas as a place narrows them, have been read.
    pub(crate) views: usize,
    pub(super) places: Places<'a>,
    pub(crate) slots: Vec<Reserved>,
    pub(crate) queue: VecDeque<(TypeId, Plan)>,
    /// How many arrays, maps and unions we are inside of.
    pub(crate) depth: usize,
}

/// A type that is reserved, and its shape when it is defined.
pub(crate) struct Reserved {
    hint: Hint,
    docs: Docs,
    node: NodeId,
    shape: Option<Shape>,
    alias_of: Option<TypeId>,
}

/// A type that was found.
pub(crate) struct Slot {
    /// What it is named after.
    pub(crate) place: Place,
    pub(crate) docs: Docs,
    /// The schema that it is of, or the first of them.
    pub(crate) node: NodeId,
    /// None of an alias.
    pub(crate) shape: Option<Shape>,
    /// The type that this one is another name of.
    pub(crate) alias_of: Option<TypeId>,
}

/// The type of a schema as one place narrows it.
pub(super) struct Narrowed {
    root: Base,
    usage: Usage,
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
            narrowed: HashMap::default(),
            views: 0,
            places: Places::new(document),
            slots: Vec::new(),
            queue: VecDeque::new(),
            depth: 0,
        }
    }

    /// Reserves a type for the schema at `node`.
    pub(crate) fn reserve(&mut self, hint: Hint, docs: Docs, node: NodeId) -> TypeId {
        self.spend_docs(node, &docs);
        self.slots.push(Reserved {
            hint,
            docs,
            node,
            shape: None,
            alias_of: None,
        });
        TypeId::new(self.slots.len() - 1)
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
        let node = first_node(intersection).or(self.document.root());
        let node = node.expect("a intersection holds a schema of a document");
        let hint = Hint::new(Base::Value(name.to_owned()));
        self.reserve(hint, Docs::default(), node)
    }

    /// Reserves a type for an intersection.
    pub(crate) fn reserve_intersection(
        &mut self,
        intersection: &Intersection,
        merged: &Merged,
        hint: &Hint,
    ) -> TypeId {
        let document = self.document;
        // The words of a branch are better than those of the union that it stands in.
        let nodes = intersection.iter().filter_map(|part| match part {
            Operand::Node(node) => Some(*node),
            _ => None,
        });
        let mut nodes: Vec<_> = nodes.collect();
        nodes.extend(&merged.nodes);
        let docs = docs::of_nodes(document, &nodes);
        let place = first_node(intersection).or(merged.nodes.first().copied());
        let place = place.or(document.root());
        self.reserve(
            hint.clone(),
            docs,
            place.expect("an intersection holds a schema of a document"),
        )
    }

    /// The type of the schema of a part of an operation of the webhook at `item`. A schema that several
    /// operations share has a name of its own, and an alias for each of them.
    pub(crate) fn lower_operation(&mut self, schema: NodeId, name: &str, item: NodeId) -> Type {
        let is_own = self.name_operation(schema, name, item);
        let mut ty = self.lower(schema, &Hint::operation(name)).into_type();
        let target = annotations::target(self.document, schema);
        if !is_own && !self.places.is_declared(target) {
            self.alias(&mut ty, name, schema);
        }
        ty
    }

    /// Names the types inside the schema of a part of an operation, if no other operation has them too.
    pub(crate) fn name_operation(&mut self, schema: NodeId, name: &str, item: NodeId) -> bool {
        let is_own =
            self.is_inside(schema, item) && annotations::target(self.document, schema) == schema;
        if is_own {
            self.places.set_operation(schema, name);
        }
        is_own
    }

    fn is_inside(&self, mut node: NodeId, outer: NodeId) -> bool {
        while node != outer {
            match self.document.parent(node) {
                Some(parent) => node = parent,
                None => return false,
            }
        }
        true
    }

    /// Gives `ty` a name of its own.
    fn alias(&mut self, ty: &mut Type, name: &str, node: NodeId) {
        let id = match ty {
            Type::Named(id) => id,
            Type::Nullable(inner) => return self.alias(inner, name, node),
            _ => return,
        };
        let alias = self.reserve(Hint::operation(name), Docs::default(), node);
        self.slots[alias.0].alias_of = Some(*id);
        *id = id.named(alias);
    }

    /// The types, each with its place.
    pub(super) fn into_slots(self) -> Vec<Slot> {
        let mut places: Vec<Place> = Vec::with_capacity(self.slots.len());
        for reserved in &self.slots {
            let Hint { base, steps } = &reserved.hint;
            let mut place = match base {
                Base::Schema(node) => self.places.of(*node),
                // A type is reserved after those that it stands in.
                Base::Type(id) => places[id.0].clone(),
                Base::Operation(name) => Place::new(Root::Operation(name.clone())),
                Base::Value(name) => Place::new(Root::Value(name.clone())),
            };
            place.steps.extend(steps.iter().cloned());
            places.push(place);
        }
        let slot = |(reserved, place): (Reserved, Place)| Slot {
            place,
            docs: reserved.docs,
            node: reserved.node,
            shape: reserved.shape,
            alias_of: reserved.alias_of,
        };
        self.slots.into_iter().zip(places).map(slot).collect()
    }
}

/// As many places as narrow a schema to types of their own; more of them share the first.
const MAX_NARROWED: usize = 16;

impl Types<'_> {
    /// The type of a intersection that was met before, if this use of it is no place of its own: it stands inside
    /// itself, or at more places than get types.
    pub(super) fn narrowed(&self, intersection: &Intersection, hint: &Hint) -> Option<Usage> {
        let met = self.narrowed.get(intersection)?;
        let (outer, root) = self.outer(hint);
        let is_around = |narrowed: &&Narrowed| match narrowed.usage.ty.named().as_slice() {
            [id] => outer.contains(id),
            _ => false,
        };
        let around = met.iter().find(is_around);
        let same = || met.iter().filter(|narrowed| narrowed.root == *root);
        let found = match around {
            Some(around) => Some(around),
            None if same().count() >= MAX_NARROWED => same().next(),
            None => None,
        };
        found.map(|narrowed| narrowed.usage.clone())
    }

    pub(super) fn set_narrowed(&mut self, intersection: Intersection, hint: &Hint, usage: Usage) {
        let root = self.outer(hint).1.clone();
        let narrowed = Narrowed { root, usage };
        self.narrowed
            .entry(intersection)
            .or_default()
            .push(narrowed);
    }

    /// The types that a use stands in, up to the schema that stands by itself.
    fn outer<'h>(&'h self, hint: &'h Hint) -> (Vec<TypeId>, &'h Base) {
        let mut outer = Vec::new();
        let mut base = &hint.base;
        while let Base::Type(id) = base {
            outer.push(*id);
            base = &self.slots[id.0].hint.base;
        }
        (outer, base)
    }
}
