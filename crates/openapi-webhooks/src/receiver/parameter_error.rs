//! Why the parameters of a request cannot be read.

use std::fmt;

/// A parameter that is not what the document says. It shows nothing of the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterError {
    place: &'static str,
    name: &'static str,
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Missing,
    Twice,
    /// A header with other bytes than visible ASCII.
    NotVisible,
    NoJson,
    /// Not what the document says, at this place of the value.
    Wrong(String),
    /// One of so many that none was looked at.
    TooMany,
}

impl ParameterError {
    pub(crate) fn new(place: &'static str, name: &'static str, fault: Fault) -> Self {
        Self { place, name, fault }
    }

    /// The parameter's name in the document.
    #[must_use]
    pub fn parameter(&self) -> &'static str {
        self.name
    }

    /// Whether the request does not have it.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.fault == Fault::Missing
    }

    /// Whether it is given more than once, and cannot be.
    #[must_use]
    pub fn is_twice(&self) -> bool {
        self.fault == Fault::Twice
    }

    /// The place in its value that is not what the document says, as a JSON pointer (RFC 6901): empty
    /// where it is the whole of it. `None` where the value could not be looked into.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        match &self.fault {
            Fault::Wrong(pointer) => Some(pointer),
            _ => None,
        }
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, name, fault } = self;
        write!(formatter, "the {place} `{name}` ")?;
        match fault {
            Fault::Missing => formatter.write_str("is missing"),
            Fault::Twice => formatter.write_str("is given twice"),
            Fault::NotVisible => formatter.write_str("holds more than visible ASCII"),
            Fault::NoJson => formatter.write_str("is no JSON"),
            Fault::Wrong(pointer) if pointer.is_empty() => {
                formatter.write_str("is not what the document says")
            }
            Fault::Wrong(pointer) => {
                write!(formatter, "is not what the document says at `{pointer}`")
            }
            Fault::TooMany => formatter.write_str("is one of too many"),
        }
    }
}

impl std::error::Error for ParameterError {}
