//! Errors of building messages.

use std::error::Error;
use std::fmt;

use crate::report::debug_by_report;
use crate::wire::header::InvalidHeader;
use crate::wire::write_error::WriteError;

/// The error of a [`Message`](crate::Message) that cannot be built. It names parameters, and never
/// shows a value.
///
/// ```
/// # use webhooks::{Client, types::Subscription};
/// let message = Client::new().message_new_subscription(&Subscription::new("ada"))?;
/// let error = message.with_id("not.allowed").unwrap_err();
/// println!("{error}");
/// # Ok::<_, openapi_webhooks::MessageError>(())
/// ```
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
            MessageErrorKind::Id => "an id must be 1 to 256 visible ASCII characters without a dot",
            MessageErrorKind::Method => "the method CONNECT cannot carry a message",
            MessageErrorKind::Payload => {
                "the payload cannot be written as JSON: a number is not finite, or a map key is not a string"
            }
            MessageErrorKind::ContentType => "the content type contains a control character or is not ASCII",
            MessageErrorKind::Query => "the query contains a character that must be percent-encoded",
            MessageErrorKind::Content(error) => return error.fmt(formatter),
            MessageErrorKind::Version => "the stored message has an unsupported version",
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
