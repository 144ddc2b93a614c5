//! `pub mod types`, and types where they are used.

use proc_macro2::TokenStream;
use quote::quote;

use crate::leaf;
use crate::model::{Alias, Model, Shape, Type, TypeDef};

use super::{deprecation, docs, structs, unions, values};

/// The module of all named types; nothing where there are none.
pub(super) fn module(model: &Model) -> TokenStream {
    if !model.types.iter().any(TypeDef::is_used) {
        return TokenStream::new();
    }
    let used = || model.types.iter().filter(|definition| definition.is_used());
    let definitions = used().map(|definition| self::definition(model, definition));
    let aliases = model
        .aliases
        .iter()
        .filter(|alias| model.types[alias.target.0].is_used());
    let aliases = aliases.map(|alias| self::alias(model, alias));
    let checked: Vec<_> = used().filter_map(checked).collect();
    let checked = leaf::checked_types(&checked);
    quote! {
        /// What webhooks and their answers carry.
        pub mod types {
            #(#definitions)*
            #(#aliases)*
            #checked
        }
    }
}

fn definition(model: &Model, definition: &TypeDef) -> TokenStream {
    let items = match &definition.shape {
        Shape::Struct(structure) => structs::definition(model, definition, structure),
        Shape::Enum(choice) => values::choice(definition, choice),
        Shape::Const(value) => values::constant(definition, value),
        Shape::Union(union) => unions::definition(model, definition, union),
        Shape::Replaced(path) => replaced(definition, path),
        // All together, below.
        Shape::Checked(_) => TokenStream::new(),
    };
    deprecation::in_definition(model, definition, items)
}

/// ```ignore
/// pub type BillingAddress = ShippingAddress;
/// ```
fn alias(model: &Model, alias: &Alias) -> TokenStream {
    let (name, target) = (&alias.name, &model.types[alias.target.0]);
    let fallback = format!("The schema at `{}`.", alias.pointer.replace('`', "'"));
    let docs = docs::attributes(&alias.docs, &fallback);
    let target_name = &target.name;
    let allowance = target.docs.deprecated.then(deprecation::allowance);
    quote!(#docs #allowance pub type #name = #target_name;)
}

/// ```ignore
/// pub type Money = crate::Money;
/// ```
fn replaced(definition: &TypeDef, path: &str) -> TokenStream {
    let name = &definition.name;
    let docs = docs::attributes(&definition.docs, &fallback(definition));
    let Ok(path) = syn::parse_str::<syn::TypePath>(path) else {
        unreachable!("settings are checked before anything is generated");
    };
    quote!(#docs pub type #name = #path;)
}

fn checked(definition: &TypeDef) -> Option<leaf::Checked<'_>> {
    match &definition.shape {
        Shape::Checked(leaf) => Some(leaf::Checked {
            name: &definition.name,
            leaf,
            docs: docs::text(&definition.docs, &fallback(definition)),
        }),
        Shape::Struct(_)
        | Shape::Enum(_)
        | Shape::Const(_)
        | Shape::Union(_)
        | Shape::Replaced(_) => None,
    }
}

/// What is said of a type of which the document says nothing.
pub(super) fn fallback(definition: &TypeDef) -> String {
    format!("The schema at `{}`.", definition.pointer.replace('`', "'"))
}

/// A type where it is used; `home` leads to the named types.
pub(super) fn usage(model: &Model, ty: &Type, home: &TokenStream) -> TokenStream {
    match ty {
        Type::Any => quote!(::openapi_webhooks::codegen::serde_json::Value),
        Type::Null => quote!(()),
        Type::Bool => quote!(bool),
        Type::File => quote!(::openapi_webhooks::codegen::File),
        Type::Leaf(leaf) => leaf::rust_type(leaf),
        Type::Named(id) => {
            let name = &model.types[id.0].name;
            quote!(#home #name)
        }
        Type::Boxed(id) => {
            let name = &model.types[id.0].name;
            quote!(::std::boxed::Box<#home #name>)
        }
        Type::Array(item) => {
            let item = usage(model, item, home);
            quote!(::std::vec::Vec<#item>)
        }
        Type::Tuple(items) => {
            let items = items.iter().map(|item| usage(model, item, home));
            quote!((#(#items,)*))
        }
        Type::Map(value) => {
            let value = usage(model, value, home);
            quote!(::std::collections::BTreeMap<::std::string::String, #value>)
        }
        Type::Nullable(inner) => {
            let inner = usage(model, inner, home);
            quote!(::std::option::Option<#inner>)
        }
    }
}
