//! What sends messages.

use std::fmt;
use std::sync::Arc;

use crate::answer::Response;
use crate::attempt::Settings;
use crate::builder::ClientBuilder;
use crate::delivery::Delivery;
use crate::endpoint::Endpoint;
use crate::error::{MessageError, SendError};
use crate::message::Message;
use crate::transport::{self, Transport, Unguarded};

/// Sends messages. Cloning it is cheap, and the clones share their connections.
///
/// Generated code wraps it in a client with a method for each webhook of the document.
#[derive(Clone)]
pub struct Client<T = transport::Default> {
    pub(crate) transport: T,
    pub(crate) settings: Arc<Settings>,
}

#[cfg(feature = "hyper")]
impl Client {
    /// A client with the defaults: https to public addresses, 20 seconds for an attempt.
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }
}

#[cfg(feature = "hyper")]
impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

impl Client {
    /// A client of one's own making.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::default()
    }
}

impl<S> Client<Unguarded<S>>
where
    Unguarded<S>: Transport,
{
    /// A client with the defaults over a transport of one's own, which vets no address.
    ///
    /// The policy's rules on scheme, port and addresses in URLs hold all the same; to change them,
    /// see [`ClientBuilder::build_with`].
    #[must_use]
    pub fn with_transport(transport: Unguarded<S>) -> Self {
        ClientBuilder::<Self>::default().build_with(transport)
    }
}

impl<T: Transport> Client<T> {
    /// Makes one attempt to deliver a message.
    ///
    /// Each attempt has a timestamp and a signature of its own, and the message's id. The deadline
    /// holds over all of it, from resolving the name to reading the answer's body; once the
    /// answer's head is there, what the body does changes nothing of the verdict.
    ///
    /// # Errors
    /// Whenever the endpoint does not answer 200–299, redirects included, which are never followed.
    /// [`SendError::verdict`] says what to do next.
    ///
    /// # Panics
    /// Outside of a tokio runtime with I/O and time enabled.
    pub async fn deliver(
        &self,
        endpoint: &Endpoint,
        message: &Message,
    ) -> Result<Delivery, SendError> {
        self.settings
            .attempt(&self.transport, endpoint, message)
            .await
    }

    /// What a generated `send_…` method calls.
    #[doc(hidden)]
    pub async fn send<R: Response>(
        &self,
        endpoint: &Endpoint,
        message: Result<Message, MessageError>,
    ) -> Result<Delivery<R>, SendError<R>> {
        self.deliver(endpoint, &message?)
            .await
            .map(Delivery::typed)
            .map_err(SendError::typed)
    }
}

impl<T> fmt::Debug for Client<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("policy", &self.settings.policy)
            .field("deadline", &self.settings.deadline)
            .finish_non_exhaustive()
    }
}
