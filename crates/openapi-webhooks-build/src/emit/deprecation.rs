//! Deprecated items warn their users, but not the generated code that names them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, parse_quote};

use crate::model::{Model, Operation, ResponseBody, Shape, Type, TypeDef};

/// `#[allow(deprecated)]`
pub(super) fn allowance() -> TokenStream {
    quote!(#[allow(deprecated, reason = "deprecated items still work")])
}

/// Allows the items of a definition to name deprecated items if they need to.
pub(super) fn in_definition(model: &Model, definition: &TypeDef, items: Vec<Item>) -> Vec<Item> {
    let has_deprecated_member = match &definition.shape {
        Shape::Struct(structure) => structure.fields.iter().any(|field| field.docs.deprecated),
        Shape::Enum(choice) => choice.values.iter().any(|value| value.docs.deprecated),
        Shape::Const(_) | Shape::Union(_) | Shape::Checked(_) | Shape::Replaced(_) => false,
    };
    let is_needed = definition.docs.deprecated
        || has_deprecated_member
        || definition
            .shape
            .parts()
            .into_iter()
            .any(|ty| is_deprecated(model, ty));
    allowed_if(is_needed, items)
}

/// Allows the items of a webhook to name deprecated items if they need to.
pub(super) fn in_operation(model: &Model, operation: &Operation, items: Vec<Item>) -> Vec<Item> {
    allowed_if(touches(model, operation), items)
}

/// Whether a webhook is deprecated or carries deprecated items.
pub(super) fn touches(model: &Model, operation: &Operation) -> bool {
    let payload = operation.payload_types();
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.field);
    let answers = operation
        .responses
        .iter()
        .filter_map(|response| match &response.body {
            ResponseBody::Json(ty) => Some(ty),
            ResponseBody::None | ResponseBody::Text | ResponseBody::Raw => None,
        });
    let mut types = payload
        .chain(parameters.clone().map(|field| &field.ty))
        .chain(answers);
    operation.docs.deprecated
        || parameters.into_iter().any(|field| field.docs.deprecated)
        || types.any(|ty| is_deprecated(model, ty))
}

pub(super) fn allowed_if(is_needed: bool, mut items: Vec<Item>) -> Vec<Item> {
    if is_needed {
        items.iter_mut().for_each(allow);
    }
    items
}

fn allow(item: &mut Item) {
    let allowance = allowance();
    let attributes = match item {
        Item::Enum(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        // Inside the call, because the macro copies it to the generated impls.
        Item::Macro(item) => {
            let tokens = &item.mac.tokens;
            item.mac.tokens = quote!(#allowance #tokens);
            return;
        }
        Item::Mod(item) => {
            let items = item.content.iter_mut().flat_map(|(_, items)| items);
            return items.for_each(allow);
        }
        _ => unreachable!("the templates make types, their impls, and calls of macros"),
    };
    attributes.push(parse_quote!(#allowance));
}

fn is_deprecated(model: &Model, ty: &Type) -> bool {
    ty.named()
        .into_iter()
        .any(|id| model.types[id.0].docs.deprecated)
}
