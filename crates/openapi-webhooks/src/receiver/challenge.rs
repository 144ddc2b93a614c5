//! Answers to challenges, with which providers check that a URL receives their webhooks.
//!
//! Each function returns the [`Answer`], or `None` for any other request.
//!
//! Slack and Zoom sign their challenges. Answer them behind a verifier, as
//! `VerifyLayer::challenge` does:
//!
//! ```
//! # #[cfg(feature = "tower")] {
//! use openapi_webhooks::receiver::{VerifyLayer, challenge};
//! use openapi_webhooks::signing::{Scheme, SharedSecret};
//!
//! # let secret: SharedSecret = "8f742231b10e8888abcd99yyyzzz85a5".parse().unwrap();
//! let layer = VerifyLayer::new(Scheme::zoom().verifier([secret.clone()]))
//!     .challenge(move |request| challenge::zoom(request.body(), &secret));
//! # let _ = layer;
//! # }
//! ```
//!
//! The others are not signed. Meta, WebSub and Dropbox send a `GET` request to the URL of the webhooks, so
//! answer it in a route of that path:
//!
//! ```
//! # #[cfg(feature = "axum")] {
//! use axum::http::{StatusCode, Uri};
//! use axum::routing::get;
//! use openapi_webhooks::receiver::challenge;
//!
//! async fn answer(uri: Uri) -> Result<challenge::Answer, StatusCode> {
//!     challenge::hub(uri.query().unwrap_or_default(), "my verify token").ok_or(StatusCode::FORBIDDEN)
//! }
//!
//! // `.nest("/hooks", receiver::router(…))` follows. After `nest_service`, axum does not allow the route.
//! let app: axum::Router = axum::Router::new().route("/hooks", get(answer));
//! # }
//! ```
//!
//! Microsoft Graph sends a `POST` request: answer it in a middleware in front of the router.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, Response};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::signing::algorithm::{Algorithm, Encoding};
use crate::signing::shared_secret::SharedSecret;
use crate::wire::form::urlencoded;

/// The answer to a challenge. It contains text of the request, so its headers keep browsers from reading it
/// as HTML.
///
/// ```
/// use openapi_webhooks::receiver::challenge::Answer;
///
/// let answer = Answer::text("1158201444");
/// assert_eq!((answer.media_type(), answer.body()), ("text/plain; charset=utf-8", "1158201444"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    media_type: &'static str,
    body: String,
}

impl Answer {
    /// An answer in plain text.
    #[must_use]
    pub fn text(body: impl Into<String>) -> Self {
        let (media_type, body) = ("text/plain; charset=utf-8", body.into());
        Self { media_type, body }
    }

    /// An answer in JSON, whose text is `body`.
    #[must_use]
    pub fn json(body: impl Into<String>) -> Self {
        let (media_type, body) = ("application/json", body.into());
        Self { media_type, body }
    }

    /// The value of `content-type`.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// The text of the answer.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The answer as a response with the status 200.
    pub fn into_response<B: From<Bytes>>(self) -> Response<B> {
        let mut response = Response::new(Bytes::from(self.body).into());
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        let no_sniffing = HeaderValue::from_static("nosniff");
        headers.insert(X_CONTENT_TYPE_OPTIONS, no_sniffing);
        response
    }
}

#[cfg(feature = "axum")]
impl axum::response::IntoResponse for Answer {
    fn into_response(self) -> axum::response::Response {
        self.into_response()
    }
}

/// Answers the `GET` request of Meta, or of a WebSub hub that confirms a subscription, with its parameter
/// `hub.challenge`, if `hub.verify_token` is the token that you chose.
///
/// Sources: Meta, "Webhooks: Getting started", section "Validating verification requests"; WebSub, section
/// "Hub Verifies Intent of the Subscriber". WebSub does not define `hub.verify_token`: add it to the query
/// of your callback URL, which hubs preserve. Compare `hub.topic` with your subscriptions.
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// let query = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock";
/// assert_eq!(challenge::hub(query, "meatyhamhock").unwrap().body(), "1158201444");
/// assert_eq!(challenge::hub(query, "another"), None);
/// ```
#[must_use]
pub fn hub(query: &str, verify_token: &str) -> Option<Answer> {
    let given = parameter(query, "hub.verify_token")?;
    // Comparing hashes takes a time that reveals nothing about the token.
    let is_right = Sha256::digest(given) == Sha256::digest(verify_token);
    let is_subscription = parameter(query, "hub.mode").as_deref() == Some("subscribe");
    let challenge = parameter(query, "hub.challenge");
    challenge
        .filter(|_| is_right && is_subscription)
        .map(Answer::text)
}

/// Answers the `GET` request of Dropbox with its parameter `challenge`.
///
/// Source: Dropbox, "Webhooks", section "The verification request".
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// assert_eq!(challenge::dropbox("challenge=abc%20123").unwrap().body(), "abc 123");
/// assert_eq!(challenge::dropbox("a=b"), None);
/// ```
#[must_use]
pub fn dropbox(query: &str) -> Option<Answer> {
    parameter(query, "challenge").map(Answer::text)
}

/// Answers the `POST` request of Microsoft Graph with its parameter `validationToken`.
///
/// Source: Microsoft Graph, "Receive change notifications through webhooks", section
/// "notificationUrl validation".
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// assert_eq!(challenge::graph("validationToken=a%3Ab").unwrap().body(), "a:b");
/// ```
#[must_use]
pub fn graph(query: &str) -> Option<Answer> {
    parameter(query, "validationToken").map(Answer::text)
}

/// Answers Slack's `url_verification` with its `challenge`.
///
/// Source: Slack, "Using the Events API over HTTP", section "`url_verification` handshake".
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// let body = br#"{"type":"url_verification","challenge":"3eZbrw1aB"}"#;
/// assert_eq!(challenge::slack(body).unwrap().body(), "3eZbrw1aB");
/// assert_eq!(challenge::slack(br#"{"type":"event_callback","challenge":"a"}"#), None);
/// ```
#[must_use]
pub fn slack(body: &[u8]) -> Option<Answer> {
    #[derive(Deserialize)]
    struct Verification {
        r#type: String,
        challenge: String,
    }
    let body: Verification = serde_json::from_slice(body).ok()?;
    (body.r#type == "url_verification").then(|| Answer::text(body.challenge))
}

/// Answers Zoom's `endpoint.url_validation` with its token and the token's HMAC, as JSON.
///
/// Answer verified requests only: the function signs any text, so an attacker could have a forged
/// message signed.
///
/// Source: Zoom, "Using webhooks", section "Validate your webhook endpoint".
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// let secret = "zoom_secret".parse()?;
/// let body = br#"{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}"#;
/// let answer = challenge::zoom(body, &secret).unwrap();
/// assert_eq!(answer.media_type(), "application/json");
/// assert!(answer.body().contains(r#""plainToken":"qgg8vlvZRS6UYooatFL8Aw""#));
/// assert_eq!(challenge::zoom(br#"{"event":"meeting.started","payload":{}}"#, &secret), None);
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
#[must_use]
pub fn zoom(body: &[u8], secret: &SharedSecret) -> Option<Answer> {
    #[derive(Deserialize)]
    struct Validation {
        event: String,
        payload: Payload,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Payload {
        plain_token: String,
    }
    let body: Validation = serde_json::from_slice(body).ok()?;
    if body.event != "endpoint.url_validation" {
        return None;
    }
    let token = body.payload.plain_token;
    let code = secret.key().sign(Algorithm::HmacSha256, &[&token])?;
    let mut encrypted = String::new();
    Encoding::Hex.write(&code, &mut encrypted);
    let answer = json!({ "plainToken": token, "encryptedToken": encrypted });
    Some(Answer::json(answer.to_string()))
}

fn parameter(query: &str, name: &str) -> Option<String> {
    urlencoded::single(query.as_bytes(), name)
}
