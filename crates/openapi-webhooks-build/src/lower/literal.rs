//! Types of listed values: `enum`, `const`, and unions of them.

use openapi_webhooks_document::collections::HashSet;
use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::annotations;
use openapi_webhooks_document::schema::constants::{self, Constant};
use openapi_webhooks_document::schema::declared::declared_name;
use openapi_webhooks_document::schema::intersection::Intersection;
use openapi_webhooks_document::schema::merge::Merged;
use serde_json::Value as Json;

use crate::model::{Docs, Enum, EnumValue, Literal, OtherValues, Shape, Type};
use crate::name::{Case, Scope, fold, with_sign};

use super::docs;
use super::hint::Hint;
use super::scalar::is_rounded;
use super::types::{Types, Usage};

/// The type of a schema that allows only `values`.
pub(crate) fn lower(
    types: &mut Types<'_>,
    intersection: &Intersection,
    merged: &Merged,
    mut values: Vec<Json>,
    hint: &Hint,
) -> Usage {
    let count = values.len();
    values.retain(|value| merged.allows_type_of(value));
    if values.len() < count && !values.is_empty() {
        types.report_at(intersection, messages::values_left_out);
    }
    if values.iter().any(is_rounded_float) {
        types.report_at(intersection, messages::numbers_rounded);
    }
    let lists_null = values.contains(&Json::Null);
    values.retain(|value| !value.is_null());
    if values.is_empty() && lists_null {
        return Usage::plain(Type::Null);
    }
    let is_nullable = lists_null || merged.allows_null();
    if is_nullable && !lists_null {
        types.report_at(intersection, messages::null_not_listed);
    }
    if !types.spend_on(intersection, STEPS_OF_A_VALUE * values.len()) {
        return Usage::plain(Type::Any);
    }
    let listed = values.iter().enumerate().map(|(at, value)| Listed {
        wire: scalar(value),
        name: given_name(types, merged, at),
        docs: Docs::default(),
    });
    let listed: Vec<Listed> = listed.collect();
    let id = types.reserve_intersection(intersection, merged, hint);
    types.define(id, shape(types, listed, false));
    Usage::nullable_if(is_nullable, Type::Named(id))
}

/// The type of a schema whose union consists of constants.
pub(crate) fn lower_union(
    types: &mut Types<'_>,
    intersection: &Intersection,
    merged: &Merged,
    hint: &Hint,
) -> Option<Usage> {
    let constants = constants::of_union(types.schemas(), intersection, merged)?;
    if !types.spend_on(intersection, STEPS_OF_A_VALUE * constants.values.len()) {
        return Some(Usage::plain(Type::Any));
    }
    if let ([union], true) = (merged.unions.as_slice(), constants.is_open)
        && types.document.key(union.node) == Some("oneOf")
    {
        let location = types.document.location(union.node);
        types
            .diagnostics
            .report(messages::several_branches(location));
    }
    let titles = titles(types, &constants.values);
    let listed = constants.values.iter().zip(&titles);
    let listed =
        listed.map(|(constant, title)| Listed::of_branch(types, constant, *title, &titles));
    let listed: Vec<Listed> = listed.collect();
    let id = types.reserve_intersection(intersection, merged, hint);
    types.define(id, shape(types, listed, constants.is_open));
    Some(Usage::nullable_if(constants.is_nullable, Type::Named(id)))
}

/// The titles of branches that list a single value.
fn titles<'a>(types: &Types<'a>, constants: &[Constant]) -> Vec<Option<&'a str>> {
    let title = |constant: &Constant| {
        let chain = annotations::chain(types.document, constant.branch);
        let title = annotations::title(types.document, &chain)?.trim();
        (constant.is_alone && !title.is_empty()).then_some(title)
    };
    constants.iter().map(title).collect()
}

/// A value with its documentation.
struct Listed {
    wire: Literal,
    /// A name that is used instead of the value.
    name: Option<String>,
    docs: Docs,
}

impl Listed {
    /// A string is its own name. The title of another value, or of a string without letters, is the name
    /// if it is unique.
    fn of_branch(
        types: &Types<'_>,
        constant: &Constant,
        title: Option<&str>,
        titles: &[Option<&str>],
    ) -> Listed {
        let document = types.document;
        let wire = scalar(&constant.value);
        let is_word =
            matches!(&wire, Literal::String(text) if text.chars().any(char::is_alphabetic));
        let is_own = |title: &&str| {
            titles
                .iter()
                .filter(|other| **other == Some(*title))
                .count()
                == 1
        };
        let name = title.filter(|title| !is_word && is_own(title));
        // The documentation of a declared list applies to all its values.
        let chain = annotations::chain(document, constant.branch);
        let is_list = !constant.is_alone
            && chain
                .iter()
                .any(|&node| declared_name(document, node).is_some());
        let mut docs = match is_list {
            true => Docs::default(),
            false => docs::of_nodes(document, &chain),
        };
        let says_more = |title: &&str| {
            fold(title, Case::Camel) != fold(name.unwrap_or(&name_of(&wire)), Case::Camel)
        };
        if let Some(title) = title.filter(says_more) {
            docs.paragraphs.insert(0, title.to_owned());
        }
        types.spend_docs(constant.branch, &docs);
        Listed {
            name: name.map(str::to_owned),
            wire,
            docs,
        }
    }
}

fn is_rounded_float(value: &Json) -> bool {
    matches!(value, Json::Number(number) if number.is_f64() && is_rounded(number))
}

/// The cost of naming a value, in steps.
const STEPS_OF_A_VALUE: usize = 4;

fn shape(types: &Types<'_>, listed: Vec<Listed>, is_open: bool) -> Shape {
    if let ([only], false) = (listed.as_slice(), is_open) {
        return Shape::Const(only.wire.clone());
    }
    let mut scope = Scope::new(Case::Camel);
    let texts = texts(&listed);
    let names = listed.iter().map(|one| {
        let name = one.name.clone();
        scope.take(&name.unwrap_or_else(|| name_beside(&one.wire, &texts)))
    });
    let names: Vec<_> = names.collect();
    let values = names.into_iter().zip(listed).map(|(name, one)| EnumValue {
        name,
        docs: one.docs,
        wire: one.wire,
    });
    let values = values.collect();
    let other = match (types.settings.is_lenient(), is_open) {
        (true, _) => Some(OtherValues::Any(scope.take("other"))),
        (false, true) => Some(OtherValues::Strings(scope.take("other"))),
        (false, false) => None,
    };
    Shape::Enum(Enum { values, other })
}

/// The name of the value at `at` in the common extension `x-enum-varnames`, if both lists have the same
/// length.
fn given_name(types: &Types<'_>, merged: &Merged, at: usize) -> Option<String> {
    let document = types.document;
    let [node] = merged.nodes.as_slice() else {
        return None;
    };
    let names = document.array(document.get(*node, "x-enum-varnames")?)?;
    let values = document.array(document.get(*node, "enum")?)?;
    if names.len() != values.len() {
        return None;
    }
    Some(document.string(*names.get(at)?)?.to_owned())
}

/// The default name of one of several values.
fn name_beside(value: &Literal, texts: &HashSet<&str>) -> String {
    match value {
        Literal::String(text) => with_sign(text, |text| texts.contains(text)),
        _ => name_of(value),
    }
}

/// The values that are strings.
fn texts(values: &[Listed]) -> HashSet<&str> {
    let mut texts = HashSet::default();
    for value in values {
        if let Literal::String(text) = &value.wire {
            texts.insert(text.as_str());
        }
    }
    texts
}

/// The default name of a value.
pub(crate) fn name_of(scalar: &Literal) -> String {
    match scalar {
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Unsigned(value) => value.to_string(),
        Literal::Float(value) => value.to_string(),
        Literal::String(value) | Literal::Json(value) => value.clone(),
    }
}

pub(super) fn scalar(value: &Json) -> Literal {
    match value {
        Json::Bool(value) => Literal::Bool(*value),
        Json::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), _, _) => Literal::Integer(value),
            (None, Some(value), _) => Literal::Unsigned(value),
            (None, None, Some(value)) => Literal::Float(value),
            (None, None, None) => Literal::Json(number.to_string()),
        },
        Json::String(value) => Literal::String(value.clone()),
        Json::Null | Json::Array(_) | Json::Object(_) => Literal::Json(value.to_string()),
    }
}
