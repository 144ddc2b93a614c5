//! Unions of constants: `oneOf` and `anyOf` whose branches are `enum` or `const`, also through `$ref`
//! and in unions of their own. Branches may also be `null` or any string.

use serde_json::Value as Json;

use crate::collections::HashSet;
use crate::document::NodeId;

use super::intersection::{self, Intersection, Operand};
use super::merge::{Merged, UnionRule};
use super::schemas::Schemas;
use super::type_set::{JsonType, TypeSet};

/// The maximum nesting of unions.
const MAX_DEPTH: usize = 64;

/// The constants of a union.
#[derive(Debug, Default)]
pub struct Constants {
    /// The values without duplicates and `null`.
    pub values: Vec<Constant>,
    pub is_nullable: bool,
    /// Whether any other string is allowed too.
    pub is_open: bool,
}

/// A value, and the branch that lists it.
#[derive(Debug)]
pub struct Constant {
    pub value: Json,
    pub branch: NodeId,
    /// Whether the branch lists no other value.
    pub is_alone: bool,
}

/// The constants of an intersection whose only union consists of constants.
pub fn of_union(
    schemas: Schemas<'_>,
    intersection: &Intersection,
    merged: &Merged,
) -> Option<Constants> {
    let mut found = Found {
        schemas,
        constants: Constants::default(),
        known: HashSet::default(),
        branches: HashSet::default(),
        with_values: 0,
    };
    let is_of_constants = found.union(intersection, merged, 0);
    let (constants, with_values) = (found.constants, found.with_values);
    let are_texts = || constants.values.iter().all(|one| one.value.is_string());
    // If there is only one branch besides `null`, the schema is that branch.
    let is_enum = is_of_constants
        && with_values > 1
        && !constants.values.is_empty()
        && (!constants.is_open || are_texts());
    is_enum.then_some(constants)
}

struct Found<'a> {
    schemas: Schemas<'a>,
    constants: Constants,
    known: HashSet<Json>,
    branches: HashSet<NodeId>,
    /// The number of branches of the outermost union that allow more than `null`.
    with_values: usize,
}

impl Found<'_> {
    /// Whether all branches of the only union are constants, `null`, or any string.
    fn union(&mut self, intersection: &Intersection, merged: &Merged, depth: usize) -> bool {
        let [union] = merged.unions.as_slice() else {
            return false;
        };
        if depth == MAX_DEPTH || self.schemas.document.array(union.node).is_none() {
            return false;
        }
        self.constants.is_nullable |= merged.is_nullable;
        let mut beside: Intersection = Vec::new();
        for part in intersection {
            let part = match part {
                Operand::Node(node) => Operand::Base(*node),
                other => other.clone(),
            };
            intersection::add(&mut beside, part);
        }
        self.branches(&beside, union, depth)
    }

    fn branches(&mut self, beside: &Intersection, union: &UnionRule, depth: usize) -> bool {
        union.branches.iter().all(|&branch| {
            let mut intersection = beside.clone();
            intersection::add(&mut intersection, Operand::Node(branch));
            let before = (self.constants.values.len(), self.constants.is_open);
            // A union that contains itself does not consist of constants.
            let is_constant =
                self.branches.insert(branch) && self.branch(branch, &intersection, depth);
            let after = (self.constants.values.len(), self.constants.is_open);
            self.with_values += usize::from(depth == 0 && before != after);
            is_constant
        })
    }

    fn branch(&mut self, node: NodeId, intersection: &Intersection, depth: usize) -> bool {
        let merged = self.schemas.merge(intersection);
        if merged.is_never {
            return true;
        }
        if let Some(values) = &merged.values {
            return self.values(node, &merged, values);
        }
        if !merged.unions.is_empty() {
            return self.union(intersection, &merged, depth + 1);
        }
        let types = merged.types.unwrap_or(TypeSet::ALL);
        let is_text = types.without_null() == TypeSet::of(JsonType::String)
            && merged.constraints.is_empty()
            && !self.has_rust_type(&merged);
        let is_null = types == TypeSet::NULL;
        self.constants.is_open |= is_text;
        self.constants.is_nullable |= merged.allows_null();
        is_text || is_null
    }

    fn values(&mut self, node: NodeId, merged: &Merged, values: &[Json]) -> bool {
        self.constants.is_nullable |= merged.allows_null() || values.contains(&Json::Null);
        let is_alone = values.iter().filter(|value| !value.is_null()).count() == 1;
        values.iter().all(|value| {
            if !value.is_null() && self.known.insert(value.clone()) {
                self.constants.values.push(Constant {
                    value: value.clone(),
                    branch: node,
                    is_alone,
                });
            }
            value.is_null() || merged.allows_type_of(value)
        })
    }

    /// Whether a format chooses the Rust type of the string.
    fn has_rust_type(&self, merged: &Merged) -> bool {
        let formats = merged.formats.iter();
        let mut formats = formats.filter_map(|node| self.schemas.document.string(*node));
        formats.any(|format| matches!(format, "date-time" | "date" | "uuid"))
    }
}
