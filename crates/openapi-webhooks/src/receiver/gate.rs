//! What every request passes before it is looked into.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use sha2::{Digest, Sha256};

use super::claimed::{Any, AnyGuard, Claimed};
use super::received::Received;
use super::refusal::Refusal;
use super::replay::{Claim, ReplayGuard};
use super::verify::{Proof, Verify};

/// Far more than webhooks hold: Standard Webhooks asks for less than 20 KB.
const BODY_LIMIT: usize = 1024 * 1024;

/// A sender waits about as long for an answer.
const READ_TIMEOUT: Duration = Duration::from_secs(20);

/// What every request passes before it is looked into: a body of bounded size, read in bounded
/// time; a signature; and, where there is a [`ReplayGuard`], that it is new.
///
/// A generated `receiver::router` takes one, or a verifier alone, which stands for a gate without a
/// guard. For those who route themselves it is a [`tower_layer::Layer`] as well: it goes around a
/// service that takes requests of [`http_body_util::Full`], as an axum `Router` or route does, and
/// puts [`Received`] into the request's extensions. The body passes on as it was verified.
///
/// It answers by itself, in problem details (RFC 9457): 401 to what is not verified, 413 to a body
/// that is too long, 408 to one that is too slow, 400 to one that breaks off. Before the signature is
/// verified an answer says its status and nothing else.
///
/// With a guard, a message that was handled before is answered 200, and the service is not called:
/// the sender asks because an answer was lost, and would try again for ever. One that is being handled,
/// or that the guard cannot say anything of, is answered 503. When the service answers with a status of
/// 500 or more, panics or is dropped, the id is free again; with any other answer the message is handled.
/// Where a scheme has no id, a message is known by its timestamp and body.
///
/// ```
/// # use openapi_webhooks::{Secret, Verifier};
/// use openapi_webhooks::receiver::{Gate, MemoryGuard};
///
/// # let secret = Secret::generate();
/// let gate = Gate::new(Verifier::new([secret]))
///     .guard(MemoryGuard::default())
///     .body_limit(64 * 1024);
/// ```
///
/// It needs a Tokio runtime with its timer, as `#[tokio::main]` sets one up.
#[derive(Clone)]
pub struct Gate {
    verifier: Arc<dyn Verify>,
    guard: Option<AnyGuard>,
    body_limit: usize,
    read_timeout: Duration,
}

impl Gate {
    /// A gate with this scheme, and no guard.
    #[must_use]
    pub fn new(verifier: impl Verify + 'static) -> Self {
        Self {
            verifier: Arc::new(verifier),
            guard: None,
            body_limit: BODY_LIMIT,
            read_timeout: READ_TIMEOUT,
        }
    }

    /// Lets each message through once.
    #[must_use]
    pub fn guard<G: ReplayGuard + 'static>(mut self, guard: G) -> Self {
        self.guard = Some(Arc::new(Any(guard)));
        self
    }

    /// How many bytes a body may have; 1 MiB by default.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// How long a body may take to come; 20 seconds by default.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Reads and verifies a request, and claims its id.
    pub(super) async fn admit<B>(&self, request: Request<B>) -> Result<Admitted, Refusal>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (head, body) = request.into_parts();
        let body = self.read(body).await?;
        let now = SystemTime::now();
        let proof = self
            .verifier
            .prove(now, &head.headers, &body)
            .map_err(|_| Refusal::new(StatusCode::UNAUTHORIZED))?;
        let claimed = match &self.guard {
            None => None,
            Some(guard) => {
                let id = known_by(&proof, &body);
                match guard.claim(&id, now).await {
                    Some(Claim::New) => Some(Claimed::new(guard.clone(), id)),
                    Some(Claim::Handled) => return Err(Refusal::handled()),
                    Some(Claim::Busy) | None => return Err(Refusal::busy()),
                }
            }
        };
        let received = Received {
            proof,
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

    async fn read<B>(&self, body: B) -> Result<Bytes, Refusal>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let limit = u64::try_from(self.body_limit).unwrap_or(u64::MAX);
        if body.size_hint().lower() > limit {
            return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE));
        }
        let whole = Limited::new(body, self.body_limit).collect();
        match tokio::time::timeout(self.read_timeout, whole).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE))
            }
            Ok(Err(_)) => Err(Refusal::new(StatusCode::BAD_REQUEST)),
            Err(_) => Err(Refusal::new(StatusCode::REQUEST_TIMEOUT)),
        }
    }
}

/// By what the guard knows a message. The prefixes keep the two from meeting.
fn known_by(proof: &Proof, body: &[u8]) -> String {
    if let Some(id) = &proof.id {
        return format!("id:{id}");
    }
    let since_epoch = |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok();
    let seconds = proof.timestamp.and_then(since_epoch);
    let seconds = seconds.map_or(0, |duration| duration.as_secs());
    let hash = Sha256::digest(body);
    let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("body:{seconds}:{hash}")
}

impl<V: Verify + 'static> From<V> for Gate {
    fn from(verifier: V) -> Self {
        Self::new(verifier)
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Gate")
            .field("has_guard", &self.guard.is_some())
            .field("body_limit", &self.body_limit)
            .field("read_timeout", &self.read_timeout)
            .finish_non_exhaustive()
    }
}

/// A request that passed.
pub(super) struct Admitted {
    pub(super) received: Received,
    pub(super) outcome: Outcome,
    pub(super) version: http::Version,
    pub(super) extensions: http::Extensions,
}

/// What is left to be said to the guard. Dropped, it says that the message is not handled.
pub(super) struct Outcome(Option<Claimed>);

impl Outcome {
    /// Says that the message is not handled.
    #[cfg(feature = "axum")]
    pub(super) async fn give_back(self) {
        if let Some(claimed) = self.0 {
            claimed.free().await;
        }
    }

    /// Says what the answer means.
    pub(super) async fn settle(self, status: StatusCode) {
        let Some(claimed) = self.0 else {
            return;
        };
        if status.is_server_error() {
            claimed.free().await;
        } else {
            claimed.commit().await;
        }
    }
}
