//! Structs, and how they are made.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Field, Leaf, Model, Rest, Shape, Struct, Type, TypeDef};
use crate::name::Ident;

use super::{docs, types};

/// More arguments than clippy likes in a function.
const MANY_ARGUMENTS: usize = 7;

/// ```ignore
/// pub struct Subscription { pub username: String, pub coupon: Option<String> }
/// impl Subscription { pub fn new(username: impl Into<String>) -> Self { … } }
/// ```
pub(super) fn definition(model: &Model, definition: &TypeDef, structure: &Struct) -> TokenStream {
    let name = &definition.name;
    let docs = docs::attributes(&definition.docs, &types::fallback(definition));
    let derives = types::derives(definition);
    let closed = matches!(structure.rest, Rest::Forbidden)
        .then(|| quote!(#[serde(deny_unknown_fields)]))
        .filter(|_| definition.is_read);
    let fields = structure
        .fields
        .iter()
        .map(|field| self::field(model, definition, field));
    let rest = rest(model, definition, structure);
    let constructor = constructor(model, name, structure, &TokenStream::new());
    quote! {
        #docs
        #derives
        #closed
        pub struct #name {
            #(#fields,)*
            #rest
        }
        #constructor
    }
}

fn field(model: &Model, definition: &TypeDef, field: &Field) -> TokenStream {
    let name = &field.name;
    let docs = docs::attributes(&field.docs, &fallback(field));
    let serde = serde_attributes(definition, field);
    let ty = field_type(model, field, &TokenStream::new());
    quote! {
        #docs
        #serde
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

/// The name on the wire, and how absence, `null` and a value are told apart.
fn serde_attributes(definition: &TypeDef, field: &Field) -> TokenStream {
    let mut attributes = Vec::new();
    let wire = &field.wire;
    if field.name.as_str().trim_start_matches("r#") != wire {
        attributes.push(quote!(rename = #wire));
    }
    let is_nullable = matches!(field.ty, Type::Nullable(_));
    if definition.is_read {
        let with = match (field.is_required, is_nullable) {
            (true, false) => None,
            (true, true) => Some("::openapi_webhooks::codegen::required_nullable::deserialize"),
            (false, false) => Some("::openapi_webhooks::codegen::optional::deserialize"),
            (false, true) => Some("::openapi_webhooks::codegen::double_option::deserialize"),
        };
        if !field.is_required {
            attributes.push(quote!(default));
        }
        attributes.extend(with.map(|path| quote!(deserialize_with = #path)));
    }
    if definition.is_written {
        if !field.is_required {
            attributes.push(quote!(
                skip_serializing_if = "::std::option::Option::is_none"
            ));
        }
        if field.ty.is_float() {
            attributes.push(quote!(
                serialize_with = "::openapi_webhooks::codegen::finite::serialize"
            ));
        }
    }
    if attributes.is_empty() {
        TokenStream::new()
    } else {
        quote!(#[serde(#(#attributes),*)])
    }
}

fn rest(model: &Model, definition: &TypeDef, structure: &Struct) -> TokenStream {
    let Rest::Kept(name, ty) = &structure.rest else {
        return TokenStream::new();
    };
    let finite = (definition.is_written && ty.is_float())
        .then(|| quote!(, serialize_with = "::openapi_webhooks::codegen::finite::serialize"));
    let ty = types::usage(model, ty, &TokenStream::new());
    quote! {
        /// The members that are not declared as properties.
        #[serde(flatten #finite)]
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
    let numbered = structure.fields.iter().any(is_number).then(|| {
        quote!(#[allow(clippy::just_underscores_and_digits, reason = "the document names a property by a number")])
    });
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

/// Whether an argument's name is a number, such as `_200`.
fn is_number(field: &Field) -> bool {
    let is_digit = |c: char| c == '_' || c.is_ascii_digit();
    field.is_required && field.name.as_str().chars().all(is_digit)
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
