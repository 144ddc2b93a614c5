//! `oneOf`, `anyOf` and `type` with several types → enums whose variants are told apart by JSON
//! type, and objects by a tag.

use crate::diagnostic::wording;
use crate::document::NodeId;
use crate::model::{Kind, Shape, Type, TypeId, Union, Variant};
use crate::name::{Case, Scope};

use super::kinds::Kinds;
use super::merge::{Merged, UnionRule, merge};
use super::naming::{Hint, declared_name};
use super::tag::{self, Tag};
use super::view::{self, Part, View};
use super::{Plan, Types, Usage, lower, words};

/// The branches of a union, `null` taken out.
pub(super) struct UnionPlan {
    view: View,
    branches: Vec<Branch>,
    tag: Option<String>,
    is_nullable: bool,
}

struct Branch {
    view: View,
    /// Where a fault of the branch is told.
    node: Option<NodeId>,
    kinds: Vec<Kind>,
    tags: Vec<String>,
}

impl UnionPlan {
    /// A schema that allows several JSON types: a branch for each.
    pub(super) fn of_kinds(view: &View, kinds: &[Kind]) -> UnionPlan {
        let branch = |&kind| {
            let mut view = view.clone();
            view::add(&mut view, Part::Kind(kind));
            let node = lower::first_node(&view);
            Branch { view, node, kinds: vec![kind], tags: Vec::new() }
        };
        UnionPlan {
            view: view.clone(),
            branches: kinds.iter().map(branch).collect(),
            tag: None,
            is_nullable: false,
        }
    }

    /// The branches of `union`, each together with what stands beside it.
    pub(super) fn of_branches(
        types: &Types<'_>,
        view: &View,
        merged: &Merged,
        union: &UnionRule,
    ) -> UnionPlan {
        let base = base(types, view, merged);
        let mut is_nullable = merged.is_nullable;
        let mut branches = Vec::new();
        for &node in &union.branches {
            let mut view = base.clone();
            view::add(&mut view, Part::Node(node));
            let kinds = kinds_of(types, &view, 0);
            is_nullable |= kinds.has_null();
            if kinds != Kinds::NULL {
                let kinds = kinds.without_null().list();
                branches.push(Branch { view, node: Some(node), kinds, tags: Vec::new() });
            }
        }
        let mut plan = UnionPlan { view: view.clone(), branches, tag: None, is_nullable };
        plan.find_tag(types, union.discriminator);
        plan
    }

    fn find_tag(&mut self, types: &Types<'_>, discriminator: Option<NodeId>) {
        let is_object = |branch: &Branch| branch.kinds == [Kind::Object];
        let objects: Vec<(NodeId, View)> = self
            .branches
            .iter()
            .filter(|branch| is_object(branch))
            .filter_map(|branch| Some((branch.node?, branch.view.clone())))
            .collect();
        let tag = match discriminator {
            Some(discriminator) => tag::of_discriminator(types, discriminator, &objects),
            None if objects.len() > 1 => tag::implied(types, &objects),
            None => None,
        };
        let Some(Tag { property, values }) = tag else {
            return;
        };
        let objects = self.branches.iter_mut().filter(|branch| is_object(branch));
        for (branch, values) in objects.zip(values) {
            narrow(types, &mut branch.view, &property, &values);
            branch.tags = values;
        }
        self.tag = Some(property);
    }
}

/// Makes sure that the tag of a variant cannot be wrong.
fn narrow(types: &Types<'_>, view: &mut View, property: &str, values: &[String]) {
    let merged = merge(types.document, view, types.diagnostics);
    let is_narrow = merged.required.contains_key(property)
        && tag::values_of(types, &merged, property) == values;
    if !is_narrow {
        view::add(view, Part::Tag(property.to_owned(), values.to_vec()));
    }
}

/// What stands beside the branches; nothing, where only words do.
fn base(types: &Types<'_>, view: &View, merged: &Merged) -> View {
    let rest: View = view
        .iter()
        .map(|part| match part {
            Part::Node(node) => Part::Base(*node),
            other => other.clone(),
        })
        .collect();
    let alone = merge(types.document, &rest, types.diagnostics);
    let says_something = alone.kinds.is_some_and(|kinds| kinds != Kinds::of(Kind::Object))
        || !alone.properties.is_empty()
        || !alone.required.is_empty()
        || !matches!(alone.rest, super::merge::RestRule::Unsaid)
        || !alone.items.is_empty()
        || !alone.constraints.is_empty();
    let only_object = merged.unions.len() == 1 && !says_something;
    if only_object { View::new() } else { rest }
}

/// The type of a union: that of its only branch, or one of its own.
pub(super) fn lower(
    types: &mut Types<'_>,
    plan: UnionPlan,
    merged: &Merged,
    hint: &Hint,
) -> Usage {
    let is_nullable = plan.is_nullable;
    let usage = match plan.branches.as_slice() {
        [] => Usage::plain(Type::Null),
        [branch] => {
            let view = branch.view.clone();
            if is_inside(types, &plan.view, &view) {
                types.report_at(&plan.view, wording::reference_cycle);
                return Usage::plain(Type::Any);
            }
            types.lower_view(view, hint)
        }
        branches if branches.iter().any(|branch| branch.kinds.is_empty()) => {
            Usage::plain(Type::Any)
        }
        _ => {
            let id = types.reserve_view(&plan.view, merged, hint);
            types.queue.push_back((id, Plan::Union(plan)));
            Usage::plain(Type::Named(id))
        }
    };
    Usage {
        is_nullable: is_nullable || usage.is_nullable,
        ..usage
    }
}

fn is_inside(types: &Types<'_>, outer: &View, inner: &View) -> bool {
    types.canonical(inner.clone()) == types.canonical(outer.clone())
}

/// The enum of a union.
pub(super) fn define(types: &mut Types<'_>, id: TypeId, plan: UnionPlan) -> Shape {
    report_overlaps(types, &plan);
    let mut scope = Scope::new(Case::Camel);
    let mut variants: Vec<Variant> = Vec::new();
    for branch in plan.branches {
        let name = variant_name(types, &branch);
        let hint = Hint::inside(id).child(&name);
        let ty = types.lower_view(branch.view.clone(), &hint).ty;
        if let Some(same) = variants.iter_mut().find(|variant| variant.ty == ty) {
            same.tags.extend(branch.tags);
            continue;
        }
        variants.push(Variant {
            name: scope.take(&name),
            docs: branch.node.map(|node| words::of_use(types.document, node)).unwrap_or_default(),
            ty,
            kinds: branch.kinds,
            tags: branch.tags,
        });
    }
    Shape::Union(Union {
        tag: plan.tag,
        variants,
    })
}

/// A variant is called like its schema, its tag, its title or its JSON type.
fn variant_name(types: &Types<'_>, branch: &Branch) -> String {
    let document = types.document;
    let chain = branch.node.map(|node| words::chain(document, node)).unwrap_or_default();
    let declared = chain.iter().find_map(|&node| declared_name(document, node));
    let title = words::title(document, &chain);
    let tag = branch.tags.first().map(String::as_str);
    let kind = match branch.kinds.as_slice() {
        [kind] => kind_name(*kind),
        _ => "value",
    };
    // A branch of `type: [string, object]` has the whole schema's name, which tells nothing apart.
    let is_kind = matches!(branch.view.last(), Some(Part::Kind(_)));
    let named = [declared, title, tag].into_iter().flatten().find(|_| !is_kind);
    named.unwrap_or(kind).to_owned()
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::String => "string",
        Kind::Array => "array",
        Kind::Object => "object",
    }
}

/// Reports branches that neither their JSON type nor a tag tells apart.
fn report_overlaps(types: &Types<'_>, plan: &UnionPlan) {
    for (at, branch) in plan.branches.iter().enumerate() {
        let overlaps = |other: &&Branch| {
            let is_tagged = !branch.tags.is_empty() && !other.tags.is_empty();
            let is_same = types.canonical(branch.view.clone()) == types.canonical(other.view.clone());
            !is_tagged && !is_same && share_a_kind(&branch.kinds, &other.kinds)
        };
        let Some(other) = plan.branches[..at].iter().find(overlaps) else {
            continue;
        };
        if let (Some(node), Some(other)) = (branch.node, other.node) {
            let (place, other) = (types.document.place(node), types.document.place(other));
            types.diagnostics.report(wording::branches_overlap(place, other));
        }
    }
}

fn share_a_kind(one: &[Kind], other: &[Kind]) -> bool {
    let set = |kinds: &[Kind]| {
        kinds.iter().fold(Kinds::NONE, |set, &kind| set.or(Kinds::of(kind)))
    };
    !set(one).and(set(other)).is_empty()
}

/// The JSON types of the values of a view; none where it says nothing of them.
fn kinds_of(types: &Types<'_>, view: &View, depth: usize) -> Kinds {
    const MAX_DEPTH: usize = 16;
    let merged = merge(types.document, view, types.diagnostics);
    let null = if merged.is_nullable { Kinds::NULL } else { Kinds::NONE };
    if let Some(values) = &merged.values {
        let of_values = values.iter().map(Kinds::of_value);
        return of_values.fold(null, Kinds::or);
    }
    let said = merged.kinds.unwrap_or_else(|| lower::implied_kinds(&merged));
    let [union] = merged.unions.as_slice() else {
        return said.or(null);
    };
    if depth == MAX_DEPTH {
        return said.or(null);
    }
    let of_branches = union.branches.iter().map(|&branch| {
        kinds_of(types, &vec![Part::Node(branch)], depth + 1)
    });
    let of_branches = of_branches.fold(Kinds::NONE, Kinds::or);
    let kinds = match merged.kinds {
        Some(kinds) => kinds.and(of_branches),
        None => of_branches,
    };
    kinds.or(null)
}
