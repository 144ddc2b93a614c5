//! Arbitrary parameters: lines of the query, of the headers and of two cookies.

#![no_main]

use openapi_webhooks::Message;
use openapi_webhooks::codegen::v1::serde_json;
use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue};

/// Generated in `build.rs`.
pub mod webhooks {
    openapi_webhooks::include_webhooks!("openapi");
}

use webhooks::Client;
use webhooks::parameters::Paint;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let mut lines = input.split(|byte| *byte == b'\n');
    let query = String::from_utf8_lossy(lines.next().unwrap_or_default());
    let mut headers = HeaderMap::new();
    for (name, line) in ["x-names", "x-color", "x-value", "cookie", "cookie"]
        .iter()
        .zip(lines)
    {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            headers.append(*name, value);
        }
    }
    let Ok(paint) = Paint::from_request(&headers, &query) else {
        return;
    };
    // Parameters that can be sent are read as the same values, except if a style writes a value in two
    // ways. The second round must not change them again.
    let Some(once) = again(&paint) else { return };
    let twice = again(&once).expect("what was sent can be sent");
    assert_eq!(twice, once);
});

fn again(paint: &Paint) -> Option<Paint> {
    let message = Client::new().message_paint(paint).ok()?;
    let (headers, query) = beside_the_body(&message);
    Some(Paint::from_request(&headers, &query).expect("what was sent can be read"))
}

fn beside_the_body(message: &Message) -> (HeaderMap, String) {
    let stored = serde_json::to_value(message).expect("a message can be stored");
    let mut headers = HeaderMap::new();
    for pair in stored["headers"].as_array().expect("the headers") {
        let name: HeaderName = pair[0].as_str().expect("a name").parse().expect("a name");
        let value = pair[1].as_str().expect("a value").parse().expect("a value");
        headers.append(name, value);
    }
    (
        headers,
        stored["query"].as_str().expect("the query").to_owned(),
    )
}
