//! Arbitrary bodies of every webhook: the first byte chooses the webhook, and the first line is the
//! value of a header.

#![no_main]

use openapi_webhooks::codegen::v1::serde_json;
use openapi_webhooks::http::{HeaderMap, HeaderValue};

/// Generated in `build.rs`.
pub mod webhooks {
    openapi_webhooks::include_webhooks!("openapi");
}

use webhooks::Event;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let mut parts = input.splitn(2, |byte| *byte == b'\n');
    let (first, body) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let which = usize::from(first.first().copied().unwrap_or_default());
    let name = Event::NAMES[which % Event::NAMES.len()];
    check(Event::parse(name, body).ok());
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_bytes(first) {
        headers.insert("x-event", value);
    }
    check(Event::from_request(&headers, body).ok());
});

/// Checks that accepted events are equal after writing and reading them. Except `paint`, which has no
/// body: it is written as null and read from an empty body.
fn check(event: Option<Event>) {
    let Some(event) = event.filter(|event| event.name() != "paint") else {
        return;
    };
    let written = serde_json::to_vec(&event).expect("an event can be written");
    let again = Event::parse(event.name(), &written).expect("what was written can be read");
    assert_eq!(again, event);
}
