//! Responses to requests that do not reach the handler: problem details (RFC 9457).
//!
//! Before the signature is verified, a response contains its status and the limit that the request
//! exceeds. Afterwards it says what is wrong, and where.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
#[cfg(feature = "axum")]
use http::header::ALLOW;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Value, json};

#[cfg(feature = "axum")]
use crate::payload::parse_error::ParseError;
use crate::receiver::error::VerifyError;
#[cfg(feature = "axum")]
use crate::wire::style::encode;

/// Why a request did not reach the handler, and the response to it.
///
/// `Display` is the reason, for logs. The sender learns it only if the request is verified.
///
/// ```
/// # #[cfg(feature = "axum")] {
/// use axum::response::IntoResponse;
/// use openapi_webhooks::receiver::{Rejection, VerifiedRequest};
/// use webhooks::Event;
///
/// /// Keeps events that the document does not describe.
/// async fn handle(event: Result<Event, Rejection>, received: VerifiedRequest) -> impl IntoResponse {
///     match event {
///         Ok(event) => println!("{}", event.name()),
///         Err(rejection) => println!("{rejection}: {} bytes kept", received.body().len()),
///     }
/// }
/// # let _: axum::Router = axum::Router::new().route("/", axum::routing::post(handle));
/// # }
/// ```
#[derive(Clone)]
pub struct Rejection(Box<Parts>);

#[derive(Clone)]
struct Parts {
    status: StatusCode,
    header: Option<(HeaderName, HeaderValue)>,
    reason: Cow<'static, str>,
    /// Whether the sender is shown the reason, or only logs.
    is_shown: bool,
    /// The location in the payload, as a URI fragment.
    pointer: Option<String>,
    verify_error: Option<VerifyError>,
}

impl Rejection {
    /// With a reason that only logs show.
    pub(super) fn hidden(status: StatusCode, reason: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Parts {
            status,
            header: None,
            reason: reason.into(),
            is_shown: false,
            pointer: None,
            verify_error: None,
        }))
    }

    /// With a reason that the sender is shown.
    pub(super) fn shown(status: StatusCode, reason: impl Into<Cow<'static, str>>) -> Self {
        let mut rejection = Self::hidden(status, reason);
        rejection.0.is_shown = true;
        rejection
    }

    /// 401, or 503 if the keys are unavailable.
    pub(super) fn unverified(error: VerifyError) -> Self {
        let mut rejection = Self::hidden(StatusCode::UNAUTHORIZED, error.to_string());
        if error.is_unavailable() {
            rejection.retry_later();
        }
        rejection.0.verify_error = Some(error);
        rejection
    }

    /// 405, with the allowed methods (RFC 9110 §15.5.6).
    #[cfg(feature = "axum")]
    pub(super) fn method(allowed: &str) -> Self {
        let reason = "the document does not describe this method";
        let mut rejection = Self::hidden(StatusCode::METHOD_NOT_ALLOWED, reason);
        // Methods are tokens, which are valid header values.
        let allowed = HeaderValue::from_str(allowed).ok();
        rejection.0.header = allowed.map(|allowed| (ALLOW, allowed));
        rejection
    }

    /// 400, to a verified sender.
    #[cfg(feature = "axum")]
    pub(super) fn unparsed(error: &ParseError) -> Self {
        let mut rejection = Self::shown(StatusCode::BAD_REQUEST, error.to_string());
        rejection.0.pointer = error.pointer().map(fragment);
        rejection
    }

    /// 200: the message was handled before.
    pub(super) fn handled() -> Self {
        Self::hidden(StatusCode::OK, "the message was handled before")
    }

    /// 503: the sender retries.
    pub(super) fn busy(reason: &'static str) -> Self {
        let mut rejection = Self::hidden(StatusCode::SERVICE_UNAVAILABLE, reason);
        rejection.retry_later();
        rejection
    }

    fn retry_later(&mut self) {
        self.0.status = StatusCode::SERVICE_UNAVAILABLE;
        self.0.header = Some((RETRY_AFTER, HeaderValue::from_static("5")));
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Why the request is not verified, if that is the reason.
    #[must_use]
    pub fn verify_error(&self) -> Option<&VerifyError> {
        self.0.verify_error.as_ref()
    }

    pub(super) fn response<B: From<Bytes>>(&self) -> Response<B> {
        let mut response = Response::new(self.problem().into());
        *response.status_mut() = self.0.status;
        let headers = response.headers_mut();
        if let Some((name, value)) = &self.0.header {
            headers.insert(name, value.clone());
        }
        if !self.0.status.is_success() {
            let media_type = HeaderValue::from_static("application/problem+json");
            headers.insert(CONTENT_TYPE, media_type);
        }
        response
    }

    /// The problem details. Empty for success.
    fn problem(&self) -> Bytes {
        let status = self.0.status;
        if status.is_success() {
            return Bytes::new();
        }
        let title = status.canonical_reason().unwrap_or_default();
        let detail = self.0.is_shown.then_some(&self.0.reason);
        let errors = self.0.pointer.as_ref();
        let members = [
            ("title", Some(json!(title))),
            ("status", Some(json!(status.as_u16()))),
            ("detail", detail.map(|detail| json!(detail))),
            ("errors", errors.map(|at| json!([{ "pointer": at }]))),
        ];
        let present = members
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Value::Object(present.collect()).to_string().into()
    }
}

/// The response has the rejection in its extensions, so that a `VerifyLayer` in front of the handler
/// reports it.
#[cfg(feature = "axum")]
impl axum::response::IntoResponse for Rejection {
    fn into_response(self) -> axum::response::Response {
        let mut response = self.response();
        response.extensions_mut().insert(self);
        response
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.reason)
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {self}", self.0.status)
    }
}

impl std::error::Error for Rejection {}

/// A JSON pointer as a URI fragment (RFC 6901 §6), as in RFC 9457 §3.
#[cfg(feature = "axum")]
fn fragment(pointer: &str) -> String {
    let steps: Vec<_> = pointer.split('/').map(encode).collect();
    format!("#{}", steps.join("/"))
}
