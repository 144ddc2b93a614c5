//! The route of a request, as a replay guard sees it.

use http::Uri;
use percent_encoding::percent_decode_str;

/// The route of a request to a service of one route: its path in one spelling.
///
/// A router accepts several spellings of a path, with escapes, doubled or trailing slashes. If each were a
/// route of its own, a captured message could be replayed once for each.
pub(super) fn of_path(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let segments = segments.map(|segment| percent_decode_str(segment).decode_utf8_lossy());
    segments.fold(String::new(), |path, segment| path + "/" + &segment)
}

/// The route of a request to a router that is mounted under a prefix. `uri` is the target without it.
pub(super) fn of_mount(original: &Uri, uri: &Uri, webhook: Option<&str>) -> String {
    let path = original.path();
    let prefix = path.strip_suffix(uri.path()).unwrap_or(path);
    format!("{}\n{}", of_path(prefix), webhook.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_path_are_one_route() {
        for path in ["/hooks/a", "//hooks/a/", "/hooks//%61", "/%68ooks/a"] {
            assert_eq!(of_path(path), "/hooks/a");
        }
        assert_eq!(of_path("/"), "");
        assert_ne!(of_path("/hooks/A"), of_path("/hooks/a"));
    }

    #[test]
    fn a_mount_is_the_part_before_the_path() {
        let route = |original: &'static str, path: &'static str| {
            of_mount(
                &Uri::from_static(original),
                &Uri::from_static(path),
                Some("a"),
            )
        };
        assert_eq!(route("/one/a?b", "/a?b"), "/one\na");
        assert_eq!(route("/one/%61", "/%61"), "/one\na");
        assert_eq!(route("/one", "/"), "/one\na");
        assert_eq!(route("/a", "/a"), "\na");
        assert_eq!(route("/", "/"), "\na");
    }
}
