//! Converts `oneOf`, `anyOf` and `type` with several types to enums. Variants are told apart by JSON
//! type, and objects by a tag.

use std::cmp::Reverse;

use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::additional::AdditionalProperties;
use openapi_webhooks_document::schema::intersection::{self, Intersection, Operand};
use openapi_webhooks_document::schema::keyword::{Support, support};
use openapi_webhooks_document::schema::merge::{Merged, SEARCHED, UnionRule};
use openapi_webhooks_document::schema::tag::{self, Tag};
use openapi_webhooks_document::schema::tag_values;
use openapi_webhooks_document::schema::type_set::TypeSet;
use openapi_webhooks_document::schema::value_types;

use serde_json::Value as Json;

use crate::model::{JsonType, Rank, Shape, TagValue, Type, TypeId, Union, Variant};
use crate::name::{Case, Scope};

use super::docs;
use super::hint::Hint;
use super::plan::{Branch, Plan, UnionPlan};
use super::types::{Types, Usage};
use super::variant_name;

impl UnionPlan {
    /// Plans a union with a branch for each JSON type that a schema allows.
    pub(crate) fn of_json_types(intersection: &Intersection, json_types: &[JsonType]) -> UnionPlan {
        let branch = |&kind| {
            let mut intersection = intersection.clone();
            intersection::add(&mut intersection, Operand::JsonType(kind));
            let node = intersection::first_node(&intersection);
            Branch {
                intersection,
                node,
                json_types: vec![kind],
                tags: Vec::new(),
                is_default: false,
            }
        };
        UnionPlan {
            intersection: intersection.clone(),
            branches: json_types.iter().map(branch).collect(),
            tag: None,
            is_nullable: false,
        }
    }

    /// Plans the branches of the unions of an intersection, each combined with its siblings. If there
    /// are several unions, each combination of branches is a branch.
    pub(crate) fn of_branches(
        types: &Types<'_>,
        intersection: &Intersection,
        merged: &Merged,
    ) -> UnionPlan {
        let base = base(types, intersection);
        let mut is_nullable = merged.is_nullable;
        let mut branches = Vec::new();
        for combination in combinations(&merged.unions) {
            if !types.spend_on(intersection, base.len() + combination.len()) {
                break;
            }
            let mut intersection = base.clone();
            for &node in &combination {
                intersection::add(&mut intersection, Operand::Node(node));
            }
            // A branch that is `false`, or has `false` as a sibling, has no values.
            if types.merge(&intersection).is_never {
                continue;
            }
            let possible = |intersection: &_| value_types::possible(types.schemas(), intersection);
            let json_types = match possible(&intersection) {
                // The branch overrides siblings that contradict it.
                Some(json_types) if json_types.is_empty() => {
                    let last = combination.last().map(|node| vec![Operand::Node(*node)]);
                    last.and_then(|last| possible(&last))
                }
                json_types => json_types,
            };
            let json_types = json_types.unwrap_or(TypeSet::NONE);
            is_nullable |= json_types.has_null();
            if json_types != TypeSet::NULL {
                let json_types = json_types.without_null().list();
                let node = combination.first().copied();
                branches.push(Branch {
                    intersection,
                    node,
                    json_types,
                    tags: Vec::new(),
                    is_default: false,
                });
            }
        }
        let mut plan = UnionPlan {
            intersection: intersection.clone(),
            branches,
            tag: None,
            is_nullable,
        };
        plan.find_tag(
            types,
            merged.unions.iter().find_map(|union| union.discriminator),
        );
        plan
    }

    fn find_tag(&mut self, types: &Types<'_>, discriminator: Option<NodeId>) {
        let is_object = |branch: &Branch| branch.json_types == [JsonType::Object];
        let objects: Vec<(NodeId, Intersection)> = self
            .branches
            .iter()
            .filter(|branch| is_object(branch))
            .filter_map(|branch| Some((branch.node?, branch.intersection.clone())))
            .collect();
        let found = tag::find(types.schemas(), discriminator, &objects);
        let Some(Tag {
            property,
            values,
            default,
        }) = found
        else {
            return;
        };
        let objects = self.branches.iter_mut().filter(|branch| is_object(branch));
        for (at, (branch, values)) in objects.zip(values).enumerate() {
            branch.is_default = default == Some(at);
            if !branch.is_default {
                narrow(types, &mut branch.intersection, &property, &values);
            }
            branch.tags = values.iter().filter_map(tag_value).collect();
        }
        self.tag = Some(property);
    }
}

fn tag_value(value: &Json) -> Option<TagValue> {
    match value {
        Json::String(text) => Some(TagValue::Text(text.clone())),
        Json::Bool(value) => Some(TagValue::Boolean(*value)),
        Json::Number(number) => number.as_i128().map(TagValue::Integer),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// Narrows the tag of a variant to its values, so that it cannot be wrong.
fn narrow(types: &Types<'_>, intersection: &mut Intersection, property: &str, values: &[Json]) {
    let merged = types.merge(intersection);
    let is_nullable = |intersection| types.merge(intersection).allows_null();
    let own = tag_values::values_of(types.schemas(), &merged, property);
    let is_same = own.len() == values.len() && own.iter().all(|value| values.contains(value));
    let is_narrow = merged.required.contains_key(property)
        && !merged.properties.get(property).is_some_and(is_nullable)
        && is_same;
    if !is_narrow {
        intersection::add(
            intersection,
            Operand::Tag(property.to_owned(), values.to_vec()),
        );
    }
}

/// All combinations of one branch of each union, in document order.
fn combinations(unions: &[UnionRule]) -> Vec<Vec<NodeId>> {
    unions.iter().fold(vec![Vec::new()], |combinations, union| {
        let extend = |combination: Vec<NodeId>| {
            union.branches.iter().map(move |&branch| {
                let mut combination = combination.clone();
                combination.push(branch);
                combination
            })
        };
        combinations.into_iter().flat_map(extend).collect()
    })
}

/// The siblings of the unions. Empty if they are only annotations.
fn base(types: &Types<'_>, intersection: &Intersection) -> Intersection {
    let rest: Intersection = intersection
        .iter()
        .map(|part| match part {
            Operand::Node(node) => Operand::Base(*node),
            other => other.clone(),
        })
        .collect();
    let alone = types.merge(&rest);
    let says_something = alone
        .types
        .is_some_and(|types| types != TypeSet::of(JsonType::Object))
        || !alone.properties.is_empty()
        || !alone.files.is_empty()
        || !alone.required.is_empty()
        || !matches!(alone.rest, AdditionalProperties::Unspecified)
        || !matches!(alone.unevaluated, AdditionalProperties::Unspecified)
        || !alone.items.is_empty()
        || !alone.constraints.is_empty();
    if says_something {
        rest
    } else {
        Intersection::new()
    }
}

/// The type of a union: that of its only branch, or an enum.
pub(crate) fn lower(types: &mut Types<'_>, plan: UnionPlan, merged: &Merged, hint: &Hint) -> Usage {
    let is_nullable = plan.is_nullable;
    let usage = match plan.branches.as_slice() {
        [] => Usage::plain(Type::Null),
        [branch] => {
            let intersection = branch.intersection.clone();
            if is_inside(types, &plan.intersection, &intersection) {
                types.report_at(&plan.intersection, messages::reference_cycle);
                return Usage::plain(Type::Any);
            }
            types.view(intersection, hint)
        }
        branches if branches.iter().any(|branch| branch.json_types.is_empty()) => {
            types.report_at(&plan.intersection, messages::union_of_any);
            Usage::plain(Type::Any)
        }
        _ => {
            types.note_overlap(&plan, merged);
            let id = types.reserve_intersection(&plan.intersection, merged, hint);
            types.queue.push_back((id, Plan::Union(plan)));
            Usage::plain(Type::Named(id))
        }
    };
    Usage {
        is_nullable: is_nullable || usage.is_nullable,
        ..usage
    }
}

fn is_inside(types: &Types<'_>, outer: &Intersection, inner: &Intersection) -> bool {
    types.canonical(inner.clone()) == types.canonical(outer.clone())
}

/// Defines the enum of a union.
pub(crate) fn define(types: &mut Types<'_>, id: TypeId, plan: UnionPlan) -> Shape {
    let mut scope = Scope::new(Case::Camel);
    let mut variants: Vec<Variant> = Vec::new();
    let names = variant_name::all(types, &plan.branches);
    for (branch, name) in plan.branches.into_iter().zip(names) {
        if !types.spend_on(&branch.intersection, 1 + variants.len() / SEARCHED) {
            break;
        }
        let rank = rank(types, &branch.intersection);
        if let ([Operand::Node(_)], Some(node)) = (plan.intersection.as_slice(), branch.node) {
            types.places.set_branch(node, &name);
        }
        let hint = Hint::inside(id).child(&name);
        let ty = types.lower_optional(branch.intersection.clone(), &hint).ty;
        if let Some(same) = variants.iter_mut().find(|variant| variant.ty == ty) {
            same.tags.extend(branch.tags);
            same.is_default |= branch.is_default;
            continue;
        }
        variants.push(Variant {
            name: scope.take(&name),
            docs: branch
                .node
                .map(|node| docs::of_use(types.document, node))
                .unwrap_or_default(),
            ty,
            json_types: branch.json_types,
            rank,
            tags: branch.tags,
            is_default: branch.is_default,
        });
    }
    Shape::Union(Union {
        tag: plan.tag,
        variants,
        other: types.settings.is_lenient().then(|| scope.take("other")),
    })
}

/// Values and checked strings come before other strings, integers before numbers, and objects with more
/// required properties before those with fewer.
fn rank(types: &Types<'_>, intersection: &Intersection) -> Rank {
    let merged = types.merge(intersection);
    let json_types = merged.types_or_implied().without_null();
    let is_limited = !merged.formats.is_empty() || !merged.constraints.is_empty();
    let class = match (&merged.values, json_types.list().as_slice()) {
        (Some(values), _) if values.len() == 1 => 0,
        (Some(_), _) => 1,
        (None, [JsonType::Object]) if !merged.properties.is_empty() => 2,
        (None, [JsonType::Integer | JsonType::String | JsonType::Number]) if is_limited => 3,
        (None, [JsonType::Integer]) => 4,
        (None, [_]) => 5,
        (None, []) if !merged.unions.is_empty() => 6,
        (None, _) => 7,
    };
    Rank {
        class,
        required: Reverse(merged.required.len()),
        declared: Reverse(merged.properties.len()),
    }
}

/// The maximum number of variants.
const MAX_BRANCHES: usize = 2_000;

/// Whether the unions of an intersection have too many combinations of branches.
pub(crate) fn is_too_wide(merged: &Merged) -> bool {
    let counts = merged.unions.iter().map(|union| union.branches.len());
    counts.fold(1, usize::saturating_mul) > MAX_BRANCHES
}

/// Removes unions that only constrain the object that their siblings describe, such as `anyOf:
/// [{required: [a]}, {required: [b]}]`, and reports that they are not enforced.
pub(crate) fn drop_limits(types: &Types<'_>, merged: &mut Merged) {
    if merged.properties.is_empty() {
        return;
    }
    merged.unions.retain(|union| {
        let is_limit = union
            .branches
            .iter()
            .all(|&branch| only_limits(types, branch));
        if is_limit {
            let keyword = types.document.key(union.node).unwrap_or("oneOf");
            let location = types.document.location(union.node);
            types
                .diagnostics
                .report(messages::not_enforced(location, keyword));
        }
        !is_limit
    });
}

fn only_limits(types: &Types<'_>, branch: NodeId) -> bool {
    let Some(object) = types.document.object(branch) else {
        return false;
    };
    object.keys().all(|keyword| {
        &**keyword == "required"
            || matches!(
                support(keyword),
                Support::Annotation | Support::Constraint(_) | Support::Unknown
            )
    })
}
