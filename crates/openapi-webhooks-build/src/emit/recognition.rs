//! `Event::from_body` and `Event::from_request`: the webhook that a request is, told by what it holds.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Place, Recognition, Sign};

use super::{docs, values};

/// ```ignore
/// const RECOGNITION: Recognition = Recognition { places: &[Place::Body(&["type"])], signs: &[…] };
/// pub fn from_body(body: &[u8]) -> Result<Self, ParseError> { … }
/// pub fn from_request(headers: &HeaderMap, body: &[u8]) -> Result<Self, ParseError> { … }
/// ```
pub(super) fn items(recognition: &Recognition, is_lenient: bool) -> TokenStream {
    let places = recognition.places.iter().map(place);
    let signs = recognition.signs.iter().map(sign);
    let from_body = recognition.is_by_body().then(|| from_body(recognition));
    let summary = docs::lines(&format!("Reads a request. {}", told_by(recognition)));
    let read = if is_lenient {
        quote!(Self::RECOGNITION.read_leniently(headers, body, Self::parse, Self::Unparsed))
    } else {
        quote!(Self::parse(Self::RECOGNITION.webhook(headers, body)?, body))
    };
    quote! {
        const RECOGNITION: __v1::recognition::Recognition =
            __v1::recognition::Recognition {
                places: &[#(#places),*],
                signs: &[#(#signs),*],
            };

        #from_body

        #summary
        ///
        /// # Errors
        ///
        /// If the request is no webhook of the document, or its body does not match the document.
        pub fn from_request(
            headers: &__v1::http::HeaderMap,
            body: &[u8],
        ) -> __v1::Result<Self, __v1::ParseError> {
            #read
        }
    }
}

fn from_body(recognition: &Recognition) -> TokenStream {
    let summary = docs::lines(&format!("Reads a body. {}", told_by(recognition)));
    quote! {
        #summary
        ///
        /// # Errors
        ///
        /// If the body is of no webhook of the document, or does not match the document.
        pub fn from_body(
            body: &[u8],
        ) -> __v1::Result<Self, __v1::ParseError> {
            Self::from_request(&__v1::http::HeaderMap::new(), body)
        }
    }
}

/// What tells which webhook it is.
fn told_by(recognition: &Recognition) -> String {
    let words = recognition.places.iter().map(|place| match place {
        Place::Body(path) => format!("the member {}", docs::inline(&path.join("."))),
        Place::Header(name) | Place::EventHeader(name) => {
            format!("the header {}", docs::inline(name))
        }
        Place::EventMember(pointer) => format!("the member at {}", docs::inline(pointer)),
    });
    let words: Vec<_> = words.collect();
    match words.as_slice() {
        [] => "The document defines a single webhook.".to_owned(),
        [one] => format!("Its webhook is told by {one}."),
        _ => format!("Its webhook is told by {}.", words.join(" and ")),
    }
}

fn place(place: &Place) -> TokenStream {
    let home = quote!(__v1::recognition::Place);
    match place {
        Place::Body(path) => quote!(#home::Body(&[#(#path),*])),
        Place::Header(name) => quote!(#home::Header(#name)),
        Place::EventHeader(name) => quote!(#home::EventHeader(#name)),
        Place::EventMember(pointer) => quote!(#home::EventMember(#pointer)),
    }
}

fn sign(sign: &Sign) -> TokenStream {
    let Sign {
        webhook, has_body, ..
    } = sign;
    let has_body = match has_body {
        Some(has_body) => quote!(__v1::Option::Some(#has_body)),
        None => quote!(__v1::Option::None),
    };
    let values = sign.values.iter().map(|values| {
        let values = values.iter().map(values::scalar);
        quote!(&[#(#values),*])
    });
    quote! {
        __v1::recognition::Sign {
            webhook: #webhook,
            has_body: #has_body,
            values: &[#(#values),*],
        }
    }
}
