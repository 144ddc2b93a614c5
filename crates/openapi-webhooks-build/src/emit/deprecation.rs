//! What is deprecated warns whoever uses it, and not the generated code that has to name it.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{File, Item};

use crate::model::{Model, Operation, ResponseBody, Shape, Type, TypeDef};

/// `#[allow(deprecated)]`
pub(super) fn allowance() -> TokenStream {
    quote!(#[allow(deprecated, reason = "what is deprecated is carried still")])
}

/// The items of a definition, allowed to name what is deprecated where they have to.
pub(super) fn in_definition(
    model: &Model,
    definition: &TypeDef,
    items: TokenStream,
) -> TokenStream {
    let fields = match &definition.shape {
        Shape::Struct(structure) => structure.fields.as_slice(),
        Shape::Enum(_)
        | Shape::Const(_)
        | Shape::Union(_)
        | Shape::Checked(_)
        | Shape::Replaced(_) => &[],
    };
    let is_needed = definition.docs.deprecated
        || fields.iter().any(|field| field.docs.deprecated)
        || definition
            .shape
            .parts()
            .into_iter()
            .any(|ty| is_deprecated(model, ty));
    allowed_if(is_needed, items)
}

/// The items of a webhook, allowed to name what is deprecated where they have to.
pub(super) fn in_operation(
    model: &Model,
    operation: &Operation,
    items: TokenStream,
) -> TokenStream {
    allowed_if(touches(model, operation), items)
}

/// Whether a webhook is deprecated, or carries what is.
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

pub(super) fn allowed_if(is_needed: bool, items: TokenStream) -> TokenStream {
    if !is_needed {
        return items;
    }
    let Ok(mut file) = syn::parse2::<File>(items) else {
        unreachable!("the templates make items");
    };
    for item in &mut file.items {
        let attributes = match item {
            Item::Enum(item) => &mut item.attrs,
            Item::Impl(item) => &mut item.attrs,
            Item::Struct(item) => &mut item.attrs,
            Item::Type(item) => &mut item.attrs,
            _ => unreachable!("the templates make enums, structs and their impls"),
        };
        let allowance = allowance();
        attributes.push(syn::parse_quote!(#allowance));
    }
    file.into_token_stream()
}

fn is_deprecated(model: &Model, ty: &Type) -> bool {
    ty.named()
        .into_iter()
        .any(|id| model.types[id.0].docs.deprecated)
}
