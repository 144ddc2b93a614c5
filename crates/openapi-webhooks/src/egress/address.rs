//! Which addresses are public.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{Ipv4Net, Ipv6Net};

/// The address that is finally reached: the IPv4 address inside an IPv4-mapped address (RFC 4291
/// §2.5.5.2) or an address of the well-known NAT64 prefix (RFC 6052 §2.1).
pub(super) fn inner(address: IpAddr) -> IpAddr {
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
/// RFC 4291 §2.4 and IANA's "IPv6 Address Space": the space for global use.
const GLOBAL: Ipv6Net = v6([0x2000, 0, 0, 0, 0, 0, 0, 0], 3);

/// All of IANA's "IPv4 Special-Purpose Address Registry" (RFC 6890), and multicast.
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

/// All of IANA's "IPv6 Special-Purpose Address Registry" (RFC 6890), and other named ranges.
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

/// Public addresses of services that cloud platforms offer only to their own machines. Other such
/// services, for example at `169.254.169.254`, have addresses in special-purpose ranges.
///
/// - Azure, "What is IP address 168.63.129.16?"
/// - IBM Cloud, VPC API reference, reserved address ranges: IBM services, Cloud Service Endpoints
/// - Google Cloud, "Configure Private Google Access": `restricted.googleapis.com`,
///   `private.googleapis.com`, and direct connectivity
const CLOUD_V4: [(Ipv4Net, &str); 6] = [
    (v4([168, 63, 129, 16], 32), "internal to Azure"),
    (v4([161, 26, 0, 0], 16), "internal to IBM Cloud"),
    (v4([166, 8, 0, 0], 14), "internal to IBM Cloud"),
    (v4([199, 36, 153, 4], 30), "internal to Google Cloud"),
    (v4([199, 36, 153, 8], 30), "internal to Google Cloud"),
    (v4([34, 126, 0, 0], 18), "internal to Google Cloud"),
];

/// The name of the special-purpose or cloud-internal range of an address; `None` if it is public. `std`'s `is_global`
/// is unstable, and allows `192.88.99.0/24` and `fec0::/10`.
pub(super) fn special(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(v4) => SPECIAL_V4
            .iter()
            .chain(&CLOUD_V4)
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
    use ipnet::IpNet;

    use super::*;

    /// IANA's "IPv4 Special-Purpose Address Registry", row by row, and multicast
    /// ("IPv4 Multicast Address Space Registry").
    const IPV4: [&str; 27] = [
        "0.0.0.0/8",
        "0.0.0.0/32",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.0.0/29",
        "192.0.0.8/32",
        "192.0.0.9/32",
        "192.0.0.10/32",
        "192.0.0.170/32",
        "192.0.0.171/32",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.88.99.2/32",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "255.255.255.255/32",
    ];

    /// IANA's "IPv6 Special-Purpose Address Registry", row by row, except the two rows that embed IPv4
    /// addresses; site-local addresses (RFC 3879), multicast (RFC 4291 §2.7), and everything that is not
    /// assigned for global use (IANA's "IPv6 Address Space").
    const IPV6: [&str; 35] = [
        "::/128",
        "::1/128",
        "64:ff9b:1::/48",
        "100::/64",
        "100:0:0:1::/64",
        "2001::/23",
        "2001::/32",
        "2001:1::1/128",
        "2001:1::2/128",
        "2001:1::3/128",
        "2001:2::/48",
        "2001:3::/32",
        "2001:4:112::/48",
        "2001:10::/28",
        "2001:20::/28",
        "2001:30::/28",
        "2001:db8::/32",
        "2002::/16",
        "2620:4f:8000::/48",
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
        "::/8",
        "100::/8",
        "200::/7",
        "400::/6",
        "800::/5",
        "1000::/4",
        "4000::/2",
        "8000::/1",
        "c000::/2",
        "fe00::/9",
    ];

    fn is_refused(address: IpAddr) -> bool {
        special(inner(address)).is_some()
    }

    fn parse(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    /// Checks that the first and last address of each row are blocked, and that the neighbouring
    /// addresses are blocked only if another row contains them.
    fn check_edges(rows: &[&str], neighbours: fn(IpAddr) -> [Option<IpAddr>; 2]) {
        let nets: Vec<IpNet> = rows
            .iter()
            .map(|row| row.parse().expect("a network"))
            .collect();
        let is_listed = |address: IpAddr| nets.iter().any(|net| net.contains(&address));
        for net in &nets {
            let (first, last) = (net.network(), net.broadcast());
            assert!(is_refused(first), "{first}, the first of {net}");
            assert!(is_refused(last), "{last}, the last of {net}");
            let [before, _] = neighbours(first);
            let [_, after] = neighbours(last);
            for address in [before, after].into_iter().flatten() {
                assert_eq!(
                    is_refused(address),
                    is_listed(address),
                    "{address}, by {net}"
                );
            }
        }
    }

    #[test]
    fn the_edges_of_every_ipv4_range() {
        check_edges(&IPV4, |address| {
            let IpAddr::V4(address) = address else {
                return [None; 2];
            };
            let bits = address.to_bits();
            [bits.checked_sub(1), bits.checked_add(1)]
                .map(|bits| bits.map(|bits| Ipv4Addr::from_bits(bits).into()))
        });
    }

    #[test]
    fn cloud_internal_services_are_blocked_and_neighbouring_addresses_are_not() {
        for (first, last) in [
            ("168.63.129.16", "168.63.129.16"),
            ("161.26.0.0", "161.26.255.255"),
            ("166.8.0.0", "166.11.255.255"),
            ("199.36.153.4", "199.36.153.11"),
            ("34.126.0.0", "34.126.63.255"),
        ] {
            let bits = |text: &str| text.parse::<Ipv4Addr>().expect("an address").to_bits();
            let is_refused = |bits| is_refused(Ipv4Addr::from_bits(bits).into());
            assert!(is_refused(bits(first)) && is_refused(bits(last)), "{first}");
            assert!(
                !is_refused(bits(first) - 1) && !is_refused(bits(last) + 1),
                "{first}"
            );
        }
        assert!(is_refused(parse("::ffff:168.63.129.16")));
    }

    #[test]
    fn the_edges_of_every_ipv6_range() {
        check_edges(&IPV6, |address| {
            let IpAddr::V6(address) = address else {
                return [None; 2];
            };
            let bits = address.to_bits();
            [bits.checked_sub(1), bits.checked_add(1)]
                .map(|bits| bits.map(|bits| Ipv6Addr::from_bits(bits).into()))
        });
    }

    /// Every IPv4 address at an edge, in each form that embeds one.
    #[test]
    fn an_embedded_ipv4_address_is_checked_like_the_address_itself() {
        for row in IPV4 {
            let net: Ipv4Net = row.parse().expect("a network");
            for edge in [net.network(), net.broadcast()] {
                for text in [format!("::ffff:{edge}"), format!("64:ff9b::{edge}")] {
                    assert!(is_refused(parse(&text)), "{text}");
                }
            }
        }
        for text in ["::ffff:1.1.1.1", "64:ff9b::1.1.1.1"] {
            assert!(!is_refused(parse(text)), "{text}");
        }
    }

    /// These forms are blocked regardless of the embedded address: IPv4-compatible (RFC 4291 §2.5.5.1),
    /// 6to4 (RFC 3056), Teredo (RFC 4380), local NAT64 (RFC 8215), and the neighbours of the forms that
    /// are unwrapped.
    #[test]
    fn other_forms_that_embed_a_public_address_are_blocked() {
        for text in [
            "::1.1.1.1",
            "2002:101:101::1",
            "2001:0:101:101::fefe:fefe",
            "64:ff9b:1::1.1.1.1",
            "64:ff9b::1:1.1.1.1",
            "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff",
            "::fffe:ffff:ffff",
            "::1:0:0:0",
        ] {
            assert!(is_refused(parse(text)), "{text}");
        }
    }

    #[test]
    fn public_addresses_are_allowed() {
        for text in [
            "1.1.1.1",
            "8.8.8.8",
            "2606:4700::1111",
            "2a00:1450::1",
            "2001:4860:4860::8888",
        ] {
            assert!(!is_refused(parse(text)), "{text}");
        }
    }
}
