//! Why a body is not what the document says.

use std::fmt;

use crate::payload::trials::TOO_MANY_TRIALS;
use crate::report::debug_by_report;

/// A body that is not the webhook it was said to be. What the body holds is not shown.
#[derive(Clone, PartialEq)]
pub struct ParseError(ParseErrorKind);

#[derive(Clone, PartialEq)]
enum ParseErrorKind {
    UnknownWebhook,
    Body {
        pointer: String,
        line: usize,
        column: usize,
        fault: BodyFault,
    },
    UnexpectedBody,
    /// A form or a text that is none, or not what the document says.
    Other(&'static str),
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum BodyFault {
    /// It is no JSON.
    Syntax,
    /// It is not what the document says.
    Mismatch,
    /// It holds nested unions that take too long to tell apart.
    TooManyTrials,
}

impl ParseError {
    /// A body that is no form, or no text, or not the one that is described.
    pub(crate) fn other(reason: &'static str) -> Self {
        Self(ParseErrorKind::Other(reason))
    }

    pub(crate) fn unexpected_body() -> Self {
        Self(ParseErrorKind::UnexpectedBody)
    }

    /// A body that is JSON, and cannot be read as what the document says.
    pub(crate) fn body(fault: BodyFault, pointer: String, error: &serde_json::Error) -> Self {
        Self(ParseErrorKind::Body {
            pointer,
            line: error.line(),
            column: error.column(),
            fault,
        })
    }

    /// A body that is not UTF-8 at this place.
    pub(crate) fn invalid_utf8(line: usize, column: usize) -> Self {
        Self(ParseErrorKind::Body {
            pointer: String::new(),
            line,
            column,
            fault: BodyFault::Syntax,
        })
    }

    pub(crate) fn unknown_webhook() -> Self {
        Self(ParseErrorKind::UnknownWebhook)
    }

    pub(crate) fn invalid_json(error: &serde_json::Error) -> Self {
        Self(ParseErrorKind::Body {
            pointer: String::new(),
            line: error.line(),
            column: error.column(),
            fault: BodyFault::Syntax,
        })
    }

    /// Whether no webhook of the document has the name, or is what the request holds.
    #[must_use]
    pub fn is_unknown_webhook(&self) -> bool {
        matches!(self.0, ParseErrorKind::UnknownWebhook)
    }

    /// The place in the body that is not what the document says, as a JSON pointer (RFC 6901): empty
    /// where it is the whole of it. `None` where the body is no JSON, or was not read.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        match &self.0 {
            ParseErrorKind::Body { pointer, fault, .. } if *fault != BodyFault::Syntax => {
                Some(pointer)
            }
            _ => None,
        }
    }
}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(reason) => f.write_str(reason),
            Self::UnknownWebhook => f.write_str("no webhook of the document is this one"),
            Self::UnexpectedBody => {
                f.write_str("the webhook has no body, and this request has one")
            }
            Self::Body {
                fault: BodyFault::Syntax,
                line,
                column,
                ..
            } => write!(f, "the body is no JSON (line {line}, column {column})"),
            Self::Body {
                pointer,
                line,
                column,
                fault,
            } => {
                f.write_str(match fault {
                    BodyFault::TooManyTrials => TOO_MANY_TRIALS,
                    _ => "the body is not what the document says",
                })?;
                if !pointer.is_empty() {
                    write!(f, " at `{pointer}`")?;
                }
                write!(f, " (line {line}, column {column})")
            }
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

debug_by_report!(ParseError);

impl std::error::Error for ParseError {}
