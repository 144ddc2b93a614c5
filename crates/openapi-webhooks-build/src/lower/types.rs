//! The types found so far.

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

/// The number of bytes that are copied in one step of the budget.
pub(crate) const BYTES_COPIED: usize = 16;

/// The types found so far. A type is reserved when it is first found and defined later, so that a schema
/// may contain itself.
pub(crate) struct Types<'a> {
    pub(crate) document: &'a Document,
    pub(crate) settings: &'a Settings,
    pub(crate) diagnostics: &'a Diagnostics,
    /// The types of schemas that are named after their own places.
    pub(crate) known: HashMap<Intersection, Usage>,
    /// The types of schemas that places narrow.
    pub(super) narrowed: HashMap<Intersection, Vec<Narrowed>>,
    /// The number of schemas and narrowed schemas read so far.
    pub(crate) views: usize,
    pub(super) places: Places<'a>,
    pub(crate) slots: Vec<Reserved>,
    pub(crate) queue: VecDeque<(TypeId, Plan)>,
    /// The current nesting of arrays, maps and unions.
    pub(crate) depth: usize,
    /// The current nesting of arrays and maps only.
    pub(super) containers: usize,
    /// The intersections whose types are being chosen.
    pub(super) visits: Vec<Visit>,
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
    /// The place that it is named after.
    pub(crate) place: Place,
    pub(crate) docs: Docs,
    /// The schema, or the first of several.
    pub(crate) node: NodeId,
    /// `None` for an alias.
    pub(crate) shape: Option<Shape>,
    /// The target, if this is an alias.
    pub(crate) alias_of: Option<TypeId>,
}

/// The type of a schema that one place narrows.
pub(super) struct Narrowed {
    root: Base,
    usage: Usage,
}

/// An intersection whose type is being chosen.
pub(super) struct Visit {
    pub(super) intersection: Intersection,
    pub(super) hint: Hint,
    /// The number of arrays and maps around it.
    pub(super) containers: usize,
    pub(super) contains_itself: bool,
    /// The enum, if it is reserved already.
    pub(super) reserved: Option<TypeId>,
}

/// A type and whether `null` is also allowed.
#[derive(Clone, Debug)]
pub(crate) struct Usage {
    pub(crate) ty: Type,
    pub(crate) is_nullable: bool,
    /// Why no value satisfies the schema, until it is reported.
    pub(crate) contradiction: Option<Contradiction>,
    /// The limits of the schema in words.
    pub(crate) limits: Option<String>,
}

/// Why no value satisfies a schema.
#[derive(Clone, Debug)]
pub(crate) struct Contradiction {
    pub(super) node: NodeId,
    pub(super) why: &'static str,
    /// The author's intention, if it is clear.
    pub(super) meant: Option<Meant>,
}

/// How a contradiction is interpreted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Meant {
    /// The listed values are those of the array's items.
    Items,
    /// The values have the stated type.
    TypeOfValues,
    /// The reference is used, not the type next to it.
    Reference,
}

impl Usage {
    pub(crate) fn plain(ty: Type) -> Usage {
        Usage::nullable_if(false, ty)
    }

    pub(crate) fn nullable_if(is_nullable: bool, ty: Type) -> Usage {
        Usage {
            ty,
            is_nullable,
            contradiction: None,
            limits: None,
        }
    }

    pub(crate) fn into_type(self) -> Type {
        match self.ty {
            // These types include `null`.
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
            containers: 0,
            visits: Vec::new(),
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
        let location = || Some(self.document.location(node));
        self.diagnostics.spend(Limit::Steps, steps, location)
    }

    /// The same for documentation, which is copied for each use.
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

    /// Merges the schemas of `intersection`.
    pub(crate) fn merge(&self, intersection: &Intersection) -> Merged {
        self.schemas().merge(intersection)
    }
}

impl Types<'_> {
    /// Reserves a type that has the same name wherever it is used.
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
        // The documentation of a branch is more specific than that of its union.
        let nodes = intersection.iter().filter_map(|part| match part {
            Operand::Node(node) => Some(*node),
            _ => None,
        });
        let mut nodes: Vec<_> = nodes.collect();
        nodes.extend(&merged.nodes);
        let docs = docs::of_nodes(document, &nodes);
        let node = first_node(intersection).or(merged.nodes.first().copied());
        let node = node.or(document.root());
        self.reserve(
            hint.clone(),
            docs,
            node.expect("an intersection holds a schema of a document"),
        )
    }

    /// The type of a schema that belongs to a part of an operation of the webhook at `item`. If several
    /// operations share the schema, it has its own name and an alias for each operation.
    pub(crate) fn lower_operation(&mut self, schema: NodeId, name: &str, item: NodeId) -> Type {
        let is_own = self.name_operation(schema, name, item);
        let mut ty = self.lower(schema, &Hint::operation(name)).into_type();
        let target = annotations::target(self.document, schema);
        if !is_own && !self.places.is_declared(target) {
            self.alias(&mut ty, name, schema);
        }
        ty
    }

    /// Names the types inside a schema after a part of an operation, unless several operations share the
    /// schema.
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

    /// Creates an alias of `ty`.
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
                // A type is reserved after the types that contain it.
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

/// The maximum number of places that narrow a schema to their own types. Further places share the first
/// type.
const MAX_NARROWED: usize = 16;

impl Types<'_> {
    /// The type of an intersection that was found before, if this use does not get its own type: it is
    /// inside itself, or there are too many uses.
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

    /// The types that contain a use, up to a schema that is named after its own place.
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
