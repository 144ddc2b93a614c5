//! Why the parameters of a request cannot be read.

use std::fmt;

use crate::report::debug_by_report;

/// A parameter that is not what the document says. It shows nothing of the value.
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
    /// A header with other bytes than visible ASCII.
    NotVisible,
    InvalidJson,
    /// Not what the document says, at this place of the value.
    Wrong(String),
    /// One of so many that none was looked at.
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

    /// Whether the request does not have it.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.kind == ParameterErrorKind::Missing
    }

    /// Whether it is given more than once, and cannot be.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        self.kind == ParameterErrorKind::Duplicate
    }

    /// The place in its value that is not what the document says, as a JSON pointer (RFC 6901): empty
    /// where it is the whole of it. `None` where the value could not be looked into.
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
            ParameterErrorKind::Duplicate => formatter.write_str("is given twice"),
            ParameterErrorKind::NotVisible => formatter.write_str("holds more than visible ASCII"),
            ParameterErrorKind::InvalidJson => formatter.write_str("is no JSON"),
            ParameterErrorKind::Wrong(pointer) if pointer.is_empty() => {
                formatter.write_str("is not what the document says")
            }
            ParameterErrorKind::Wrong(pointer) => {
                write!(formatter, "is not what the document says at `{pointer}`")
            }
            ParameterErrorKind::TooMany => formatter.write_str("is one of too many"),
        }
    }
}

debug_by_report!(ParameterError);

impl std::error::Error for ParameterError {}
