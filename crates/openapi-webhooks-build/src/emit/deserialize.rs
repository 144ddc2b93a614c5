//! `Deserialize` for structs. The common parts are in the runtime.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::{ImplItem, Item, ItemImpl, parse_quote};

use crate::model::{AdditionalField, AdditionalProperties, Field, Scalar, Struct, Type, TypeDef};

use super::ast;
use super::home::Home;
use super::type_use;

/// ```ignore
/// __v1::object! {
///     impl Deserialize for Subscription {
///         type Others = skip;
///         const REQUIRED: &[usize] = &[0];
///         const username: String = read(0, "username", Some(username));
///         const stay: Vec<i64> = read_as::<Array<Integer>>(1, "stay", stay);
///     }
/// }
/// ```
pub(super) fn of_struct(home: &Home<'_>, definition: &TypeDef, structure: &Struct) -> Item {
    let name = &definition.name;
    let others = match &structure.rest {
        AdditionalProperties::Unspecified => quote!(skip),
        AdditionalProperties::Forbidden => quote!(forbid),
        AdditionalProperties::Typed(AdditionalField { name, ty }) => {
            let at = Literal::usize_unsuffixed(structure.fields.len());
            let (deserializer, ty) = (deserializer_or_same(ty), type_use::usage(home, ty));
            quote!(keep<#at, #name, #ty, #deserializer>)
        }
    };
    let required = structure.fields.iter().enumerate();
    let required = required.filter(|(_, field)| field.is_required);
    let required = required.map(|(at, _)| Literal::usize_unsuffixed(at));
    let mut block: ItemImpl = parse_quote! {
        impl Deserialize for #name {
            type Others = #others;
            const REQUIRED: &[usize] = &[#(#required),*];
        }
    };
    let members = structure.fields.iter().enumerate();
    let members = members.map(|(at, field)| member(home, at, field));
    block.items.extend(members);
    ast::macro_of_items("object", vec![Item::Impl(block)])
}

/// `const username: String = read(0, "username", Some(username));`
fn member(home: &Home<'_>, at: usize, field: &Field) -> ImplItem {
    let name = Ident::from(&field.name);
    let variable = ast::path_expression(name.clone().into());
    let slot = if field.is_required {
        ast::call(home.prelude("Some"), [variable])
    } else {
        variable
    };
    let read = match deserializer(&field.ty) {
        None => ast::path(&["read"]),
        Some(deserializer) => parse_quote!(read_as::<#deserializer>),
    };
    let arguments = [ast::number(at), ast::text(&field.wire), slot];
    ast::associated_const(
        name,
        type_use::usage(home, &field.ty),
        ast::call(read, arguments),
    )
}

/// How to deserialize a type if its own `Deserialize` differs from JSON Schema or does not report the path
/// of an error.
pub(super) fn deserializer(ty: &Type) -> Option<TokenStream> {
    let home = quote!(__v1::deserialize_as);
    match ty {
        Type::Scalar(Scalar::Integer(_)) => Some(quote!(#home::Integer)),
        Type::Scalar(Scalar::String(scalar)) => match scalar.format.as_deref() {
            Some("date") => Some(quote!(#home::FullDate)),
            Some("date-time") => Some(quote!(#home::Timestamp)),
            _ => None,
        },
        Type::Array(item) => {
            let item = deserializer_or_same(item);
            Some(quote!(#home::Array<#item>))
        }
        Type::Map(value) => {
            let value = deserializer_or_same(value);
            Some(quote!(#home::Map<#value>))
        }
        Type::Tuple(items) if items.is_empty() => None,
        Type::Tuple(items) => {
            let items = items.iter().map(deserializer_or_same);
            Some(quote!(#home::Tuple<(#(#items,)*)>))
        }
        Type::Nullable(inner) => deserializer(inner).map(|inner| quote!(#home::Nullable<#inner>)),
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::Scalar(Scalar::Number)
        | Type::Named(_)
        | Type::File
        | Type::Boxed(_) => None,
    }
}

/// As [`deserializer`], with `Same` as the default.
pub(super) fn deserializer_or_same(ty: &Type) -> TokenStream {
    deserializer(ty).unwrap_or_else(|| quote!(__v1::deserialize_as::Same))
}
