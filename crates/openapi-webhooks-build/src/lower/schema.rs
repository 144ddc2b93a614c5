//! A view → the type that it is.

use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::schema::additional::AdditionalProperties;
use openapi_webhooks_document::schema::intersection::{Part, View, first_node};
use openapi_webhooks_document::schema::merge::Merged;
use openapi_webhooks_document::schema::type_set::Kinds;
use openapi_webhooks_document::schema::{intersection, keyword};
use openapi_webhooks_document::{Limit, wording};

use crate::model::{Kind, Type};

use super::candidates::Hint;
use super::object;
use super::plan::{Plan, UnionPlan};
use super::types::{Slot, Types, Usage};
use super::{literal, scalar, union};

/// Arrays of arrays, maps of maps: no payload nests them as deep.
pub(crate) const MAX_DEPTH: usize = 64;

/// More schemas, and intersections of schemas, than any document means.
const MAX_VIEWS: usize = 200_000;

/// The standard library compares and prints tuples of this length and no longer.
const MAX_TUPLE: usize = 12;

/// Tuples in tuples: no payload nests as many.
const MAX_PARTS: usize = 1_000;

/// What deciding a type takes, beside merging its schemas.
const STEPS_OF_A_TYPE: usize = 4;

/// How many parts of a type are copied in the time that a step takes.
const COPIED: usize = 4;

impl Types<'_> {
    /// Defines what is reserved, until nothing is left.
    pub(crate) fn finish(mut self) -> Vec<Slot> {
        while let Some((id, plan)) = self.queue.pop_front() {
            let shape = match plan {
                Plan::Struct(view, merged) => object::define(&mut self, id, &view, &merged),
                Plan::Union(plan) => union::define(&mut self, id, plan),
            };
            self.define(id, shape);
        }
        self.slots
    }

    /// The type of the schema at `node`; `hint` is its name if it has no better one.
    pub(crate) fn lower(&mut self, node: NodeId, hint: &Hint) -> Usage {
        self.lower_view(vec![Part::Node(node)], hint)
    }

    /// The type of the intersection of `view`.
    pub(crate) fn lower_view(&mut self, view: View, hint: &Hint) -> Usage {
        let view = self.canonical(view);
        if let Some(known) = self.known.get(&view) {
            if !self.spend_on(&view, known.ty.size() / COPIED) {
                return Usage::plain(Type::Any);
            }
            return known.clone();
        }
        if !self.spend_on(&view, STEPS_OF_A_TYPE + view.len()) {
            return Usage::plain(Type::Any);
        }
        let merged = self.merge(&view);
        if self.depth == MAX_DEPTH || self.known.len() == MAX_VIEWS {
            self.report_at(&view, wording::too_deep);
            return Usage::plain(Type::Any);
        }
        self.depth += 1;
        let usage = self.classify(&view, merged, hint);
        self.depth -= 1;
        self.known.insert(view, usage.clone());
        usage
    }

    /// Uses steps of the budget for a view. Returns whether any are left.
    pub(crate) fn spend_on(&self, view: &View, steps: usize) -> bool {
        let place = || first_node(view).map(|node| self.document.place(node));
        self.diagnostics.spend(Limit::Steps, steps, place)
    }

    /// The same view, so that equal views are found to be equal.
    pub(crate) fn canonical(&self, view: View) -> View {
        intersection::canonical(self.document, view)
    }

    /// The JSON types that a schema says or implies, but for `null`; none where it leaves them open.
    pub(crate) fn kinds_of(&self, node: NodeId) -> Vec<Kind> {
        let view = self.canonical(vec![Part::Node(node)]);
        let merged = self.merge(&view);
        let kinds = merged.kinds_or_implied();
        kinds.without_null().list()
    }

    fn classify(&mut self, view: &View, mut merged: Merged, hint: &Hint) -> Usage {
        if let Some(last) = self.overriding(view, &merged) {
            return self.lower_view(vec![last], hint);
        }
        if merged.is_never {
            self.report_at(view, |place| wording::unsatisfiable(place, "it is `false`"));
            return Usage::plain(Type::Any);
        }
        if let Some(values) = merged.values.take() {
            return literal::lower(self, view, &merged, values, hint);
        }
        union::drop_limits(self, &mut merged);
        if !merged.unions.is_empty() {
            if union::is_too_wide(&merged) {
                self.report_at(view, wording::too_many_branches);
                return Usage::plain(Type::Any);
            }
            let plan = UnionPlan::of_branches(self, view, &merged);
            return union::lower(self, plan, &merged, hint);
        }
        let kinds = merged.kinds_or_implied();
        let is_nullable = merged.is_nullable || kinds.has_null();
        let usage = match kinds.without_null().list().as_slice() {
            [] if is_nullable => Usage::plain(Type::Null),
            [] if merged.kinds.is_none() => {
                self.note_constraints(&merged, None);
                Usage::plain(Type::Any)
            }
            [] => {
                self.report_at(view, |place| {
                    wording::unsatisfiable(place, "its parts allow no JSON type in common")
                });
                Usage::plain(Type::Any)
            }
            [kind] => Usage::plain(self.lower_kind(view, merged, *kind, hint)),
            kinds => {
                let plan = UnionPlan::of_kinds(view, kinds);
                union::lower(self, plan, &merged, hint)
            }
        };
        Usage {
            is_nullable: is_nullable || usage.is_nullable,
            ..usage
        }
    }

    /// The last of several schemas that contradict each other: documents re-declare a property to
    /// override it, where JSON Schema would intersect.
    fn overriding(&self, view: &View, merged: &Merged) -> Option<Part> {
        let is_contradiction = merged.is_never
            || merged.kinds.is_some_and(Kinds::is_empty)
            || merged
                .values
                .as_ref()
                .is_some_and(|values| !literal::any_allowed(merged, values));
        let [_, .., last @ Part::Node(node)] = view.as_slice() else {
            return None;
        };
        if !is_contradiction {
            return None;
        }
        self.diagnostics
            .report(wording::overridden(self.document.place(*node)));
        Some(last.clone())
    }

    fn lower_kind(&mut self, view: &View, merged: Merged, kind: Kind, hint: &Hint) -> Type {
        match kind {
            Kind::Boolean => {
                self.note_constraints(&merged, Some(kind));
                Type::Bool
            }
            Kind::Integer => scalar::integer(self, &merged),
            Kind::Number => scalar::number(self, &merged),
            Kind::String => scalar::string(self, view, &merged, hint),
            Kind::Array => self.lower_array(view, merged, hint),
            Kind::Object => self.lower_object(view, merged, hint),
        }
    }

    /// A tuple where each item has its schema and its place, else an array of what all items are.
    fn lower_array(&mut self, view: &View, merged: Merged, hint: &Hint) -> Type {
        let hint = hint.child("item");
        let mut items: Vec<Type> = Vec::new();
        for schema in &merged.prefix {
            items.push(self.element(schema.clone(), &hint));
        }
        let has_length = scalar::has_length(self.document, &merged, items.len());
        if !items.is_empty() && items.len() <= MAX_TUPLE && has_length && is_guarded(&items) {
            let tuple = Type::Tuple(items);
            if tuple.size() > MAX_PARTS {
                self.report_at(view, wording::too_deep);
                return Type::Any;
            }
            return tuple;
        }
        self.note_constraints(&merged, Some(Kind::Array));
        if items.is_empty() {
            return Type::Array(Box::new(self.element(merged.items, &hint)));
        }
        for node in merged.prefix.iter().flatten().filter_map(Part::node) {
            let place = self.document.place(node);
            self.diagnostics
                .report(wording::not_enforced(place, "prefixItems"));
        }
        let is_closed = self.is_false(&merged.items);
        if !is_closed {
            items.push(self.element(merged.items, &hint));
        }
        let first = items.remove(0);
        let is_alike = items.iter().all(|item| *item == first);
        Type::Array(Box::new(if is_alike { first } else { Type::Any }))
    }

    /// Whether no value meets a view, since one of its schemas is `false`.
    pub(crate) fn is_false(&self, view: &View) -> bool {
        view.iter()
            .filter_map(Part::node)
            .any(|node| self.document.boolean(node) == Some(false))
    }

    fn lower_object(&mut self, view: &View, merged: Merged, hint: &Hint) -> Type {
        self.note_constraints(&merged, Some(Kind::Object));
        let has_fields = !merged.properties.is_empty() || !merged.required.is_empty();
        if has_fields {
            return self.reserve_struct(view, merged, hint);
        }
        match object::others(self, &merged, &hint.child("value")) {
            AdditionalProperties::Unspecified => Type::Map(Box::new(Type::Any)),
            AdditionalProperties::Typed(ty) => Type::Map(Box::new(ty)),
            AdditionalProperties::Forbidden => self.reserve_struct(view, merged, hint),
        }
    }

    fn reserve_struct(&mut self, view: &View, merged: Merged, hint: &Hint) -> Type {
        let id = self.reserve_view(view, &merged, hint);
        self.queue
            .push_back((id, Plan::Struct(view.clone(), Box::new(merged))));
        Type::Named(id)
    }

    /// The type of the items of an array or the values of a map.
    fn element(&mut self, view: View, hint: &Hint) -> Type {
        if view.is_empty() {
            return Type::Any;
        }
        self.lower_view(view, hint).into_type()
    }

    /// Says which limits nothing will enforce on a value of `kind`, or of any kind.
    pub(crate) fn note_constraints(&self, merged: &Merged, kind: Option<Kind>) {
        for (node, keyword) in &merged.constraints {
            let applies = keyword::applies_to(keyword, kind);
            if applies {
                let place = self.document.place(*node);
                self.diagnostics
                    .report(wording::not_enforced(place, keyword));
            }
        }
    }

    /// Reports a fault of a whole view, at its first schema.
    pub(crate) fn report_at(
        &self,
        view: &View,
        wording: impl FnOnce(openapi_webhooks_document::Place) -> openapi_webhooks_document::Diagnostic,
    ) {
        if let Some(node) = intersection::first_node(view) {
            self.diagnostics.report(wording(self.document.place(node)));
        }
    }
}

/// Whether a tuple can be kept from holding a number that JSON cannot write: all of it is numbers, or
/// none of it is.
fn is_guarded(items: &[Type]) -> bool {
    let floats = items.iter().filter(|item| item.is_float()).count();
    floats == 0 || floats == items.len()
}
