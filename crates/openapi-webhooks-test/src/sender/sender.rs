//! Signed requests for a receiver.

use std::convert::Infallible;
use std::fmt;
use std::future::{Ready, ready};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use http_body_util::Empty;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::codegen::v1::{MessageBuilder, WebhookEvent};
use openapi_webhooks::http::header::{CONTENT_LENGTH, HOST};
use openapi_webhooks::http::uri::PathAndQuery;
use openapi_webhooks::http::{HeaderName, HeaderValue, Request, Response, Uri};
use openapi_webhooks::signing::SchemeSigner;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Body, Client, Endpoint, Message, MessageError, Secret, SendError};
use serde::Serialize;
use tower_service::Service;

use crate::endpoint;
use crate::event::{encoded_path, essence};
use crate::sender::tamper::{self, Tamper};

/// The host of the receiver.
const RECEIVER: &str = "receiver.example";

/// The name of a webhook that no document defines.
const UNKNOWN: &str = "x-unknown-webhook";

/// Creates signed requests for the receiver under test, as the generated client would send them.
///
/// The path is the webhook's name, as in generated routers. [`mount`](Self::mount) puts a path in front of it, and
/// [`path`](Self::path) replaces it.
///
/// ```
/// use openapi_webhooks::{Secret, Verifier, http::StatusCode, receiver::VerifiedRequest};
/// use openapi_webhooks_test::{Sender, Tamper};
/// use tower::ServiceExt;
/// use webhooks::{Event, events, receiver, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = Secret::generate();
/// let app = receiver::router(
///     Verifier::new([secret.clone()]),
///     |_: Event, _: VerifiedRequest| async { StatusCode::NO_CONTENT },
/// );
///
/// let sender = Sender::new(secret);
/// let request = sender.payload::<events::NewSubscription>(&Subscription::new("ada")).await?;
/// assert_eq!(app.clone().oneshot(request).await?.status(), 204);
///
/// let forger = sender.tampered(Tamper::Body);
/// let request = forger.payload::<events::NewSubscription>(&Subscription::new("ada")).await?;
/// assert_eq!(app.oneshot(request).await?.status(), 401);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Sender {
    sign: Arc<dyn Fn(Endpoint) -> Endpoint + Send + Sync>,
    time: Option<SystemTime>,
    mount: String,
    path: Option<String>,
    tamper: Option<Tamper>,
}

impl Sender {
    /// Signs with a secret, per Standard Webhooks.
    #[must_use]
    pub fn new(secret: Secret) -> Self {
        Self::signing(move |endpoint| endpoint.signed_with(secret.clone()))
    }

    /// Signs requests as for the endpoint that the closure returns: with several secrets, by your own signer, or
    /// with credentials.
    ///
    /// ```
    /// use openapi_webhooks::Secret;
    /// use openapi_webhooks_test::Sender;
    ///
    /// let (old, new) = (Secret::generate(), Secret::generate());
    /// let rotating = Sender::signing(move |endpoint| {
    ///     endpoint.signed_with(old.clone()).signed_with(new.clone())
    /// });
    /// ```
    #[must_use]
    pub fn signing(sign: impl Fn(Endpoint) -> Endpoint + Send + Sync + 'static) -> Self {
        Self {
            sign: Arc::new(sign),
            time: None,
            mount: String::new(),
            path: None,
            tamper: None,
        }
    }

    /// Sets the time of the attempts. The default is the system time.
    #[must_use]
    pub fn at(mut self, time: SystemTime) -> Self {
        self.time = Some(time);
        self
    }

    /// Sets the path under which the receiver's router is mounted, which precedes the webhook's name.
    ///
    /// ```
    /// use openapi_webhooks::Secret;
    /// use openapi_webhooks_test::Sender;
    ///
    /// // Requests to `/hooks/new-subscription`.
    /// let sender = Sender::new(Secret::generate()).mount("/hooks");
    /// ```
    ///
    /// # Panics
    /// If it is not a path, or has a query.
    #[must_use]
    #[track_caller]
    pub fn mount(mut self, path: &str) -> Self {
        check_path(path);
        assert!(!path.contains('?'), "a mount has no query: {path}");
        path.trim_end_matches('/').clone_into(&mut self.mount);
        self
    }

    /// Sets the path of all requests, and their query if the path has one: `/hooks?tenant=7`.
    ///
    /// # Panics
    /// If it is not a path.
    #[must_use]
    #[track_caller]
    pub fn path(mut self, path: &str) -> Self {
        check_path(path);
        self.path = Some(path.to_owned());
        self
    }

    /// Returns a sender whose requests differ from genuine ones; see [`Tamper`].
    #[must_use]
    pub fn tampered(&self, tamper: Tamper) -> Self {
        Self {
            tamper: Some(tamper),
            ..self.clone()
        }
    }

    /// Creates the request of a payload. For payloads that are not JSON, and for webhooks with parameters, build a
    /// message with the generated client.
    ///
    /// # Errors
    /// If the message cannot be sent, for example because a signer fails.
    ///
    /// # Panics
    /// If the media type of the payload in the document is not JSON, or outside of a Tokio runtime
    /// with time enabled.
    pub async fn payload<E>(&self, payload: &E::Payload) -> Result<Request<Body>, SendError>
    where
        E: WebhookEvent<Payload: Serialize>,
    {
        self.message(&json_message::<E>(payload)?).await
    }

    /// Creates the request of a message, such as one of the generated `examples()`.
    ///
    /// # Errors
    /// If the message cannot be sent, for example because a signer fails.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with time enabled.
    pub async fn message(&self, message: &Message) -> Result<Request<Body>, SendError> {
        let is_unknown = self.tamper == Some(Tamper::UnknownEvent);
        let changed = match self.tamper {
            Some(Tamper::ExtraMember) => tamper::with_extra_member(message),
            Some(Tamper::UnknownEvent) if self.path.is_some() => {
                tamper::with_body(message, &tamper::unknown_event())
            }
            _ => None,
        };
        let message = changed.as_ref().unwrap_or(message);
        let path = match &self.path {
            Some(path) => path.clone(),
            None if is_unknown => self.mount.clone() + &encoded_path(UNKNOWN),
            None => self.mount.clone() + &encoded_path(message.webhook()),
        };
        let endpoint = endpoint::of_url(&format!("https://{RECEIVER}{path}"));
        let time = self.time.unwrap_or_else(SystemTime::now);
        let time = self.tamper.map_or(time, |tamper| tamper.time(time));
        let (signed, of_scheme) = self.signed(&endpoint, message, time).await?;
        Ok(self.forge(as_received(signed), &of_scheme))
    }

    /// Whether the signature changes with the time of the attempt.
    pub(super) async fn signs_time(&self, message: &Message) -> bool {
        let endpoint = endpoint::of_url(&format!("https://{RECEIVER}/"));
        let now = self.time.unwrap_or_else(SystemTime::now);
        let mut signatures = Vec::new();
        for time in [Some(now), now.checked_add(Duration::from_secs(1))] {
            let time = time.unwrap_or(SystemTime::UNIX_EPOCH);
            let signed = self.signed(&endpoint, message, time).await;
            signatures.push(signed.ok().map(|(request, of_scheme)| {
                let values = of_scheme
                    .iter()
                    .map(|name| request.headers().get(name).cloned());
                values.collect::<Vec<_>>()
            }));
        }
        signatures.first() != signatures.last()
    }

    /// The signed request, and the names of the headers of its scheme.
    async fn signed(
        &self,
        endpoint: &Endpoint,
        message: &Message,
        time: SystemTime,
    ) -> Result<(Request<Body>, Vec<HeaderName>), SendError> {
        let signed = capture(&(self.sign)(endpoint.clone()), message, time).await?;
        let unsigned = capture(endpoint, message, time).await?;
        let names = signed.headers().keys();
        let of_scheme = names.filter(|name| !unsigned.headers().contains_key(*name));
        let of_scheme = of_scheme.cloned().collect();
        Ok((signed, of_scheme))
    }

    /// Forges a request, given the headers of the signature scheme.
    fn forge(&self, request: Request<Body>, of_scheme: &[HeaderName]) -> Request<Body> {
        let (mut head, mut body) = request.into_parts();
        match self.tamper {
            Some(Tamper::Body) => {
                body = tamper::changed(body);
                let length = http_body::Body::size_hint(&body).lower();
                head.headers.insert(CONTENT_LENGTH, length.into());
            }
            Some(Tamper::Signature) => tamper::change_signatures(&mut head.headers, of_scheme),
            Some(Tamper::Unsigned) => {
                for name in of_scheme {
                    head.headers.remove(name);
                }
            }
            None
            | Some(
                Tamper::OldTimestamp
                | Tamper::FutureTimestamp
                | Tamper::Duplicate
                | Tamper::UnknownEvent
                | Tamper::ExtraMember,
            ) => {}
        }
        Request::from_parts(head, body)
    }
}

impl From<Secret> for Sender {
    /// Signs with the secret.
    fn from(secret: Secret) -> Self {
        Self::new(secret)
    }
}

impl From<SchemeSigner> for Sender {
    /// Signs with a scheme.
    ///
    /// ```
    /// use openapi_webhooks::signing::{Scheme, SharedSecret};
    /// use openapi_webhooks_test::Sender;
    ///
    /// let secret: SharedSecret = "8f742231b10e8888".parse()?;
    /// let sender = Sender::from(Scheme::slack().signer(secret));
    /// # Ok::<_, openapi_webhooks::SecretError>(())
    /// ```
    fn from(signer: SchemeSigner) -> Self {
        Self::signing(move |endpoint| endpoint.signed_by(signer.clone()))
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sender")
            .field("time", &self.time)
            .field("tamper", &self.tamper)
            .finish_non_exhaustive()
    }
}

#[track_caller]
fn check_path(path: &str) {
    let is_path = path.starts_with('/') && path.parse::<PathAndQuery>().is_ok();
    assert!(
        is_path,
        "`{path}` is not a path: it must start with `/` and be percent-encoded"
    );
}

fn json_message<E>(payload: &E::Payload) -> Result<Message, MessageError>
where
    E: WebhookEvent<Payload: Serialize>,
{
    let builder = MessageBuilder::of_method(E::WEBHOOK, E::METHOD);
    if E::MEDIA_TYPE.is_empty() {
        return builder.empty();
    }
    let essence = essence(E::MEDIA_TYPE);
    assert!(
        essence.ends_with("/json") || essence.ends_with("+json"),
        "the payload of `{}` is not JSON: build its message with the generated client",
        E::WEBHOOK
    );
    builder.json(E::MEDIA_TYPE, payload)
}

/// The signed request that a client would send.
async fn capture(
    endpoint: &Endpoint,
    message: &Message,
    time: SystemTime,
) -> Result<Request<Body>, SendError> {
    let capture = Capture::default();
    let client = Client::builder()
        .clock(move || time)
        .build_with(Unguarded(capture.clone()));
    client.deliver(endpoint, message).await?;
    let captured = capture
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    // A successful delivery means that the client called the transport.
    Ok(captured.unwrap_or_default())
}

/// The request as a server sees it: the target without the host, which is a header.
fn as_received(mut request: Request<Body>) -> Request<Body> {
    if let Some(target) = request.uri().path_and_query().cloned() {
        *request.uri_mut() = Uri::from(target);
    }
    let host = HeaderValue::from_static(RECEIVER);
    request.headers_mut().insert(HOST, host);
    request
}

/// A transport that records one request.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Option<Request<Body>>>>);

impl Service<Request<Body>> for Capture {
    type Response = Response<Empty<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        ready(Ok(Response::new(Empty::new())))
    }
}
