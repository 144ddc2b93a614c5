//! Why a message could not be made, and why it was not delivered.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::answer::{Answer, Response};
use crate::delivery::Delivery;
use crate::egress::Refusal;
use crate::header::BadHeader;
use crate::id::Id;
use crate::verdict::Verdict;

/// An error as it is passed on.
pub(crate) type Source = Box<dyn Error + Send + Sync>;

/// Why a [`Message`](crate::Message) cannot be made. It names parameters, and never shows a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageError(pub(crate) BadMessage);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BadMessage {
    Id,
    Method,
    Payload,
    Form,
    ContentType,
    Query,
    /// A parameter, by the name the document gives it, and what is wrong with it.
    Parameter(&'static str, &'static str),
    Version,
    Header(BadHeader),
    Body,
}

impl fmt::Display for MessageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            BadMessage::Id => "an id is 1 to 256 visible ASCII characters without a dot",
            BadMessage::Method => "CONNECT opens a tunnel and carries no message",
            BadMessage::Payload => {
                "the payload cannot be written as JSON: a number is not finite, or a map's key is not text"
            }
            BadMessage::Form => "a form has to be an object",
            BadMessage::ContentType => "the content type holds a control character, or is not ASCII",
            BadMessage::Query => "the query holds a character that must be percent-encoded",
            BadMessage::Parameter(name, reason) => return write!(formatter, "parameter `{name}`: {reason}"),
            BadMessage::Version => "the stored message is of a version this program does not read",
            BadMessage::Header(bad) => bad.reason(),
            BadMessage::Body => "the stored body is not base64",
        })
    }
}

impl Error for MessageError {}

/// Whether the receiver may have seen the message: the later, the more certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sent {
    /// It was refused before a byte of it went out.
    No,
    /// It went out, in part at least, and no answer came.
    Maybe,
    /// The receiver answered.
    Yes,
}

impl Sent {
    /// `"no"`, `"maybe"` or `"yes"`: a label for metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Maybe => "maybe",
            Self::Yes => "yes",
        }
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Why a message was not delivered.
///
/// [`verdict`](Self::verdict) says what to do next, [`sent`](Self::sent) whether the receiver may
/// have seen it. `R` is what the document says of the answer, if one came.
///
/// Neither it nor its [`source`](Error::source)s show the URL, a secret, a credential, a header or
/// a payload.
pub struct SendError<R = Answer>(Box<Inner<R>>);

struct Inner<R> {
    failure: Failure,
    message_id: Option<Id>,
    attempts: u32,
    sent: Sent,
    answer: Option<(Head, R)>,
}

/// What is known of an answer, whatever its type.
struct Head {
    status: StatusCode,
    headers: Arc<HeaderMap>,
    retry_after: Option<Duration>,
}

/// Why an attempt gave no delivery, apart from what was answered.
#[derive(Debug)]
pub enum Failure {
    /// The endpoint answered, and not with 200–299.
    Answered(Verdict),
    /// The egress policy refused the endpoint.
    Blocked(Refusal),
    /// No connection, for this reason.
    Connect(Source),
    /// No connection in time.
    ConnectTimeout,
    /// The total deadline passed.
    Deadline { sent: Sent },
    /// The connection failed later.
    Transport { sent: Sent, source: Source },
    /// The message could not be made.
    Message(MessageError),
    /// Every secret of the endpoint has expired.
    Expired,
    /// The endpoint has no credential for this security scheme.
    Credential(String),
    /// A signer failed, for this reason.
    Signer(Source),
    /// A signer gave a header that it may not give.
    SignerHeader(&'static str),
    /// The deadline passed while a signer was asked.
    SignerTimeout,
    /// The URL and the message's query are too long together.
    TooLong,
    /// The transport cannot send the request as it is, for this reason.
    Unsupported(&'static str),
}

impl Failure {
    fn verdict(&self) -> Verdict {
        match self {
            Self::Answered(verdict) => *verdict,
            Self::Blocked(_) => Verdict::Blocked,
            Self::Connect(_) | Self::ConnectTimeout => Verdict::Transient,
            Self::Deadline { .. } | Self::Transport { .. } => Verdict::Transient,
            Self::Message(_) | Self::Expired | Self::TooLong | Self::Unsupported(_) => {
                Verdict::Invalid
            }
            Self::Signer(_) | Self::SignerTimeout => Verdict::Transient,
            Self::Credential(_) | Self::SignerHeader(_) => Verdict::Invalid,
        }
    }

    fn sent(&self) -> Sent {
        match self {
            Self::Answered(_) => Sent::Yes,
            Self::Deadline { sent } | Self::Transport { sent, .. } => *sent,
            Self::Blocked(_) | Self::Connect(_) | Self::ConnectTimeout => Sent::No,
            Self::Signer(_) | Self::SignerHeader(_) | Self::SignerTimeout => Sent::No,
            Self::Credential(_) => Sent::No,
            Self::Message(_) | Self::Expired | Self::TooLong | Self::Unsupported(_) => Sent::No,
        }
    }

    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(source) | Self::Signer(source) | Self::Transport { source, .. } => {
                Some(source.as_ref())
            }
            Self::Message(error) => Some(error),
            // Its reason is shown already.
            Self::Blocked(_) => None,
            Self::Answered(_)
            | Self::ConnectTimeout
            | Self::Deadline { .. }
            | Self::Expired
            | Self::Credential(_)
            | Self::SignerHeader(_)
            | Self::SignerTimeout
            | Self::TooLong
            | Self::Unsupported(_) => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Answered(verdict) => {
                return write!(formatter, "the endpoint answered: {verdict}");
            }
            Self::Blocked(refusal) => {
                return write!(
                    formatter,
                    "the egress policy refuses the endpoint: {refusal}"
                );
            }
            Self::Connect(_) => "no connection to the endpoint",
            Self::ConnectTimeout => "no connection to the endpoint in time",
            Self::Deadline { .. } => "the endpoint did not answer before the deadline",
            Self::Transport { .. } => "the connection failed before the endpoint answered",
            Self::Message(_) => "the message cannot be made",
            Self::Expired => "every secret of the endpoint has expired",
            Self::Credential(scheme) => {
                return write!(formatter, "the endpoint has no credential for `{scheme}`");
            }
            Self::Signer(_) => "a signer of the endpoint failed",
            Self::SignerHeader(reason) => {
                return write!(
                    formatter,
                    "a signer of the endpoint gave a wrong header: {reason}"
                );
            }
            Self::SignerTimeout => "a signer of the endpoint took longer than the deadline",
            Self::TooLong => "the endpoint's URL and the message's query are too long together",
            Self::Unsupported(reason) => reason,
        })
    }
}

impl<R> SendError<R> {
    pub(crate) fn unanswered(failure: Failure, message_id: Option<Id>, attempts: u32) -> Self {
        Self(Box::new(Inner {
            sent: failure.sent(),
            failure,
            message_id,
            attempts,
            answer: None,
        }))
    }

    pub(crate) fn answered(
        verdict: Verdict,
        refused: Delivery<R>,
        retry_after: Option<Duration>,
    ) -> Self {
        let Delivery {
            status,
            headers,
            message_id,
            attempts,
            response,
        } = refused;
        let head = Head {
            status,
            headers,
            retry_after,
        };
        Self(Box::new(Inner {
            failure: Failure::Answered(verdict),
            sent: Sent::Yes,
            message_id: Some(message_id),
            attempts,
            answer: Some((head, response)),
        }))
    }

    /// What the failure means for the next attempt.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.0.failure.verdict()
    }

    /// Whether the receiver may have seen the message, in this attempt or one before.
    #[must_use]
    pub fn sent(&self) -> Sent {
        self.0.sent
    }

    /// Takes into account what became of the attempts before.
    pub(crate) fn sent_before(mut self, before: Sent) -> Self {
        self.0.sent = self.0.sent.max(before);
        self
    }

    /// The status, if the endpoint answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.head().map(|head| head.status)
    }

    /// The answer's headers, if the endpoint answered.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head().map(|head| &*head.headers)
    }

    /// How long the endpoint asks to be left alone (RFC 9110 §10.2.3), at most 24 hours.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.head()?.retry_after
    }

    /// What the document says of the answer, if the endpoint answered.
    #[must_use]
    pub fn response(&self) -> Option<&R> {
        self.0.answer.as_ref().map(|(_, response)| response)
    }

    /// What the document says of the answer, if the endpoint answered.
    #[must_use]
    pub fn into_response(self) -> Option<R> {
        self.0.answer.map(|(_, response)| response)
    }

    /// The id of the message, unless none could be made.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        self.0.message_id.as_ref().map(Id::as_str)
    }

    /// How many attempts were made: none without a message, more than 1 with
    /// [`deliver_with_retries`](crate::Client::deliver_with_retries) alone.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The deadline passed, or no connection or signature came in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.failure,
            Failure::ConnectTimeout | Failure::Deadline { .. } | Failure::SignerTimeout
        )
    }

    /// The egress policy refused the endpoint, and nothing was sent.
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        matches!(self.0.failure, Failure::Blocked(_))
    }

    /// No connection came about: no such host, refused, not in time, or a certificate that is not
    /// trusted.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(
            self.0.failure,
            Failure::Connect(_) | Failure::ConnectTimeout
        )
    }

    /// The message could not be made; the [`MessageError`] is the [`source`](Error::source).
    #[must_use]
    pub fn is_invalid_message(&self) -> bool {
        matches!(self.0.failure, Failure::Message(_))
    }

    /// Every secret of the endpoint has expired, and the message did not go out unsigned.
    #[must_use]
    pub fn is_expired_secret(&self) -> bool {
        matches!(self.0.failure, Failure::Expired)
    }

    /// The URL and the message's query are too long together.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        matches!(self.0.failure, Failure::TooLong)
    }

    /// There was a connection, and it failed before the endpoint answered; or a transport of one's
    /// own failed, at whatever it was.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.failure, Failure::Transport { .. })
    }

    /// The endpoint answered, and not with 200–299; [`status`](Self::status) says with what.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.0.answer.is_some()
    }

    /// The transport cannot send this message to this endpoint as it is, and sent nothing: one of
    /// the caller's own shows no client certificate, for example.
    #[must_use]
    pub fn is_unsupported(&self) -> bool {
        matches!(self.0.failure, Failure::Unsupported(_))
    }

    /// The endpoint has no credential for a security scheme that the webhook names, and the client
    /// [requires](crate::ClientBuilder::require_credentials) one; nothing was sent.
    #[must_use]
    pub fn is_missing_credential(&self) -> bool {
        matches!(self.0.failure, Failure::Credential(_))
    }

    /// A [`Signer`](crate::signing::Signer) failed, took too long or gave a header that it may not
    /// give, and the message did not go out unsigned.
    #[must_use]
    pub fn is_signer(&self) -> bool {
        matches!(
            self.0.failure,
            Failure::Signer(_) | Failure::SignerHeader(_) | Failure::SignerTimeout
        )
    }

    fn head(&self) -> Option<&Head> {
        self.0.answer.as_ref().map(|(head, _)| head)
    }
}

impl SendError {
    /// The same error, its answer typed as the document says:
    /// `error.typed::<responses::Ping>()`.
    ///
    /// See [`Delivery::typed`].
    #[must_use]
    pub fn typed<R: Response>(self) -> SendError<R> {
        let inner = *self.0;
        let answer = inner.answer;
        SendError(Box::new(Inner {
            failure: inner.failure,
            message_id: inner.message_id,
            attempts: inner.attempts,
            sent: inner.sent,
            answer: answer.map(|(head, answer)| (head, R::from_answer(answer))),
        }))
    }
}

impl<R> From<MessageError> for SendError<R> {
    fn from(error: MessageError) -> Self {
        Self::unanswered(Failure::Message(error), None, 0)
    }
}

impl<R> fmt::Debug for SendError<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SendError")
            .field("failure", &self.0.failure)
            .field("sent", &self.sent())
            .field("status", &self.status())
            .field("message_id", &self.0.message_id)
            .finish_non_exhaustive()
    }
}

impl<R> fmt::Display for SendError<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status() {
            Some(status) => write!(
                formatter,
                "the endpoint answered {status}: {}",
                self.verdict()
            ),
            None => self.0.failure.fmt(formatter),
        }
    }
}

impl<R> Error for SendError<R> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.failure.source()
    }
}
