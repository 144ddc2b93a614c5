//! The type of a schema in a few words.

use maud::{Markup, html};
use openapi_webhooks_document::{AdditionalProperties, SchemaView, TypeSet};

use super::link::Link;
use super::shape::{Content, shape};

/// The maximum number of nested arrays and maps to describe.
const MAX_DEPTH: usize = 4;

/// The type of a schema: `string`, `array of Line`, `map of integer`, or the name of a component that has
/// a page.
pub(super) fn type_text(view: &SchemaView<'_>, link: &Link<'_>) -> Markup {
    text(view, link, 0)
}

fn text(view: &SchemaView<'_>, link: &Link<'_>, depth: usize) -> Markup {
    let shape = shape(view);
    if let Some(target) = link(&shape.view).or_else(|| link(view)) {
        return html! { a href=(target.address) { (target.name) } };
    }
    match shape.content {
        Content::Values(values) if values.len() == 1 => {
            html! { code { (values[0].value.to_string()) } }
        }
        Content::Values(_) => html! { (names(&shape.view)) " enum" },
        Content::Unions(choices) => match choices.as_slice() {
            [choice] if choice.branches.len() < 4 && depth < MAX_DEPTH => html! {
                @for (at, branch) in choice.branches.iter().enumerate() {
                    @if at > 0 { " or " }
                    (text(branch.schema(), link, depth + 1))
                }
            },
            [choice] => html! { "one of " (choice.branches.len()) " types" },
            _ => html! { "combination of types" },
        },
        Content::Array(items) if depth < MAX_DEPTH => {
            html! { "array of " (text(&items, link, depth + 1)) }
        }
        Content::Array(_) => html! { "array" },
        Content::Object => match shape.view.additional_properties() {
            AdditionalProperties::Typed(values)
                if shape.view.properties().is_empty() && depth < MAX_DEPTH =>
            {
                html! { "map of " (text(&values, link, depth + 1)) }
            }
            _ => html! { "object" },
        },
        Content::Other => html! { (names(&shape.view)) },
    }
}

/// The JSON types of a schema, as in `type`.
fn names(view: &SchemaView<'_>) -> String {
    match view.types() {
        TypeSet::NULL => "null".to_owned(),
        // The page says elsewhere that a value may be null.
        types => types.without_null().to_string(),
    }
}
