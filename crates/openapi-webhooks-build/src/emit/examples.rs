//! `examples()`: the messages that the document gives as examples.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Example, Model, Operation};

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
            operation
                .examples
                .iter()
                .map(|example| message(model, operation, example))
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

fn message(model: &Model, operation: &Operation, example: &Example) -> TokenStream {
    let builder = client::builder(model, operation);
    let given = operation.parameters.iter().zip(&example.parameters);
    let steps = given.filter_map(|(parameter, value)| {
        let value = value.as_ref()?;
        Some(client::step(
            parameter,
            &quote!(&::openapi_webhooks::codegen::literal(#value)),
        ))
    });
    let payload = match (&operation.payload, &example.payload) {
        (Some(payload), Some(text)) => {
            let media_type = &payload.media_type;
            quote!(.bytes(#media_type, #text))
        }
        _ => quote!(.empty()),
    };
    quote!(#builder #(#steps)* #payload)
}
