//! The policy and its refusals.

use std::fmt;
use std::net::IpAddr;

use ipnet::IpNet;

use crate::egress::address::{inner, special};
use crate::endpoint::host::Host;
use crate::endpoint::origin::{Origin, default_port};

/// What the sender may connect to. By default: https, port 443, public addresses.
///
/// It blocks all special-purpose addresses of IANA's registries, and addresses that only machines
/// inside a cloud can reach, such as Azure's `168.63.129.16`. [`allow_network`](Self::allow_network)
/// makes exceptions.
///
/// ```
/// # use openapi_webhooks::{Client, egress};
/// // For tests and demos on one machine.
/// let policy = egress::Policy::default().allow_loopback().allow_http();
/// # #[cfg(feature = "hyper")]
/// let client: Client = Client::builder().egress(policy).build();
/// ```
#[derive(Clone, Debug, Default)]
pub struct Policy {
    http: bool,
    loopback: bool,
    ports: Vec<u16>,
    allowed: Vec<IpNet>,
    denied: Vec<IpNet>,
}

impl Policy {
    /// Allows `http://`, on port 80.
    #[must_use]
    pub fn allow_http(mut self) -> Self {
        self.http = true;
        self
    }

    /// Allows loopback (`127.0.0.0/8` and `::1`), on any port.
    ///
    /// ```
    /// # use openapi_webhooks::egress::Policy;
    /// let for_tests = Policy::default().allow_loopback().allow_http();
    /// ```
    #[must_use]
    pub fn allow_loopback(mut self) -> Self {
        self.loopback = true;
        self
    }

    /// Allows another port, for both schemes.
    ///
    /// ```
    /// # use openapi_webhooks::egress::Policy;
    /// let policy = Policy::default().allow_port(8443);
    /// ```
    #[must_use]
    pub fn allow_port(mut self, port: u16) -> Self {
        self.ports.push(port);
        self
    }

    /// Allows a network that is blocked by default, such as a customer's network behind a tunnel.
    ///
    /// ```
    /// # use openapi_webhooks::egress::{IpNet, Policy};
    /// let vpn: IpNet = "10.20.0.0/16".parse()?;
    /// let policy = Policy::default().allow_network(vpn);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn allow_network(mut self, network: impl Into<IpNet>) -> Self {
        self.allowed.push(network.into());
        self
    }

    /// Blocks a network, such as your own public addresses. It takes precedence over allowed
    /// networks.
    ///
    /// ```
    /// # use openapi_webhooks::egress::{IpNet, Policy};
    /// let own: IpNet = "203.0.113.0/24".parse()?;
    /// let policy = Policy::default().deny_network(own);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn deny_network(mut self, network: impl Into<IpNet>) -> Self {
        self.denied.push(network.into());
        self
    }

    /// Checks a URL before its name is resolved.
    pub(crate) fn check_url(&self, target: &Origin) -> Result<(), Refusal> {
        if target.is_http && !self.http {
            return Err(Refusal::Http);
        }
        match &target.host {
            Host::Address(address) => self.check_addresses(target, &[*address]),
            // Loopback allows any port; the check of the addresses decides later.
            Host::Name(_) if self.loopback => Ok(()),
            Host::Name(_) => self.check_port(target),
        }
    }

    /// Checks the addresses to connect to. One blocked address blocks all: legitimate names do not
    /// mix them, and the resolver would choose which one is used.
    pub(crate) fn check_addresses(
        &self,
        target: &Origin,
        addresses: &[IpAddr],
    ) -> Result<(), Refusal> {
        addresses
            .iter()
            .try_for_each(|address| self.check_address(*address))?;
        let is_loopback = |address: &IpAddr| inner(*address).is_loopback();
        if self.loopback && addresses.iter().all(is_loopback) {
            Ok(())
        } else {
            self.check_port(target)
        }
    }

    /// The ports that are allowed for the target's scheme.
    pub(crate) fn ports_of(&self, target: &Origin) -> impl Iterator<Item = u16> {
        let default = default_port(target.is_http);
        [default].into_iter().chain(self.ports.iter().copied())
    }

    fn check_port(&self, target: &Origin) -> Result<(), Refusal> {
        if self.ports_of(target).any(|port| port == target.port) {
            Ok(())
        } else {
            Err(Refusal::Port(target.port))
        }
    }

    fn check_address(&self, address: IpAddr) -> Result<(), Refusal> {
        let inner = inner(address);
        let is_in = |networks: &[IpNet]| {
            networks
                .iter()
                .any(|net| net.contains(&address) || net.contains(&inner))
        };
        if is_in(&self.denied) {
            return Err(Refusal::Denied);
        }
        if is_in(&self.allowed) || (self.loopback && inner.is_loopback()) {
            return Ok(());
        }
        special(inner).map_or(Ok(()), |name| Err(Refusal::Special(name)))
    }
}

/// Why the policy blocks an endpoint. It shows the port and the kind of address, but not the
/// address: customers must not learn what internal names resolve to.
#[derive(Clone, Copy, Debug)]
pub enum Refusal {
    Http,
    Port(u16),
    Special(&'static str),
    Denied,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Http => {
                formatter.write_str("plain HTTP is blocked; enable it with `egress::Policy::allow_http`")
            }
            Refusal::Port(port) => write!(
                formatter,
                "port {port} is blocked; allow it with `egress::Policy::allow_port`"
            ),
            Refusal::Special("loopback") => formatter.write_str(
                "the address is loopback, which is blocked; allow it with `egress::Policy::allow_loopback`",
            ),
            Refusal::Special(name) => write!(
                formatter,
                "the address is not public ({name}); allow it with `egress::Policy::allow_network`"
            ),
            Refusal::Denied => formatter.write_str("the address is in a denied network"),
        }
    }
}

impl std::error::Error for Refusal {}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(url: &str) -> Origin {
        Origin::of(&url.parse().expect("a URL")).expect("an origin")
    }

    fn check(policy: &Policy, url: &str) -> Result<(), Refusal> {
        policy.check_url(&target(url))
    }

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn schemes_and_ports_are_allowed_individually() {
        let policy = Policy::default();
        assert!(check(&policy, "https://customer.example/").is_ok());
        assert!(check(&policy, "https://customer.example:443/").is_ok());
        for url in [
            "http://customer.example/",
            "https://customer.example:80/",
            "https://customer.example:8443/",
        ] {
            assert!(check(&policy, url).is_err(), "{url}");
        }
        let policy = policy.allow_http();
        assert!(check(&policy, "http://customer.example/").is_ok());
        assert!(check(&policy, "http://customer.example:443/").is_err());
        assert!(check(&policy, "https://customer.example:80/").is_err());
        let policy = policy.allow_port(8443);
        assert!(check(&policy, "https://customer.example:8443/").is_ok());
        assert!(check(&policy, "http://customer.example:8443/").is_ok());
    }

    #[test]
    fn allowing_loopback_allows_its_ports_only() {
        let policy = Policy::default().allow_loopback();
        for url in [
            "https://127.0.0.1:9999/",
            "https://[::1]:9999/",
            "https://[::ffff:127.9.9.9]:9999/",
        ] {
            assert!(check(&policy, url).is_ok(), "{url}");
            assert!(check(&Policy::default(), url).is_err(), "{url}");
        }
        for url in [
            "https://1.1.1.1:9999/",
            "https://10.0.0.1/",
            "https://0.0.0.0/",
            "https://[::]/",
        ] {
            assert!(check(&policy, url).is_err(), "{url}");
        }
        let target = target("https://customer.example:9999/");
        let (here, there) = (address("127.0.0.1"), address("1.1.1.1"));
        assert!(
            policy
                .check_addresses(&target, &[here, address("::1")])
                .is_ok()
        );
        assert!(policy.check_addresses(&target, &[here, there]).is_err());
        assert!(policy.check_addresses(&target, &[there]).is_err());
    }

    #[test]
    fn networks_are_allowed_and_denied() {
        let net = |text: &str| text.parse::<IpNet>().expect("a network");
        let policy = Policy::default()
            .allow_network(net("10.0.0.0/8"))
            .deny_network(net("10.1.0.0/16"))
            .deny_network(net("1.1.1.1/32"));
        for text in ["10.0.0.1", "::ffff:10.0.0.1", "1.0.0.1"] {
            assert!(policy.check_address(address(text)).is_ok(), "{text}");
        }
        for text in [
            "10.1.0.1",
            "::ffff:10.1.0.1",
            "64:ff9b::10.1.0.1",
            "1.1.1.1",
            "::ffff:1.1.1.1",
            "192.168.0.1",
        ] {
            assert!(policy.check_address(address(text)).is_err(), "{text}");
        }
    }
}
