//! A server with limits that `axum::serve` does not have.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use futures_util::future::{Either, select};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The pause after a failed `accept`, for example because the process has no file descriptors left.
const PAUSE: Duration = Duration::from_millis(100);

/// The longest timeout. hyper adds it to the current time, which overflows with a much longer one.
const DAY: Duration = Duration::from_secs(86_400);

/// A server for HTTP/1.1 that limits the number of connections and the time for the head of a request.
///
/// `axum::serve` has neither limit, so clients that send nothing, or half a head, keep connections open
/// until the process has no file descriptors left. [`VerifyLayer`](super::VerifyLayer) limits the time for
/// the body. Behind a proxy with the same limits, `axum::serve` is enough.
///
/// ```
/// use openapi_webhooks::receiver::Server;
/// use tokio::net::TcpListener;
///
/// # async fn example(app: axum::Router, stop: impl Future) -> std::io::Result<()> {
/// let listener = TcpListener::bind("127.0.0.1:8080").await?;
/// Server::default().serve(listener, app, stop).await;
/// # Ok(())
/// # }
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
/// # let app = axum::Router::new();
/// # runtime.block_on(async {
/// #     let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
/// #     Server::default().serve(listener, app, std::future::ready(())).await;
/// # });
/// ```
#[derive(Clone, Debug)]
pub struct Server {
    max_connections: usize,
    head_timeout: Duration,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            max_connections: 1_000,
            head_timeout: Duration::from_secs(10),
        }
    }
}

impl Server {
    /// Sets the maximum number of open connections, at least 1; 1,000 by default. Others wait until one is
    /// closed. Each connection needs a file descriptor.
    #[must_use]
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Sets the timeout for the head of a request, at most a day; 10 seconds by default. A connection without
    /// a request is closed after this time, too.
    #[must_use]
    pub fn head_timeout(mut self, timeout: Duration) -> Self {
        self.head_timeout = timeout.min(DAY);
        self
    }

    /// Serves until `shutdown` is ready. It then accepts no more connections, and returns when all requests
    /// that have begun are answered.
    pub async fn serve(&self, listener: TcpListener, app: Router, shutdown: impl Future) {
        let connections = Arc::new(Semaphore::new(self.max_connections));
        let open = GracefulShutdown::new();
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(self.head_timeout);
        let mut shutdown = pin!(shutdown);
        loop {
            let accepted = pin!(accept(&listener, &connections));
            let Either::Left(((stream, permit), _)) = select(accepted, shutdown.as_mut()).await
            else {
                break;
            };
            let app = TowerToHyperService::new(app.clone());
            let connection = open.watch(http.serve_connection(TokioIo::new(stream), app));
            tokio::spawn(async move {
                let _ = connection.await; // An error is the client's.
                drop(permit);
            });
        }
        drop(listener);
        open.shutdown().await;
    }
}

/// The next connection, when there is room for one.
async fn accept(
    listener: &TcpListener,
    connections: &Arc<Semaphore>,
) -> (TcpStream, Option<OwnedSemaphorePermit>) {
    let permit = connections.clone().acquire_owned().await;
    loop {
        match listener.accept().await {
            // The semaphore is never closed, so there is a permit.
            Ok((stream, _)) => return (stream, permit.ok()),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
