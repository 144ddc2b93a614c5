//! Structs, and how they are made.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Field, Leaf, Model, Rest, Shape, Struct, Type, TypeDef};
use crate::name::Ident;

use super::{docs, reading, types, writing};

/// More arguments than clippy likes in a function.
const MANY_ARGUMENTS: usize = 7;

/// ```ignore
/// pub struct Subscription { pub username: String, pub coupon: Option<String> }
/// impl Subscription { pub fn new(username: impl Into<String>) -> Self { … } }
/// ```
pub(super) fn definition(model: &Model, definition: &TypeDef, structure: &Struct) -> TokenStream {
    let name = &definition.name;
    let docs = docs::attributes(&definition.docs, &types::fallback(definition));
    let serialize = definition
        .is_written
        .then(|| writing::of_struct(definition, structure));
    let deserialize = definition
        .is_read
        .then(|| reading::of_struct(model, definition, structure));
    let fields = structure
        .fields
        .iter()
        .map(|field| self::field(model, field));
    let rest = rest(model, structure);
    let constructor = constructor(model, name, structure, &TokenStream::new());
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {
            #(#fields,)*
            #rest
        }
        #constructor
        #serialize
        #deserialize
    }
}

fn field(model: &Model, field: &Field) -> TokenStream {
    let name = &field.name;
    let docs = docs::attributes(&field.docs, &fallback(field));
    let ty = field_type(model, field, &TokenStream::new());
    quote! {
        #docs
        pub #name: #ty
    }
}

pub(super) fn fallback(field: &Field) -> String {
    format!("The property `{}`.", field.wire.replace('`', "'"))
}

/// `T`, `Option<T>`, or `Option<Option<T>>` where the property may be absent and may be null.
pub(super) fn field_type(model: &Model, field: &Field, home: &TokenStream) -> TokenStream {
    let ty = types::usage(model, &field.ty, home);
    if field.is_required {
        ty
    } else {
        quote!(::std::option::Option<#ty>)
    }
}

fn rest(model: &Model, structure: &Struct) -> TokenStream {
    let Rest::Kept(name, ty) = &structure.rest else {
        return TokenStream::new();
    };
    let ty = types::usage(model, ty, &TokenStream::new());
    quote! {
        /// The members that are not declared as properties.
        pub #name: ::std::collections::BTreeMap<::std::string::String, #ty>,
    }
}

/// Takes what the document requires, but for what has one value only, and leaves the rest out.
pub(super) fn constructor(
    model: &Model,
    name: &Ident,
    structure: &Struct,
    home: &TokenStream,
) -> TokenStream {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in &structure.fields {
        let field_name = &field.name;
        let value = match only_value(model, &field.ty, home).filter(|_| field.is_required) {
            Some(value) => quote!(#field_name: #value),
            None if !field.is_required => quote!(#field_name: ::std::option::Option::None),
            None if is_text(&field.ty) => {
                arguments
                    .push(quote!(#field_name: impl ::std::convert::Into<::std::string::String>));
                quote!(#field_name: #field_name.into())
            }
            None => {
                let ty = types::usage(model, &field.ty, home);
                arguments.push(quote!(#field_name: #ty));
                quote!(#field_name)
            }
        };
        values.push(value);
    }
    if let Rest::Kept(rest, _) = &structure.rest {
        values.push(quote!(#rest: ::std::collections::BTreeMap::new()));
    }
    let default = arguments.is_empty().then(|| {
        quote! {
            impl ::std::default::Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let many = (arguments.len() > MANY_ARGUMENTS).then(|| {
        quote!(#[allow(clippy::too_many_arguments, reason = "one for each property that is required")])
    });
    let namesake = (name.as_str() == "New").then(|| {
        quote!(#[allow(clippy::self_named_constructors, reason = "the document has a schema of this name")])
    });
    let numbered = number_allowance(structure);
    let summary = "Takes what the document requires and leaves out the rest.";
    let summary = docs::lines(summary);
    quote! {
        impl #name {
            #summary
            #many
            #namesake
            #numbered
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
        #default
    }
}

/// What lets a function have variables such as `_200`.
pub(super) fn number_allowance(structure: &Struct) -> Option<TokenStream> {
    let is_digit = |c: char| c == '_' || c.is_ascii_digit();
    let is_number = |field: &Field| field.name.as_str().chars().all(is_digit);
    structure.fields.iter().any(is_number).then(|| {
        quote!(#[allow(clippy::just_underscores_and_digits, reason = "the document names a property by a number")])
    })
}

/// The value of a type that has just one.
fn only_value(model: &Model, ty: &Type, home: &TokenStream) -> Option<TokenStream> {
    match ty {
        Type::Null => Some(quote!(())),
        Type::Named(id) => {
            let definition = &model.types[id.0];
            let name = &definition.name;
            matches!(definition.shape, Shape::Const(_)).then(|| quote!(#home #name))
        }
        _ => None,
    }
}

fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Leaf(Leaf::String(leaf)) => !crate::leaf::has_rust_type(leaf),
        _ => false,
    }
}
