//! The classes of changes that a `Cargo.toml` sets.

use std::fmt;

use toml::{Table, Value};

use crate::diff::{Level, Levels};
use crate::kind::ChangeKind;

/// The path of the table of levels.
const TABLES: [&str; 4] = ["package", "metadata", "openapi-webhooks", "diff"];

impl Levels {
    /// Reads the levels under `[package.metadata.openapi-webhooks.diff]` of a `Cargo.toml`. Each key is the
    /// name of a kind, and its value the name of a class or `ignore`. Without such a table, no level is set.
    ///
    /// # Errors
    ///
    /// If the text is not TOML, or a kind or level has an unknown name.
    ///
    /// ```
    /// use openapi_webhooks_diff::{Class, Levels, compare};
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
    /// # let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
    /// let manifest = r#"
    /// [package.metadata.openapi-webhooks.diff]
    /// enum-value-added = "minor"
    /// property-removed = "ignore"
    /// "#;
    /// let levels = Levels::of_manifest(manifest)?;
    /// assert_eq!(compare(&old, &new).with_levels(&levels).class(), Some(Class::Minor));
    /// # Ok(())
    /// # }
    /// ```
    pub fn of_manifest(text: &str) -> Result<Self, ManifestError> {
        let manifest: Table = text.parse().map_err(|error: toml::de::Error| {
            ManifestError(format!("invalid TOML: {}", error.message()))
        })?;
        let mut table = &manifest;
        for name in TABLES {
            match table.get(name) {
                None => return Ok(Levels::new()),
                Some(Value::Table(inner)) => table = inner,
                Some(_) => return Err(ManifestError(format!("`{name}` must be a table"))),
            }
        }
        let mut levels = Levels::new();
        for (name, value) in table {
            let kind = ChangeKind::named(name);
            let kind =
                kind.ok_or_else(|| ManifestError(format!("there is no kind of change `{name}`")))?;
            let level = value.as_str().and_then(Level::named).ok_or_else(|| {
                let names = "`major`, `unknown`, `source`, `minor`, `patch` or `ignore`";
                ManifestError(format!("`{name}` must be {names}"))
            })?;
            levels = levels.set(kind, level);
        }
        Ok(levels)
    }
}

/// Why the levels of a `Cargo.toml` cannot be read.
#[derive(Debug)]
pub struct ManifestError(String);

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ManifestError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Levels::of_manifest(text).expect_err("an error").to_string()
    }

    #[test]
    fn unknown_names_are_errors() {
        let table = "[package.metadata.openapi-webhooks.diff]\n";
        assert_eq!(
            error(&format!("{table}property-remved = \"minor\"")),
            "there is no kind of change `property-remved`"
        );
        assert_eq!(
            error(&format!("{table}property-removed = \"small\"")),
            "`property-removed` must be `major`, `unknown`, `source`, `minor`, `patch` or `ignore`"
        );
        assert_eq!(
            error("[package]\nmetadata = 1"),
            "`metadata` must be a table"
        );
        assert!(error("[package").starts_with("invalid TOML: "));
        assert!(Levels::of_manifest("[package]\nname = \"a\"").is_ok());
    }
}
