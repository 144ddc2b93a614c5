//! Middleware that verifies a request before it is parsed.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use sha2::{Digest, Sha256};

use crate::receiver::dyn_guard::{ClaimedId, Erased, SharedGuard};
use crate::receiver::rejection::Rejection;
use crate::receiver::replay::{Claim, ReplayGuard};
use crate::receiver::verified_request::VerifiedRequest;
use crate::receiver::verify::{VerifiedClaims, Verify};

/// Far more than webhooks need; Standard Webhooks recommends less than 20 KB.
const BODY_LIMIT: usize = 1024 * 1024;

/// About as long as senders wait for a response.
const READ_TIMEOUT: Duration = Duration::from_secs(20);

/// Middleware that verifies a request before it is parsed. It reads a body of bounded size in bounded
/// time, checks the signature, and with a [`ReplayGuard`] lets each message through once.
///
/// A generated `receiver::router` takes one; a verifier alone is converted to a layer without a guard.
/// In your own routes, it is a [`tower_layer::Layer`] around a service for requests of
/// [`Body`](crate::Body), such as an axum `Router` or route. It adds a [`VerifiedRequest`] to the
/// request's extensions, and the service receives the verified body.
///
/// The layer rejects requests with problem details (RFC 9457): 401 if the request is not verified, 413
/// if the body is too long, 408 if it takes too long, and 400 if it is incomplete. Until the signature
/// is verified, a response contains only its status.
///
/// With a guard, a message that was handled before is answered with 200 without calling the service,
/// because the sender repeats it until it gets a successful response. If the message is being handled,
/// or the guard fails, the response is 503. If the service responds with a status of 500 or more, panics
/// or is dropped, the id is released; otherwise it is committed. If a scheme has no id, the timestamp
/// and the body identify a message.
///
/// ```
/// # use openapi_webhooks::{Secret, Verifier};
/// use openapi_webhooks::receiver::{MemoryGuard, VerifyLayer};
///
/// # let secret = Secret::generate();
/// let layer = VerifyLayer::new(Verifier::new([secret]))
///     .guard(MemoryGuard::default())
///     .body_limit(64 * 1024);
/// ```
///
/// It needs a Tokio runtime with time enabled, such as the one that `#[tokio::main]` starts.
#[derive(Clone)]
pub struct VerifyLayer {
    verifier: Arc<dyn Verify>,
    guard: Option<SharedGuard>,
    body_limit: usize,
    read_timeout: Duration,
}

impl VerifyLayer {
    /// Creates a layer for a scheme, without a guard.
    #[must_use]
    pub fn new(verifier: impl Verify + 'static) -> Self {
        Self {
            verifier: Arc::new(verifier),
            guard: None,
            body_limit: BODY_LIMIT,
            read_timeout: READ_TIMEOUT,
        }
    }

    /// Sets the replay guard, which lets each message through once.
    ///
    /// ```
    /// # use openapi_webhooks::{Secret, Verifier};
    /// # use openapi_webhooks::receiver::{MemoryGuard, VerifyLayer};
    /// # let verifier = Verifier::new([Secret::generate()]);
    /// let layer = VerifyLayer::new(verifier).guard(MemoryGuard::default()).body_limit(64 * 1024);
    /// ```
    #[must_use]
    pub fn guard<G: ReplayGuard + 'static>(mut self, guard: G) -> Self {
        self.guard = Some(Arc::new(Erased(guard)));
        self
    }

    /// Sets the maximum size of a body in bytes; 1 MiB by default.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the timeout for receiving a body; 20 seconds by default.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Reads and verifies a request, and claims its id.
    pub(super) async fn admit<B>(&self, request: Request<B>) -> Result<Admitted, Rejection>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (head, body) = request.into_parts();
        let body = self.read(body).await?;
        let now = SystemTime::now();
        let claims = self
            .verifier
            .verify(now, &head.headers, &body)
            .map_err(|_| Rejection::new(StatusCode::UNAUTHORIZED))?;
        let claimed = match &self.guard {
            None => None,
            Some(guard) => {
                let id = replay_key(&claims, &body);
                match guard.claim(&id, now).await {
                    Some(Claim::New) => Some(ClaimedId::new(guard.clone(), id)),
                    Some(Claim::Duplicate) => return Err(Rejection::handled()),
                    Some(Claim::InProgress) | None => return Err(Rejection::busy()),
                }
            }
        };
        let received = VerifiedRequest {
            claims,
            webhook: None,
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
        };
        Ok(Admitted {
            received,
            outcome: Outcome(claimed),
            version: head.version,
            extensions: head.extensions,
        })
    }

    async fn read<B>(&self, body: B) -> Result<Bytes, Rejection>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let limit = u64::try_from(self.body_limit).unwrap_or(u64::MAX);
        if body.size_hint().lower() > limit {
            return Err(Rejection::new(StatusCode::PAYLOAD_TOO_LARGE));
        }
        let whole = Limited::new(body, self.body_limit).collect();
        match tokio::time::timeout(self.read_timeout, whole).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                Err(Rejection::new(StatusCode::PAYLOAD_TOO_LARGE))
            }
            Ok(Err(_)) => Err(Rejection::new(StatusCode::BAD_REQUEST)),
            Err(_) => Err(Rejection::new(StatusCode::REQUEST_TIMEOUT)),
        }
    }
}

/// The key of a message in the guard. The prefixes keep ids and hashes distinct.
fn replay_key(claims: &VerifiedClaims, body: &[u8]) -> String {
    if let Some(id) = &claims.id {
        return format!("id:{id}");
    }
    let since_epoch = |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok();
    let seconds = claims.timestamp.and_then(since_epoch);
    let seconds = seconds.map_or(0, |duration| duration.as_secs());
    let hash = base16ct::lower::encode_string(&Sha256::digest(body));
    format!("body:{seconds}:{hash}")
}

impl<V: Verify + 'static> From<V> for VerifyLayer {
    fn from(verifier: V) -> Self {
        Self::new(verifier)
    }
}

impl fmt::Debug for VerifyLayer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("VerifyLayer")
            .field("has_guard", &self.guard.is_some())
            .field("body_limit", &self.body_limit)
            .field("read_timeout", &self.read_timeout)
            .finish_non_exhaustive()
    }
}

/// A verified request.
pub(super) struct Admitted {
    pub(super) received: VerifiedRequest,
    pub(super) outcome: Outcome,
    pub(super) version: http::Version,
    pub(super) extensions: http::Extensions,
}

/// The claimed id, to be committed or released. Dropping it releases the id.
pub(super) struct Outcome(Option<ClaimedId>);

impl Outcome {
    /// Releases the id: the message was not handled.
    #[cfg(feature = "axum")]
    pub(super) async fn give_back(self) {
        if let Some(claimed) = self.0 {
            claimed.release().await;
        }
    }

    /// Commits or releases the id, by the status of the response.
    pub(super) async fn settle(self, status: StatusCode) {
        let Some(claimed) = self.0 else {
            return;
        };
        if status.is_server_error() {
            claimed.release().await;
        } else {
            claimed.commit().await;
        }
    }
}
