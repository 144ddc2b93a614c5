//! A transport without a socket.

use std::fmt;
use std::future::pending;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use http_body_util::Full;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::codegen::v1::WebhookEvent;
use openapi_webhooks::http::{Request, Response};
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Body, Client, ClientBuilder, Endpoint, Secret, Verifier};
use tower_service::Service;

use crate::answer::{Answer, Fault};
use crate::clock::Clock;
use crate::endpoint;
use crate::event::Received;
use crate::inbox::inbox::Inbox;
use crate::request::ReceivedRequest;
use crate::verification::Verification;

/// A transport that records the requests instead of sending them, for unit tests. Clones share the requests.
///
/// ```
/// use openapi_webhooks_test::Recorder;
/// use webhooks::{Client, events, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let recorder = Recorder::new();
/// let client: Client<_> = recorder.client();
/// client.send_new_subscription(&recorder.endpoint(), &Subscription::new("ada")).await?;
///
/// let received = recorder.received::<events::NewSubscription>();
/// assert_eq!(received[0].payload.username, "ada");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Recorder {
    secret: Secret,
    clock: Clock,
    verification: Verification,
    inbox: Arc<Inbox>,
    answer: Arc<Mutex<Answer>>,
}

impl Recorder {
    /// Creates a transport with a new secret, which answers with 204.
    #[must_use]
    pub fn new() -> Self {
        let (secret, clock) = (Secret::generate(), Clock::default());
        let verifier = Verifier::new([secret.clone()]);
        Self {
            verification: Verification::by(verifier, Some(clock.clone())),
            secret,
            clock,
            inbox: Arc::default(),
            answer: Arc::new(Mutex::new(Answer::status(204))),
        }
    }

    /// Sets the answer to further requests. If the fault ends the connection before the answer, the client gets an
    /// error. After [`Answer::never`], it waits. Delays and other faults need a connection and are ignored: the answer
    /// arrives whole.
    ///
    /// ```
    /// use openapi_webhooks_test::{Answer, Recorder};
    /// use webhooks::{Client, types::Subscription};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let recorder = Recorder::new();
    /// recorder.answer(Answer::reset());
    /// let client: Client<_> = recorder.client();
    /// let sent = client.send_new_subscription(&recorder.endpoint(), &Subscription::new("ada")).await;
    /// assert!(sent.is_err());
    /// # }
    /// ```
    pub fn answer(&self, answer: impl Into<Answer>) {
        *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = answer.into();
    }

    /// A client over this transport. It takes the time from [`clock`](Self::clock), and does not wait between the
    /// attempts of a delivery.
    #[must_use]
    pub fn client<C: From<Client<Unguarded<Self>>>>(&self) -> C {
        let builder: ClientBuilder<Client> = endpoint::client_builder(&self.clock);
        builder
            .egress(openapi_webhooks::egress::Policy::default())
            .build_with(Unguarded(self.clone()))
            .into()
    }

    /// An endpoint with the transport's secret.
    #[must_use]
    pub fn endpoint(&self) -> Endpoint {
        endpoint::of_url("https://customer.example/").signed_with(self.secret.clone())
    }

    /// The clock of the clients.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// All requests in order. Those that are signed for [`endpoint`](Self::endpoint) are verified.
    #[must_use]
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.inbox.requests()
    }

    /// The verified requests of one event, with their payloads.
    #[must_use]
    pub fn received<E: WebhookEvent>(&self) -> Vec<Received<E>> {
        self.inbox.received()
    }

    async fn receive(&self, request: Request<Body>) -> io::Result<Response<Full<Bytes>>> {
        let request = request.map(Body::into_bytes);
        let verified = self.verification.verify(&request).await;
        let _ = self.inbox.receive(ReceivedRequest::new(request, verified));
        let answer = self
            .answer
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        match answer.fault {
            Some(Fault::Never) => pending().await,
            Some(Fault::Close) => Err(io::ErrorKind::UnexpectedEof.into()),
            Some(Fault::Reset) => Err(io::ErrorKind::ConnectionReset.into()),
            Some(Fault::Garbage) => Err(io::ErrorKind::InvalidData.into()),
            None
            | Some(Fault::Endless | Fault::Truncated | Fault::ResetInBody | Fault::Drip(_)) => {
                Ok(answer.into_response())
            }
        }
    }
}

impl Default for Recorder {
    fn default() -> Self {
        Self::new()
    }
}

impl Service<Request<Body>> for Recorder {
    type Response = Response<Full<Bytes>>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Response<Full<Bytes>>>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let recorder = self.clone();
        Box::pin(async move { recorder.receive(request).await })
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Recorder")
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}
