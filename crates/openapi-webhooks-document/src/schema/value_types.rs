//! The JSON types that the values of an intersection may have.

use crate::collections::HashSet;
use crate::document::NodeId;

use super::intersection::{Intersection, Operand};
use super::schemas::Schemas;
use super::type_set::TypeSet;

/// The maximum nesting of unions.
const MAX_DEPTH: usize = 64;

/// The JSON types of the values of an intersection. `None` if it allows every value.
pub fn possible(schemas: Schemas<'_>, intersection: &Intersection) -> Option<TypeSet> {
    types_beside(schemas, intersection, &mut HashSet::default(), 0)
}

/// The same, without the branches that are being visited, since a union may contain itself.
fn types_beside(
    schemas: Schemas<'_>,
    intersection: &Intersection,
    seen: &mut HashSet<NodeId>,
    depth: usize,
) -> Option<TypeSet> {
    let merged = schemas.merge(intersection);
    let has_null = match merged.values {
        Some(_) => merged.allows_null(),
        None => merged.is_nullable,
    };
    let null = if has_null {
        TypeSet::NULL
    } else {
        TypeSet::NONE
    };
    if let Some(values) = &merged.values {
        return Some(values.iter().map(TypeSet::of_value).fold(null, TypeSet::or));
    }
    let mut of_unions = None;
    for union in &merged.unions {
        // A union with a branch that allows every value allows every value.
        let mut of_union = Some(TypeSet::NONE);
        for &branch in &union.branches {
            if depth < MAX_DEPTH && seen.insert(branch) {
                let of_branch =
                    types_beside(schemas, &vec![Operand::Node(branch)], seen, depth + 1);
                of_union = of_union.zip(of_branch).map(|(one, other)| one.or(other));
            }
        }
        if let Some(types) = of_union {
            of_unions = Some(of_unions.map_or(types, |others: TypeSet| others.and(types)));
        }
    }
    let of_unions = of_unions.filter(|types| !types.is_empty());
    let implied = merged.implied_types();
    let types = match (of_unions, merged.types) {
        (None, None) if implied.is_empty() => return None,
        (None, None) => implied,
        (None, Some(types)) => types,
        (Some(of_unions), None) => of_unions,
        (Some(of_unions), Some(types)) => types.and(of_unions),
    };
    Some(types.or(null))
}
