//! Arbitrary headers and bodies: the first three lines are the values of the headers.

#![no_main]

use openapi_webhooks::http::{HeaderMap, HeaderValue};
use openapi_webhooks::{Secret, Verifier};

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let mut parts = input.splitn(4, |byte| *byte == b'\n');
    let mut headers = HeaderMap::new();
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let value = parts.next().unwrap_or_default();
        if let Ok(value) = HeaderValue::from_bytes(value) {
            headers.insert(name, value);
        }
    }
    let body = parts.next().unwrap_or_default();
    let secret: Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        .parse()
        .expect("a secret");
    assert!(Verifier::new([secret]).verify(&headers, body).is_err());
});
