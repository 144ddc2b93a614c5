//! Reports of a comparison.

mod changelog;
mod github;
mod human;
mod json;
mod markdown;
mod summary;

use crate::diff::Diff;

pub use changelog::changelog;

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// For a terminal: each change with its places, then a summary. Changes to texts are only counted.
    Human,
    /// One JSON object, with all changes under `changes`.
    Json,
    /// For a pull request or a changelog: a heading for each class. Changes to texts are only counted.
    Markdown,
    /// Annotations of GitHub Actions: breaking changes are errors, others are notices. Changes to texts are left out.
    Github,
}

impl Diff {
    /// Writes a report of the changes, which ends with a line break.
    ///
    /// ```
    /// use openapi_webhooks_diff::Format;
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
    /// # let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
    /// let diff = openapi_webhooks_diff::compare(&old, &new);
    /// let report = diff.report(Format::Human);
    /// assert!(report.starts_with("major[property-removed]: property `email` was removed\n"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn report(&self, format: Format) -> String {
        match format {
            Format::Human => human::report(self),
            Format::Json => json::report(self),
            Format::Markdown => markdown::report(self),
            Format::Github => github::report(self),
        }
    }
}
