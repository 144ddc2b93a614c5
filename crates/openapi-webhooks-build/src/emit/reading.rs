//! How generated structs are read from JSON. What they have in common is in the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Field, Leaf, Model, Rest, Struct, Type, TypeDef};

use super::{structs, types};

/// ```ignore
/// impl Object<'de> for Subscription {
///     const NAMES: &[&str] = &["username", "coupon"];
///     const REQUIRED: &[usize] = &[0];
///     type Draft = (Option<String>, Option<String>);
///     const EMPTY: Self::Draft = (None, None);
///     fn fill(draft, at, member) { match at { 0 => member.read(&mut draft.0), … } }
///     fn build((Some(username), coupon): Self::Draft) { Some(Self { username, coupon }) }
/// }
/// ```
pub(super) fn of_struct(model: &Model, definition: &TypeDef, structure: &Struct) -> TokenStream {
    let name = &definition.name;
    let names = structure.fields.iter().map(|field| &field.wire);
    let required = structure.fields.iter().enumerate();
    let required = required.filter(|(_, field)| field.is_required);
    let required = required.map(|(at, _)| Literal::usize_unsuffixed(at));
    let types = structure.fields.iter().map(|field| {
        let ty = types::usage(model, &field.ty, &TokenStream::new());
        quote!(::std::option::Option<#ty>)
    });
    let empty = structure
        .fields
        .iter()
        .map(|_| quote!(::std::option::Option::None));
    let fill = fill(structure);
    let build = build(structure);
    let (rest_type, rest_empty) = match &structure.rest {
        Rest::Kept(_, ty) => {
            let ty = types::usage(model, ty, &TokenStream::new());
            let map = quote!(::std::collections::BTreeMap);
            (
                Some(quote!(#map<::std::string::String, #ty>,)),
                Some(quote!(#map::new(),)),
            )
        }
        Rest::Ignored | Rest::Forbidden => (None, None),
    };
    quote! {
        impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                ::openapi_webhooks::codegen::object::read(deserializer)
            }
        }
        impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for #name {
            const NAMES: &'static [&'static str] = &[#(#names),*];
            const REQUIRED: &'static [usize] = &[#(#required),*];
            type Draft = (#(#types,)* #rest_type);
            const EMPTY: Self::Draft = (#(#empty,)* #rest_empty);
            #fill
            #build
        }
    }
}

fn fill(structure: &Struct) -> TokenStream {
    let arms = structure.fields.iter().enumerate().map(|(at, field)| {
        let at = Literal::usize_unsuffixed(at);
        match way(&field.ty) {
            None => quote!(#at => member.read(&mut draft.#at)),
            Some(way) => quote!(#at => member.read_as::<#way, _>(&mut draft.#at)),
        }
    });
    let rest = match &structure.rest {
        Rest::Ignored => quote!(member.skip()),
        Rest::Forbidden => quote!(member.forbid()),
        Rest::Kept(_, ty) => {
            let at = Literal::usize_unsuffixed(structure.fields.len());
            let way = way_or_plain(ty);
            quote!(member.keep::<#way, _>(&mut draft.#at))
        }
    };
    let is_empty = structure.fields.is_empty();
    let body = if is_empty {
        rest
    } else {
        quote!(match at { #(#arms,)* _ => #rest })
    };
    let is_kept = matches!(structure.rest, Rest::Kept(..));
    let draft = if is_empty && !is_kept {
        quote!(_)
    } else {
        quote!(draft)
    };
    let at = if is_empty { quote!(_) } else { quote!(at) };
    quote! {
        fn fill<A: ::openapi_webhooks::codegen::serde::de::MapAccess<'de>>(
            #draft: &mut Self::Draft,
            #at: usize,
            member: ::openapi_webhooks::codegen::object::Member<'_, A>,
        ) -> ::std::result::Result<(), A::Error> {
            #body
        }
    }
}

fn build(structure: &Struct) -> TokenStream {
    let pattern = |field: &Field| {
        let name = &field.name;
        if field.is_required {
            quote!(::std::option::Option::Some(#name))
        } else {
            quote!(#name)
        }
    };
    let patterns = structure.fields.iter().map(pattern);
    let names = structure.fields.iter().map(|field| &field.name);
    let names: Vec<_> = names.chain(rest_name(structure)).collect();
    let rest = rest_name(structure).map(|name| quote!(#name,));
    let numbered = structs::number_allowance(structure);
    let is_complete = quote!(::std::option::Option::Some(Self { #(#names),* }));
    if structure.fields.iter().any(|field| field.is_required) {
        quote! {
            #numbered
            fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
                let (#(#patterns,)* #rest) = draft else {
                    return ::std::option::Option::None;
                };
                #is_complete
            }
        }
    } else {
        quote! {
            #numbered
            fn build((#(#patterns,)* #rest): Self::Draft) -> ::std::option::Option<Self> {
                #is_complete
            }
        }
    }
}

fn rest_name(structure: &Struct) -> Option<&crate::name::Ident> {
    match &structure.rest {
        Rest::Kept(name, _) => Some(name),
        Rest::Ignored | Rest::Forbidden => None,
    }
}

/// How a type is read where its own `Deserialize` is not what JSON Schema means, or does not say where
/// a fault lies.
pub(super) fn way(ty: &Type) -> Option<TokenStream> {
    let home = quote!(::openapi_webhooks::codegen::read_as);
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
    way(ty).unwrap_or_else(|| quote!(::openapi_webhooks::codegen::read_as::Plain))
}
