//! Enums of given values, and types with a single value.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Enum, Scalar, TypeDef};
use crate::name::Ident;

use super::{docs, types};

/// ```ignore
/// pub enum Plan { Basic, Pro }
/// impl Values for Plan { const VALUES: &[(Scalar, Plan)] = &[(Scalar::String("basic"), Plan::Basic), …]; … }
/// ```
pub(super) fn choice(definition: &TypeDef, choice: &Enum) -> TokenStream {
    let name = &definition.name;
    let docs = docs::attributes(&definition.docs, &types::fallback(definition));
    let variants = choice.values.iter().map(|value| {
        let variant = &value.name;
        let docs = docs::attributes(&value.docs, &format!("The value {}.", quoted(&value.wire)));
        quote!(#docs #variant)
    });
    let entries = choice.values.iter().map(|value| {
        let (variant, wire) = (&value.name, scalar(&value.wire));
        quote!((#wire, Self::#variant))
    });
    let table = quote!(&[#(#entries),*]);
    let text = as_str(definition, choice);
    let Some(other) = &choice.other else {
        let values = values(definition, &table, &quote!(*self as usize));
        return quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum #name { #(#variants),* }
            #text
            #values
        };
    };
    let open = open_values(definition, choice, other, &table);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum #name {
            #(#variants,)*
            /// A value that the document does not list, as it came.
            #other(::openapi_webhooks::codegen::serde_json::Value),
        }
        #text
        #open
    }
}

/// The table of values of an enum that keeps others too, and what reads and writes by it.
fn open_values(
    definition: &TypeDef,
    choice: &Enum,
    other: &Ident,
    table: &TokenStream,
) -> TokenStream {
    let name = &definition.name;
    let places = choice.values.iter().enumerate().map(|(at, value)| {
        let (at, variant) = (Literal::usize_unsuffixed(at), &value.name);
        quote!(Self::#variant => ::std::result::Result::Ok(#at))
    });
    let traits = traits(definition, "serialize_open", "deserialize_open");
    quote! {
        impl ::openapi_webhooks::codegen::values::OpenValues for #name {
            const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = #table;

            fn place(
                &self,
            ) -> ::std::result::Result<usize, &::openapi_webhooks::codegen::serde_json::Value> {
                match self {
                    #(#places,)*
                    Self::#other(value) => ::std::result::Result::Err(value),
                }
            }

            fn other(value: ::openapi_webhooks::codegen::serde_json::Value) -> Self {
                Self::#other(value)
            }
        }
        #traits
    }
}

/// ```ignore
/// pub struct CardKind;        // the value "card"
/// ```
pub(super) fn constant(definition: &TypeDef, value: &Scalar) -> TokenStream {
    let name = &definition.name;
    let docs = docs::attributes(
        &definition.docs,
        &format!("The value {}, and no other.", quoted(value)),
    );
    let wire = scalar(value);
    let values = values(definition, &quote!(&[(#wire, Self)]), &quote!(0));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name;
        #values
    }
}

/// The table of values, and what reads and writes by it.
fn values(definition: &TypeDef, table: &TokenStream, index: &TokenStream) -> TokenStream {
    let name = &definition.name;
    let traits = traits(definition, "serialize", "deserialize");
    quote! {
        impl ::openapi_webhooks::codegen::values::Values for #name {
            const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = #table;

            fn index(&self) -> usize {
                #index
            }
        }
        #traits
    }
}

/// `Serialize` and `Deserialize` by functions of the runtime.
fn traits(definition: &TypeDef, write: &str, read: &str) -> TokenStream {
    let name = &definition.name;
    let (write, read) = (format_ident!("{write}"), format_ident!("{read}"));
    let serialize = definition.is_written.then(|| {
        quote! {
            impl ::openapi_webhooks::codegen::serde::Serialize for #name {
                fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::std::result::Result<S::Ok, S::Error> {
                    ::openapi_webhooks::codegen::values::#write(self, serializer)
                }
            }
        }
    });
    let deserialize = definition.is_read.then(|| {
        quote! {
            impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for #name {
                fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    ::openapi_webhooks::codegen::values::#read(deserializer)
                }
            }
        }
    });
    quote!(#serialize #deserialize)
}

/// The text of a value, where all values are strings.
fn as_str(definition: &TypeDef, choice: &Enum) -> Option<TokenStream> {
    let name = &definition.name;
    let arms: Option<Vec<_>> = choice
        .values
        .iter()
        .map(|value| match &value.wire {
            Scalar::String(text) => {
                let variant = &value.name;
                Some(quote!(Self::#variant => #text))
            }
            _ => None,
        })
        .collect();
    let arms = arms?;
    let Some(other) = &choice.other else {
        return Some(quote! {
            impl #name {
                /// The value as it is sent.
                #[must_use]
                pub fn as_str(self) -> &'static str {
                    match self { #(#arms),* }
                }
            }
        });
    };
    let arms = arms.iter().map(|arm| quote!(#arm,));
    let arms = quote!(#(#arms)*);
    Some(quote! {
        impl #name {
            /// The value as it is sent; `None` where it is no string, which the document does not list.
            #[must_use]
            pub fn as_str(&self) -> ::std::option::Option<&str> {
                let text = match self {
                    #arms
                    Self::#other(value) => return value.as_str(),
                };
                ::std::option::Option::Some(text)
            }
        }
    })
}

/// A value in the runtime's terms.
pub(super) fn scalar(value: &Scalar) -> TokenStream {
    let home = quote!(::openapi_webhooks::codegen::values::Scalar);
    match value {
        Scalar::Bool(value) => quote!(#home::Bool(#value)),
        Scalar::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#home::Integer(#value))
        }
        Scalar::Unsigned(value) => {
            let value = Literal::u64_unsuffixed(*value);
            quote!(#home::Unsigned(#value))
        }
        Scalar::Float(value) => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(#home::Float(#value))
        }
        Scalar::String(value) => quote!(#home::String(#value)),
        Scalar::Json(value) => quote!(#home::Json(#value)),
    }
}

/// A value in a doc comment.
fn quoted(value: &Scalar) -> String {
    let text = match value {
        Scalar::Bool(value) => value.to_string(),
        Scalar::Integer(value) => value.to_string(),
        Scalar::Unsigned(value) => value.to_string(),
        Scalar::Float(value) => value.to_string(),
        Scalar::String(value) => format!("{value:?}"),
        Scalar::Json(value) => value.clone(),
    };
    format!("`{}`", text.replace('`', "'"))
}
