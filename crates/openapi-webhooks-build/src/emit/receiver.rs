//! `Event`: one enum over all webhooks, for those who receive them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Model, Operation};

use super::{deprecation, docs, reading, types};

pub(super) fn items(model: &Model) -> TokenStream {
    let variants = model
        .operations
        .iter()
        .map(|operation| variant(model, operation));
    let names = names(model);
    let name_arms = model.operations.iter().map(|operation| {
        let (name, webhook) = (&operation.type_name, &operation.webhook);
        let payload = operation.payload.as_ref().map(|_| quote!((_)));
        quote!(Self::#name #payload => #webhook)
    });
    let readers = model.operations.iter().map(reader);
    let write_arms = model.operations.iter().map(|operation| {
        let name = &operation.type_name;
        match operation.payload {
            Some(_) => quote! {
                Self::#name(payload) => ::openapi_webhooks::codegen::serde::Serialize::serialize(payload, serializer)
            },
            None => quote!(Self::#name => serializer.serialize_unit()),
        }
    });
    let is_deprecated = model
        .operations
        .iter()
        .any(|operation| deprecation::touches(model, operation));
    let items = quote! {
        /// Everything that the webhooks can say, for a receiver to match on.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "an event stands alone; a box would cost each of its users a dereference")]
        pub enum Event { #(#variants),* }

        impl Event {
            /// The names of all webhooks, in the order of the document.
            pub const NAMES: &'static [&'static str] = &[#(#names),*];

            /// Reads the body of the webhook `name`.
            ///
            /// # Errors
            ///
            /// When no webhook has the name, or the body is not what the document says.
            pub fn parse(
                name: &str,
                body: &[u8],
            ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
                ::openapi_webhooks::codegen::parse(name, body, &[#(#readers),*])
            }

            /// The name of the webhook.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self { #(#name_arms),* }
            }
        }

        impl ::openapi_webhooks::codegen::serde::Serialize for Event {
            /// Writes the payload.
            fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self { #(#write_arms),* }
            }
        }
    };
    deprecation::allowed_if(is_deprecated, items)
}

fn variant(model: &Model, operation: &Operation) -> TokenStream {
    let name = &operation.type_name;
    let fallback = format!("The webhook {}.", docs::inline(&operation.webhook));
    let docs = docs::attributes(&operation.docs.without_deprecation(), &fallback);
    let payload = operation.payload.as_ref().map(|payload| {
        let ty = types::usage(model, &payload.ty, &quote!(types::));
        quote!((#ty))
    });
    quote!(#docs #name #payload)
}

/// Each name once: a webhook with several methods has one.
fn names(model: &Model) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for operation in &model.operations {
        if !names.contains(&operation.webhook.as_str()) {
            names.push(&operation.webhook);
        }
    }
    names
}

/// The methods of one webhook are tried in their order. Each body is read in a function of its own:
/// hundreds of payloads in one would need a deep stack.
fn reader(operation: &Operation) -> TokenStream {
    let (name, webhook) = (&operation.type_name, &operation.webhook);
    match &operation.payload {
        Some(payload) => {
            let way = reading::way_or_plain(&payload.ty);
            quote! {
                (#webhook, |body| ::openapi_webhooks::codegen::read::<#way, _>(body).map(Self::#name))
            }
        }
        None => quote! {
            (#webhook, |body| ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::#name))
        },
    }
}
