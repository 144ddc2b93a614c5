//! Method names of a webhook with several media types.

use openapi_webhooks_document::openapi::{self, Body, BodyKind};

/// The words that the method name of each body appends to the webhook's name. The first body has none.
pub(crate) fn suffixes(bodies: &[Body]) -> Vec<String> {
    let short: Vec<String> = bodies.iter().map(|body| short(body).to_owned()).collect();
    let long: Vec<String> = bodies.iter().map(essence_words).collect();
    let suffix = |(at, body): (usize, &Body)| {
        if at == 0 {
            String::new()
        } else if body.kind != BodyKind::Json && is_alone(&short, at) {
            short[at].clone()
        } else if !long[at].is_empty() && is_alone(&long, at) {
            long[at].clone()
        } else {
            words(&body.media_type)
        }
    };
    bodies.iter().enumerate().map(suffix).collect()
}

fn is_alone(all: &[String], at: usize) -> bool {
    all.iter().filter(|other| **other == all[at]).count() == 1
}

/// `form`
fn short(body: &Body) -> &'static str {
    match body.kind {
        BodyKind::Json => "json",
        BodyKind::Multipart => "multipart",
        BodyKind::Form => "form",
        BodyKind::Text => "text",
        BodyKind::Bytes => "bytes",
    }
}

/// `vnd acme v2` of `application/vnd.acme.v2+json`, `image png` of `image/png`.
fn essence_words(body: &Body) -> String {
    let essence = openapi::essence(&body.media_type);
    let essence = essence.strip_prefix("application/").unwrap_or(&essence);
    let essence = match (body.kind, essence) {
        (BodyKind::Json, "json") => "",
        (BodyKind::Json, essence) => essence.trim_end_matches("+json"),
        (_, essence) => essence,
    };
    words(essence)
}

fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
