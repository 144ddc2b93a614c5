//! One problem of a document.

use std::path::Path;

use crate::{escape, typo};

use super::lint::Lint;
use super::location::Location;

/// How grave a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The document is wrong, or says something that this crate does not support; nothing is generated.
    Error,
    /// The code was generated, and does not enforce or express something that the document says.
    Warning,
}

/// One problem of the document or its configuration.
///
/// Each text is one line, and shows control characters of the document as `\u{…}`. `Display` is the report that a person reads, with an excerpt of the document.
#[derive(Clone)]
pub struct Diagnostic {
    pub(super) lint: Lint,
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) place: Option<Location>,
    /// What the place itself is, said beside the excerpt.
    pub(super) label: String,
    pub(super) related: Vec<(Location, String)>,
    pub(super) notes: Vec<String>,
    pub(super) help: Option<String>,
    is_typo: bool,
}

impl Diagnostic {
    pub(super) fn error(lint: Lint, place: Location, message: String) -> Self {
        Diagnostic {
            place: Some(place),
            ..Diagnostic::without_place(lint, message)
        }
    }

    pub(super) fn error_at(lint: Lint, place: Option<Location>, message: String) -> Self {
        Diagnostic {
            place,
            ..Diagnostic::without_place(lint, message)
        }
    }

    pub(super) fn warning(lint: Lint, place: Location, message: String) -> Self {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(lint, place, message)
        }
    }

    pub(super) fn without_place(lint: Lint, message: String) -> Self {
        Diagnostic {
            lint,
            severity: Severity::Error,
            message: shown(message),
            place: None,
            label: String::new(),
            related: Vec::new(),
            notes: Vec::new(),
            help: None,
            is_typo: false,
        }
    }

    pub(super) fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = shown(label);
        self
    }

    pub(super) fn with_related(mut self, place: Location, label: impl Into<String>) -> Self {
        self.related.push((place, shown(label)));
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

    /// The name is most likely a typo of `near`.
    pub(super) fn with_intended(mut self, near: &str) -> Self {
        self.is_typo = true;
        self.with_help(format!("did you mean `{near}`?"))
    }

    /// There is a property `near`, of which the name `property` may be a typo.
    pub(super) fn with_property(self, property: &str, near: &str) -> Self {
        match typo::intended(property, std::iter::once(near)) {
            Some(near) => self.with_intended(near),
            None => self.with_help(format!("there is a property `{near}`")),
        }
    }

    /// The rule that the document met.
    pub fn lint(&self) -> Lint {
        self.lint
    }

    /// Whether the code was generated all the same.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Whether it is most likely a typo: [`help`](Self::help) says of what.
    pub fn is_likely_typo(&self) -> bool {
        self.is_typo
    }

    /// What is the matter, in one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The file, as the configuration or a reference names it; none for a fault of the configuration.
    pub fn file(&self) -> Option<&Path> {
        self.place.as_ref().map(Location::file)
    }

    /// The line, from 1.
    pub fn line(&self) -> Option<usize> {
        self.place.as_ref().map(Location::line)
    }

    /// The column in characters, from 1.
    pub fn column(&self) -> Option<usize> {
        self.place.as_ref().map(Location::column)
    }

    /// The place as a JSON pointer in URI fragment form, such as `#/webhooks/new-subscription`
    /// (RFC 6901, section 6). Empty for a fault of syntax.
    pub fn pointer(&self) -> Option<&str> {
        self.place.as_ref().map(Location::pointer)
    }

    /// The way out, where there is one to tell.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The same as an error, as `deny` asks.
    pub(super) fn denied(mut self) -> Self {
        self.severity = Severity::Error;
        self.notes.push(format!(
            "it is an error by `.deny(\"{}\")` in build.rs",
            self.lint
        ));
        self
    }
}

/// Every text of a diagnostic comes through here: it may quote the document.
fn shown(text: impl Into<String>) -> String {
    escape::visible(&text.into()).into_owned()
}
