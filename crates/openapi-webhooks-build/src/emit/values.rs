//! Enums of given values, and types with a single value.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Enum, Scalar, TypeDef};

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
    let values = values(
        definition,
        &quote!(&[#(#entries),*]),
        &quote!(*self as usize),
    );
    let text = as_str(definition, choice);
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #name { #(#variants),* }
        #text
        #values
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
    let serialize = definition.is_written.then(|| {
        quote! {
            impl ::openapi_webhooks::codegen::serde::Serialize for #name {
                fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::std::result::Result<S::Ok, S::Error> {
                    ::openapi_webhooks::codegen::values::serialize(self, serializer)
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
                    ::openapi_webhooks::codegen::values::deserialize(deserializer)
                }
            }
        }
    });
    quote! {
        impl ::openapi_webhooks::codegen::values::Values for #name {
            const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = #table;

            fn index(&self) -> usize {
                #index
            }
        }
        #serialize
        #deserialize
    }
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
    Some(quote! {
        impl #name {
            /// The value as it is sent.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { #(#arms),* }
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
