//! Origins of URLs.

use http::Uri;

use crate::endpoint::host::Host;

/// Scheme, host and port (RFC 6454 §4). The egress policy checks the origin, connections are pooled
/// by it, and the limits of a fan-out apply to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Origin {
    pub(crate) is_http: bool,
    pub(crate) host: Host,
    pub(crate) port: u16,
}

impl Origin {
    /// `None` for a URL that a client cannot send to.
    pub(crate) fn of(uri: &Uri) -> Option<Self> {
        let is_http = match uri.scheme_str()? {
            "http" => true,
            "https" => false,
            _ => return None,
        };
        Some(Self {
            is_http,
            host: Host::parse(uri.host()?)?,
            port: uri.port_u16().unwrap_or(default_port(is_http)),
        })
    }
}

/// RFC 9110 §4.2.1 and §4.2.2.
pub(crate) fn default_port(is_http: bool) -> u16 {
    if is_http { 80 } else { 443 }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn origin(url: &str) -> Origin {
        Origin::of(&url.parse().expect("a URL")).expect("an origin")
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let one = origin("https://customer.example/a");
        let known = HashSet::from([one.clone()]);
        for same in [
            "https://customer.example",
            "https://Customer.EXAMPLE:443/b?c",
        ] {
            assert_eq!(origin(same), one);
            assert!(known.contains(&origin(same)));
        }
        for other in [
            "http://customer.example/a",
            "https://customer.example:8443/a",
            "https://a.customer.example/a",
        ] {
            assert_ne!(origin(other), one);
        }
    }
}
