//! A view → the type that it is.

use crate::diagnostic::wording;
use crate::document::NodeId;
use crate::model::{Kind, Type};

use super::kinds::Kinds;
use super::merge::{Merged, RestRule, merge};
use super::naming::Hint;
use super::object::{self, Others};
use super::union::{self, UnionPlan};
use super::view::{self, Part, View};
use super::{Plan, Types, Usage, leaf, value, words};

/// Arrays of arrays, maps of maps: no payload nests them as deep.
pub(super) const MAX_DEPTH: usize = 64;

/// More schemas, and intersections of schemas, than any document means.
const MAX_VIEWS: usize = 200_000;

/// The standard library compares and prints tuples of this length and no longer.
const MAX_TUPLE: usize = 12;

impl Types<'_> {
    /// The type of the schema at `node`; `hint` is its name if it has no better one.
    pub(super) fn lower(&mut self, node: NodeId, hint: &Hint) -> Usage {
        self.lower_view(vec![Part::Node(node)], hint)
    }

    /// The type of the intersection of `view`.
    pub(super) fn lower_view(&mut self, view: View, hint: &Hint) -> Usage {
        let view = self.canonical(view);
        if let Some(known) = self.known.get(&view) {
            return known.clone();
        }
        let merged = merge(self.document, &view, self.diagnostics);
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

    /// The same view with every reference that stands alone replaced by its target, so that equal
    /// views are found to be equal.
    pub(super) fn canonical(&self, mut view: View) -> View {
        for part in &mut view {
            if let Part::Node(node) = part {
                *node = words::target(self.document, *node);
            }
        }
        view::unique(view)
    }

    /// The JSON types that a schema says or implies, but for `null`; none where it leaves them open.
    pub(super) fn kinds_of(&self, node: NodeId) -> Vec<Kind> {
        let view = self.canonical(vec![Part::Node(node)]);
        let merged = merge(self.document, &view, self.diagnostics);
        let kinds = merged.kinds.unwrap_or_else(|| implied_kinds(&merged));
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
            return value::lower(self, view, &merged, values, hint);
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
        let kinds = merged.kinds.unwrap_or_else(|| implied_kinds(&merged));
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
                .is_some_and(|values| !value::any_allowed(merged, values));
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
            Kind::Integer => leaf::integer(self, &merged),
            Kind::Number => leaf::number(self, &merged),
            Kind::String => leaf::string(self, view, &merged, hint),
            Kind::Array => self.lower_array(merged, hint),
            Kind::Object => self.lower_object(view, merged, hint),
        }
    }

    /// A tuple where each item has its schema and its place, else an array of what all items are.
    fn lower_array(&mut self, merged: Merged, hint: &Hint) -> Type {
        let hint = hint.child("item");
        let mut items: Vec<Type> = Vec::new();
        for schema in &merged.prefix {
            items.push(self.element(schema.clone(), &hint));
        }
        let has_length = leaf::has_length(self.document, &merged, items.len());
        if !items.is_empty() && items.len() <= MAX_TUPLE && has_length && is_guarded(&items) {
            return Type::Tuple(items);
        }
        self.note_constraints(&merged, Some(Kind::Array));
        if items.is_empty() {
            return Type::Array(Box::new(self.element(merged.items, &hint)));
        }
        for &node in merged.prefix.iter().flatten().filter_map(as_node) {
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
    pub(super) fn is_false(&self, view: &View) -> bool {
        view.iter()
            .filter_map(as_node)
            .any(|&node| self.document.boolean(node) == Some(false))
    }

    fn lower_object(&mut self, view: &View, merged: Merged, hint: &Hint) -> Type {
        self.note_constraints(&merged, Some(Kind::Object));
        let has_fields = !merged.properties.is_empty() || !merged.required.is_empty();
        if has_fields {
            return self.reserve_struct(view, merged, hint);
        }
        match object::others(self, &merged, &hint.child("value")) {
            Others::Open => Type::Map(Box::new(Type::Any)),
            Others::Typed(ty) => Type::Map(Box::new(ty)),
            Others::Forbidden => self.reserve_struct(view, merged, hint),
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
    pub(super) fn note_constraints(&self, merged: &Merged, kind: Option<Kind>) {
        for (node, keyword) in &merged.constraints {
            let applies = super::keyword::applies_to(keyword, kind);
            if applies {
                let place = self.document.place(*node);
                self.diagnostics
                    .report(wording::not_enforced(place, keyword));
            }
        }
    }

    /// Reports a fault of a whole view, at its first schema.
    pub(super) fn report_at(
        &self,
        view: &View,
        wording: impl FnOnce(crate::diagnostic::Place) -> crate::diagnostic::Diagnostic,
    ) {
        if let Some(node) = first_node(view) {
            self.diagnostics.report(wording(self.document.place(node)));
        }
    }
}

/// The first schema of a view: where its faults are told.
pub(super) fn first_node(view: &View) -> Option<NodeId> {
    view.iter().find_map(as_node).copied()
}

/// Whether a tuple can be kept from holding a number that JSON cannot write: all of it is numbers, or
/// none of it is.
fn is_guarded(items: &[Type]) -> bool {
    let floats = items.iter().filter(|item| item.is_float()).count();
    floats == 0 || floats == items.len()
}

fn as_node(part: &Part) -> Option<&NodeId> {
    match part {
        Part::Node(node) | Part::Base(node) => Some(node),
        Part::Tag(..) | Part::Strings(_) | Part::Kind(_) | Part::Files(_) => None,
    }
}

/// What a schema without `type` is about: JSON Schema would let other types pass unseen, authors
/// mean what their keywords speak of.
pub(super) fn implied_kinds(merged: &Merged) -> Kinds {
    let has_members = !merged.properties.is_empty()
        || !merged.required.is_empty()
        || !matches!(merged.rest, RestRule::Unsaid)
        || !matches!(merged.unevaluated, RestRule::Unsaid)
        || !merged.patterns.is_empty();
    let mut kinds = Kinds::NONE;
    if has_members {
        kinds = kinds.or(Kinds::of(Kind::Object));
    }
    if !merged.items.is_empty() || !merged.prefix.is_empty() {
        kinds = kinds.or(Kinds::of(Kind::Array));
    }
    kinds
}
