//! Errors of reading request parameters.

use std::fmt;

use crate::report::debug_by_report;

/// The error of a parameter that does not match the document. It shows nothing of the value.
///
/// ```
/// use openapi_webhooks::receiver::ParameterError;
///
/// /// The body of a response with the status 400.
/// fn explain(error: &ParameterError) -> String {
///     if error.is_missing() {
///         format!("`{}` is required", error.parameter())
///     } else {
///         error.to_string()
///     }
/// }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ParameterError {
    place: &'static str,
    name: &'static str,
    kind: ParameterErrorKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ParameterErrorKind {
    Missing,
    Duplicate,
    /// A header with bytes other than visible ASCII.
    NotVisible,
    InvalidJson,
    /// Does not match the document at this location in the value.
    Wrong(String),
    /// One of too many parameters, which were not read.
    TooMany,
}

impl ParameterError {
    pub(crate) fn new(place: &'static str, name: &'static str, kind: ParameterErrorKind) -> Self {
        Self { place, name, kind }
    }

    /// The parameter's name in the document.
    #[must_use]
    pub fn parameter(&self) -> &'static str {
        self.name
    }

    /// Whether the parameter is missing.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.kind == ParameterErrorKind::Missing
    }

    /// Whether the parameter occurs more than once and is not a list.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        self.kind == ParameterErrorKind::Duplicate
    }

    /// The location of the error in the value, as a JSON pointer (RFC 6901). It is empty for the
    /// whole value, and `None` if the value could not be parsed.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        match &self.kind {
            ParameterErrorKind::Wrong(pointer) => Some(pointer),
            _ => None,
        }
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, name, kind } = self;
        write!(formatter, "the {place} `{name}` ")?;
        match kind {
            ParameterErrorKind::Missing => formatter.write_str("is missing"),
            ParameterErrorKind::Duplicate => formatter.write_str("occurs more than once"),
            ParameterErrorKind::NotVisible => {
                formatter.write_str("contains more than visible ASCII")
            }
            ParameterErrorKind::InvalidJson => formatter.write_str("is not valid JSON"),
            ParameterErrorKind::Wrong(pointer) if pointer.is_empty() => {
                formatter.write_str("does not match the document")
            }
            ParameterErrorKind::Wrong(pointer) => {
                write!(formatter, "does not match the document at `{pointer}`")
            }
            ParameterErrorKind::TooMany => formatter.write_str("is one of too many parameters"),
        }
    }
}

debug_by_report!(ParameterError);

impl std::error::Error for ParameterError {}
