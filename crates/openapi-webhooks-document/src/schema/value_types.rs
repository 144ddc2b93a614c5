//! The JSON types that the values of a view may have.

use crate::collections::HashSet;
use crate::document::NodeId;

use super::Schemas;
use super::intersection::{Part, View};
use super::type_set::Kinds;

/// Unions within unions: no document nests them as deep.
const MAX_DEPTH: usize = 64;

/// The JSON types of the values of a view. Nothing where the view lets every value through.
pub fn possible(schemas: Schemas<'_>, view: &View) -> Option<Kinds> {
    kinds_beside(schemas, view, &mut HashSet::default(), 0)
}

/// The same, leaving out the branches that are looked at already: a union may contain itself.
fn kinds_beside(
    schemas: Schemas<'_>,
    view: &View,
    seen: &mut HashSet<NodeId>,
    depth: usize,
) -> Option<Kinds> {
    let merged = schemas.merge(view);
    let null = if merged.is_nullable {
        Kinds::NULL
    } else {
        Kinds::NONE
    };
    if let Some(values) = &merged.values {
        return Some(values.iter().map(Kinds::of_value).fold(null, Kinds::or));
    }
    let mut of_unions = None;
    for union in &merged.unions {
        // A union limits nothing where one of its branches does not.
        let mut of_union = Some(Kinds::NONE);
        for &branch in &union.branches {
            if depth < MAX_DEPTH && seen.insert(branch) {
                let of_branch = kinds_beside(schemas, &vec![Part::Node(branch)], seen, depth + 1);
                of_union = of_union.zip(of_branch).map(|(one, other)| one.or(other));
            }
        }
        if let Some(kinds) = of_union {
            of_unions = Some(of_unions.map_or(kinds, |others: Kinds| others.and(kinds)));
        }
    }
    let of_unions = of_unions.filter(|kinds| !kinds.is_empty());
    let implied = merged.implied_kinds();
    let kinds = match (of_unions, merged.kinds) {
        (None, None) if implied.is_empty() => return None,
        (None, None) => implied,
        (None, Some(kinds)) => kinds,
        (Some(of_unions), None) => of_unions,
        (Some(of_unions), Some(kinds)) => kinds.and(of_unions),
    };
    Some(kinds.or(null))
}
