//! Middleware that verifies a request before it is parsed.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::request::Parts;
use http::{Request, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use sha2::{Digest, Sha256};

use crate::receiver::challenge::Answer;
use crate::receiver::dyn_guard::{ClaimedId, Erased, SharedGuard};
use crate::receiver::rejection::Rejection;
use crate::receiver::replay::{Claim, ReplayGuard};
use crate::receiver::route;
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
/// is verified, a response contains only its status and the limit that the request exceeds. The reason is
/// in a `tracing` event and in the argument of [`on_rejection`](Self::on_rejection).
///
/// With a guard, a message that was handled before is answered with 200 without calling the service,
/// because the sender repeats it until it gets a successful response. If the message is being handled,
/// or the guard fails, the response is 503. A message counts as handled if the service responds with
/// 2xx, or with 410, after which senders stop retrying. Otherwise its id is released, so that the next
/// attempt is let through. A message is identified by its route and its id. Without a signed id, a digest of
/// the signed content takes its place.
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
    on_rejection: Option<Arc<OnRejection>>,
    challenge: Option<Arc<Challenge>>,
    ignores_unknown: bool,
    routing: Option<Routing>,
}

type OnRejection = dyn Fn(&Rejection) + Send + Sync;

/// The answer to a challenge, or `None` for any other request.
type Challenge = dyn Fn(&VerifiedRequest) -> Option<Answer> + Send + Sync;

/// What a generated router knows about its requests.
#[derive(Clone, Copy)]
pub(super) struct Routing {
    /// Rejects requests to unknown paths before their bodies are read.
    pub(super) check: fn(&Parts) -> Result<(), Rejection>,
    /// The webhook of a verified request; `None` if a lenient receiver keeps it without one.
    pub(super) webhook: fn(&VerifiedRequest, bool) -> Result<Option<&'static str>, Rejection>,
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
            on_rejection: None,
            challenge: None,
            ignores_unknown: false,
            routing: None,
        }
    }

    /// Sets the replay guard, which lets each message through once. Layers in front of several routes may
    /// share one, in an [`Arc`].
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

    /// Sets the timeout for receiving a body; 20 seconds by default. Limit the time for the headers in the
    /// server.
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

    /// Calls a function with each rejection, for metrics and alerts.
    ///
    /// ```
    /// # use openapi_webhooks::{Secret, Verifier};
    /// use openapi_webhooks::receiver::{Rejection, VerifyLayer};
    ///
    /// # let verifier = Verifier::new([Secret::generate()]);
    /// let layer = VerifyLayer::new(verifier).on_rejection(|rejection: &Rejection| {
    ///     eprintln!("{}: {rejection}", rejection.status());
    /// });
    /// ```
    #[must_use]
    pub fn on_rejection(mut self, call: impl Fn(&Rejection) + Send + Sync + 'static) -> Self {
        self.on_rejection = Some(Arc::new(call));
        self
    }

    /// Answers challenges, with which providers check that a URL receives their webhooks. The function
    /// gets each verified request, and returns the answer to a challenge; see [`challenge`](super::challenge).
    ///
    /// ```
    /// use openapi_webhooks::receiver::{VerifyLayer, challenge};
    /// use openapi_webhooks::signing::{Scheme, SharedSecret};
    ///
    /// let secret: SharedSecret = "8f742231b10e8888abcd99yyyzzz85a5".parse()?;
    /// let layer = VerifyLayer::new(Scheme::slack().verifier([secret]))
    ///     .challenge(|request| challenge::slack(request.body()));
    /// # Ok::<_, openapi_webhooks::SecretError>(())
    /// ```
    #[must_use]
    pub fn challenge(
        mut self,
        answer: impl Fn(&VerifiedRequest) -> Option<Answer> + Send + Sync + 'static,
    ) -> Self {
        self.challenge = Some(Arc::new(answer));
        self
    }

    /// If the document does not describe the webhook of a verified request, a generated router responds
    /// with 204 and does not call the handler. By default it responds with 400, and senders retry. A lenient
    /// receiver passes such webhooks to the handler in both cases.
    #[must_use]
    pub fn ignore_unknown_events(mut self) -> Self {
        self.ignores_unknown = true;
        self
    }

    #[cfg(feature = "axum")]
    pub(super) fn routing(mut self, routing: Routing) -> Self {
        self.routing = Some(routing);
        self
    }

    /// Reads and verifies a request, and claims its id.
    pub(super) async fn admit<B>(&self, request: Request<B>) -> Result<Admission, Rejection>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (head, body) = request.into_parts();
        if let Some(routing) = &self.routing {
            (routing.check)(&head)?;
        }
        let body = self.read(body).await?;
        let mut request = UnverifiedRequest::new(Request::from_parts(head, body));
        #[cfg(feature = "axum")]
        {
            let original = request.extensions().get::<axum::extract::OriginalUri>();
            let original = original.map(|original| original.0.clone());
            request = request.with_original_uri(original);
        }
        if let Some(url) = &self.base_url {
            request = request.base_url(url.clone());
        }
        let claims = self.verifier.verify(&request).await;
        let mut received = VerifiedRequest {
            claims: claims.map_err(Rejection::unverified)?,
            webhook: None,
            request,
        };
        if let Some(answer) = self.challenge.as_ref().and_then(|answer| answer(&received)) {
            return Ok(Admission::Challenge(answer));
        }
        if let Some(routing) = &self.routing {
            received.webhook = (routing.webhook)(&received, self.ignores_unknown)?;
        }
        let claimed = self.claim(&received).await?;
        let (mut parts, body) = received.request.clone().into_parts();
        parts.extensions.insert(received);
        let request = Request::from_parts(parts, body.into());
        Ok(Admission::Verified(Box::new(request), claimed))
    }

    async fn claim(&self, received: &VerifiedRequest) -> Result<Option<ClaimedId>, Rejection> {
        let Some(guard) = &self.guard else {
            return Ok(None);
        };
        let request = &received.request;
        let original = request.original_uri();
        let route = match &self.routing {
            Some(_) => route::of_mount(original, request.uri(), received.webhook),
            None => route::of_path(original.path()),
        };
        let key = replay_key(&route, &received.claims, request.body());
        match guard.claim(&key, request.time()).await {
            Some(Claim::New) => Ok(Some(ClaimedId::new(guard.clone(), key))),
            Some(Claim::Duplicate) => Err(Rejection::handled()),
            Some(Claim::InProgress) => Err(Rejection::busy(
                "the message is being handled, or the guard is full",
            )),
            None => Err(Rejection::busy("the replay guard failed")),
        }
    }

    async fn read<B>(&self, body: B) -> Result<Bytes, Rejection>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let too_large = || {
            let limit = format!("a body may have {} bytes", self.body_limit);
            Rejection::shown(StatusCode::PAYLOAD_TOO_LARGE, limit)
        };
        let limit = u64::try_from(self.body_limit).unwrap_or(u64::MAX);
        if body.size_hint().lower() > limit {
            return Err(too_large());
        }
        let whole = Limited::new(body, self.body_limit).collect();
        match tokio::time::timeout(self.read_timeout, whole).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_large()),
            Ok(Err(_)) => {
                let reason = "the body is incomplete";
                Err(Rejection::hidden(StatusCode::BAD_REQUEST, reason))
            }
            Err(_) => {
                let reason = "the body did not arrive in time";
                Err(Rejection::hidden(StatusCode::REQUEST_TIMEOUT, reason))
            }
        }
    }

    /// Tells the operator why a request was rejected.
    pub(super) fn report(&self, rejection: &Rejection) {
        #[cfg(feature = "tracing")]
        tracing::info!(
            status = rejection.status().as_u16(),
            reason = %rejection,
            "a webhook was not handled"
        );
        if let Some(call) = &self.on_rejection {
            call(rejection);
        }
    }
}

/// The key of a message in the guard: a hash of the route and the signed id. Without one, a digest of the
/// signed content takes its place, so that a forged id neither bypasses the guard nor fills it.
fn replay_key(route: &str, claims: &VerifiedClaims, body: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(Sha256::digest(route));
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
            .field("ignores_unknown", &self.ignores_unknown)
            .finish_non_exhaustive()
    }
}

/// A verified request.
pub(super) enum Admission {
    /// For the service.
    Verified(Box<Request<crate::wire::body::Body>>, Option<ClaimedId>),
    /// The layer answers.
    Challenge(Answer),
}
