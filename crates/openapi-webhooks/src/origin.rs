//! Where a URL leads, whatever its path.

use std::hash::{Hash, Hasher};

use http::Uri;
use http::uri::Authority;

/// Scheme, host and port (RFC 6454 §4): what decides which connections a message may take, and what one
/// slow receiver has in common, whatever the paths of its endpoints.
///
/// It shares its text with the URL, and compares hosts without regard to case.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    is_http: bool,
    authority: Authority,
    port: u16,
}

impl Origin {
    /// `None` for a URL that no client sends to.
    pub(crate) fn of(uri: &Uri) -> Option<Self> {
        let is_http = match uri.scheme_str()? {
            "http" => true,
            "https" => false,
            _ => return None,
        };
        Some(Self {
            is_http,
            authority: uri.authority()?.clone(),
            port: uri.port_u16().unwrap_or(default_port(is_http)),
        })
    }

    /// The host, and the port where it is not that of the scheme (RFC 9110 §7.2).
    #[cfg(feature = "hyper")]
    pub(crate) fn host_and_port(&self) -> String {
        let host = self.authority.host();
        if self.port == default_port(self.is_http) {
            host.to_owned()
        } else {
            format!("{host}:{}", self.port)
        }
    }
}

/// RFC 9110 §4.2.1 and §4.2.2.
pub(crate) fn default_port(is_http: bool) -> u16 {
    if is_http { 80 } else { 443 }
}

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        (self.is_http, self.port) == (other.is_http, other.port)
            && self
                .authority
                .host()
                .eq_ignore_ascii_case(other.authority.host())
    }
}

impl Eq for Origin {}

impl Hash for Origin {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.is_http, self.port).hash(state);
        for byte in self.authority.host().bytes() {
            state.write_u8(byte.to_ascii_lowercase());
        }
    }
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
