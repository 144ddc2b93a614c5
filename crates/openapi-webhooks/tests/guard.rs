//! The egress guard at the time of connecting.
#![cfg(feature = "hyper")]

mod support;

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use openapi_webhooks::egress::Policy;
use openapi_webhooks::transport::{Resolve, Resolving};
use openapi_webhooks::{Client, Endpoint, SendError, Sent, Verdict};
use proptest::prelude::*;
use support::{OK, Server, local, message};

/// Returns the given addresses in order, repeats the last ones, and counts the queries.
#[derive(Clone)]
struct Script(Arc<(Mutex<Vec<Vec<IpAddr>>>, AtomicUsize)>);

impl Script {
    fn new(answers: &[&[&str]]) -> Self {
        let answers = answers
            .iter()
            .map(|answer| answer.iter().map(|text| text.parse().unwrap()).collect());
        Self(Arc::new((
            Mutex::new(answers.collect()),
            AtomicUsize::new(0),
        )))
    }

    fn questions(&self) -> usize {
        self.0.1.load(Ordering::SeqCst)
    }
}

impl Resolve for Script {
    fn resolve(&self, _: &str) -> Resolving {
        self.0.1.fetch_add(1, Ordering::SeqCst);
        let mut answers = self.0.0.lock().unwrap();
        let answer = if answers.len() > 1 {
            answers.remove(0)
        } else {
            answers[0].clone()
        };
        Box::pin(async { Ok(answer) })
    }
}

async fn send(client: &Client, url: &str) -> Result<(), SendError> {
    client
        .deliver(&Endpoint::new(url).unwrap(), &message())
        .await
        .map(drop)
}

fn assert_blocked(outcome: Result<(), SendError>, url: &str) {
    let error = outcome.expect_err(url);
    assert!(error.is_blocked(), "{url}: {error:?}");
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Blocked, Sent::No),
        "{url}"
    );
}

#[tokio::test]
async fn no_spelling_of_loopback_is_allowed() {
    let client = Client::new();
    for url in [
        "https://127.0.0.1/",
        "https://127.255.255.254/",
        "https://0.0.0.0/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[0:0:0:0:0:ffff:7f00:0001]/",
        "https://[64:ff9b::127.0.0.1]/",
        "https://[::127.0.0.1]/",
        "https://localhost/",
        "https://LOCALHOST/",
        "https://169.254.169.254/latest/meta-data",
        "https://10.0.0.1/",
        "https://[fd00::1]/",
        "https://[fe80::1]/",
    ] {
        assert_blocked(send(&client, url).await, url);
    }
    for url in [
        "https://127.1/",
        "https://0x7f000001/",
        "https://0X7F.1/",
        "https://2130706433/",
        "https://017700000001/",
        "https://0177.0.0.1/",
        "https://127.0.0.1./",
        "https://127.0.0.1../",
        "https://0/",
        "https://[::1%25lo]/",
        "https://[::1%lo]/",
        "https://[::1]./",
        "https://[127.0.0.1]/",
        "https://１２７.0.0.1/",
        "https://127。0。0。1/",
        "https://①②⑦.0.0.1/",
        "https://ⓛocalhost/",
        "https://loc\u{ad}alhost/",
        "https://%6cocalhost/",
        "https://127%2e0.0.1/",
        "https://user@127.0.0.1/",
        "https://customer.example@127.0.0.1/",
        "https://127.0.0.1\\@customer.example/",
        "https://customer.example\\.127.0.0.1/",
        "https://127.0.0.1\t/",
        "https://127.0.0.1\0.customer.example/",
        "https://\n127.0.0.1/",
        "https://127.0.0.1:0/",
        "https://127.0.0.1:443x/",
        "https:127.0.0.1/",
        "https:\\\\127.0.0.1/",
    ] {
        assert!(Endpoint::new(url).is_err(), "{url}");
    }
}

#[tokio::test]
async fn scheme_and_port_are_checked_before_the_name_is_resolved() {
    let resolver = Script::new(&[&["1.1.1.1"]]);
    let client: Client = Client::builder().resolver(resolver.clone()).build();
    for url in [
        "http://customer.example/",
        "http://customer.example:443/",
        "https://customer.example:22/",
        "https://customer.example:80/",
    ] {
        assert_blocked(send(&client, url).await, url);
    }
    assert_eq!(resolver.questions(), 0);
}

#[test]
fn an_endpoint_is_checked_when_it_is_registered() {
    let check = |client: &Client, url: &str| client.check(&Endpoint::new(url).unwrap()).map(drop);
    let strict = Client::new();
    for url in [
        "http://customer.example/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://customer.example:6379/",
    ] {
        assert!(check(&strict, url).is_err(), "{url}");
    }
    assert!(check(&strict, "https://customer.example/hooks").is_ok());
    let policy = Policy::default().allow_loopback().allow_http();
    let client: Client = Client::builder().egress(policy).build();
    assert!(check(&client, "http://127.0.0.1:8080/").is_ok());
}

#[tokio::test]
async fn one_blocked_address_blocks_the_name() {
    for answer in [
        &["127.0.0.1"][..],
        &["1.1.1.1", "10.0.0.1"],
        &["10.0.0.1", "1.1.1.1"],
        &["2606:4700::1111", "::ffff:192.168.0.1"],
    ] {
        let client: Client = Client::builder().resolver(Script::new(&[answer])).build();
        assert_blocked(
            send(&client, "https://customer.example/").await,
            "https://customer.example/",
        );
    }
}

#[tokio::test]
async fn a_name_is_checked_at_each_connection() {
    let server = Server::answering(OK.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n")).await;
    let resolver = Script::new(&[&["127.0.0.1"], &["10.0.0.1"]]);
    let client = local().resolver(resolver.clone()).build();
    let url = format!("http://customer.example:{}/", server.address().port());
    send(&client, &url).await.unwrap();
    assert_blocked(send(&client, &url).await, &url);
    assert_eq!((resolver.questions(), server.received().len()), (2, 1));
}

#[tokio::test]
async fn only_checked_addresses_are_connected_to() {
    let server = Server::answering(OK).await;
    // The system's resolver does not know this name. The second address is tried if the first refuses.
    let client = local()
        .resolver(Script::new(&[&["127.0.0.2", "127.0.0.1"]]))
        .build();
    let url = format!("http://customer.example:{}/", server.address().port());
    send(&client, &url).await.unwrap();
    assert_eq!(
        server.only().header("host"),
        format!("customer.example:{}", server.address().port())
    );
}

#[tokio::test]
async fn allowing_loopback_allows_no_other_port_elsewhere() {
    for answer in [&["1.1.1.1"][..], &["127.0.0.1", "1.1.1.1"]] {
        let client = local().resolver(Script::new(&[answer])).build();
        assert_blocked(
            send(&client, "http://customer.example:8080/").await,
            "http://customer.example:8080/",
        );
    }
    let https_only: Client = Client::builder()
        .egress(Policy::default().allow_loopback())
        .build();
    assert_blocked(
        send(&https_only, "http://127.0.0.1:8080/").await,
        "http://127.0.0.1:8080/",
    );
}

#[tokio::test]
async fn a_redirect_into_the_network_is_not_followed_even_where_loopback_is_allowed() {
    let inside = Server::answering(OK).await;
    let server = Server::answering(format!(
        "HTTP/1.1 307 X\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n",
        inside.url("/")
    ))
    .await;
    let error = send(&local().build(), &server.url("/")).await.unwrap_err();
    assert_eq!(
        (error.verdict(), inside.connections()),
        (Verdict::Rejected, 0)
    );
}

struct Failing;

impl Resolve for Failing {
    fn resolve(&self, _: &str) -> Resolving {
        Box::pin(async { Err(io::Error::other("no such host")) })
    }
}

#[tokio::test]
async fn a_name_without_addresses_is_a_connect_error() {
    let failing: Client = Client::builder().resolver(Failing).build();
    let empty: Client = Client::builder().resolver(Script::new(&[&[]])).build();
    for client in [failing, empty] {
        let error = send(&client, "https://customer.example/")
            .await
            .unwrap_err();
        assert!(error.is_connect() && !error.is_blocked());
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Transient, Sent::No)
        );
    }
}

/// A number in one of the spellings of `inet_aton`.
fn spelled(number: u32, radix: u8) -> String {
    match radix {
        8 => format!("0{number:o}"),
        16 => format!("0x{number:x}"),
        _ => number.to_string(),
    }
}

proptest! {
    /// Addresses of 127/8 and 169.254/16, in one to four parts, each with its own radix.
    #[test]
    fn no_spelling_of_an_internal_address_is_allowed(
        is_loopback in any::<bool>(),
        low in 0..0x0100_0000_u32,
        parts in 1..=4_u32,
        radixes in prop::array::uniform4(prop::sample::select(vec![8, 10, 16])),
        dot in prop::sample::select(vec!["", "."]),
    ) {
        let bits = if is_loopback { 127 << 24 | low } else { 169 << 24 | 254 << 16 | low & 0xffff };
        let mut text: Vec<_> = (0..parts - 1)
            .map(|part| spelled(bits >> (24 - 8 * part) & 0xff, radixes[part as usize]))
            .collect();
        let rest = bits & (u32::MAX >> (8 * (parts - 1)));
        text.push(spelled(rest, radixes[3]));
        let url = format!("https://{}{dot}/", text.join("."));
        // A WHATWG URL parser reads it as that address.
        let meant = url::Url::parse(&url).unwrap();
        prop_assert_eq!(meant.host_str().unwrap(), Ipv4Addr::from(bits).to_string());

        if let Ok(endpoint) = Endpoint::new(&url) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let outcome = runtime.block_on(Client::new().deliver(&endpoint, &message()));
            prop_assert!(outcome.unwrap_err().is_blocked(), "{}", url);
        }
    }
}
