//! How generated structs are read from JSON. What they have in common is in the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Item;

use crate::model::{Field, Leaf, Model, Rest, Struct, Type, TypeDef};

use super::ast;
use super::{structs, types};

/// ```ignore
/// __v1::object! {
///     impl Deserialize for Subscription {
///         required(0)
///         skip()
///         read(0, "username", username: String = Some(username))
///         read_as(1, "stay", stay: Vec<i64> = stay, Array<Integer>)
///     }
/// }
/// ```
pub(super) fn of_struct(model: &Model, definition: &TypeDef, structure: &Struct) -> Item {
    let name = &definition.name;
    let numbered = structs::number_allowance(structure);
    let required = structure.fields.iter().enumerate();
    let required = required.filter(|(_, field)| field.is_required);
    let required = required.map(|(at, _)| Literal::usize_unsuffixed(at));
    let others = match &structure.rest {
        Rest::Ignored => quote!(skip()),
        Rest::Forbidden => quote!(forbid()),
        Rest::Kept(name, ty) => {
            let at = Literal::usize_unsuffixed(structure.fields.len());
            let (way, ty) = (way_or_plain(ty), types::usage(model, ty, &[]));
            quote!(keep(#at, #name: #ty, #way))
        }
    };
    let members = structure.fields.iter().enumerate();
    let members = members.map(|(at, field)| member(model, at, field));
    let tokens = quote! {
        #numbered
        impl Deserialize for #name {
            required(#(#required),*)
            #others
            #(#members)*
        }
    };
    ast::macro_item("object", tokens)
}

fn member(model: &Model, at: usize, field: &Field) -> TokenStream {
    let (at, name, wire) = (Literal::usize_unsuffixed(at), &field.name, &field.wire);
    let ty = types::usage(model, &field.ty, &[]);
    let slot = if field.is_required {
        quote!(::std::option::Option::Some(#name))
    } else {
        quote!(#name)
    };
    match way(&field.ty) {
        None => quote!(read(#at, #wire, #name: #ty = #slot)),
        Some(way) => quote!(read_as(#at, #wire, #name: #ty = #slot, #way)),
    }
}

/// How a type is read where its own `Deserialize` is not what JSON Schema means, or does not say where
/// a fault lies.
pub(super) fn way(ty: &Type) -> Option<TokenStream> {
    let home = quote!(__v1::read_as);
    match ty {
        Type::Leaf(Leaf::Integer(_)) => Some(quote!(#home::Integer)),
        Type::Array(item) => {
            let item = way_or_plain(item);
            Some(quote!(#home::Array<#item>))
        }
        Type::Map(value) => {
            let value = way_or_plain(value);
            Some(quote!(#home::Map<#value>))
        }
        Type::Tuple(items) if items.is_empty() => None,
        Type::Tuple(items) => {
            let items = items.iter().map(way_or_plain);
            Some(quote!(#home::Tuple<(#(#items,)*)>))
        }
        Type::Nullable(inner) => way(inner).map(|inner| quote!(#home::Nullable<#inner>)),
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::Leaf(Leaf::Number | Leaf::String(_))
        | Type::Named(_)
        | Type::File
        | Type::Boxed(_) => None,
    }
}

/// The same, always.
pub(super) fn way_or_plain(ty: &Type) -> TokenStream {
    way(ty).unwrap_or_else(|| quote!(__v1::read_as::Plain))
}
