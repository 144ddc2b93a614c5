//! Why a message cannot be made.

use std::error::Error;
use std::fmt;

use crate::report::debug_by_report;
use crate::wire::header::InvalidHeader;
use crate::wire::write_error::WriteError;

/// Why a [`Message`](crate::Message) cannot be made. It names parameters, and never shows a value.
#[derive(Clone, PartialEq, Eq)]
pub struct MessageError(pub(crate) MessageErrorKind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MessageErrorKind {
    Id,
    Method,
    Payload,
    ContentType,
    Query,
    /// A parameter or a form that cannot be written.
    Content(WriteError),
    Version,
    Header(InvalidHeader),
    Body,
}

impl fmt::Display for MessageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            MessageErrorKind::Id => "an id is 1 to 256 visible ASCII characters without a dot",
            MessageErrorKind::Method => "CONNECT opens a tunnel and carries no message",
            MessageErrorKind::Payload => {
                "the payload cannot be written as JSON: a number is not finite, or a map's key is not text"
            }
            MessageErrorKind::ContentType => "the content type holds a control character, or is not ASCII",
            MessageErrorKind::Query => "the query holds a character that must be percent-encoded",
            MessageErrorKind::Content(error) => return error.fmt(formatter),
            MessageErrorKind::Version => "the stored message is of a version this program does not read",
            MessageErrorKind::Header(bad) => bad.reason(),
            MessageErrorKind::Body => "the stored body is not base64",
        })
    }
}

debug_by_report!(MessageError);

impl Error for MessageError {}

impl From<WriteError> for MessageError {
    fn from(error: WriteError) -> Self {
        Self(MessageErrorKind::Content(error))
    }
}
