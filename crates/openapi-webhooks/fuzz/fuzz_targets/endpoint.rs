//! Arbitrary text as an endpoint.

#![no_main]

use std::net::IpAddr;

use openapi_webhooks::Endpoint;
use url::{Host, Url};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let Ok(endpoint) = Endpoint::new(text) else {
        return;
    };
    // If the other parser rejects the text, there is nothing to compare.
    let Ok(url) = Url::parse(text) else { return };
    match url.host() {
        Some(Host::Domain(name)) => assert!(name.eq_ignore_ascii_case(endpoint.host())),
        Some(Host::Ipv4(address)) => assert_eq!(parse(&endpoint), IpAddr::from(address)),
        Some(Host::Ipv6(address)) => assert_eq!(parse(&endpoint), IpAddr::from(address)),
        None => panic!("no host in {text:?}"),
    }
});

fn parse(endpoint: &Endpoint) -> IpAddr {
    let host = endpoint
        .host()
        .trim_start_matches('[')
        .trim_end_matches(']');
    host.parse().expect("an address")
}
