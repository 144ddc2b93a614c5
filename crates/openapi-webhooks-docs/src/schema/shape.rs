//! How to display a schema.

use openapi_webhooks_document::{Branch, SchemaView, TypeSet};
use serde_json::Value as Json;

/// A schema without wrappers that only add `null`.
pub(crate) struct Shape<'a> {
    pub(crate) view: SchemaView<'a>,
    pub(crate) is_nullable: bool,
    pub(crate) content: Content<'a>,
}

pub(crate) enum Content<'a> {
    /// One of these values.
    Values(Vec<Value>),
    /// One of these branches of each union, with the properties that the schema itself declares.
    Unions(Vec<Choice<'a>>),
    /// An array of these items.
    Array(SchemaView<'a>),
    Object,
    Other,
}

/// A union without its `null`.
pub(crate) struct Choice<'a> {
    pub(crate) tag: Option<String>,
    pub(crate) branches: Vec<Branch<'a>>,
}

/// An allowed value, with what the document says about it.
pub(crate) struct Value {
    pub(crate) value: Json,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
}

pub(crate) fn shape<'a>(view: &SchemaView<'a>) -> Shape<'a> {
    let types = view.types();
    let is_nullable = types.has_null() && types != TypeSet::ALL;
    let done = |content| Shape {
        view: view.clone(),
        is_nullable,
        content,
    };
    if let Some(values) = view.values() {
        return done(Content::Values(listed(view, values)));
    }
    let choices: Vec<Choice<'a>> = view
        .unions()
        .iter()
        .map(|union| Choice {
            tag: union.tag().map(str::to_owned),
            branches: union
                .branches()
                .iter()
                .filter(is_not_null)
                .cloned()
                .collect(),
        })
        .collect();
    if let [choice] = choices.as_slice()
        && view.properties().is_empty()
    {
        if let [branch] = choice.branches.as_slice() {
            let inner = shape(branch.schema());
            return Shape {
                is_nullable: is_nullable || inner.is_nullable,
                ..inner
            };
        }
        if let Some(values) = constants(&choice.branches) {
            return done(Content::Values(values));
        }
    }
    if !choices.is_empty() {
        return done(Content::Unions(choices));
    }
    if let Some(items) = view.items() {
        return done(Content::Array(items));
    }
    let is_object = !view.properties().is_empty()
        || types.without_null().list() == [openapi_webhooks_document::JsonType::Object];
    done(if is_object {
        Content::Object
    } else {
        Content::Other
    })
}

fn is_not_null(branch: &&Branch<'_>) -> bool {
    branch.schema().types() != TypeSet::NULL && !branch.schema().is_never()
}

/// The values of `enum`. If the schema has the extension `x-enum-descriptions`, it describes them: as an
/// array in the order of the values, or as an object with the values as keys.
fn listed(view: &SchemaView<'_>, values: Vec<Json>) -> Vec<Value> {
    let names = ["x-enum-descriptions", "x-enumDescriptions"];
    let descriptions = names.iter().find_map(|name| view.annotation(name));
    let describe = |at: usize, value: &Json| {
        let found = match &descriptions {
            Some(Json::Array(all)) => all.get(at),
            Some(Json::Object(all)) => all.get(value.as_str()?),
            _ => None,
        };
        found.and_then(Json::as_str).map(str::to_owned)
    };
    let values = values.into_iter().filter(|value| !value.is_null());
    values
        .enumerate()
        .map(|(at, value)| Value {
            description: describe(at, &value),
            title: None,
            value,
        })
        .collect()
}

/// The values of a union whose branches are all constants.
fn constants(branches: &[Branch<'_>]) -> Option<Vec<Value>> {
    let constant = |branch: &Branch<'_>| {
        let schema = branch.schema();
        match schema.values()?.as_slice() {
            [value] => Some(Value {
                value: value.clone(),
                title: schema.title().map(str::to_owned),
                description: schema.description().map(str::to_owned),
            }),
            _ => None,
        }
    };
    branches.iter().map(constant).collect()
}
