//! A message that arrived.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use crate::message::id::Id;
use crate::sending::answer::{Answer, Response};

/// A message that the endpoint took: it answered 200–299.
///
/// `R` is what the document says of the answer. An answer that is not what the document says does
/// not turn a delivery into a failure, for the message has arrived.
#[derive(Clone)]
pub struct Delivery<R = Answer> {
    pub(crate) status: StatusCode,
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) message_id: Id,
    pub(crate) attempts: u32,
    pub(crate) response: R,
}

impl<R> Delivery<R> {
    /// The status, one of 200–299.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id of the message, the same over all attempts.
    #[must_use]
    pub fn message_id(&self) -> &str {
        self.message_id.as_str()
    }

    /// How many attempts were made, this one included: more than 1 with
    /// [`deliver_with_retries`](crate::Client::deliver_with_retries) alone.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The answer's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The answer, typed as the document says.
    #[must_use]
    pub fn response(&self) -> &R {
        &self.response
    }

    /// The answer, typed as the document says.
    #[must_use]
    pub fn into_response(self) -> R {
        self.response
    }
}

impl Delivery {
    /// The same delivery, its answer typed as the document says: `delivery.typed::<responses::Ping>()`
    /// gives for a stored message what `send_ping` gives for a new one.
    ///
    /// Choose the type of the message's own webhook, by [`Message::webhook`](crate::Message::webhook):
    /// nothing else tells one webhook's answers from another's. An answer that is not as described
    /// becomes the variant for all others.
    #[must_use]
    pub fn typed<R: Response>(self) -> Delivery<R> {
        Delivery {
            status: self.status,
            headers: self.headers,
            message_id: self.message_id,
            attempts: self.attempts,
            response: R::from_answer(self.response),
        }
    }
}

impl<R> fmt::Debug for Delivery<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Delivery")
            .field("status", &self.status)
            .field("message_id", &self.message_id)
            .finish_non_exhaustive()
    }
}
