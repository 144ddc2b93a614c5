//! A server on a port.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

use crate::server::accept::Port;

/// An HTTP server that verifies each request and answers as a closure says, for tools and demos. A
/// [`Customer`](crate::Customer) is built on it.
///
/// It records nothing. A head must arrive within 30 seconds, and the size of bodies and the number of connections are
/// limited. Dropping the server closes the port and all connections; [`shutdown`](Server::shutdown) sends the answers
/// first.
///
/// ```
/// use openapi_webhooks::{Endpoint, Secret, Verifier};
/// use openapi_webhooks_test::{Answer, Customer, Server};
/// use webhooks::{Client, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = Secret::generate();
/// let server = Server::builder()
///     .verifier(Verifier::new([secret.clone()]))
///     .start("127.0.0.1:0", |request| match request.verified() {
///         Ok(()) => Answer::ok(),
///         Err(error) => Answer::status(401).body(error.to_string()),
///     })
///     .await?;
///
/// # let customer = Customer::start().await;
/// # let client: Client = customer.client();
/// let endpoint = Endpoint::new(&format!("http://{}/", server.address()))?.signed_with(secret);
/// client.send_new_subscription(&endpoint, &Subscription::new("ada")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Server {
    port: Port,
    /// Tells the connections that the server shuts down.
    stop: watch::Sender<bool>,
}

impl Server {
    pub(crate) fn new(port: Port, stop: watch::Sender<bool>) -> Self {
        Self { port, stop }
    }

    /// The address on which it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.port.address
    }

    /// Closes all connections and refuses new ones, while it keeps the port.
    ///
    /// # Errors
    /// If the port cannot be bound again.
    pub async fn refuse_connections(&self) -> io::Result<()> {
        self.port.set_open(false).await
    }

    /// Accepts connections again.
    ///
    /// # Errors
    /// If the port cannot be bound again.
    pub async fn accept_connections(&self) -> io::Result<()> {
        self.port.set_open(true).await
    }

    /// Closes the port, and waits until the requests that have arrived are answered. Connections that are still open
    /// after `grace`, such as that of an [`Answer::never`](crate::Answer::never), are closed.
    ///
    /// ```
    /// use std::time::Duration;
    /// use openapi_webhooks_test::{Answer, Server};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let server = Server::builder().start("127.0.0.1:0", |_| Answer::ok()).await?;
    /// server.shutdown(Duration::from_secs(5)).await;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn shutdown(self, grace: Duration) {
        self.stop.send_replace(true);
        let _ = timeout(grace, self.port.drain()).await;
    }
}
