//! Checks of endpoints when customers register them.

use std::io;
use std::net::IpAddr;

use openapi_webhooks::Endpoint;
use openapi_webhooks::egress::{CheckError, IpNet, Policy};
use openapi_webhooks::transport::{Resolve, Resolving};

fn check(policy: &Policy, url: &str) -> Result<(), CheckError> {
    policy.check(&Endpoint::new(url).unwrap()).map(drop)
}

#[test]
fn the_scheme_the_port_and_addresses_are_checked() {
    let own: IpNet = "198.18.0.0/15".parse().unwrap();
    let strict = Policy::default();
    let lenient = Policy::default()
        .allow_http()
        .allow_port(8443)
        .allow_network(own);
    for (policy, url, expected) in [
        (&strict, "https://customer.example/hooks", None),
        (&strict, "https://1.1.1.1/", None),
        (&lenient, "http://customer.example/", None),
        (&lenient, "https://customer.example:8443/", None),
        (&lenient, "https://198.18.0.1/", None),
        (
            &strict,
            "http://customer.example/",
            Some("the URL must start with `https://`"),
        ),
        (
            &strict,
            "https://customer.example:8443/",
            Some("port 8443 is not allowed: use port 443"),
        ),
        (
            &lenient,
            "http://customer.example:9000/",
            Some("port 9000 is not allowed: use port 80 or 8443"),
        ),
        (
            &strict,
            "https://10.0.0.1/",
            Some("the address in the URL is not public"),
        ),
        (
            &strict,
            "https://[::1]/",
            Some("the address in the URL is not public"),
        ),
        (
            &strict,
            "https://168.63.129.16/",
            Some("the address in the URL is not public"),
        ),
        (
            &strict,
            "https://198.18.0.1/",
            Some("the address in the URL is not public"),
        ),
    ] {
        let error = check(policy, url).err();
        assert_eq!(
            error.as_ref().map(ToString::to_string).as_deref(),
            expected,
            "{url}"
        );
        let is_address = expected.is_some_and(|text| text.contains("address"));
        assert_eq!(
            error.is_some_and(|error| error.is_address()),
            is_address,
            "{url}"
        );
    }
}

/// Resolves every name to these addresses.
struct To(Vec<IpAddr>);

impl Resolve for To {
    fn resolve(&self, _: &str) -> Resolving {
        let addresses = self.0.clone();
        Box::pin(async { Ok(addresses) })
    }
}

struct Failing;

impl Resolve for Failing {
    fn resolve(&self, name: &str) -> Resolving {
        let error = io::Error::other(format!("no {name} at ns.internal"));
        Box::pin(async { Err(error) })
    }
}

struct Never;

impl Resolve for Never {
    fn resolve(&self, _: &str) -> Resolving {
        Box::pin(std::future::pending())
    }
}

async fn resolve(policy: &Policy, url: &str, resolver: &dyn Resolve) -> Result<(), CheckError> {
    let endpoint = Endpoint::new(url).unwrap();
    policy.check(&endpoint)?.resolve_with(resolver).await
}

fn to(addresses: &[&str]) -> To {
    To(addresses.iter().map(|text| text.parse().unwrap()).collect())
}

const URL: &str = "https://vault.internal/hooks";

#[tokio::test]
async fn the_name_must_lead_to_public_addresses_only() {
    let policy = Policy::default();
    resolve(&policy, URL, &to(&["1.1.1.1", "2606:4700::1111"]))
        .await
        .unwrap();
    for addresses in [&["10.1.2.3"][..], &["1.1.1.1", "10.1.2.3"], &["::1"]] {
        let error = resolve(&policy, URL, &to(addresses)).await.unwrap_err();
        assert!(
            error.is_address() && !error.is_unresolved(),
            "{addresses:?}"
        );
    }
    for resolver in [&to(&[]) as &dyn Resolve, &Failing] {
        let error = resolve(&policy, URL, resolver).await.unwrap_err();
        assert!(error.is_unresolved() && !error.is_address());
    }
}

#[tokio::test]
async fn an_error_tells_nothing_about_the_senders_network() {
    let policy = Policy::default();
    let internal = resolve(&policy, URL, &to(&["10.1.2.3"])).await.unwrap_err();
    let unknown = resolve(&policy, URL, &Failing).await.unwrap_err();
    assert_eq!(
        internal.to_string(),
        unknown.to_string(),
        "names could be guessed"
    );
    for error in [internal, unknown] {
        let shown = format!("{error} {error:?}");
        assert!(
            !shown.contains("10.1") && !shown.contains("internal"),
            "{shown}"
        );
        assert!(std::error::Error::source(&error).is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn a_lookup_that_takes_too_long_ends() {
    let error = resolve(&Policy::default(), URL, &Never).await.unwrap_err();
    assert!(error.is_timeout());
}

#[tokio::test]
async fn an_address_in_the_url_is_not_looked_up() {
    resolve(&Policy::default(), "https://1.1.1.1/", &Failing)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_port_of_a_name_is_checked_after_its_addresses_if_loopback_is_allowed() {
    let policy = Policy::default().allow_loopback();
    let url = "https://customer.example:9000/";
    resolve(&policy, url, &to(&["127.0.0.1"])).await.unwrap();
    let error = resolve(&policy, url, &to(&["1.1.1.1"])).await.unwrap_err();
    assert_eq!(error.to_string(), "port 9000 is not allowed: use port 443");
}

#[tokio::test]
async fn the_operating_systems_resolver_is_used_by_default() {
    let endpoint = Endpoint::new("https://localhost/").unwrap();
    let resolve = async |policy: Policy| policy.check(&endpoint)?.resolve().await;
    assert!(resolve(Policy::default()).await.unwrap_err().is_address());
    resolve(Policy::default().allow_loopback()).await.unwrap();
}
