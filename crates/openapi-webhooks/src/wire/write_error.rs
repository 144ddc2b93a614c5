//! Why a value cannot be written as text.

use std::fmt;

/// Why a parameter or a form cannot be written. It never holds a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WriteError {
    /// The payload of a form is not an object.
    NotAnObject,
    /// The content type of a part cannot be a header's value.
    ContentType,
    /// A parameter, by the name the document gives it, and what is wrong with it.
    Parameter(&'static str, &'static str),
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnObject => formatter.write_str("a form has to be an object"),
            Self::ContentType => {
                formatter.write_str("the content type holds a control character, or is not ASCII")
            }
            Self::Parameter(name, reason) => write!(formatter, "parameter `{name}`: {reason}"),
        }
    }
}
