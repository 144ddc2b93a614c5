//! Base URIs of files and schemas, and resolution of references against them (RFC 3986, section 5; JSON
//! Schema 2020-12 Core, section 8.2.1).

use std::path::{Component, Path, PathBuf};

use iri_string::types::{UriAbsoluteStr, UriReferenceStr};

use super::path::normal;
use super::pointer;

/// The identity of a file or a schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Address {
    /// A normalized path. The file need not exist.
    Path(PathBuf),
    /// An absolute URI, or an absolute path without a scheme; in both cases without a fragment.
    Uri(String),
}

impl Address {
    pub(super) fn of_file(path: &Path) -> Self {
        Address::Path(normal(path))
    }

    /// Resolves `reference`, which has no fragment, against this base. `None` if it is not
    /// percent-encoded UTF-8.
    pub(super) fn resolve(&self, reference: &str) -> Option<Address> {
        if has_scheme(reference) {
            return Some(Address::Uri(reference.to_owned()));
        }
        match self {
            Address::Uri(base) => {
                Some(against_uri(base, reference).unwrap_or_else(|| Address::Uri(reference.into())))
            }
            Address::Path(_) if reference.is_empty() => Some(self.clone()),
            Address::Path(base) => {
                let path = PathBuf::from(&*pointer::percent_decode(reference)?);
                Some(if is_rooted(&path) {
                    Address::Uri(reference.to_owned())
                } else {
                    Address::Path(beside(base, &path))
                })
            }
        }
    }
}

fn against_uri(base: &str, reference: &str) -> Option<Address> {
    let reference = UriReferenceStr::new(reference).ok()?;
    let base = UriAbsoluteStr::new(base).ok()?;
    Some(Address::Uri(reference.resolve_against(base).to_string()))
}

/// Resolves `path` relative to the folder of the file `base`.
pub(super) fn beside(base: &Path, path: &Path) -> PathBuf {
    normal(&base.parent().unwrap_or(Path::new("")).join(path))
}

/// Whether a path starts with a root or, on Windows, a drive.
pub(super) fn is_rooted(path: &Path) -> bool {
    let is_root = |part| matches!(part, Component::RootDir | Component::Prefix(_));
    path.components().any(is_root)
}

/// Whether a reference starts with a scheme (RFC 3986, section 3.1). A single letter is a Windows drive.
pub(super) fn has_scheme(reference: &str) -> bool {
    let Some((scheme, _)) = reference.split_once(':') else {
        return false;
    };
    let is_of_scheme = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(is_of_scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> Address {
        Address::Uri(text.to_owned())
    }

    #[test]
    fn references_are_resolved_against_uris() {
        let base = uri("https://example.com/a/b.json");
        for (reference, expected) in [
            ("c.json", "https://example.com/a/c.json"),
            ("../c.json", "https://example.com/c.json"),
            ("/c.json", "https://example.com/c.json"),
            ("", "https://example.com/a/b.json"),
            ("urn:example:c", "urn:example:c"),
        ] {
            assert_eq!(base.resolve(reference), Some(uri(expected)), "{reference}");
        }
    }

    #[test]
    fn references_are_resolved_against_paths() {
        let base = Address::of_file(Path::new("schema/a/b.json"));
        let path = |text: &str| Some(Address::Path(PathBuf::from(text)));
        assert_eq!(base.resolve("c%20d.json"), path("schema/a/c d.json"));
        assert_eq!(base.resolve("./../c.json"), path("schema/c.json"));
        assert_eq!(base.resolve(""), path("schema/a/b.json"));
        assert_eq!(base.resolve("/c.json"), Some(uri("/c.json")));
        assert_eq!(base.resolve("%ff"), None);
    }
}
