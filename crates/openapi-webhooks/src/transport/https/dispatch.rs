//! Sends a request over an idle connection or a new one.

use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::{Request, Response, Uri};

use crate::egress::policy::Policy;
use crate::endpoint::identity::Identity;
use crate::endpoint::origin::Origin;
use crate::transport::failure::Failure;
use crate::transport::https::body::{AnswerBody, Lease};
use crate::transport::https::connection::{Connection, SendFailure};
use crate::transport::https::connector::ConnectError;
use crate::transport::https::https::Https;
use crate::transport::https::options::HttpsOptions;
use crate::transport::https::pool::{Pool, Pools};
use crate::transport::https::retryable::is_retryable;
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
    type Body = AnswerBody;

    async fn send(&self, request: TransportRequest<'_>) -> Result<Response<AnswerBody>, Failure> {
        let TransportRequest {
            mut request,
            origin,
            rebuild,
            may_have_been_sent,
        } = request;
        let identity = request.extensions_mut().remove::<Identity>();
        let dispatch = Dispatch {
            pool: self.0.of(identity.as_ref()),
            uri: mem::take(request.uri_mut()),
            origin,
            may_have_been_sent,
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
    pub(crate) may_have_been_sent: &'a AtomicBool,
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
    ) -> Result<Response<AnswerBody>, Failure> {
        while let Some(idle) = self.pool.idle.take(self.origin) {
            match self.send_on(idle, request).await {
                Ok(response) => return Ok(response),
                Err(SendFailure {
                    unsent_request: Some(unsent),
                    ..
                }) => request = unsent,
                Err(SendFailure { error, .. }) if is_retryable(&error, true) => {
                    return self.retry_on_new_connection(rebuild).await;
                }
                Err(failed) => return Err(failure(failed)),
            }
        }
        let connection = self.connect().await?;
        match self.send_on(connection, request).await {
            Err(SendFailure { error, .. }) if is_retryable(&error, false) => {
                self.retry_on_new_connection(rebuild).await
            }
            outcome => outcome.map_err(failure),
        }
    }

    /// The last try, over a new connection.
    async fn retry_on_new_connection(
        &self,
        rebuild: Rebuild<'_>,
    ) -> Result<Response<AnswerBody>, Failure> {
        let request = rebuild()?;
        let connection = self.connect().await.map_err(maybe)?;
        let response = self.send_on(connection, request).await;
        response.map_err(|failed| maybe(failed.error))
    }

    /// Opens a connection. One that takes several requests is shared immediately, any other after
    /// its response ends.
    async fn connect(&self) -> Result<Connection, ConnectError> {
        // Boxed: connecting needs a large future for a short time, while waiting for the response
        // takes much longer.
        let connection = Box::pin(self.pool.connector.connect(&self.uri, self.origin)).await?;
        if let Some(shared) = connection.try_clone_shared() {
            self.pool.idle.put(self.origin.clone(), shared);
        }
        Ok(connection)
    }

    fn send_on(
        &self,
        mut connection: Connection,
        request: Box<Request<Body>>,
    ) -> impl Future<Output = Result<Response<AnswerBody>, SendFailure>> {
        self.may_have_been_sent.store(true, Ordering::Relaxed);
        let answer = connection.send(*request, &self.uri);
        async move {
            let answer = answer.await.inspect_err(|failed| {
                if failed.unsent_request.is_some() {
                    self.may_have_been_sent.store(false, Ordering::Relaxed);
                }
            })?;
            let lease = connection.try_clone_shared().is_none().then(|| Lease {
                idle: Arc::clone(&self.pool.idle),
                origin: self.origin.clone(),
                connection,
            });
            Ok(answer.map(|body| AnswerBody { body, lease }))
        }
    }
}

fn failure(failed: SendFailure) -> Failure {
    let is_unsent = failed.unsent_request.is_some() || failed.error.is_canceled();
    Failure::Transport {
        sent: if is_unsent { Sent::No } else { Sent::Maybe },
        source: Box::new(failed.error),
    }
}

/// Adjusts the failure of a retry whose first try may have been seen.
fn maybe(error: impl std::error::Error + Send + Sync + 'static) -> Failure {
    Failure::Transport {
        sent: Sent::Maybe,
        source: Box::new(error),
    }
}
