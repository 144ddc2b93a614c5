//! Sends a request over an idle connection or a new one.

use std::mem;
use std::sync::Arc;

use futures_util::future::{BoxFuture, FutureExt};
use http::{Request, Response, Uri};
use tokio::time::{Instant, timeout_at};

use crate::egress::policy::Policy;
use crate::endpoint::origin::Origin;
use crate::endpoint::tls::Tls;
use crate::transport::failure::{Failure, Source};
use crate::transport::https::body::{Lease, ResponseBody};
use crate::transport::https::connection::Connection;
use crate::transport::https::connector::ConnectError;
use crate::transport::https::https::Https;
use crate::transport::https::options::HttpsOptions;
use crate::transport::https::pool::{Pool, Pools};
use crate::transport::https::retryable::{IsRetryable, on_new_connection, on_reused_connection};
use crate::transport::https::send_failure::SendFailure;
use crate::transport::progress::Progress;
use crate::transport::seam::{Rebuild, SealedTransport, TransportRequest};
use crate::transport::sent::Sent;
use crate::wire::body::Body;

impl Https {
    pub(crate) fn new(options: HttpsOptions, policy: Policy) -> Self {
        let (dial, roots) = options.dial(policy);
        Self(Arc::new(Pools::new(dial, roots)))
    }
}

impl SealedTransport for Https {
    type Body = ResponseBody;

    async fn send(&self, request: TransportRequest<'_>) -> Result<Response<ResponseBody>, Failure> {
        let TransportRequest {
            mut request,
            origin,
            rebuild,
            progress,
        } = request;
        let tls = request.extensions_mut().remove::<Arc<Tls>>();
        let dispatch = Dispatch {
            pool: self.0.of(tls.as_deref()),
            uri: mem::take(request.uri_mut()),
            origin,
            progress,
        };
        dispatch.send(request, rebuild).await
    }
}

/// One request to be sent.
pub(crate) struct Dispatch<'a> {
    pub(crate) pool: Arc<Pool>,
    /// The whole URL. It is taken out of the request, since each connection writes the target in
    /// its own form.
    pub(crate) uri: Uri,
    pub(crate) origin: &'a Origin,
    pub(crate) progress: &'a Progress,
}

impl Dispatch<'_> {
    /// Sends the request, and retries it once if the receiver most likely did not process it.
    ///
    /// The receiver may have closed an idle connection just as the request was sent. The id stays
    /// the same, so a receiver that did process it can detect the duplicate.
    pub(crate) async fn send(
        &self,
        mut request: Box<Request<Body>>,
        rebuild: Rebuild<'_>,
    ) -> Result<Response<ResponseBody>, Failure> {
        // Only the failure leaves this block, so the future holds no outcome during a retry.
        let (failed, is_retryable) = 'failed: {
            while let Some(idle) = self.pool.idle.take(self.origin) {
                match self.send_on(idle, request).await {
                    Ok(response) => return Ok(response),
                    Err(SendFailure::Unsent(unsent, _)) => request = unsent,
                    Err(failed) => break 'failed (failed, on_reused_connection as IsRetryable),
                }
            }
            let connection = self.connect().await?;
            match self.send_on(connection, request).await {
                Ok(response) => return Ok(response),
                Err(failed) => (failed, on_new_connection as IsRetryable),
            }
        };
        // Boxed: otherwise, each future would reserve memory for a retry, which few requests need.
        Box::pin(self.retry(failed, is_retryable, rebuild)).await
    }

    /// Sends the request once more over a new connection, if the failure allows it.
    async fn retry(
        &self,
        failed: SendFailure,
        is_retryable: IsRetryable,
        rebuild: Rebuild<'_>,
    ) -> Result<Response<ResponseBody>, Failure> {
        let request = match failed {
            SendFailure::Unsent(request, _) => request,
            #[cfg(feature = "http2")]
            SendFailure::Stalled => rebuild()?,
            #[cfg(feature = "http2")]
            SendFailure::RequiresHttp1(_) => {
                self.pool.connector.require_http1(self.origin);
                rebuild()?
            }
            // A receiver that has begun to respond has seen the message.
            SendFailure::Failed(error) if is_retryable(&error) && !self.progress.has_response() => {
                rebuild()?
            }
            SendFailure::Failed(error) => return Err(self.failure(error)),
        };
        let connection = match self.reconnect().await {
            Ok(connection) => connection,
            Err(error) if self.progress.sent() == Sent::No => return Err(error.into()),
            Err(error) => return Err(self.failure(error)),
        };
        let response = self.send_on(connection, request).await;
        response.map_err(|failed| match failed {
            SendFailure::Unsent(_, error) | SendFailure::Failed(error) => self.failure(error),
            #[cfg(feature = "http2")]
            SendFailure::RequiresHttp1(error) => self.failure(error),
            #[cfg(feature = "http2")]
            SendFailure::Stalled => {
                self.failure("the receiver did not let the connection send the content")
            }
        })
    }

    /// A new connection, or one that another request has just opened and shares.
    ///
    /// Boxed: connecting needs a large future for a short time, while waiting for the response takes
    /// much longer.
    fn connect(&self) -> BoxFuture<'_, Result<Connection, ConnectError>> {
        Box::pin(async {
            let deadline = self.pool.connector.deadline();
            let turn = timeout_at(deadline, self.pool.opening.turn(self.origin)).await;
            let turn = turn.map_err(|_| ConnectError::Timeout)?;
            if turn.is_some()
                && let Some(shared) = self.pool.idle.take_shared(self.origin)
            {
                return Ok(shared);
            }
            let opened = self.open(deadline).await;
            match (&opened, turn) {
                (Ok(connection), Some(turn)) if !connection.is_shared() => turn.http1(),
                (Err(_), Some(turn)) => turn.failed(),
                _ => {}
            }
            opened
        })
    }

    /// A new connection, for a request that failed on another one.
    fn reconnect(&self) -> BoxFuture<'_, Result<Connection, ConnectError>> {
        Box::pin(self.open(self.pool.connector.deadline()))
    }

    /// Opens a connection. One that takes several requests is shared immediately, any other after
    /// its response ends.
    async fn open(&self, deadline: Instant) -> Result<Connection, ConnectError> {
        let connector = &self.pool.connector;
        let connection = connector.connect(&self.uri, self.origin, deadline).await?;
        if let Some(shared) = connection.try_clone_shared() {
            self.pool.idle.put(self.origin.clone(), shared);
        }
        Ok(connection)
    }

    fn send_on(
        &self,
        mut connection: Connection,
        request: Box<Request<Body>>,
    ) -> impl Future<Output = Result<Response<ResponseBody>, SendFailure>> {
        let answer = connection.send(*request, &self.uri, self.origin, self.progress);
        // An async block would hold the answer twice.
        answer.map(move |answer| {
            let answer = answer.inspect_err(|failed| {
                if matches!(failed, SendFailure::Unsent(..)) {
                    self.progress.given_back();
                }
            })?;
            let lease = Some(Lease {
                idle: Arc::clone(&self.pool.idle),
                origin: self.origin.clone(),
                connection,
            });
            Ok(answer.map(|body| ResponseBody { body, lease }))
        })
    }

    fn failure(&self, source: impl Into<Source>) -> Failure {
        Failure::Transport {
            sent: self.progress.sent(),
            source: source.into(),
        }
    }
}
