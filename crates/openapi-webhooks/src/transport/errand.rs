//! A request on its way to its answer: over a connection that was kept, or else over a new one.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::Full;

use super::body::{AnswerBody, Lease};
use super::broken::is_closed_before_answer;
use super::connection::{Connection, Unanswered};
use super::connector::ConnectError;
use super::pool::Pool;
use super::sealed::Again;
use crate::error::{Failure, Sent};
use crate::origin::Origin;

pub(crate) struct Errand<'a> {
    pub(crate) pool: Arc<Pool>,
    /// The whole URL, which is taken out of the request: each connection writes the target in its own form.
    pub(crate) uri: Uri,
    pub(crate) origin: &'a Origin,
    pub(crate) departed: &'a AtomicBool,
}

impl Errand<'_> {
    /// Sends the request, and once more where it was most likely not looked at.
    ///
    /// The receiver may have closed a connection that was kept just as the request went out. The id
    /// is the same, so that one who did get it knows it again.
    pub(crate) async fn run(
        &self,
        mut request: Box<Request<Full<Bytes>>>,
        again: Again<'_>,
    ) -> Result<Response<AnswerBody>, Failure> {
        while let Some(kept) = self.pool.shelf.take(self.origin) {
            match self.send(kept, request).await {
                Ok(response) => return Ok(response),
                Err(Unanswered {
                    unsent: Some(unsent),
                    ..
                }) => request = unsent,
                Err(Unanswered { error, .. }) if is_closed_before_answer(&error, true) => {
                    return self.run_anew(again).await;
                }
                Err(unanswered) => return Err(failure(unanswered)),
            }
        }
        let connection = self.connect().await?;
        match self.send(connection, request).await {
            Err(Unanswered { error, .. }) if is_closed_before_answer(&error, false) => {
                self.run_anew(again).await
            }
            outcome => outcome.map_err(failure),
        }
    }

    /// Over a new connection, for the last time.
    async fn run_anew(&self, again: Again<'_>) -> Result<Response<AnswerBody>, Failure> {
        let request = again()?;
        let connection = self.connect().await.map_err(maybe)?;
        let response = self.send(connection, request).await;
        response.map_err(|unanswered| maybe(unanswered.error))
    }

    /// A new connection. One that takes several requests is kept from now on, any other is from its
    /// answer's end.
    async fn connect(&self) -> Result<Connection, ConnectError> {
        // Set apart on the heap, for it needs much room and is soon done; a request waits for its
        // answer far longer.
        let connection = Box::pin(self.pool.connector.connect(&self.uri, self.origin)).await?;
        if let Some(shared) = connection.share() {
            self.pool.shelf.put(self.origin.clone(), shared);
        }
        Ok(connection)
    }

    fn send(
        &self,
        mut connection: Connection,
        request: Box<Request<Full<Bytes>>>,
    ) -> impl Future<Output = Result<Response<AnswerBody>, Unanswered>> {
        self.departed.store(true, Ordering::Relaxed);
        let answer = connection.send(*request, &self.uri);
        async move {
            let answer = answer.await.inspect_err(|unanswered| {
                if unanswered.unsent.is_some() {
                    self.departed.store(false, Ordering::Relaxed);
                }
            })?;
            let lease = connection.share().is_none().then(|| Lease {
                shelf: Arc::clone(&self.pool.shelf),
                origin: self.origin.clone(),
                connection,
            });
            Ok(answer.map(|body| AnswerBody { body, lease }))
        }
    }
}

fn failure(unanswered: Unanswered) -> Failure {
    let is_unsent = unanswered.unsent.is_some() || unanswered.error.is_canceled();
    Failure::Transport {
        sent: if is_unsent { Sent::No } else { Sent::Maybe },
        source: Box::new(unanswered.error),
    }
}

/// What a try that may have been seen makes of the failure of the next.
fn maybe(error: impl std::error::Error + Send + Sync + 'static) -> Failure {
    Failure::Transport {
        sent: Sent::Maybe,
        source: Box::new(error),
    }
}
