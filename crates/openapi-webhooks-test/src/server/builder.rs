//! Builds a server.

use std::fmt;
use std::future::ready;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::sync::watch;

use crate::answer::Answer;
use crate::request::ReceivedRequest;
use crate::server::accept::Port;
use crate::server::exchange::{Settings, serve};
use crate::server::server::Server;
use crate::verification::Verification;

impl Server {
    /// Configures a server.
    pub fn builder() -> ServerBuilder {
        ServerBuilder::default()
    }
}

/// Configures a [`Server`].
///
/// ```
/// use std::time::Duration;
/// use openapi_webhooks_test::{Answer, Server};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let server = Server::builder()
///     .body_limit(64 * 1024)
///     .read_timeout(Duration::from_secs(5))
///     .start("127.0.0.1:0", |_| Answer::status(204))
///     .await?;
/// println!("listening on {}", server.address());
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct ServerBuilder {
    verification: Verification,
    body_limit: usize,
    read_timeout: Duration,
}

impl Default for ServerBuilder {
    fn default() -> Self {
        Self {
            verification: Verification::none(),
            body_limit: 1024 * 1024,
            read_timeout: Duration::from_secs(20),
        }
    }
}

impl ServerBuilder {
    /// Sets how requests are verified. By default, they are not verified, and [`ReceivedRequest::verified`] is always
    /// `Ok`.
    pub fn verifier(mut self, verifier: impl openapi_webhooks::receiver::Verify + 'static) -> Self {
        self.verification = Verification::by(verifier, None);
        self
    }

    pub(crate) fn verification(mut self, verification: Verification) -> Self {
        self.verification = verification;
        self
    }

    /// Sets the maximum size of a body in bytes; 1 MiB by default. A larger one is answered with 413.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the timeout for receiving a body; 20 seconds by default. A slower one is answered with 408.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Starts the server in the background. `respond` is called with each complete request, verified or not.
    ///
    /// # Errors
    /// If the address cannot be bound.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    pub async fn start<F>(self, address: impl ToSocketAddrs, respond: F) -> io::Result<Server>
    where
        F: Fn(&ReceivedRequest) -> Answer + Send + Sync + 'static,
    {
        self.start_async(address, move |request| ready(respond(&request)))
            .await
    }

    /// Starts the server with an asynchronous closure, for example to forward requests to another server.
    ///
    /// ```
    /// use openapi_webhooks_test::{Answer, Server};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let server = Server::builder()
    ///     .start_async("127.0.0.1:0", |request| async move {
    ///         tokio::task::yield_now().await;
    ///         Answer::ok().body(request.body().clone())
    ///     })
    ///     .await?;
    /// # drop(server);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the address cannot be bound.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    pub async fn start_async<F, Fut>(
        self,
        address: impl ToSocketAddrs,
        respond: F,
    ) -> io::Result<Server>
    where
        F: Fn(ReceivedRequest) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Answer> + Send + 'static,
    {
        let listener = TcpListener::bind(address).await?;
        let (stop, is_stopping) = watch::channel(false);
        let settings = Arc::new(Settings {
            verification: self.verification,
            body_limit: self.body_limit,
            read_timeout: self.read_timeout,
            respond: Box::new(move |request| Box::pin(respond(request))),
            is_stopping,
        });
        let port = Port::serve(listener, move |_, stream| serve(stream, settings.clone()))?;
        Ok(Server::new(port, stop))
    }
}

impl fmt::Debug for ServerBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ServerBuilder")
            .field("body_limit", &self.body_limit)
            .field("read_timeout", &self.read_timeout)
            .finish_non_exhaustive()
    }
}
