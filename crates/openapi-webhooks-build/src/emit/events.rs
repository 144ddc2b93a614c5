//! `pub mod events`: the events as types, for `openapi-webhooks-test`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use crate::model::{Message, Model, Operation};

use super::ast;
use super::home::Home;
use super::{docs, event};

/// One type per variant of `Event`, with the same name.
pub(super) fn module(model: &Model) -> Item {
    let home = Home::of_events(model);
    let is_only = model.has_only_one_event();
    let operations = model.operations.iter();
    let items = operations.flat_map(|operation| {
        let messages = operation.messages.iter();
        messages.flat_map(|message| ast::items(definition(&home, operation, message, is_only)))
    });
    let docs = docs::lines(
        "The events as types, which the package `openapi-webhooks-test` takes as parameters.",
    );
    ast::module(docs.into(), "events", items.collect())
}

/// ```ignore
/// pub enum NewSubscription {}
/// impl WebhookEvent for NewSubscription {
///     type Event = super::Event;
///     type Payload = super::types::Subscription;
///     const WEBHOOK: &'static str = "new-subscription";
///     const METHOD: &'static str = "POST";
///     const MEDIA_TYPE: &'static str = "application/json";
///     fn payload(event: super::Event) -> Option<Self::Payload> {
///         match event { super::Event::NewSubscription(payload) => Some(payload), _ => None }
///     }
/// }
/// ```
fn definition(
    home: &Home<'_>,
    operation: &Operation,
    message: &Message,
    is_only: bool,
) -> TokenStream {
    let (name, webhook, method) = (&message.event, &operation.webhook, &operation.method);
    let docs = docs::lines(&format!("The webhook {}.", docs::inline(webhook)));
    let payload = message.payload.as_ref();
    let media_type = payload.map_or("", |payload| &payload.media_type);
    let (ty, variant, value) = match payload {
        Some(payload) => {
            let ty = event::payload_type(home, &payload.body);
            (ty, quote!(#name(payload)), quote!(payload))
        }
        None => (quote!(()), quote!(#name), quote!(())),
    };
    let others = (!is_only).then(|| quote!(_ => __v1::None,));
    quote! {
        #docs
        pub enum #name {}

        impl __v1::WebhookEvent for #name {
            type Event = super::Event;
            type Payload = #ty;
            const WEBHOOK: &'static str = #webhook;
            const METHOD: &'static str = #method;
            const MEDIA_TYPE: &'static str = #media_type;

            fn payload(event: super::Event) -> __v1::Option<Self::Payload> {
                match event {
                    super::Event::#variant => __v1::Some(#value),
                    #others
                }
            }
        }
    }
}
