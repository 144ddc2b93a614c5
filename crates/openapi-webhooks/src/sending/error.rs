//! Errors of sending.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::message::error::MessageError;
use crate::message::id::Id;
use crate::report::report;
use crate::sending::delivery::Delivery;
use crate::sending::response::{FromResponse, Response};
use crate::sending::verdict::Verdict;
use crate::transport::failure::Failure;
use crate::transport::sent::Sent;

/// Why a message was not delivered.
///
/// [`verdict`](Self::verdict) says what to do next, and [`sent`](Self::sent) whether the receiver
/// may have seen the message. `R` is the type of the response, if one arrived.
///
/// The error and its [`source`](Error::source)s never show the URL, a secret, a credential, a
/// header or a payload.
///
/// ```
/// use std::error::Error;
///
/// use openapi_webhooks::{Endpoint, Sent, Verdict};
/// use webhooks::{Client, types::Subscription};
///
/// async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
///     let error = client.send_new_subscription(endpoint, &Subscription::new("ada")).await.unwrap_err();
///     assert_eq!(error.verdict(), Verdict::Gone);
///     assert_eq!(error.sent(), Sent::Yes);
///     assert_eq!(error.status().map(|status| status.as_u16()), Some(410));
///     println!("{error}"); // names neither the URL nor the payload
///     Ok(())
/// }
/// # webhooks::run(410, "", example);
/// ```
pub struct SendError<R = Response>(Box<Details<R>>);

struct Details<R> {
    cause: Cause<R>,
    message_id: Option<Id>,
    attempts: u32,
    sent: Sent,
}

enum Cause<R> {
    /// The endpoint responded with another status than 200–299.
    Response(ErrorResponse<R>),
    /// No response arrived.
    Failed(Failure),
}

struct ErrorResponse<R> {
    verdict: Verdict,
    status: StatusCode,
    headers: Arc<HeaderMap>,
    retry_after: Option<Duration>,
    response: R,
}

impl<R> SendError<R> {
    pub(crate) fn without_response(
        failure: Failure,
        message_id: Option<Id>,
        attempts: u32,
    ) -> Self {
        Self(Box::new(Details {
            sent: failure.sent(),
            cause: Cause::Failed(failure),
            message_id,
            attempts,
        }))
    }

    pub(crate) fn with_response(
        verdict: Verdict,
        refused: Delivery<R>,
        retry_after: Option<Duration>,
    ) -> Self {
        Self(Box::new(Details {
            cause: Cause::Response(ErrorResponse {
                verdict,
                status: refused.status,
                headers: refused.headers,
                retry_after,
                response: refused.response,
            }),
            message_id: Some(refused.message_id),
            attempts: refused.attempts,
            sent: Sent::Yes,
        }))
    }

    /// What the failure means for the next attempt.
    ///
    /// ```
    /// # use std::error::Error;
    /// # use openapi_webhooks::Endpoint;
    /// # use webhooks::{Client, types::Subscription};
    /// # async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
    /// # let subscription = Subscription::new("ada");
    /// use openapi_webhooks::Verdict;
    ///
    /// let error = client.send_new_subscription(endpoint, &subscription).await.unwrap_err();
    /// match error.verdict() {
    ///     Verdict::Throttled | Verdict::Transient => println!("try again later"),
    ///     Verdict::Gone => println!("stop sending to this endpoint"),
    ///     _ => println!("{error}"),
    /// }
    ///
    /// # Ok(())
    /// # }
    /// # webhooks::run(429, "", example);
    /// ```
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match &self.0.cause {
            Cause::Response(details) => details.verdict,
            Cause::Failed(failure) => verdict(failure),
        }
    }

    /// Whether the receiver may have seen the message, in this attempt or an earlier one.
    #[must_use]
    pub fn sent(&self) -> Sent {
        self.0.sent
    }

    /// Includes the earlier attempts.
    pub(crate) fn sent_before(mut self, before: Sent) -> Self {
        self.0.sent = self.0.sent.max(before);
        self
    }

    /// The status, if the endpoint responded.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.error_response().map(|details| details.status)
    }

    /// The response headers, if the endpoint responded.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.error_response().map(|details| &*details.headers)
    }

    /// The delay that the endpoint asks for by `Retry-After` (RFC 9110 §10.2.3), at most 24 hours.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.error_response()?.retry_after
    }

    /// The typed response, if the endpoint responded.
    #[must_use]
    pub fn response(&self) -> Option<&R> {
        self.error_response().map(|details| &details.response)
    }

    /// The typed response, if the endpoint responded.
    ///
    /// ```
    /// # use std::error::Error;
    /// # use openapi_webhooks::Endpoint;
    /// # use webhooks::{Client, types::Subscription};
    /// # async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
    /// # let subscription = Subscription::new("ada");
    /// use webhooks::responses::NewSubscription;
    ///
    /// let error = client.send_new_subscription(endpoint, &subscription).await.unwrap_err();
    /// if let Some(NewSubscription::Status422(problem)) = error.into_response() {
    ///     assert_eq!(problem.detail, "unknown user");
    /// }
    ///
    /// # Ok(())
    /// # }
    /// # webhooks::run(422, r#"{"detail": "unknown user"}"#, example);
    /// ```
    #[must_use]
    pub fn into_response(self) -> Option<R> {
        match self.0.cause {
            Cause::Response(details) => Some(details.response),
            Cause::Failed(_) => None,
        }
    }

    /// The message's id, unless the message could not be built.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        self.0.message_id.as_ref().map(Id::as_str)
    }

    /// The number of attempts: 0 if the message could not be built, and more than 1 only with
    /// [`deliver_with_retries`](crate::Client::deliver_with_retries) and
    /// [`deliver_attempt`](crate::Client::deliver_attempt).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the deadline passed, or connecting or signing timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.failure(),
            Some(Failure::ConnectTimeout | Failure::Deadline { .. } | Failure::SignerTimeout)
        )
    }

    /// Whether the egress policy blocked the endpoint. Nothing was sent.
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        matches!(self.failure(), Some(Failure::Blocked(_)))
    }

    /// Whether connecting failed: an unknown host, a refused connection, a timeout, or an untrusted
    /// certificate.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(
            self.failure(),
            Some(Failure::Connect(_) | Failure::ConnectTimeout)
        )
    }

    /// Whether the message could not be built. The [`MessageError`] is the
    /// [`source`](Error::source).
    #[must_use]
    pub fn is_invalid_message(&self) -> bool {
        matches!(self.failure(), Some(Failure::Message(_)))
    }

    /// Whether every secret of the endpoint has expired. Nothing was sent.
    #[must_use]
    pub fn is_expired_secret(&self) -> bool {
        matches!(self.failure(), Some(Failure::Expired))
    }

    /// Whether the URL and the message's query together are too long.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        matches!(self.failure(), Some(Failure::TooLong))
    }

    /// Whether the connection failed before the endpoint responded, or a custom transport failed.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        matches!(self.failure(), Some(Failure::Transport { .. }))
    }

    /// Whether the endpoint responded with another [`status`](Self::status) than 200–299.
    #[must_use]
    pub fn has_response(&self) -> bool {
        self.error_response().is_some()
    }

    /// Whether the transport does not support the request, such as a custom transport with a client
    /// certificate. Nothing was sent.
    #[must_use]
    pub fn is_unsupported(&self) -> bool {
        matches!(self.failure(), Some(Failure::Unsupported(_)))
    }

    /// Whether the endpoint lacks a credential for a security scheme of the webhook, and the client
    /// [requires](crate::ClientBuilder::require_credentials) it. Nothing was sent.
    #[must_use]
    pub fn is_missing_credential(&self) -> bool {
        matches!(self.failure(), Some(Failure::Credential(_)))
    }

    /// Whether the endpoint's own [limits](crate::Endpoint::max_in_flight) did not let the message start
    /// before the deadline. Nothing was sent, and the verdict is [`Verdict::Throttled`].
    #[must_use]
    pub fn is_limited(&self) -> bool {
        matches!(self.failure(), Some(Failure::Limited))
    }

    /// Whether the endpoint's [function](crate::Endpoint::attempt_headers) computed a reserved or
    /// invalid header. Nothing was sent.
    #[must_use]
    pub fn is_invalid_header(&self) -> bool {
        matches!(self.failure(), Some(Failure::AttemptHeader(_)))
    }

    /// Whether a [`Signer`](crate::signing::Signer) failed, timed out or returned a reserved
    /// header. Nothing was sent.
    #[must_use]
    pub fn is_signer(&self) -> bool {
        matches!(
            self.failure(),
            Some(Failure::Signer(_) | Failure::SignerHeader(_) | Failure::SignerTimeout)
        )
    }

    fn error_response(&self) -> Option<&ErrorResponse<R>> {
        match &self.0.cause {
            Cause::Response(details) => Some(details),
            Cause::Failed(_) => None,
        }
    }

    fn failure(&self) -> Option<&Failure> {
        match &self.0.cause {
            Cause::Response(_) => None,
            Cause::Failed(failure) => Some(failure),
        }
    }
}

/// The verdict of an attempt without a response.
fn verdict(failure: &Failure) -> Verdict {
    match failure {
        Failure::Blocked(_) => Verdict::Blocked,
        Failure::Limited => Verdict::Throttled,
        Failure::Connect(_)
        | Failure::ConnectTimeout
        | Failure::Deadline { .. }
        | Failure::Transport { .. }
        | Failure::Signer(_)
        | Failure::SignerTimeout => Verdict::Transient,
        Failure::Message(_)
        | Failure::Expired
        | Failure::Credential(_)
        | Failure::AttemptHeader(_)
        | Failure::SignerHeader(_)
        | Failure::TooLong
        | Failure::Unsupported(_) => Verdict::Invalid,
    }
}

impl SendError {
    /// Converts the response to its type:
    /// `error.typed::<responses::Ping>()`.
    ///
    /// See [`Delivery::typed`].
    #[must_use]
    pub fn typed<R: FromResponse>(self) -> SendError<R> {
        let inner = *self.0;
        SendError(Box::new(Details {
            cause: match inner.cause {
                Cause::Response(details) => Cause::Response(details.typed()),
                Cause::Failed(failure) => Cause::Failed(failure),
            },
            message_id: inner.message_id,
            attempts: inner.attempts,
            sent: inner.sent,
        }))
    }
}

impl ErrorResponse<Response> {
    fn typed<R: FromResponse>(self) -> ErrorResponse<R> {
        ErrorResponse {
            verdict: self.verdict,
            status: self.status,
            headers: self.headers,
            retry_after: self.retry_after,
            response: R::from_response(self.response),
        }
    }
}

impl<R> From<MessageError> for SendError<R> {
    fn from(error: MessageError) -> Self {
        Self::without_response(Failure::Message(error), None, 0)
    }
}

impl<R> fmt::Debug for SendError<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, formatter)
    }
}

impl<R> fmt::Display for SendError<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.cause {
            Cause::Response(ErrorResponse {
                status, verdict, ..
            }) => {
                write!(formatter, "the endpoint responded with {status}: {verdict}")
            }
            Cause::Failed(failure) => failure.fmt(formatter),
        }
    }
}

impl<R> Error for SendError<R> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.failure()?.source()
    }
}
