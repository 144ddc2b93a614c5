//! `Event::from_body` and `Event::from_request`: identify the webhook of a request by its content.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{EventMatcher, MatchKey, MatchRule};

use super::{docs, values};

/// ```ignore
/// const MATCHER: EventMatcher = EventMatcher { keys: &[MatchKey::Body(&["type"])], rules: &[…] };
/// pub fn from_body(body: &[u8]) -> Result<Self, ParseError> { … }
/// pub fn from_request(headers: &HeaderMap, body: &[u8]) -> Result<Self, ParseError> { … }
/// ```
pub(super) fn items(matcher: &EventMatcher, is_lenient: bool) -> TokenStream {
    let keys = matcher.keys.iter().map(key);
    let rules = matcher.rules.iter().map(rule);
    let from_body = matcher.is_by_body().then(|| from_body(matcher));
    let summary = docs::lines(&format!("Parses a request. {}", identified_by(matcher)));
    let read = if is_lenient {
        quote!(Self::MATCHER.read_leniently(headers, body, Self::parse, Self::Unparsed))
    } else {
        quote!(Self::parse(Self::MATCHER.webhook(headers, body)?, body))
    };
    quote! {
        const MATCHER: __v1::event_match::EventMatcher =
            __v1::event_match::EventMatcher {
                keys: &[#(#keys),*],
                rules: &[#(#rules),*],
            };

        #from_body

        #summary
        ///
        /// # Errors
        ///
        /// If the request matches no webhook of the document, or its body does not match the document.
        pub fn from_request(
            headers: &__v1::http::HeaderMap,
            body: &[u8],
        ) -> __v1::Result<Self, __v1::ParseError> {
            #read
        }
    }
}

fn from_body(matcher: &EventMatcher) -> TokenStream {
    let summary = docs::lines(&format!("Parses a body. {}", identified_by(matcher)));
    quote! {
        #summary
        ///
        /// # Errors
        ///
        /// If the body matches no webhook of the document.
        pub fn from_body(
            body: &[u8],
        ) -> __v1::Result<Self, __v1::ParseError> {
            Self::from_request(&__v1::http::HeaderMap::new(), body)
        }
    }
}

/// A sentence about how the webhook is identified.
fn identified_by(matcher: &EventMatcher) -> String {
    let words = matcher.keys.iter().map(|key| match key {
        MatchKey::Body(path) => format!("the member {}", docs::inline(&path.join("."))),
        MatchKey::Header(name) | MatchKey::EventHeader(name) => {
            format!("the header {}", docs::inline(name))
        }
        MatchKey::EventMember(pointer) => format!("the member at {}", docs::inline(pointer)),
    });
    let words: Vec<_> = words.collect();
    match words.as_slice() {
        [] => "The document defines a single webhook.".to_owned(),
        [one] => format!("The webhook is identified by {one}."),
        _ => format!("The webhook is identified by {}.", words.join(" and ")),
    }
}

fn key(key: &MatchKey) -> TokenStream {
    let home = quote!(__v1::event_match::MatchKey);
    match key {
        MatchKey::Body(path) => quote!(#home::Body(&[#(#path),*])),
        MatchKey::Header(name) => quote!(#home::Header(#name)),
        MatchKey::EventHeader(name) => quote!(#home::EventHeader(#name)),
        MatchKey::EventMember(pointer) => quote!(#home::EventMember(#pointer)),
    }
}

fn rule(rule: &MatchRule) -> TokenStream {
    let MatchRule {
        webhook, has_body, ..
    } = rule;
    let has_body = match has_body {
        Some(has_body) => quote!(__v1::Option::Some(#has_body)),
        None => quote!(__v1::Option::None),
    };
    let values = rule.values.iter().map(|values| {
        let values = values.iter().map(values::scalar);
        quote!(&[#(#values),*])
    });
    quote! {
        __v1::event_match::MatchRule {
            webhook: #webhook,
            has_body: #has_body,
            values: &[#(#values),*],
        }
    }
}
