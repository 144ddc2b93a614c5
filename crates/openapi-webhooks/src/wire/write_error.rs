//! Errors of writing a value as text.

use std::fmt;

/// The error of a parameter or form that cannot be written. It never contains the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WriteError {
    /// The payload of a form is not an object.
    NotAnObject,
    /// The content type of a part is not a valid header value.
    ContentType,
    /// The name of a parameter in the document, and the reason.
    Parameter(&'static str, &'static str),
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnObject => formatter.write_str("a form must be an object"),
            Self::ContentType => {
                formatter.write_str("the content type contains a control character or is not ASCII")
            }
            Self::Parameter(name, reason) => write!(formatter, "parameter `{name}`: {reason}"),
        }
    }
}
