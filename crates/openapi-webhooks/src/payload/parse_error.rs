//! Errors of parsing a body.

use std::fmt;

use crate::payload::trials::TOO_MANY_TRIALS;
use crate::report::debug_by_report;

/// The error of a body that does not match the document. Of the body's content it shows only the name of
/// a missing property, or the start of a value that should be one of the listed values.
///
/// ```
/// use webhooks::Event;
///
/// let error = Event::parse("new-subscription", br#"{"username": 7}"#).unwrap_err();
/// assert_eq!(error.pointer(), Some("/username"));
/// assert!(Event::parse("no-such-webhook", b"{}").unwrap_err().is_unknown_webhook());
/// ```
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
        reason: Option<String>,
    },
    UnexpectedBody,
    /// A form or text that is malformed or does not match the document.
    Other(&'static str),
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum BodyFault {
    /// Invalid JSON.
    Syntax,
    /// JSON that does not match the document.
    Mismatch,
    /// Nested unions that take too long to tell apart.
    TooManyTrials,
}

impl ParseError {
    /// A body that is not a form or text, or not the described one.
    pub(crate) fn other(reason: &'static str) -> Self {
        Self(ParseErrorKind::Other(reason))
    }

    pub(crate) fn unexpected_body() -> Self {
        Self(ParseErrorKind::UnexpectedBody)
    }

    /// A body that is valid JSON and does not match the document.
    pub(crate) fn body(
        fault: BodyFault,
        pointer: String,
        reason: Option<String>,
        error: &serde_json::Error,
    ) -> Self {
        Self(ParseErrorKind::Body {
            pointer,
            line: error.line(),
            column: error.column(),
            fault,
            reason,
        })
    }

    /// A body that is not UTF-8 at this position.
    pub(crate) fn invalid_utf8(line: usize, column: usize) -> Self {
        Self(ParseErrorKind::Body {
            pointer: String::new(),
            line,
            column,
            fault: BodyFault::Syntax,
            reason: None,
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
            reason: None,
        })
    }

    /// Whether the document has no webhook of this name, or none that matches the request.
    #[must_use]
    pub fn is_unknown_webhook(&self) -> bool {
        matches!(self.0, ParseErrorKind::UnknownWebhook)
    }

    /// The location of the error in the body, as a JSON pointer (RFC 6901). It is empty for the
    /// whole body, and `None` if the body is not valid JSON or was not read.
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
            Self::UnknownWebhook => f.write_str("the document has no such webhook"),
            Self::UnexpectedBody => f.write_str("the webhook has no body, but the request has one"),
            Self::Body {
                fault: BodyFault::Syntax,
                line,
                column,
                ..
            } => write!(
                f,
                "the body is not valid JSON (line {line}, column {column})"
            ),
            Self::Body {
                pointer,
                line,
                column,
                fault,
                reason,
            } => {
                f.write_str(match fault {
                    BodyFault::TooManyTrials => TOO_MANY_TRIALS,
                    _ => "the body does not match the document",
                })?;
                if !pointer.is_empty() {
                    write!(f, " at `{pointer}`")?;
                }
                if let Some(reason) = reason {
                    write!(f, ": {reason}")?;
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
