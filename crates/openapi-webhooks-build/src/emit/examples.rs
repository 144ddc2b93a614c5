//! `examples()`: the messages that the document gives as examples.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, parse_quote};

use crate::model::{Body, Example, Message, Model, Operation};

use super::ast;
use super::client;

/// ```ignore
/// pub fn examples() -> Result<Vec<Message>, MessageError> { … }
///
/// impl WebhookExamples for Event { … }
/// ```
///
/// Each message is built in its own function. One function with hundreds of messages would need a large stack
/// frame.
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
    let of_event = has_events(model).then(|| {
        quote! {
            impl __v1::WebhookExamples for Event {
                fn examples() -> __v1::Result<
                    __v1::Vec<__v1::Message>,
                    __v1::MessageError,
                > {
                    examples()
                }
            }
        }
    });
    quote! {
        /// A message for each example of a webhook in the document.
        ///
        /// # Errors
        ///
        /// If the example of a parameter does not fit its location.
        pub fn examples() -> __v1::Result<
            __v1::Vec<__v1::Message>,
            __v1::MessageError,
        > {
            let examples: [fn() -> __v1::Result<
                __v1::Message,
                __v1::MessageError,
            >; #count] = [#(|| { #messages }),*];
            examples.iter().map(|example| example()).collect()
        }

        #of_event
    }
}

/// Whether to implement `WebhookExamples`: tests may use it, and there is an `Event`.
fn has_events(model: &Model) -> bool {
    model.test_support && !model.operations.is_empty()
}

fn examples_of(model: &Model, operation: &Operation, message: &Message) -> Vec<Expr> {
    let examples = message.examples.iter();
    examples
        .map(|example| self::message(model, operation, message, example))
        .collect()
}

fn message(model: &Model, operation: &Operation, message: &Message, example: &Example) -> Expr {
    let literal = |text| parse_quote!(&__v1::literal(#text));
    let mut steps = client::builder(model, operation);
    for (parameter, value) in operation.parameters.iter().zip(&example.parameters) {
        if let Some(value) = value {
            steps = client::step(steps, parameter, literal(value));
        }
    }
    let (Some(payload), Some(text)) = (&message.payload, &example.payload) else {
        return ast::method_call(steps, "empty", []);
    };
    let media_type = ast::text(&payload.media_type);
    match &payload.body {
        Body::Multipart(_) => {
            client::form(steps, "multipart", [media_type, literal(text)], message)
        }
        Body::Form(_) => client::form(steps, "form", [media_type, literal(text)], message),
        Body::Json(_) | Body::Text | Body::Bytes => {
            ast::method_call(steps, "bytes", [media_type, ast::text(text)])
        }
    }
}
