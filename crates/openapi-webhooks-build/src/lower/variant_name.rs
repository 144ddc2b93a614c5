//! Names the variants of a union after what distinguishes them.

use openapi_webhooks_document::collections::HashMap;
use openapi_webhooks_document::schema::annotations;
use openapi_webhooks_document::schema::declared::declared_name;
use openapi_webhooks_document::schema::intersection::{Intersection, Operand};
use openapi_webhooks_document::schema::merge::Merged;
use serde_json::Value as Json;

use crate::model::JsonType;

use super::literal;
use super::plan::Branch;
use super::types::Types;

/// The maximum depth of constants that name variants.
const MAX_DEPTH: usize = 2;

/// The names of the variants of `branches`. Several may be equal.
pub(super) fn all(types: &Types<'_>, branches: &[Branch]) -> Vec<String> {
    let merged: Vec<Merged> = branches
        .iter()
        .map(|branch| types.merge(&branch.intersection))
        .collect();
    let declarations = declarations(branches, &merged);
    let listed = branches.iter().zip(&merged);
    let listed = listed.filter(|(_, merged)| merged.values.is_some());
    let listed: Vec<JsonType> = listed
        .flat_map(|(branch, _)| branch.json_types.clone())
        .collect();
    let open = branches.iter().zip(&merged);
    let open = open.filter(|(_, merged)| merged.values.is_none());
    let open: Vec<JsonType> = open
        .flat_map(|(branch, _)| branch.json_types.clone())
        .collect();
    let beside = Beside {
        declarations,
        listed,
        open,
    };
    let name = |(branch, merged)| own(types, branch, merged, &beside);
    branches.iter().zip(&merged).map(name).collect()
}

/// Properties of all branches of a union.
struct Beside<'a> {
    /// The number of objects that declare each property.
    declarations: HashMap<&'a str, usize>,
    /// The JSON types of branches that list their values.
    listed: Vec<JsonType>,
    /// The JSON types of the other branches.
    open: Vec<JsonType>,
}

impl Beside<'_> {
    /// `Known` for listed values and `Other` for others of the same type.
    fn listed_or_not(&self, branch: &Branch, merged: &Merged) -> Option<String> {
        let (word, others) = match merged.values {
            Some(_) => ("known", &self.open),
            None => ("other", &self.listed),
        };
        let is_beside = branch.json_types.iter().any(|kind| others.contains(kind));
        (branch.json_types.len() == 1 && is_beside).then(|| word.to_owned())
    }
}

/// A variant is named after its schema, tag, value, distinguishing property, title or type.
fn own(types: &Types<'_>, branch: &Branch, merged: &Merged, beside: &Beside<'_>) -> String {
    let kind = match branch.json_types.as_slice() {
        [kind] => Some(*kind),
        _ => None,
    };
    let by_kind = || kind.map_or("value", kind_name).to_owned();
    // A branch of `type: [string, object]` has the title of the whole schema, which does not distinguish
    // branches.
    if matches!(branch.intersection.last(), Some(Operand::JsonType(_))) {
        return by_kind();
    }
    let document = types.document;
    let chain = branch
        .node
        .map(|node| annotations::chain(document, node))
        .unwrap_or_default();
    let declared = || chain.iter().find_map(|&node| declared_name(document, node));
    let title = || {
        let title = annotations::title(document, &chain)?;
        Some(title.to_owned()).filter(|title| !title.trim().is_empty())
    };
    let of_kind = || match kind {
        Some(JsonType::Array) => items(types, merged),
        Some(JsonType::String) => format(types, merged),
        _ => None,
    };
    let only_key = || {
        let is_own = |key: &&String| beside.declarations.get(key.as_str()) == Some(&1);
        let mut own = merged.required.keys().filter(is_own);
        own.next().filter(|_| own.next().is_none()).cloned()
    };
    declared()
        .map(str::to_owned)
        .or_else(|| branch.tags.first().map(ToString::to_string))
        .or_else(|| value(merged))
        .or_else(|| member(types, merged, 0))
        .or_else(title)
        .or_else(only_key)
        .or_else(of_kind)
        .or_else(|| beside.listed_or_not(branch, merged))
        .unwrap_or_else(by_kind)
}

/// The only value that a schema allows.
fn value(merged: &Merged) -> Option<String> {
    match merged.values.as_deref() {
        Some([only @ (Json::String(_) | Json::Number(_) | Json::Bool(_))]) => {
            Some(literal::name_of(&literal::scalar(only)))
        }
        _ => None,
    }
}

/// The constant that an object requires, or its only property. A constant that is not a string is
/// preceded by the name of its property.
fn member(types: &Types<'_>, merged: &Merged, depth: usize) -> Option<String> {
    let mut required = merged
        .properties
        .iter()
        .filter(|(name, _)| merged.required.contains_key(*name));
    let constant = required.clone().find_map(|(name, intersection)| {
        let merged = types.merge(intersection);
        let value = value(&merged)?;
        let is_text = matches!(merged.values.as_deref(), Some([Json::String(_)]));
        Some(if is_text {
            value
        } else {
            format!("{name} {value}")
        })
    });
    let only = || match (merged.properties.len(), required.next()) {
        (1, Some((name, _))) if depth == 0 => Some(name.clone()),
        _ => None,
    };
    constant.or_else(only).or_else(|| {
        let mut nested = merged
            .properties
            .iter()
            .filter(|(name, _)| merged.required.contains_key(*name) && depth < MAX_DEPTH);
        nested.find_map(|(_, intersection)| member(types, &types.merge(intersection), depth + 1))
    })
}

/// The number of objects that declare each property. Empty if there is only one object.
fn declarations<'a>(branches: &[Branch], merged: &'a [Merged]) -> HashMap<&'a str, usize> {
    let is_object = |branch: &Branch| branch.json_types == [JsonType::Object];
    let objects = branches.iter().zip(merged);
    let objects: Vec<_> = objects.filter(|(branch, _)| is_object(branch)).collect();
    let mut declarations = HashMap::default();
    if objects.len() > 1 {
        for name in objects
            .iter()
            .flat_map(|(_, merged)| merged.properties.keys())
        {
            *declarations.entry(name.as_str()).or_insert(0) += 1;
        }
    }
    declarations
}

/// `StringArray`, `OrderArray`.
fn items(types: &Types<'_>, merged: &Merged) -> Option<String> {
    let name = element(types, &merged.items)?;
    Some(format!("{name} array"))
}

fn element(types: &Types<'_>, items: &Intersection) -> Option<String> {
    let [Operand::Node(node)] = items.as_slice() else {
        return None;
    };
    let chain = annotations::chain(types.document, *node);
    let declared = chain
        .iter()
        .find_map(|&node| declared_name(types.document, node));
    let by_kind = || match types.json_types_of(*node).as_slice() {
        [kind] => Some(kind_name(*kind)),
        _ => None,
    };
    declared.or_else(by_kind).map(str::to_owned)
}

/// The format of a string, if any.
fn format(types: &Types<'_>, merged: &Merged) -> Option<String> {
    let format = merged.formats.first()?;
    types.document.string(*format).map(str::to_owned)
}

fn kind_name(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Boolean => "boolean",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::String => "string",
        JsonType::Array => "array",
        JsonType::Object => "object",
    }
}
