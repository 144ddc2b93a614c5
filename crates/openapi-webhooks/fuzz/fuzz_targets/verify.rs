//! Arbitrary requests to the verifiers of every scheme. The first three lines are the values of headers, and
//! the first byte chooses which header has which value. The rest is the body.

#![no_main]

use std::time::UNIX_EPOCH;

use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::{HeaderName, HeaderValue, Request};
use openapi_webhooks::receiver::UnverifiedRequest;
use openapi_webhooks::signing::{
    Algorithm, Encoding, Scheme, SchemeKey, SharedSecret, TimestampFormat,
};
use openapi_webhooks::{PublicKey, Secret, Verifier};

const HEADERS: [&str; 26] = [
    "calendly-webhook-signature",
    "content-type",
    "linear-delivery",
    "linear-signature",
    "paddle-signature",
    "stripe-signature",
    "svix-id",
    "svix-signature",
    "svix-timestamp",
    "webhook-id",
    "webhook-signature",
    "webhook-timestamp",
    "x-github-delivery",
    "x-hub-signature",
    "x-hub-signature-256",
    "x-hubspot-request-timestamp",
    "x-hubspot-signature-v3",
    "x-shopify-hmac-sha256",
    "x-signature-ed25519",
    "x-signature-timestamp",
    "x-slack-request-timestamp",
    "x-slack-signature",
    "x-square-hmacsha256-signature",
    "x-twilio-signature",
    "x-zendesk-webhook-signature",
    "x-zm-signature",
];

fn schemes() -> Vec<Scheme> {
    let header = HeaderName::from_static("x-hub-signature");
    let own = Scheme::new(
        Algorithm::HmacSha512,
        header,
        "{id}{method}{url}{timestamp}{body}",
    );
    let own = own
        .expect("a scheme")
        .separator(';')
        .prefix("s=")
        .encoding(Encoding::Base64);
    vec![
        Scheme::bitbucket(),
        Scheme::calendly(),
        Scheme::discord(),
        Scheme::github().json_in_text(),
        Scheme::hubspot(),
        Scheme::linear(),
        Scheme::meta(),
        Scheme::paddle(),
        Scheme::shopify(),
        Scheme::slack(),
        Scheme::square(),
        Scheme::stripe(),
        Scheme::svix(),
        Scheme::twilio(),
        Scheme::zendesk(),
        Scheme::zoom(),
        own.timestamp_entry("t=", TimestampFormat::Rfc3339)
            .id_header(HeaderName::from_static("svix-id")),
    ]
}

fn keys() -> [SchemeKey; 3] {
    let text: SharedSecret = "a secret".parse().expect("a secret");
    // RFC 8032, section 7.1, test 1.
    let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    let public = PublicKey::from_hex(public).expect("a key");
    [text.into(), secret().into(), public.into()]
}

fn secret() -> Secret {
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        .parse()
        .expect("a secret")
}

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let Some((choice, input)) = input.split_first() else {
        return;
    };
    let mut lines = input.splitn(4, |byte| *byte == b'\n');
    let values: Vec<_> = lines
        .by_ref()
        .take(3)
        .filter_map(|line| HeaderValue::from_bytes(line).ok())
        .collect();
    let body = Bytes::copy_from_slice(lines.next().unwrap_or_default());
    let mut request = Request::post("/hooks?bodySHA256=%&a=b").header("host", "a.example");
    // Each header has one of the values, so that those of one scheme are often all well-formed.
    for (at, name) in HEADERS.iter().enumerate() {
        if let Some(value) = values.get((at + usize::from(*choice)) % values.len().max(1)) {
            request = request.header(*name, value);
        }
    }
    let request = request.body(body.clone()).expect("a request");
    // At this time, the timestamp 0 is recent.
    let standard = Verifier::new([secret()]);
    assert!(
        standard
            .verify_at(UNIX_EPOCH, request.headers(), &body)
            .is_err()
    );
    let request = UnverifiedRequest::new(request).at(UNIX_EPOCH);
    for scheme in schemes() {
        assert!(scheme.verifier(keys()).verify(&request).is_err());
    }
});
