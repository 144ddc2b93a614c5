//! Keywords such as `not` and `if`. A changed condition is unknown: it may allow more or less.

use openapi_webhooks_document::Condition;
use serde_json::Value as Json;

use crate::finding::Finding;
use crate::graph::{Graph, Pair};
use crate::kind::ChangeKind;
use crate::shape::Family;
use crate::side::{Side, Sides};

pub(super) fn compare<'a>(
    graph: &mut Graph<'a>,
    pair: &mut Pair,
    family: Family,
    sides: Sides<'_, 'a>,
) {
    let [old, new] = sides.map(Side::conditions);
    let mut keywords: Vec<&str> = Vec::new();
    for condition in old.iter().chain(&new) {
        if applies(condition.keyword(), family) && !keywords.contains(&condition.keyword()) {
            keywords.push(condition.keyword());
        }
    }
    for keyword in keywords {
        let finding = Finding::new(ChangeKind::ConditionChanged, sides[0], sides[1]);
        let finding = finding.subject(keyword);
        let [old, new] = [of_keyword(&old, keyword), of_keyword(&new, keyword)];
        let is_changed = old.len() != new.len()
            || old
                .iter()
                .zip(&new)
                .any(|(old, new)| !have_equal_values(old, new));
        if is_changed {
            add(pair, finding);
            continue;
        }
        for (old, new) in old.iter().zip(&new) {
            for ((_, old), (_, new)) in old.schemas().iter().zip(new.schemas()) {
                let part = graph.pair(Side::Schema(old.clone()), Side::Schema(new.clone()));
                pair.conditions.push((finding.clone(), part));
            }
        }
    }
}

/// Adds a finding once: a condition that applies to several types is compared for each of them.
fn add(pair: &mut Pair, finding: Finding) {
    let is_known = |other: &Finding| {
        other.kind == finding.kind && other.subject == finding.subject && other.after.is_none()
    };
    if !pair.findings.iter().any(is_known) {
        pair.findings.push(finding);
    }
}

/// The conditions of a keyword, in an order that does not depend on that of `allOf`.
fn of_keyword<'c, 'a>(conditions: &'c [Condition<'a>], keyword: &str) -> Vec<&'c Condition<'a>> {
    let conditions = conditions.iter();
    let mut found: Vec<_> = conditions.filter(|it| it.keyword() == keyword).collect();
    found.sort_by_cached_key(|condition| condition.value().to_string());
    found
}

/// Whether the names of the schemas, and the members that are not schemas, are equal.
fn have_equal_values(old: &Condition<'_>, new: &Condition<'_>) -> bool {
    let names = |condition: &Condition<'_>| -> Vec<String> {
        let schemas = condition.schemas().iter();
        schemas.map(|(name, _)| (*name).to_owned()).collect()
    };
    names(old) == names(new) && other_members(old) == other_members(new)
}

fn other_members(condition: &Condition<'_>) -> Json {
    let is_schema = |name: &str| {
        condition
            .schemas()
            .iter()
            .any(|(schema, _)| *schema == name)
    };
    match condition.value() {
        Json::Object(_) | Json::Bool(_) if is_schema("") => Json::Null,
        Json::Object(members) => {
            let others = members.iter().filter(|(name, _)| !is_schema(name));
            others
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect()
        }
        value => value.clone(),
    }
}

fn applies(keyword: &str, family: Family) -> bool {
    match keyword {
        "propertyNames" | "dependentRequired" | "dependentSchemas" | "dependencies" => {
            family == Family::Object
        }
        "contains" | "minContains" | "maxContains" | "unevaluatedItems" | "additionalItems" => {
            family == Family::Array
        }
        _ => true,
    }
}
