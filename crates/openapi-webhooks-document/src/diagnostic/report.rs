//! One problem of a document.

use std::path::Path;

use crate::{escape, typo};

use super::lint::Lint;
use super::location::Location;

/// Whether a [`Diagnostic`] is an error or a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The document is invalid or not supported. No code is generated.
    Error,
    /// The code is generated, but does not enforce or express something in the document.
    Warning,
}

/// One problem of the document or the configuration.
///
/// `Display` prints the report with an excerpt of the document. Each text is a single line; control
/// characters of the document are escaped as `\u{…}`.
///
/// ```
/// use openapi_webhooks_document::{Catalogue, Lint, ReadOptions, Severity};
///
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": "1"}, "webhooks": {"ping": {"post": {
///     "sumary": "Checks the connection."}}}}"#;
/// let mut load = |_: &std::path::Path| Ok(text.to_owned());
/// let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
/// let warning = &catalogue.warnings()[0];
/// assert_eq!((warning.lint(), warning.severity()), (Lint::UnknownMember, Severity::Warning));
/// assert!(warning.is_likely_typo());
/// assert_eq!(warning.help(), Some("did you mean `summary`?"));
/// assert_eq!(warning.line(), Some(2));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Diagnostic {
    pub(super) lint: Lint,
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) location: Option<Location>,
    /// The text next to the underlined part of the excerpt.
    pub(super) label: String,
    pub(super) related: Vec<(Location, String)>,
    pub(super) notes: Vec<String>,
    pub(super) help: Option<String>,
    is_typo: bool,
}

impl Diagnostic {
    pub(super) fn error(lint: Lint, location: Location, message: String) -> Self {
        Diagnostic {
            location: Some(location),
            ..Diagnostic::without_location(lint, message)
        }
    }

    pub(super) fn error_at(lint: Lint, location: Option<Location>, message: String) -> Self {
        Diagnostic {
            location,
            ..Diagnostic::without_location(lint, message)
        }
    }

    pub(super) fn warning(lint: Lint, location: Location, message: String) -> Self {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(lint, location, message)
        }
    }

    pub(super) fn without_location(lint: Lint, message: String) -> Self {
        Diagnostic {
            lint,
            severity: Severity::Error,
            message: shown(message),
            location: None,
            label: String::new(),
            related: Vec::new(),
            notes: Vec::new(),
            help: None,
            is_typo: false,
        }
    }

    pub(super) fn warning_without_location(lint: Lint, message: String) -> Self {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::without_location(lint, message)
        }
    }

    pub(super) fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = shown(label);
        self
    }

    pub(super) fn with_related(mut self, location: Location, label: impl Into<String>) -> Self {
        self.related.push((location, shown(label)));
        self
    }

    pub(super) fn with_note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(shown(note));
        self
    }

    pub(super) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(shown(help));
        self
    }

    /// Adds that the name is probably a typo of `near`.
    pub(super) fn with_intended(mut self, near: &str) -> Self {
        self.is_typo = true;
        self.with_help(format!("did you mean `{near}`?"))
    }

    /// Suggests the property `near`, of which `property` may be a typo.
    pub(super) fn with_property(self, property: &str, near: &str) -> Self {
        match typo::intended(property, std::iter::once(near)) {
            Some(near) => self.with_intended(near),
            None => self.with_help(format!("declare it, or use the property `{near}`")),
        }
    }

    /// The lint that reported it.
    pub fn lint(&self) -> Lint {
        self.lint
    }

    /// Whether it is an error or a warning.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Whether it is probably a typo. [`help`](Self::help) then suggests the intended name.
    pub fn is_likely_typo(&self) -> bool {
        self.is_typo
    }

    /// What is wrong, in one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The file, as the configuration or a reference names it. `None` for a problem of the configuration.
    pub fn file(&self) -> Option<&Path> {
        self.location.as_ref().map(Location::file)
    }

    /// The line, starting at 1.
    pub fn line(&self) -> Option<usize> {
        self.location.as_ref().map(Location::line)
    }

    /// The column in characters, starting at 1.
    pub fn column(&self) -> Option<usize> {
        self.location.as_ref().map(Location::column)
    }

    /// The location as a JSON pointer in URI fragment form, such as `#/webhooks/new-subscription`
    /// (RFC 6901, section 6). Empty for a syntax error.
    pub fn pointer(&self) -> Option<&str> {
        self.location.as_ref().map(Location::pointer)
    }

    /// How to fix it, if known.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Turns a warning into an error because of `deny`.
    pub(super) fn denied(mut self) -> Self {
        self.severity = Severity::Error;
        self.notes.push(format!(
            "`.deny(\"{}\")` in build.rs makes this warning an error",
            self.lint
        ));
        self
    }
}

/// Escapes a text of a diagnostic, which may quote the document.
fn shown(text: impl Into<String>) -> String {
    escape::visible(&text.into()).into_owned()
}
