//! `oneOf` whose branches may have values in common: such a value is invalid, but the type accepts it.

use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::additional::AdditionalProperties;
use openapi_webhooks_document::schema::merge::Merged;
use openapi_webhooks_document::schema::type_set::TypeSet;

use crate::model::JsonType;

use super::plan::{Branch, UnionPlan};
use super::scalar;
use super::types::Types;

/// The maximum number of branches that are compared in pairs.
const MAX_COMPARED: usize = 32;

impl Types<'_> {
    /// Reports a `oneOf` of which several branches may match a value, as far as their types, values and
    /// required properties tell.
    pub(super) fn note_overlap(&self, plan: &UnionPlan, merged: &Merged) {
        let [union] = merged.unions.as_slice() else {
            return;
        };
        if self.document.key(union.node) == Some("oneOf") && self.do_overlap(plan) {
            let location = self.document.location(union.node);
            self.diagnostics
                .report(messages::several_branches(location));
        }
    }

    fn do_overlap(&self, plan: &UnionPlan) -> bool {
        let branches = plan.branches.iter().take(MAX_COMPARED);
        let mut before: Vec<(&Branch, Merged)> = Vec::new();
        for branch in branches {
            if !self.spend_on(&branch.intersection, 1 + before.len()) {
                return false;
            }
            let merged = self.merge(&branch.intersection);
            let overlaps = |(other, of_other): &(&Branch, Merged)| {
                let are_tagged = is_tagged(branch) && is_tagged(other);
                !are_tagged && kinds_overlap(branch, other) && self.may_share(&merged, of_other)
            };
            if before.iter().any(overlaps) {
                return true;
            }
            before.push((branch, merged));
        }
        false
    }

    /// Whether a value may match both of two schemas whose JSON types overlap.
    fn may_share(&self, one: &Merged, other: &Merged) -> bool {
        match (&one.values, &other.values) {
            (Some(values), Some(others)) => return values.iter().any(|one| others.contains(one)),
            (Some(values), None) => return values.iter().any(|one| other.allows_type_of(one)),
            (None, Some(others)) => return others.iter().any(|other| one.allows_type_of(other)),
            (None, None) => {}
        }
        let required = one.required.keys().chain(other.required.keys());
        let mut required = required.map(String::as_str);
        !required.any(|name| {
            is_forbidden(one, name) || is_forbidden(other, name) || self.differs(one, other, name)
        }) && !self.formats_differ(one, other)
    }

    /// Whether a property that a value must have cannot be as both schemas say.
    fn differs(&self, one: &Merged, other: &Merged, name: &str) -> bool {
        let (Some(one), Some(other)) = (one.properties.get(name), other.properties.get(name))
        else {
            return false;
        };
        let (one, other) = (self.merge(one), self.merge(other));
        let types = |merged: &Merged| {
            let values = merged.values.as_ref();
            let of_values = values.map(|values| {
                let types = values.iter().map(TypeSet::of_value);
                types.fold(TypeSet::NONE, TypeSet::or)
            });
            of_values.or(merged.types).unwrap_or(TypeSet::ALL)
        };
        let have_no_value = match (&one.values, &other.values) {
            (Some(values), Some(others)) => !values.iter().any(|value| others.contains(value)),
            _ => false,
        };
        have_no_value || types(&one).and(types(&other)).is_empty()
    }

    /// Whether no string has both formats, which are checked.
    fn formats_differ(&self, one: &Merged, other: &Merged) -> bool {
        let format = |merged| {
            let format = scalar::format(self.document, merged)?;
            ["date", "date-time", "uuid"]
                .contains(&format.as_str())
                .then_some(format)
        };
        match (format(one), format(other)) {
            (Some(one), Some(other)) => one != other,
            _ => false,
        }
    }
}

fn is_tagged(branch: &Branch) -> bool {
    branch.is_default || !branch.tags.is_empty()
}

fn kinds_overlap(one: &Branch, other: &Branch) -> bool {
    let overlaps = |kind: &JsonType| other.json_types.iter().any(|other| kind.overlaps(*other));
    one.json_types.iter().any(overlaps)
}

/// Whether a schema forbids a property.
fn is_forbidden(merged: &Merged, name: &str) -> bool {
    matches!(merged.additional(), AdditionalProperties::Forbidden)
        && merged.patterns.is_empty()
        && !merged.properties.contains_key(name)
}
