//! A customer.

use std::fmt;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use openapi_webhooks::codegen::v1::WebhookEvent;
use openapi_webhooks::{Client, ClientBuilder, Endpoint, Secret};

use crate::clock::Clock;
use crate::customer::secrets::Secrets;
use crate::endpoint;
use crate::event::{Received, encoded_path};
use crate::inbox::expectation::Expectation;
use crate::inbox::inbox::Inbox;
use crate::inbox::on::{Any, On};
use crate::request::ReceivedRequest;
use crate::server::server::Server;

/// A customer of the sender under test: an HTTP server with its own port and secret, which verifies and records
/// every request.
///
/// When it is dropped, it panics if an expectation is not met or a request was not verified. The message shows what
/// arrived and how it differs. If the thread is panicking already, it checks nothing.
///
/// A request that matches no expectation is answered with 204. One that is not verified is answered with
/// 401.
///
/// ```
/// use openapi_webhooks_test::Customer;
/// use webhooks::{Client, events, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let customer = Customer::start().await;
/// customer.on::<events::NewSubscription>().payload(|new| new.username == "ada").expect(1);
///
/// let client: Client = customer.client();
/// client.send_new_subscription(&customer.endpoint(), &Subscription::new("ada")).await?;
/// customer.assert_nothing_else();
/// # Ok(())
/// # }
/// ```
pub struct Customer {
    pub(super) server: Server,
    pub(super) inbox: Arc<Inbox>,
    /// The first one is its own. Empty if it verifies by another verifier, or not at all.
    pub(super) secrets: Secrets,
    pub(super) clock: Clock,
    pub(super) patience: Duration,
}

impl Customer {
    /// The customer's URL, for services that register endpoints: `http://127.0.0.1:…/`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.server.address())
    }

    /// The secret with which the customer verifies.
    ///
    /// # Panics
    /// If the customer was built without one.
    #[must_use]
    #[track_caller]
    pub fn secret(&self) -> Secret {
        let Some(secret) = self.secrets.own() else {
            panic!("the customer was built with a verifier of its own, or without one");
        };
        secret
    }

    /// Adds a secret with which the customer verifies, for services that choose or rotate the secrets of their
    /// customers.
    ///
    /// ```
    /// use openapi_webhooks::{Endpoint, Secret};
    /// use openapi_webhooks_test::Customer;
    /// use webhooks::{Client, types::Subscription};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = Customer::start().await;
    /// let chosen_by_the_service = Secret::generate();
    /// customer.add_secret(chosen_by_the_service.clone());
    ///
    /// let endpoint = Endpoint::new(&customer.url())?.signed_with(chosen_by_the_service);
    /// let client: Client = customer.client();
    /// client.send_new_subscription(&endpoint, &Subscription::new("ada")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// If the customer was built with a verifier of its own, or without one.
    #[track_caller]
    pub fn add_secret(&self, secret: Secret) {
        assert!(
            self.secrets.own().is_some(),
            "the customer was built with a verifier of its own, or without one"
        );
        self.secrets.add(secret);
    }

    /// The customer's URL, with its secret if it has one.
    #[must_use]
    pub fn endpoint(&self) -> Endpoint {
        self.signed(endpoint::of_url(&self.url()))
    }

    /// The endpoint for one webhook, whose path is the webhook's name. Use it if nothing else in
    /// the requests identifies the webhook.
    ///
    /// ```
    /// use openapi_webhooks_test::Customer;
    /// use webhooks::{Client, events, types::Subscription};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = Customer::start().await;
    /// let endpoint = customer.endpoint_of::<events::NewSubscription>();
    /// let client: Client = customer.client();
    /// client.send_new_subscription(&endpoint, &Subscription::new("ada")).await?;
    /// assert_eq!(customer.requests()[0].uri(), "/new-subscription");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn endpoint_of<E: WebhookEvent>(&self) -> Endpoint {
        let (address, path) = (self.server.address(), encoded_path(E::WEBHOOK));
        self.signed(endpoint::of_url(&format!("http://{address}{path}")))
    }

    fn signed(&self, endpoint: Endpoint) -> Endpoint {
        match self.secrets.own() {
            Some(secret) => endpoint.signed_with(secret),
            None => endpoint,
        }
    }

    /// A client that connects only to customers on this machine. It takes the time from [`clock`](Self::clock), and
    /// does not wait between the attempts of a delivery.
    #[must_use]
    pub fn client<C: From<Client>>(&self) -> C {
        self.client_builder().build()
    }

    /// A builder of the same client, for further settings.
    ///
    /// ```
    /// use std::time::Duration;
    /// use openapi_webhooks_test::{Answer, Customer};
    /// use webhooks::{Client, types::Subscription};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let customer = Customer::start().await;
    /// customer.on_any().answer(Answer::never());
    /// let client: Client = customer.client_builder().deadline(Duration::from_millis(50)).build();
    /// let sent = client.send_new_subscription(&customer.endpoint(), &Subscription::new("ada")).await;
    /// assert!(sent.is_err_and(|error| error.is_timeout()));
    /// # }
    /// ```
    #[must_use]
    pub fn client_builder<C>(&self) -> ClientBuilder<C> {
        endpoint::client_builder(&self.clock)
    }

    /// The clock of the customer and its clients. It starts at the system time at which the customer was
    /// started, and advances when a client pauses.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Expects requests of one event.
    #[track_caller]
    pub fn on<E: WebhookEvent>(&self) -> On<'_, E> {
        On::new(&self.inbox, Expectation::of_event::<E>(Location::caller()))
    }

    /// Expects requests of any event.
    #[track_caller]
    pub fn on_any(&self) -> On<'_, Any> {
        On::new(&self.inbox, Expectation::of_any(Location::caller()))
    }

    /// All requests in the order of their arrival, verified or not.
    #[must_use]
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.inbox.requests()
    }

    /// The verified requests of one event, with their payloads.
    ///
    /// If several events match a request, it counts as each of them; see [`endpoint_of`](Self::endpoint_of).
    #[must_use]
    pub fn received<E: WebhookEvent>(&self) -> Vec<Received<E>> {
        self.inbox.received()
    }

    /// Waits for the next request, verified or not: the first that this method has not returned yet. The request counts
    /// as seen.
    ///
    /// ```
    /// use openapi_webhooks_test::Customer;
    /// use webhooks::{Client, types::Subscription};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let customer = Customer::start().await;
    /// let (client, endpoint): (Client, _) = (customer.client(), customer.endpoint());
    /// tokio::spawn(async move {
    ///     client.send_new_subscription(&endpoint, &Subscription::new("ada")).await
    /// });
    /// assert_eq!(customer.next_request().await.attempt(), 1);
    /// customer.assert_nothing_else();
    /// # }
    /// ```
    ///
    /// # Panics
    /// If none arrives within the [`patience`](crate::CustomerBuilder::patience), 30 seconds by default.
    pub async fn next_request(&self) -> ReceivedRequest {
        match self.inbox.next(self.patience).await {
            Some(request) => request,
            None => panic!("no further request arrived within {:?}", self.patience),
        }
    }

    /// Waits until every expectation has received its requests, for services that send in the background.
    ///
    /// # Panics
    /// If an expectation is not met within the [`patience`](crate::CustomerBuilder::patience), 30 seconds by default.
    /// The message is that of [`assert_met`](Self::assert_met).
    pub async fn wait_until_met(&self) {
        self.inbox.wait(self.patience).await;
        self.assert_met();
    }

    /// Asserts that all expectations are met and all requests verified, as dropping the customer does.
    ///
    /// # Panics
    /// If an expectation is not met, or a request was not verified.
    #[track_caller]
    pub fn assert_met(&self) {
        if let Some(report) = self.inbox.report() {
            panic!("{report}");
        }
    }

    /// Asserts the same as [`assert_met`](Self::assert_met), and that no other request arrived: each one matched an
    /// expectation, or was returned by [`received`](Self::received) or [`next_request`](Self::next_request).
    ///
    /// # Panics
    /// If an expectation is not met, a request was not verified, or another request arrived.
    #[track_caller]
    pub fn assert_nothing_else(&self) {
        if let Some(report) = self.inbox.report_with_unseen() {
            panic!("{report}");
        }
    }

    /// Closes all connections and refuses new ones.
    ///
    /// ```
    /// use openapi_webhooks_test::Customer;
    /// use webhooks::{Client, types::Subscription};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let customer = Customer::start().await;
    /// let client: Client = customer.client();
    /// let (endpoint, ada) = (customer.endpoint(), Subscription::new("ada"));
    ///
    /// customer.refuse_connections().await;
    /// let error = client.send_new_subscription(&endpoint, &ada).await.unwrap_err();
    /// assert!(error.is_connect());
    ///
    /// customer.accept_connections().await;
    /// assert!(client.send_new_subscription(&endpoint, &ada).await.is_ok());
    /// # }
    /// ```
    ///
    /// # Panics
    /// If the port cannot be bound again.
    pub async fn refuse_connections(&self) {
        if let Err(error) = self.server.refuse_connections().await {
            panic!("the customer cannot refuse connections: {error}");
        }
    }

    /// Accepts connections again.
    ///
    /// # Panics
    /// If the port cannot be bound again.
    pub async fn accept_connections(&self) {
        if let Err(error) = self.server.accept_connections().await {
            panic!("the customer cannot accept connections: {error}");
        }
    }
}

impl Drop for Customer {
    fn drop(&mut self) {
        // A second panic would abort the process and hide the first.
        if !std::thread::panicking() {
            self.assert_met();
        }
    }
}

impl fmt::Debug for Customer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Customer")
            .field("address", &self.server.address())
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}
