//! Answers to challenges, with which providers check that a URL receives their webhooks.
//!
//! Each function returns the text of the answer, or `None` for any other request. Send it as
//! `text/plain`, since it contains text of the request.
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
//! The others are not signed. Answer them in a route of their own, or in a middleware in front of the
//! router:
//!
//! ```
//! # #[cfg(feature = "axum")] {
//! use axum::http::{StatusCode, Uri};
//! use axum::routing::get;
//! use openapi_webhooks::receiver::challenge;
//!
//! async fn answer(uri: Uri) -> Result<String, StatusCode> {
//!     challenge::hub(uri.query().unwrap_or_default(), "my verify token").ok_or(StatusCode::FORBIDDEN)
//! }
//!
//! // Beside `.nest("/hooks", receiver::router(…))`, whose routes do not answer `GET`.
//! let app: axum::Router = axum::Router::new().route("/hooks", get(answer));
//! # }
//! ```

use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::signing::algorithm::{Algorithm, Encoding};
use crate::signing::shared_secret::SharedSecret;
use crate::wire::form::urlencoded;

/// Answers the `GET` request of Meta, or of a WebSub hub, with its parameter `hub.challenge`, if
/// `hub.verify_token` is the token that you chose.
///
/// Sources: Meta, "Webhooks: Getting started", section "Validating verification requests"; WebSub, section
/// 5.3. WebSub does not define `hub.verify_token`: add it to the query of your callback URL, which hubs
/// preserve (section 5.1). Compare `hub.topic` with your subscriptions (section 5.3.1).
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// let query = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock";
/// assert_eq!(challenge::hub(query, "meatyhamhock").as_deref(), Some("1158201444"));
/// assert_eq!(challenge::hub(query, "another"), None);
/// ```
#[must_use]
pub fn hub(query: &str, verify_token: &str) -> Option<String> {
    let given = parameter(query, "hub.verify_token")?;
    // Comparing hashes takes a time that reveals nothing about the token.
    let is_right = Sha256::digest(given) == Sha256::digest(verify_token);
    let is_subscription = parameter(query, "hub.mode").as_deref() == Some("subscribe");
    parameter(query, "hub.challenge").filter(|_| is_right && is_subscription)
}

/// Answers the `GET` request of Dropbox with its parameter `challenge`.
///
/// Source: Dropbox, "Webhooks", section "The verification request".
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// assert_eq!(challenge::dropbox("challenge=abc%20123").as_deref(), Some("abc 123"));
/// assert_eq!(challenge::dropbox("a=b"), None);
/// ```
#[must_use]
pub fn dropbox(query: &str) -> Option<String> {
    parameter(query, "challenge")
}

/// Answers the `POST` request of Microsoft Graph with its parameter `validationToken`.
///
/// Source: Microsoft Graph, "Receive change notifications through webhooks", section
/// "notificationUrl validation".
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// assert_eq!(challenge::graph("validationToken=a%3Ab").as_deref(), Some("a:b"));
/// ```
#[must_use]
pub fn graph(query: &str) -> Option<String> {
    parameter(query, "validationToken")
}

/// Answers Slack's `url_verification` with its `challenge`.
///
/// Source: Slack, "Using the Events API over HTTP", section "`url_verification` handshake".
///
/// ```
/// use openapi_webhooks::receiver::challenge;
///
/// let body = br#"{"type":"url_verification","challenge":"3eZbrw1aB"}"#;
/// assert_eq!(challenge::slack(body).as_deref(), Some("3eZbrw1aB"));
/// assert_eq!(challenge::slack(br#"{"type":"event_callback","challenge":"a"}"#), None);
/// ```
#[must_use]
pub fn slack(body: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Verification {
        r#type: String,
        challenge: String,
    }
    let body: Verification = serde_json::from_slice(body).ok()?;
    (body.r#type == "url_verification").then_some(body.challenge)
}

/// Answers Zoom's `endpoint.url_validation` with its token and the token's HMAC.
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
/// assert!(answer.contains(r#""plainToken":"qgg8vlvZRS6UYooatFL8Aw""#));
/// assert_eq!(challenge::zoom(br#"{"event":"meeting.started","payload":{}}"#, &secret), None);
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
#[must_use]
pub fn zoom(body: &[u8], secret: &SharedSecret) -> Option<String> {
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
    Some(json!({ "plainToken": token, "encryptedToken": encrypted }).to_string())
}

/// A parameter that occurs once.
fn parameter(query: &str, name: &str) -> Option<String> {
    let pairs = urlencoded::read(query.as_bytes())?;
    let mut values = pairs.into_iter().filter(|(other, _)| other == name);
    let (_, value) = values.next()?;
    values.next().is_none().then(|| value.text()).flatten()
}
