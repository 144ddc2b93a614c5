//! A server on a port.

use std::io;
use std::net::SocketAddr;

use crate::server::accept::Port;

/// An HTTP server that verifies each request and answers as a closure says, for tools and demos. A
/// [`Customer`](crate::Customer) is built on it.
///
/// It records nothing. A head must arrive within 30 seconds, and the size of bodies and the number of connections are
/// limited. Dropping the server closes the port and all connections.
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
}

impl Server {
    pub(crate) fn new(port: Port) -> Self {
        Self { port }
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
}
