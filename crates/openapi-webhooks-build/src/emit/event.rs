//! `Event`: an enum of all webhooks, for receivers.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Item, parse_quote};

use crate::model::{Body, Form, Message, Model, Operation};

use super::ast;
use super::home::Home;
use super::{deserialize, docs, event_match, type_use};

pub(super) fn items(model: &Model) -> Vec<Item> {
    let events = || {
        model.operations.iter().flat_map(|operation| {
            let messages = operation.messages.iter();
            messages.map(move |message| (operation, message))
        })
    };
    let variants = events().map(|(operation, message)| variant(model, operation, message));
    let names = names(model);
    let name_arms = events().map(|(operation, message)| {
        let (name, webhook) = (&message.event, &operation.webhook);
        let payload = message.payload.as_ref().map(|_| quote!((_)));
        quote!(Self::#name #payload => #webhook)
    });
    let parsers = model.operations.iter().flat_map(parsers);
    let write_arms = events().map(|(_, message)| write_arm(message));
    let is_lenient = model.is_lenient;
    let matcher = model.event_matcher.as_ref();
    let matcher = matcher.map(|found| event_match::items(found, is_lenient));
    let unparsed = is_lenient.then(|| {
        quote! {
            /// A payload that does not match the document, unchanged.
            Unparsed(__v1::Unparsed),
        }
    });
    let unparsed_name = is_lenient.then(|| quote!(Self::Unparsed(unparsed) => unparsed.webhook(),));
    let unparsed_write = is_lenient.then(|| {
        quote!(Self::Unparsed(unparsed) => __v1::Serialize::serialize(unparsed.body(), serializer),)
    });
    let parsers_const = quote!(<Self as __v1::WebhookEvents>::PARSERS);
    let (parse, parse_errors) = if is_lenient {
        (
            quote!(__v1::parse_leniently(name, body, #parsers_const, Self::Unparsed)),
            "If no webhook has that name, or the body neither matches the document nor is JSON.",
        )
    } else {
        (
            quote!(__v1::parse(name, body, #parsers_const)),
            "If no webhook has that name, or the body does not match the document.",
        )
    };
    let webhook_events = webhook_events(model, parsers);
    let parse_errors = docs::lines(parse_errors);
    let items = quote! {
        /// A received webhook, with one variant per webhook of the document.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Event { #(#variants,)* #unparsed }

        impl Event {
            /// The names of all webhooks, in document order.
            pub const NAMES: &'static [&'static str] = &[#(#names),*];

            /// Parses the body of the webhook `name`.
            ///
            /// # Errors
            ///
            #parse_errors
            pub fn parse(
                name: &str,
                body: &[u8],
            ) -> __v1::Result<Self, __v1::ParseError> {
                #parse
            }

            #matcher

            /// The name of the webhook.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self { #(#name_arms,)* #unparsed_name }
            }
        }

        impl __v1::Serialize for Event {
            /// Serializes the payload.
            fn serialize<S: __v1::Serializer>(
                &self,
                serializer: S,
            ) -> __v1::Result<S::Ok, S::Error> {
                match self { #(#write_arms,)* #unparsed_write }
            }
        }

        #webhook_events
    };
    let mut items = ast::items(items);
    items.push(parse_quote!(__v1::receiver!(Event);));
    items
}

/// ```ignore
/// impl WebhookEvents for Event {
///     const PARSERS: &[EventParser<Self>] = &[EventParser { webhook: "order", method: "POST", … }, …];
///     const MATCHER: Option<&EventMatcher> = Some(&Self::MATCHER);
///     const UNPARSED: Option<fn(Unparsed) -> Self> = None;
/// }
/// ```
fn webhook_events(model: &Model, parsers: impl Iterator<Item = TokenStream>) -> TokenStream {
    let some = |value: TokenStream| quote!(__v1::Option::Some(#value));
    let none = || quote!(__v1::Option::None);
    let matcher = model.event_matcher.as_ref();
    let matcher = matcher.map_or_else(none, |_| some(quote!(&Self::MATCHER)));
    let unparsed = if model.is_lenient {
        some(quote!(Self::Unparsed))
    } else {
        none()
    };
    quote! {
        impl __v1::WebhookEvents for Event {
            const PARSERS: &'static [__v1::EventParser<Self>] = &[#(#parsers),*];
            const MATCHER: __v1::Option<
                &'static __v1::event_match::EventMatcher,
            > = #matcher;
            const UNPARSED: __v1::Option<
                fn(__v1::Unparsed) -> Self,
            > = #unparsed;
        }
    }
}

fn variant(model: &Model, operation: &Operation, message: &Message) -> TokenStream {
    let name = &message.event;
    let fallback = format!("The webhook {}.", docs::inline(&operation.webhook));
    let docs = docs::attributes(&operation.docs.without_deprecation(), &fallback);
    let is_one_of_several = operation.messages.len() > 1;
    let media_type = message.payload.as_ref().filter(|_| is_one_of_several);
    let media_type = media_type
        .map(|payload| docs::lines(&format!("\nAs {}.", docs::inline(&payload.media_type))));
    let payload = message.payload.as_ref().map(|payload| {
        let ty = payload_type(&Home::root(model), &payload.body);
        quote!((#ty))
    });
    quote!(#docs #media_type #name #payload)
}

/// The type of the payload in `Event`.
pub(super) fn payload_type(home: &Home<'_>, body: &Body) -> TokenStream {
    match body {
        Body::Text => quote!(__v1::String),
        Body::Bytes => quote!(__v1::bytes::Bytes),
        Body::Json(ty) | Body::Multipart(Form { ty, .. }) | Body::Form(Form { ty, .. }) => {
            type_use::usage(home, ty).into_token_stream()
        }
    }
}

/// Bytes are serialized as base64.
fn write_arm(message: &Message) -> TokenStream {
    let name = &message.event;
    match message.payload.as_ref().map(|payload| &payload.body) {
        Some(Body::Bytes) => quote! {
            Self::#name(payload) => __v1::write_bytes(payload, serializer)
        },
        Some(_) => quote! {
            Self::#name(payload) => __v1::Serialize::serialize(payload, serializer)
        },
        None => quote!(Self::#name => serializer.serialize_unit()),
    }
}

/// The names without duplicates, since a webhook may have several operations.
fn names(model: &Model) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for operation in &model.operations {
        if !names.contains(&operation.webhook.as_str()) {
            names.push(&operation.webhook);
        }
    }
    names
}

/// The methods of a webhook are tried in order, and the media types of a method from the most to the least
/// restrictive. Each body is parsed in its own function, because one function with hundreds of payloads
/// would need a large stack frame.
fn parsers(operation: &Operation) -> Vec<TokenStream> {
    let mut messages: Vec<&Message> = operation.messages.iter().collect();
    messages.sort_by_key(|message| message.payload.as_ref().map(|payload| rank(&payload.body)));
    let parsers = messages.iter().map(|message| parser(operation, message));
    parsers.collect()
}

fn rank(body: &Body) -> u8 {
    match body {
        Body::Json(_) => 0,
        Body::Multipart(_) => 1,
        Body::Form(_) => 2,
        Body::Text => 3,
        Body::Bytes => 4,
    }
}

/// ```ignore
/// EventParser { webhook: "order", method: "POST", media_type: "application/json", read: |body| read::<Same, _>(body).map(Self::Order) }
/// ```
fn parser(operation: &Operation, message: &Message) -> TokenStream {
    let (name, webhook, method) = (&message.event, &operation.webhook, &operation.method);
    let media_type = message
        .payload
        .as_ref()
        .map_or("", |payload| &payload.media_type);
    let read = match &message.payload {
        None => quote!(read_empty(body).map(|()| Self::#name)),
        Some(payload) => {
            let read = read(message, &payload.body);
            quote!(#read.map(Self::#name))
        }
    };
    quote! {
        __v1::EventParser {
            webhook: #webhook,
            method: #method,
            media_type: #media_type,
            read: |body| __v1::#read,
        }
    }
}

fn read(message: &Message, body: &Body) -> TokenStream {
    let table = &message.name;
    let deserializer = body.ty().map(deserialize::deserializer_or_same);
    match body {
        Body::Json(_) => quote!(read::<#deserializer, _>(body)),
        Body::Multipart(_) => {
            quote!(form::read_multipart::<#deserializer, _>(body, forms::#table()))
        }
        Body::Form(_) => quote!(form::read_urlencoded::<#deserializer, _>(body, forms::#table())),
        Body::Text => quote!(read_text(body)),
        Body::Bytes => quote!(read_bytes(body)),
    }
}
