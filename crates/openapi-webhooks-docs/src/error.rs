//! The error of generating a site.

use std::path::Path;
use std::{fmt, io};

use openapi_webhooks_document::escape;

/// Why a site cannot be generated: the document has errors, a setting is invalid, or a file cannot be read or
/// written.
///
/// `Debug` prints the same report as `Display`, because Cargo prints the `Debug` output of an error that
/// `main` returns.
pub struct Error(Kind);

enum Kind {
    Document(openapi_webhooks_document::Error),
    Setting(String),
    File(String),
}

impl Error {
    pub(crate) fn setting(message: impl Into<String>) -> Self {
        Error(Kind::Setting(message.into()))
    }

    pub(crate) fn file(doing: &str, path: &Path, error: &io::Error) -> Self {
        Error(Kind::File(format!(
            "cannot {doing} `{}`: {error}",
            path.display()
        )))
    }

    /// The problems of the document. Empty if the error has another cause.
    #[must_use]
    pub fn problems(&self) -> &[openapi_webhooks_document::Diagnostic] {
        match &self.0 {
            Kind::Document(error) => error.problems(),
            Kind::Setting(_) | Kind::File(_) => &[],
        }
    }
}

impl From<openapi_webhooks_document::Error> for Error {
    fn from(error: openapi_webhooks_document::Error) -> Self {
        Error(Kind::Document(error))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Document(error) => error.fmt(f),
            Kind::Setting(message) | Kind::File(message) => f.write_str(&escape::visible(message)),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
