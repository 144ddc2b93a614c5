//! Chooses the type of an intersection.

use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::schema::additional::AdditionalProperties;
use openapi_webhooks_document::schema::intersection::{Intersection, Operand, first_node};
use openapi_webhooks_document::schema::merge::Merged;
use openapi_webhooks_document::schema::type_set::TypeSet;
use openapi_webhooks_document::schema::{intersection, keyword};
use openapi_webhooks_document::{Limit, messages};

use crate::model::{JsonType, Type};

use super::hint::{Base, Hint};
use super::object;
use super::place::item_word;
use super::plan::{Plan, UnionPlan};
use super::types::{Slot, Types, Usage};
use super::{contradiction, integer, limits, literal, scalar, union};

/// The maximum nesting of arrays, maps and unions.
pub(crate) const MAX_DEPTH: usize = 64;

/// The maximum number of schemas and intersections.
const MAX_VIEWS: usize = 200_000;

/// The longest tuples that implement the traits of the standard library.
const MAX_TUPLE: usize = 12;

/// The maximum number of parts of nested tuples.
const MAX_PARTS: usize = 1_000;

/// The cost of choosing a type in steps, in addition to merging its schemas.
const STEPS_OF_A_TYPE: usize = 4;

/// The number of parts of a type that are copied in one step of the budget.
const COPIED: usize = 4;

impl Types<'_> {
    /// Defines all reserved types.
    pub(crate) fn finish(mut self) -> Vec<Slot> {
        while let Some((id, plan)) = self.queue.pop_front() {
            let shape = match plan {
                Plan::Struct(intersection, merged) => {
                    object::define(&mut self, id, &intersection, &merged)
                }
                Plan::Union(plan) => union::define(&mut self, id, plan),
            };
            self.define(id, shape);
        }
        self.into_slots()
    }

    /// The type of the schema at `node`; `hint` is its name if it has no better one.
    pub(crate) fn lower(&mut self, node: NodeId, hint: &Hint) -> Usage {
        self.lower_intersection(vec![Operand::Node(node)], hint)
    }

    /// The type of an intersection that is required, so that every payload contains a value of it.
    pub(crate) fn lower_intersection(&mut self, intersection: Intersection, hint: &Hint) -> Usage {
        let usage = self.view(intersection, hint);
        self.settle(usage, true)
    }

    /// The type of an intersection that a payload need not contain.
    pub(crate) fn lower_optional(&mut self, intersection: Intersection, hint: &Hint) -> Usage {
        let usage = self.view(intersection, hint);
        self.settle(usage, false)
    }

    /// The type of an intersection. A contradiction is not reported yet.
    pub(super) fn view(&mut self, intersection: Intersection, hint: &Hint) -> Usage {
        self.schemas().check_references(&intersection);
        let intersection = self.canonical(intersection);
        if let Some(known) = self.known.get(&intersection) {
            if !self.spend_on(&intersection, known.ty.size() / COPIED) {
                return Usage::plain(Type::Any);
            }
            return known.clone();
        }
        if !self.spend_on(&intersection, STEPS_OF_A_TYPE + intersection.len()) {
            return Usage::plain(Type::Any);
        }
        // A single schema is named after its own place, and an intersection after this use.
        let own = match intersection.as_slice() {
            [Operand::Node(node)] => Some(Hint::new(Base::Schema(*node))),
            _ => None,
        };
        if own.is_none()
            && let Some(narrowed) = self.narrowed(&intersection, hint)
        {
            return narrowed;
        }
        let hint = own.as_ref().unwrap_or(hint);
        if let Some(inside) = self.inside_itself(&intersection) {
            return inside;
        }
        let merged = self.merge(&intersection);
        if self.depth == MAX_DEPTH || self.views >= MAX_VIEWS {
            self.report_at(&intersection, messages::too_deep);
            return Usage::plain(Type::Any);
        }
        self.enter(&intersection, hint);
        self.depth += 1;
        let usage = self.classify(&intersection, merged, hint);
        self.depth -= 1;
        self.views += 1;
        let usage = self.leave(usage);
        match own {
            Some(_) => {
                self.known.insert(intersection, usage.clone());
            }
            None => self.set_narrowed(intersection, hint, usage.clone()),
        }
        usage
    }

    /// The limits of a schema whose type is known.
    pub(crate) fn limits_of(&self, node: NodeId) -> Option<String> {
        let intersection = self.canonical(vec![Operand::Node(node)]);
        self.known.get(&intersection)?.limits.clone()
    }

    /// Uses steps of the budget for an intersection. Returns whether any are left.
    pub(crate) fn spend_on(&self, intersection: &Intersection, steps: usize) -> bool {
        let location = || first_node(intersection).map(|node| self.document.location(node));
        self.diagnostics.spend(Limit::Steps, steps, location)
    }

    /// The canonical form of an intersection, so that equal intersections compare equal.
    pub(crate) fn canonical(&self, intersection: Intersection) -> Intersection {
        intersection::canonical(self.document, intersection)
    }

    /// The JSON types that a schema states or implies, except `null`. Empty if it allows any type.
    pub(crate) fn json_types_of(&self, node: NodeId) -> Vec<JsonType> {
        let intersection = self.canonical(vec![Operand::Node(node)]);
        let merged = self.merge(&intersection);
        let json_types = merged.types_or_implied();
        json_types.without_null().list()
    }

    fn classify(&mut self, intersection: &Intersection, mut merged: Merged, hint: &Hint) -> Usage {
        if let Some(last) = self.overriding(intersection, &merged) {
            return self.view(vec![last], hint);
        }
        if merged.is_never {
            return self.contradictory(intersection, &merged, contradiction::FALSE, hint);
        }
        if merged.has_no_allowed_value() {
            return self.contradictory(intersection, &merged, contradiction::NO_VALUE, hint);
        }
        if let Some(values) = merged.values.take() {
            return literal::lower(self, intersection, &merged, values, hint);
        }
        union::drop_limits(self, &mut merged);
        if !merged.unions.is_empty() {
            if let Some(usage) = literal::lower_union(self, intersection, &merged, hint) {
                return usage;
            }
            if union::is_too_wide(&merged) {
                self.report_at(intersection, messages::too_many_branches);
                return Usage::plain(Type::Any);
            }
            let plan = UnionPlan::of_branches(self, intersection, &merged);
            if plan.branches.is_empty() && !plan.is_nullable {
                return self.contradictory(intersection, &merged, contradiction::NO_BRANCH, hint);
            }
            return union::lower(self, plan, &merged, hint);
        }
        let json_types = merged.types_or_implied();
        let is_nullable = merged.is_nullable || json_types.has_null();
        let usage = match json_types.without_null().list().as_slice() {
            [] if is_nullable && merged.types.is_some() => Usage::plain(Type::Null),
            [] if merged.types.is_none() => {
                self.note_constraints(&merged, None);
                Usage::plain(Type::Any)
            }
            [] => {
                return self.contradictory(intersection, &merged, contradiction::NO_TYPE, hint);
            }
            [kind] => {
                let limits = limits::describe(self.document, &merged, *kind);
                let ty = self.lower_json_type(intersection, merged, *kind, hint);
                Usage {
                    limits,
                    ..Usage::plain(ty)
                }
            }
            json_types => {
                let plan = UnionPlan::of_json_types(intersection, json_types);
                union::lower(self, plan, &merged, hint)
            }
        };
        Usage {
            is_nullable: is_nullable || usage.is_nullable,
            ..usage
        }
    }

    /// The last of several contradicting schemas. Documents declare a property again to override it,
    /// although JSON Schema would intersect both.
    fn overriding(&self, intersection: &Intersection, merged: &Merged) -> Option<Operand> {
        let is_contradiction = merged.is_never
            || merged.types.is_some_and(TypeSet::is_empty)
            || merged.has_no_allowed_value();
        let [_, .., last @ Operand::Node(node)] = intersection.as_slice() else {
            return None;
        };
        if !is_contradiction {
            return None;
        }
        self.diagnostics
            .report(messages::overridden(self.document.location(*node)));
        Some(last.clone())
    }

    fn lower_json_type(
        &mut self,
        intersection: &Intersection,
        merged: Merged,
        kind: JsonType,
        hint: &Hint,
    ) -> Type {
        match kind {
            JsonType::Boolean => {
                self.note_constraints(&merged, Some(kind));
                Type::Bool
            }
            JsonType::Integer => integer::integer(self, &merged),
            JsonType::Number => scalar::number(self, &merged),
            JsonType::String => scalar::string(self, intersection, &merged, hint),
            JsonType::Array => self.lower_array(intersection, merged, hint),
            JsonType::Object => self.lower_object(intersection, merged, hint),
        }
    }

    /// A tuple if each item has its own schema, and otherwise an array of the common type of all items.
    fn lower_array(&mut self, intersection: &Intersection, merged: Merged, hint: &Hint) -> Type {
        let mut items: Vec<Type> = Vec::new();
        for (at, schema) in merged.prefix.iter().enumerate() {
            let hint = hint.child(&item_word(at));
            items.push(self.element(schema.clone(), &hint));
        }
        let hint = hint.child(&item_word(0));
        let has_length = scalar::has_length(self.document, &merged, items.len());
        if !items.is_empty() && items.len() <= MAX_TUPLE && has_length && is_guarded(&items) {
            let tuple = Type::Tuple(items);
            if tuple.size() > MAX_PARTS {
                self.report_at(intersection, messages::too_deep);
                return Type::Any;
            }
            return tuple;
        }
        self.note_constraints(&merged, Some(JsonType::Array));
        if items.is_empty() {
            return Type::Array(Box::new(self.element(merged.items, &hint)));
        }
        for node in merged.prefix.iter().flatten().filter_map(Operand::node) {
            let location = self.document.location(node);
            self.diagnostics
                .report(messages::not_enforced(location, "prefixItems"));
        }
        let is_closed = self.is_false(&merged.items);
        if !is_closed {
            items.push(self.element(merged.items, &hint));
        }
        let first = items.remove(0);
        let is_alike = items.iter().all(|item| *item == first);
        Type::Array(Box::new(if is_alike { first } else { Type::Any }))
    }

    /// Whether no value satisfies an intersection because one of its schemas is `false`.
    pub(crate) fn is_false(&self, intersection: &Intersection) -> bool {
        intersection
            .iter()
            .filter_map(Operand::node)
            .any(|node| self.document.boolean(node) == Some(false))
    }

    fn lower_object(&mut self, intersection: &Intersection, merged: Merged, hint: &Hint) -> Type {
        self.note_unevaluated(&merged);
        self.note_constraints(&merged, Some(JsonType::Object));
        let has_fields = !merged.properties.is_empty() || !merged.required.is_empty();
        if has_fields {
            return self.reserve_struct(intersection, merged, hint);
        }
        match object::others(self, &merged, &hint.child("value")) {
            AdditionalProperties::Unspecified => Type::Map(Box::new(Type::Any)),
            AdditionalProperties::Typed(ty) => Type::Map(Box::new(ty)),
            AdditionalProperties::Forbidden => self.reserve_struct(intersection, merged, hint),
        }
    }

    fn reserve_struct(&mut self, intersection: &Intersection, merged: Merged, hint: &Hint) -> Type {
        let id = self.reserve_intersection(intersection, &merged, hint);
        self.queue
            .push_back((id, Plan::Struct(intersection.clone(), Box::new(merged))));
        Type::Named(id)
    }

    /// The type of the items of an array or the values of a map.
    pub(super) fn element(&mut self, intersection: Intersection, hint: &Hint) -> Type {
        if intersection.is_empty() {
            return Type::Any;
        }
        self.containers += 1;
        let usage = self.lower_optional(intersection, hint);
        self.containers -= 1;
        usage.into_type()
    }

    /// Reports where `unevaluatedProperties` is stricter than the type: the object stays open, or has
    /// properties that are declared outside the schema with the keyword.
    fn note_unevaluated(&self, merged: &Merged) {
        for (schema, value) in &merged.unevaluated_in {
            let is_outside = || {
                let own = self.merge(&vec![Operand::Node(*schema)]).properties;
                merged.properties.keys().any(|name| !own.contains_key(name))
            };
            let is_open = self.document.boolean(*value) == Some(true);
            if !is_open && (merged.is_partly_evaluated || is_outside()) {
                let location = self.document.location(*value);
                self.diagnostics
                    .report(messages::not_enforced(location, "unevaluatedProperties"));
            }
        }
    }

    /// Reports the constraints on values of `kind`, or of any type, that are not enforced.
    pub(crate) fn note_constraints(&self, merged: &Merged, kind: Option<JsonType>) {
        for (node, keyword) in &merged.constraints {
            self.note_constraint(*node, keyword, kind);
        }
    }

    /// Reports that a keyword is not enforced, if it constrains values of `kind`.
    pub(crate) fn note_constraint(&self, node: NodeId, keyword: &str, kind: Option<JsonType>) {
        if keyword::applies_to(keyword, kind) {
            let location = self.document.location(node);
            self.diagnostics
                .report(messages::not_enforced(location, keyword));
        }
    }

    /// Reports a fault of a whole intersection, at its first schema.
    pub(crate) fn report_at(
        &self,
        intersection: &Intersection,
        message: impl FnOnce(
            openapi_webhooks_document::Location,
        ) -> openapi_webhooks_document::Diagnostic,
    ) {
        if let Some(node) = intersection::first_node(intersection) {
            self.diagnostics
                .report(message(self.document.location(node)));
        }
    }
}

/// Whether a tuple can be checked for numbers that JSON cannot represent: either all items are numbers,
/// or none is.
fn is_guarded(items: &[Type]) -> bool {
    let floats = items.iter().filter(|item| item.is_float()).count();
    floats == 0 || floats == items.len()
}
