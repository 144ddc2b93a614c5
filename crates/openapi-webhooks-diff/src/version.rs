//! Whether `info.version` was raised as far as the changes require (Semantic Versioning 2.0.0).

use crate::change::Change;
use crate::class::Class;
use crate::diff::Diff;
use crate::kind::ChangeKind;

/// The version of a document: major, minor and patch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version([u64; 3]);

impl Version {
    /// `None` for other versions, such as dates.
    fn parse(text: &str) -> Option<Version> {
        let text = text.strip_prefix('v').unwrap_or(text);
        let core = text.split(['-', '+']).next()?;
        let is_date = core.len() != text.len() && core.len() == 4;
        let mut numbers = [0; 3];
        let parts: Vec<&str> = core.split('.').collect();
        if parts.len() > 3 || is_date {
            return None;
        }
        for (number, part) in numbers.iter_mut().zip(parts) {
            *number = part.parse().ok()?;
        }
        Some(Version(numbers))
    }

    /// The smallest version that a change of this class requires. Before 1.0.0, the minor version takes the place
    /// of the major one, as in Cargo; Semantic Versioning 2.0.0, section 4, allows any change there.
    fn after(self, class: Class) -> Version {
        let Version([major, minor, patch]) = self;
        let is_breaking = class.is_breaking();
        Version(match (major, class) {
            (0, _) if is_breaking => [0, minor.saturating_add(1), 0],
            (_, _) if is_breaking => [major.saturating_add(1), 0, 0],
            (0, _) | (_, Class::Patch) => [major, minor, patch.saturating_add(1)],
            (_, _) => [major, minor.saturating_add(1), 0],
        })
    }
}

impl Diff {
    /// What is wrong with the new version, in one line: it must be raised as far as the changes require (Semantic
    /// Versioning 2.0.0, sections 6 to 8). Other versions, such as dates, need only differ. `None` if the version is
    /// right, or if only texts and Rust names changed.
    ///
    /// ```
    /// # use openapi_webhooks_diff::compare;
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
    /// # let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
    /// assert_eq!(compare(&old, &new).version_problem(), None); // 1.0.0 to 2.0.0
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn version_problem(&self) -> Option<String> {
        let concerned = self.changes().iter().filter(|change| {
            !change.kind().keeps_values() || change.kind() == ChangeKind::Deprecated
        });
        let class = concerned.map(Change::class).max()?;
        let (old, new) = self.versions();
        let needs = |needed: &str| {
            let class = if class.is_breaking() {
                "breaking"
            } else {
                class.name()
            };
            format!(
                "`info.version` is `{new}`, and the {class} changes since `{old}` require {needed}"
            )
        };
        match (Version::parse(old), Version::parse(new)) {
            (Some(from), Some(to)) => {
                let Version([major, minor, patch]) = from.after(class);
                let is_fine = to >= from.after(class);
                (!is_fine).then(|| needs(&format!("at least `{major}.{minor}.{patch}`")))
            }
            _ if old == new && class > Class::Patch => Some(needs("another version")),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        for (text, expected) in [
            ("1.2.3", Some([1, 2, 3])),
            ("v2.0", Some([2, 0, 0])),
            ("3", Some([3, 0, 0])),
            ("1.0.0-beta.1", Some([1, 0, 0])),
            ("2026-01-31", None),
            ("latest", None),
            ("1.2.3.4", None),
            ("", None),
        ] {
            assert_eq!(Version::parse(text), expected.map(Version), "{text}");
        }
    }

    #[test]
    fn required_versions() {
        for (from, class, expected) in [
            ([1, 2, 3], Class::Major, [2, 0, 0]),
            ([1, 2, 3], Class::Unknown, [2, 0, 0]),
            ([1, 2, 3], Class::Minor, [1, 3, 0]),
            ([1, 2, 3], Class::Patch, [1, 2, 4]),
            ([0, 2, 3], Class::Major, [0, 3, 0]),
            ([0, 2, 3], Class::Minor, [0, 2, 4]),
            ([u64::MAX, 0, 0], Class::Major, [u64::MAX, 0, 0]),
        ] {
            assert_eq!(
                Version(from).after(class),
                Version(expected),
                "{from:?} {class}"
            );
        }
    }
}
