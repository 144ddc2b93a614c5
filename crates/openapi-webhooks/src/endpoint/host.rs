//! The host of a URL, accepted only if all parsers agree on it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

/// A host: a DNS name or an IP address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Host {
    /// In lower case, since hosts are case-insensitive (RFC 9110 §4.2.3).
    Name(Arc<str>),
    Address(IpAddr),
}

impl Host {
    /// Parses a host as spelled in a URL, with an IPv6 address in brackets.
    ///
    /// A host whose last label is a number is an IPv4 address per WHATWG URL §3.5, in any spelling
    /// of `inet_aton` (`127.1`, `0x7f000001`, `2130706433`), but a name per RFC 3986 §3.2.2. Only
    /// the canonical dotted quad, on which both agree, is accepted.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(inner) = text.strip_prefix('[') {
            let address: Ipv6Addr = inner.strip_suffix(']')?.parse().ok()?;
            return Some(Self::Address(address.into()));
        }
        if let Ok(address) = text.parse::<Ipv4Addr>() {
            return Some(Self::Address(address.into()));
        }
        is_name(text).then(|| Self::Name(text.to_ascii_lowercase().into()))
    }
}

/// Letters, digits, hyphens and underscores in labels of 1–63 characters, 253 in all (RFC 1035
/// §2.3.4). Underscores are not valid in host names, but common in test and cloud systems.
fn is_name(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    name.len() <= 253
        && name.split('.').all(is_label)
        && name.rsplit('.').next().is_some_and(|last| !is_number(last))
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// WHATWG URL §3.5, "ends in a number": digits, or `0x` followed by any number of hexadecimal
/// digits.
fn is_number(label: &str) -> bool {
    let hexadecimal = label
        .strip_prefix("0x")
        .or_else(|| label.strip_prefix("0X"));
    match hexadecimal {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => label.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_canonical_addresses_are_accepted() {
        for name in [
            "customer.example",
            "a",
            "A_b.c-d",
            "xn--bcher-kva.example",
            "1.example",
            "example.",
            "0x.example",
        ] {
            let lower = name.to_ascii_lowercase().into();
            assert_eq!(Host::parse(name), Some(Host::Name(lower)));
        }
        for (text, address) in [
            ("127.0.0.1", "127.0.0.1"),
            ("[::1]", "::1"),
            ("[::ffff:127.0.0.1]", "::ffff:127.0.0.1"),
        ] {
            assert_eq!(
                Host::parse(text),
                Some(Host::Address(address.parse().expect("an address")))
            );
        }
    }

    #[test]
    fn other_spellings_of_an_address_are_rejected() {
        for text in [
            "127.1",
            "127.0.0.1.",
            "0x7f000001",
            "0X7F.1",
            "2130706433",
            "017700000001",
            "127.0.0.01",
            "0x",
            "a.0x",
            "a.1",
            "1.2.3.4.5",
            "256.256.256.256",
            "1",
            "[127.0.0.1]",
            "[::1",
            "::1",
            "[fe80::1%25eth0]",
        ] {
            assert_eq!(Host::parse(text), None, "{text}");
        }
    }

    #[test]
    fn other_names_are_rejected() {
        let long = "a".repeat(64);
        for text in [
            "",
            ".",
            "a..b",
            ".a",
            "a..",
            "-a",
            "a-",
            "a b",
            "ä.example",
            "a%2eb",
            "a:b",
            "a@b",
            "a\\b",
            &long,
        ] {
            assert_eq!(Host::parse(text), None, "{text}");
        }
    }
}
