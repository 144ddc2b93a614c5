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
use crate::receiver::unverified_request::UnverifiedRequest;
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
    base_url: Option<Arc<str>>,
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
            base_url: None,
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

    /// Sets the public URL of the server, for schemes that sign the URL, if the server is behind a
    /// proxy. The path and the query of a request are appended; see [`UnverifiedRequest::url`].
    ///
    /// ```
    /// use openapi_webhooks::receiver::VerifyLayer;
    /// use openapi_webhooks::signing::{Scheme, SharedSecret};
    ///
    /// let key: SharedSecret = "asdf1234".parse()?;
    /// let layer = VerifyLayer::new(Scheme::square().verifier([key])).base_url("https://hooks.example");
    /// # Ok::<_, openapi_webhooks::SecretError>(())
    /// ```
    #[must_use]
    pub fn base_url(mut self, url: impl Into<Arc<str>>) -> Self {
        self.base_url = Some(url.into());
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
        let mut request = UnverifiedRequest::new(Request::from_parts(head, body));
        if let Some(url) = &self.base_url {
            request = request.base_url(url.clone());
        }
        #[cfg(feature = "axum")]
        {
            let original = request.extensions().get::<axum::extract::OriginalUri>();
            let original = original.map(|original| original.0.clone());
            request = request.original_uri(original);
        }
        let now = request.time();
        let claims = match self.verifier.verify(&request).await {
            Ok(claims) => claims,
            Err(error) if error.is_unavailable() => return Err(Rejection::busy()),
            Err(_) => return Err(Rejection::new(StatusCode::UNAUTHORIZED)),
        };
        let (head, body) = request.into_parts();
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

/// The key of a message in the guard, hashed so that it is short: the signed id, or else a digest of what
/// is signed, so that a forged id neither bypasses the guard nor fills it.
fn replay_key(claims: &VerifiedClaims, body: &[u8]) -> String {
    let mut hash = Sha256::new();
    match (&claims.id, claims.digest) {
        (Some(id), _) if claims.is_id_signed => {
            hash.update(b"id:");
            hash.update(id);
        }
        (_, Some(digest)) => {
            hash.update(b"content:");
            hash.update(digest);
        }
        (_, None) => {
            let since_epoch = |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok();
            let time = claims.timestamp.and_then(since_epoch).unwrap_or_default();
            hash.update(b"body:");
            hash.update(time.as_secs().to_be_bytes());
            hash.update(body);
        }
    }
    base16ct::lower::encode_string(&hash.finalize())
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
