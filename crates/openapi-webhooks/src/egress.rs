//! Where messages may go: a sender lets strangers choose a URL, and must not become their way into
//! its own network.
//!
//! The [policy](Policy) is applied to the URL before anything is resolved, and to the addresses
//! that are dialled, at the dial, every time: a name that was harmless when it was registered may
//! lead elsewhere today.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use http::Uri;
pub use ipnet::IpNet;
use ipnet::{Ipv4Net, Ipv6Net};

use crate::host::Host;

/// What the sender may connect to. By default: https, port 443, public addresses.
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

    /// Allows the machine itself (`127.0.0.0/8` and `::1`), on any port.
    #[must_use]
    pub fn allow_loopback(mut self) -> Self {
        self.loopback = true;
        self
    }

    /// Allows another port, for both schemes.
    #[must_use]
    pub fn allow_port(mut self, port: u16) -> Self {
        self.ports.push(port);
        self
    }

    /// Allows the addresses of a network that is refused by default, such as a customer's behind a
    /// tunnel.
    #[must_use]
    pub fn allow_network(mut self, network: impl Into<IpNet>) -> Self {
        self.allowed.push(network.into());
        self
    }

    /// Refuses the addresses of a network, such as one's own public one. It wins over what is
    /// allowed.
    #[must_use]
    pub fn deny_network(mut self, network: impl Into<IpNet>) -> Self {
        self.denied.push(network.into());
        self
    }

    /// What can be said of a URL before its name is resolved.
    pub(crate) fn check_url(&self, target: &Target<'_>) -> Result<(), Refusal> {
        if target.is_http && !self.http {
            return Err(Refusal(Reason::Http));
        }
        match target.host {
            Host::Address(address) => self.check_addresses(target, &[address]),
            // Any port is allowed to loopback: the addresses will tell.
            Host::Name(_) if self.loopback => Ok(()),
            Host::Name(_) => self.check_port(target),
        }
    }

    /// What is dialled. One bad address refuses all: an honest name does not mix them, and which of
    /// them is dialled would be the resolver's to say.
    pub(crate) fn check_addresses(
        &self,
        target: &Target<'_>,
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

    fn check_port(&self, target: &Target<'_>) -> Result<(), Refusal> {
        let default = if target.is_http { 80 } else { 443 };
        let allowed = target.port == default || self.ports.contains(&target.port);
        if allowed {
            Ok(())
        } else {
            Err(Refusal(Reason::Port(target.port)))
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
            return Err(Refusal(Reason::Denied));
        }
        if is_in(&self.allowed) || (self.loopback && inner.is_loopback()) {
            return Ok(());
        }
        special(inner).map_or(Ok(()), |name| Err(Refusal(Reason::Special(name))))
    }
}

/// What a URL names, as the policy sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target<'a> {
    pub(crate) is_http: bool,
    pub(crate) host: Host<'a>,
    pub(crate) port: u16,
}

impl<'a> Target<'a> {
    /// `None` for what no [`Endpoint`](crate::Endpoint) lets through.
    pub(crate) fn of(uri: &'a Uri) -> Option<Self> {
        let is_http = match uri.scheme_str()? {
            "http" => true,
            "https" => false,
            _ => return None,
        };
        let port = uri.port_u16().unwrap_or(if is_http { 80 } else { 443 });
        Some(Self {
            is_http,
            host: Host::parse(uri.host()?)?,
            port,
        })
    }
}

/// Why the policy refuses an endpoint. It shows the port and the kind of address, and not the
/// address: what an internal name resolves to is nothing to tell a customer.
#[derive(Clone, Debug)]
pub struct Refusal(Reason);

#[derive(Clone, Copy, Debug)]
enum Reason {
    Http,
    Port(u16),
    Special(&'static str),
    Denied,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Reason::Http => formatter.write_str("plain http is not allowed"),
            Reason::Port(port) => write!(formatter, "port {port} is not allowed"),
            Reason::Special(name) => write!(formatter, "the address is not public: {name}"),
            Reason::Denied => formatter.write_str("the address is in a network that is denied"),
        }
    }
}

impl std::error::Error for Refusal {}

/// The address that is reached in the end: the IPv4 address inside an IPv4-mapped one (RFC 4291
/// §2.5.5.2) or one of the well-known NAT64 prefix (RFC 6052 §2.1).
fn inner(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(v6) if MAPPED.contains(&v6) || NAT64.contains(&v6) => {
            let [.., a, b, c, d] = v6.octets();
            Ipv4Addr::new(a, b, c, d).into()
        }
        other => other,
    }
}

const MAPPED: Ipv6Net = v6([0, 0, 0, 0, 0, 0xffff, 0, 0], 96);
const NAT64: Ipv6Net = v6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0], 96);
/// RFC 4291 §2.4 and IANA's "IPv6 Address Space": all that is handed out for global use.
const GLOBAL: Ipv6Net = v6([0x2000, 0, 0, 0, 0, 0, 0, 0], 3);

/// IANA's "IPv4 Special-Purpose Address Registry" (RFC 6890), whole, and multicast.
const SPECIAL_V4: [(Ipv4Net, &str); 18] = [
    (v4([0, 0, 0, 0], 8), "this network"),
    (v4([10, 0, 0, 0], 8), "private use"),
    (v4([100, 64, 0, 0], 10), "shared by a carrier's NAT"),
    (v4([127, 0, 0, 0], 8), "loopback"),
    (v4([169, 254, 0, 0], 16), "link-local"),
    (v4([172, 16, 0, 0], 12), "private use"),
    (v4([192, 0, 0, 0], 24), "protocol assignments"),
    (v4([192, 0, 2, 0], 24), "documentation"),
    (v4([192, 31, 196, 0], 24), "AS112"),
    (v4([192, 52, 193, 0], 24), "AMT"),
    (v4([192, 88, 99, 0], 24), "6to4 relay"),
    (v4([192, 168, 0, 0], 16), "private use"),
    (v4([192, 175, 48, 0], 24), "AS112"),
    (v4([198, 18, 0, 0], 15), "benchmarking"),
    (v4([198, 51, 100, 0], 24), "documentation"),
    (v4([203, 0, 113, 0], 24), "documentation"),
    (v4([224, 0, 0, 0], 4), "multicast"),
    (v4([240, 0, 0, 0], 4), "reserved or broadcast"),
];

/// IANA's "IPv6 Special-Purpose Address Registry" (RFC 6890), whole, and what else has a name.
const SPECIAL_V6: [(Ipv6Net, &str); 16] = [
    (v6([0, 0, 0, 0, 0, 0, 0, 0], 128), "unspecified"),
    (v6([0, 0, 0, 0, 0, 0, 0, 1], 128), "loopback"),
    (v6([0x64, 0xff9b, 1, 0, 0, 0, 0, 0], 48), "local NAT64"),
    (v6([0, 0, 0, 0, 0, 0, 0, 0], 8), "reserved"),
    (v6([0x100, 0, 0, 0, 0, 0, 0, 0], 64), "discard"),
    (v6([0x100, 0, 0, 1, 0, 0, 0, 0], 64), "dummy"),
    (
        v6([0x2001, 0, 0, 0, 0, 0, 0, 0], 23),
        "protocol assignments",
    ),
    (v6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0], 32), "documentation"),
    (v6([0x2002, 0, 0, 0, 0, 0, 0, 0], 16), "6to4"),
    (v6([0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0], 48), "AS112"),
    (v6([0x3fff, 0, 0, 0, 0, 0, 0, 0], 20), "documentation"),
    (v6([0x5f00, 0, 0, 0, 0, 0, 0, 0], 16), "segment routing"),
    (v6([0xfc00, 0, 0, 0, 0, 0, 0, 0], 7), "unique-local"),
    (v6([0xfe80, 0, 0, 0, 0, 0, 0, 0], 10), "link-local"),
    (v6([0xfec0, 0, 0, 0, 0, 0, 0, 0], 10), "site-local"),
    (v6([0xff00, 0, 0, 0, 0, 0, 0, 0], 8), "multicast"),
];

/// What an address is, unless it is a public one. `std`'s `is_global` is unstable, and lets
/// `192.88.99.0/24` and `fec0::/10` through.
fn special(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(v4) => SPECIAL_V4
            .iter()
            .find(|(net, _)| net.contains(&v4))
            .map(|(_, name)| *name),
        IpAddr::V6(v6) => {
            let named = SPECIAL_V6
                .iter()
                .find(|(net, _)| net.contains(&v6))
                .map(|(_, name)| *name);
            named.or_else(|| (!GLOBAL.contains(&v6)).then_some("not assigned"))
        }
    }
}

const fn v4([a, b, c, d]: [u8; 4], prefix: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), prefix)
}

const fn v6([a, b, c, d, e, f, g, h]: [u16; 8], prefix: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, d, e, f, g, h), prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(policy: &Policy, url: &str) -> Result<(), Refusal> {
        let uri: Uri = url.parse().expect("a URL");
        policy.check_url(&Target::of(&uri).expect("a target"))
    }

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn the_edges_of_every_range() {
        // First and last address of each range, and its public neighbours.
        let refused = [
            ("0.0.0.0", "0.255.255.255"),
            ("10.0.0.0", "10.255.255.255"),
            ("100.64.0.0", "100.127.255.255"),
            ("127.0.0.0", "127.255.255.255"),
            ("169.254.0.0", "169.254.255.255"),
            ("172.16.0.0", "172.31.255.255"),
            ("192.0.0.0", "192.0.0.255"),
            ("192.0.2.0", "192.0.2.255"),
            ("192.31.196.0", "192.31.196.255"),
            ("192.52.193.0", "192.52.193.255"),
            ("192.88.99.0", "192.88.99.255"),
            ("192.168.0.0", "192.168.255.255"),
            ("192.175.48.0", "192.175.48.255"),
            ("198.18.0.0", "198.19.255.255"),
            ("198.51.100.0", "198.51.100.255"),
            ("203.0.113.0", "203.0.113.255"),
            ("224.0.0.0", "239.255.255.255"),
            ("240.0.0.0", "255.255.255.255"),
            ("::", "ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("::1", "::2"),
            ("64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff"),
            ("100::", "100::ffff:ffff:ffff:ffff"),
            ("100:0:0:1::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("2620:4f:8000::", "2620:4f:8000:ffff:ffff:ffff:ffff:ffff"),
            ("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("4000::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ];
        let policy = Policy::default();
        for (first, last) in refused {
            for text in [first, last] {
                assert!(policy.check_address(address(text)).is_err(), "{text}");
            }
        }
        for text in [
            "1.0.0.0",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "191.255.255.255",
            "192.0.1.0",
            "192.0.1.255",
            "192.0.3.0",
            "192.31.195.255",
            "192.31.197.0",
            "192.52.192.255",
            "192.52.194.0",
            "192.88.98.255",
            "192.88.100.0",
            "192.167.255.255",
            "192.169.0.0",
            "192.175.47.255",
            "192.175.49.0",
            "198.17.255.255",
            "198.20.0.0",
            "198.51.99.255",
            "198.51.101.0",
            "203.0.112.255",
            "203.0.114.0",
            "223.255.255.255",
            "2000::",
            "2001:200::",
            "2001:db7:ffff::",
            "2001:db9::",
            "2001:ffff::",
            "2003::",
            "2620:4f:7fff::",
            "2620:4f:8001::",
            "3ffe:ffff::",
            "3fff:1000::",
            "3fff:ffff::",
            "2606:4700::1111",
        ] {
            assert!(policy.check_address(address(text)).is_ok(), "{text}");
        }
    }

    #[test]
    fn an_embedded_ipv4_address_is_judged_as_itself() {
        let policy = Policy::default();
        for text in [
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::127.0.0.1",
            "64:ff9b::192.168.0.1",
        ] {
            assert!(policy.check_address(address(text)).is_err(), "{text}");
        }
        for text in ["::ffff:1.1.1.1", "64:ff9b::1.1.1.1"] {
            assert!(policy.check_address(address(text)).is_ok(), "{text}");
        }
        // IPv4-compatible addresses (RFC 4291 §2.5.5.1) are deprecated, and a prefix longer than
        // /96 is another one.
        for text in ["::1.1.1.1", "64:ff9b::1:1.1.1.1", "64:ff9b:1::1.1.1.1"] {
            assert!(policy.check_address(address(text)).is_err(), "{text}");
        }
    }

    #[test]
    fn scheme_and_port_are_allowed_by_name() {
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
    fn loopback_by_name_allows_any_port_there_and_nowhere_else() {
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
        let uri: Uri = "https://customer.example:9999/".parse().expect("a URL");
        let target = Target::of(&uri).expect("a target");
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
