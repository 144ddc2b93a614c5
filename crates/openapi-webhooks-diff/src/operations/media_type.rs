//! Media types, matched by name.

/// Whether two names stand for the same media type. White space does not count, nor the case of names and of the
/// `charset`. The case of other parameters' values may matter (RFC 9110, section 8.3.1).
pub(super) fn is_same(one: &str, other: &str) -> bool {
    normal(one) == normal(other)
}

/// The media type of this name among the described ones, or else the first range that includes it.
pub(super) fn covering<'t, T>(described: &'t [(&str, T)], name: &str) -> Option<&'t (&'t str, T)> {
    let same = described.iter().find(|(other, _)| is_same(other, name));
    same.or_else(|| described.iter().find(|(range, _)| includes(range, name)))
}

/// Whether a range such as `text/*` includes a media type.
fn includes(range: &str, name: &str) -> bool {
    let (range, name) = (normal(range), normal(name));
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(prefix) => prefix.ends_with('/') && name.starts_with(prefix),
        None => false,
    }
}

fn normal(name: &str) -> String {
    let name: String = name.chars().filter(|c| !c.is_whitespace()).collect();
    let parts = name.split(';').map(|part| match part.split_once('=') {
        Some((name, value)) if !name.eq_ignore_ascii_case("charset") => {
            format!("{}={value}", name.to_ascii_lowercase())
        }
        _ => part.to_ascii_lowercase(),
    });
    parts.collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_include_types() {
        let described = [("text/*", 0), ("*/*", 1), ("Text/CSV; charset=utf-8", 2)];
        let found = |name| covering(&described, name).map(|(_, index)| *index);
        assert_eq!(found("text/csv;charset=UTF-8"), Some(2));
        assert_eq!(found("text/csv"), Some(0));
        assert_eq!(found("image/png"), Some(1));
        assert_eq!(covering(&described[..1], "image/png"), None);
        assert_eq!(covering(&[("a/b", 0)], "a/*"), None);
        assert!(is_same("A/B; Profile=\"x\"", "a/b;profile=\"x\""));
        assert!(!is_same("a/b;profile=\"x\"", "a/b;profile=\"X\""));
    }
}
