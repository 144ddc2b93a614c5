//! Endpoints of servers on this machine, and clients that reach nothing else.

use std::net::{IpAddr, Ipv4Addr};

use openapi_webhooks::egress::{IpNet, Policy};
use openapi_webhooks::transport::{Resolve, Resolving};
use openapi_webhooks::{ClientBuilder, Endpoint};

use crate::clock::Clock;

/// The endpoint of a URL that the kit made itself.
pub(crate) fn of_url(url: &str) -> Endpoint {
    match Endpoint::new(url) {
        Ok(endpoint) => endpoint,
        Err(error) => unreachable!("the kit made the URL: {error}"),
    }
}

/// A client that connects only to 127.0.0.1, and takes the time from a clock.
pub(crate) fn client_builder<C>(clock: &Clock) -> ClientBuilder<C> {
    let (now, hands) = (clock.clone(), clock.clone());
    ClientBuilder::default()
        .egress(only_localhost())
        .resolver(Localhost)
        .clock(move || now.now())
        .sleep(move |pause| {
            hands.advance(pause);
            // Lets other tasks run, as a pause would.
            tokio::task::yield_now()
        })
}

/// Denies all addresses except 127.0.0.1, since the policy allows public addresses: for each prefix length, the
/// network that differs from 127.0.0.1 in the last bit of the prefix.
fn only_localhost() -> Policy {
    let localhost = u32::from(Ipv4Addr::LOCALHOST);
    let policy = Policy::default().allow_loopback().allow_http();
    let others = (1..=32_u8).filter_map(|length| {
        let differs = localhost ^ (1 << (32 - u32::from(length)));
        IpNet::new(Ipv4Addr::from(differs).into(), length).ok()
    });
    let ipv6 = IpNet::new(IpAddr::from([0_u16; 8]), 0).ok();
    others.chain(ipv6).fold(policy, |policy, network| {
        policy.deny_network(network.trunc())
    })
}

/// Resolves every name to 127.0.0.1.
struct Localhost;

impl Resolve for Localhost {
    fn resolve(&self, _: &str) -> Resolving {
        Box::pin(async { Ok(vec![IpAddr::from(Ipv4Addr::LOCALHOST)]) })
    }
}

#[cfg(test)]
mod tests {
    use openapi_webhooks::Client;

    use super::*;

    #[test]
    fn only_one_address_is_allowed() {
        let client = client_builder::<Client>(&Clock::default()).build();
        let check = |host: &str| {
            client
                .check(&of_url(&format!("http://{host}:80/")))
                .map(drop)
        };
        assert!(check("127.0.0.1").is_ok());
        for host in [
            "127.0.0.0",
            "127.0.0.2",
            "127.0.0.3",
            "127.1.0.1",
            "1.1.1.1",
            "255.0.0.1",
            "10.0.0.1",
            "126.0.0.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[2606:4700::1]",
        ] {
            assert!(check(host).is_err_and(|error| error.is_address()), "{host}");
        }
    }
}
