//! `examples()`: the messages that the document gives as examples.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Body, Example, Message, Model, Operation};

use super::client;

/// ```ignore
/// pub fn examples() -> Result<Vec<Message>, MessageError> { … }
/// ```
///
/// Each message is made in a function of its own: hundreds in one would need a deep stack.
pub(super) fn items(model: &Model) -> TokenStream {
    let messages: Vec<_> = model
        .operations
        .iter()
        .flat_map(|operation| {
            let of_message = |one| examples_of(model, operation, one);
            operation.messages.iter().flat_map(of_message)
        })
        .collect();
    let count = messages.len();
    quote! {
        /// The document's examples, each as a message.
        ///
        /// # Errors
        ///
        /// When the document's example of a parameter does not fit its place.
        pub fn examples() -> ::std::result::Result<
            ::std::vec::Vec<::openapi_webhooks::codegen::Message>,
            ::openapi_webhooks::codegen::MessageError,
        > {
            let examples: [fn() -> ::std::result::Result<
                ::openapi_webhooks::codegen::Message,
                ::openapi_webhooks::codegen::MessageError,
            >; #count] = [#(|| { #messages }),*];
            examples.iter().map(|example| example()).collect()
        }
    }
}

fn examples_of(model: &Model, operation: &Operation, message: &Message) -> Vec<TokenStream> {
    let examples = message.examples.iter();
    examples
        .map(|example| self::message(model, operation, message, example))
        .collect()
}

fn message(
    model: &Model,
    operation: &Operation,
    message: &Message,
    example: &Example,
) -> TokenStream {
    let builder = client::builder(model, operation);
    let given = operation.parameters.iter().zip(&example.parameters);
    let steps = given.filter_map(|(parameter, value)| {
        let value = value.as_ref()?;
        Some(client::step(
            parameter,
            &quote!(&::openapi_webhooks::codegen::literal(#value)),
        ))
    });
    let payload = match (&message.payload, &example.payload) {
        (Some(payload), Some(text)) => {
            let media_type = &payload.media_type;
            let literal = quote!(&::openapi_webhooks::codegen::literal(#text));
            match &payload.body {
                Body::Multipart(_) => {
                    client::form(message, &quote!(multipart), media_type, &literal)
                }
                Body::Form(_) => client::form(message, &quote!(form), media_type, &literal),
                Body::Json(_) | Body::Text | Body::Bytes => quote!(.bytes(#media_type, #text)),
            }
        }
        _ => quote!(.empty()),
    };
    quote!(#builder #(#steps)* #payload)
}
