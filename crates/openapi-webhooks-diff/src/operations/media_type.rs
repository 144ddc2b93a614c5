//! Media types, matched by name.

/// Whether two names stand for the same media type. Case and white space do not count, also in the values of parameters:
/// those of `charset` are case-insensitive as the names are (RFC 9110, section 8.3).
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
    let name = name.chars().filter(|c| !c.is_whitespace());
    name.collect::<String>().to_ascii_lowercase()
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
    }
}
