//! Deliveries.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use crate::message::id::Id;
use crate::sending::response::{FromResponse, Response};

/// A delivered message: the endpoint responded with 200–299.
///
/// `R` is the type of the response. A response that does not match the document is still a
/// delivery, since the message has arrived.
///
/// ```
/// # use std::error::Error;
/// # use openapi_webhooks::Endpoint;
/// # use webhooks::{Client, types::Subscription};
/// # async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
/// # let subscription = Subscription::new("ada");
///
/// let delivery = client.send_new_subscription(endpoint, &subscription).await?;
/// assert_eq!(delivery.status(), 204);
/// println!("{}: {:?}", delivery.message_id(), delivery.response());
///
/// # Ok(())
/// # }
/// # webhooks::run(204, "", example);
/// ```
#[derive(Clone)]
pub struct Delivery<R = Response> {
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

    /// The message's id, the same over all attempts.
    #[must_use]
    pub fn message_id(&self) -> &str {
        self.message_id.as_str()
    }

    /// The number of attempts, including this one; more than 1 only with
    /// [`deliver_with_retries`](crate::Client::deliver_with_retries) and
    /// [`deliver_attempt`](crate::Client::deliver_attempt).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The typed response.
    #[must_use]
    pub fn response(&self) -> &R {
        &self.response
    }

    /// The typed response.
    #[must_use]
    pub fn into_response(self) -> R {
        self.response
    }
}

impl Delivery {
    /// Converts the response to its type. `delivery.typed::<responses::Ping>()` gives for a stored
    /// message what `send_ping` gives for a new one.
    ///
    /// Choose the type by [`Message::webhook`](crate::Message::webhook), since responses do not
    /// identify their webhook. A response that does not match becomes the variant for undocumented
    /// responses.
    ///
    /// ```
    /// # use std::error::Error;
    /// # use openapi_webhooks::Endpoint;
    /// # use webhooks::{Client, types::Subscription};
    /// # async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
    /// # let subscription = Subscription::new("ada");
    /// use webhooks::responses;
    ///
    /// let message = client.message_new_subscription(&subscription)?;
    /// let delivery = client.deliver(endpoint, &message).await?;
    /// let delivery = delivery.typed::<responses::NewSubscription>();
    /// println!("{:?}", delivery.response());
    ///
    /// # Ok(())
    /// # }
    /// # webhooks::run(204, "", example);
    /// ```
    #[must_use]
    pub fn typed<R: FromResponse>(self) -> Delivery<R> {
        Delivery {
            status: self.status,
            headers: self.headers,
            message_id: self.message_id,
            attempts: self.attempts,
            response: R::from_response(self.response),
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
