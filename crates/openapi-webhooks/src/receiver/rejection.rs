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
use serde_json::{Map, Value, json};

#[cfg(feature = "axum")]
use crate::payload::parse_error::ParseError;
use crate::receiver::error::VerifyError;
#[cfg(feature = "axum")]
use crate::wire::parameter_error::ParameterError;
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
pub struct Rejection {
    status: StatusCode,
    header: Option<Box<(HeaderName, HeaderValue)>>,
    cause: Box<Cause>,
}

#[derive(Clone)]
enum Cause {
    Verify(VerifyError),
    #[cfg(feature = "axum")]
    Parse(ParseError),
    #[cfg(feature = "axum")]
    Parameter(ParameterError),
    /// A reason that only logs show.
    Hidden(Cow<'static, str>),
    /// A reason that the sender is shown.
    Shown(Cow<'static, str>),
}

impl Rejection {
    fn new(status: StatusCode, cause: Cause) -> Self {
        Self {
            status,
            header: None,
            cause: Box::new(cause),
        }
    }

    pub(super) fn hidden(status: StatusCode, reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(status, Cause::Hidden(reason.into()))
    }

    pub(super) fn shown(status: StatusCode, reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(status, Cause::Shown(reason.into()))
    }

    /// 401, or 503 if the keys are unavailable.
    pub(super) fn unverified(error: VerifyError) -> Self {
        let is_unavailable = error.is_unavailable();
        let rejection = Self::new(StatusCode::UNAUTHORIZED, Cause::Verify(error));
        if is_unavailable {
            return rejection.retry_later();
        }
        rejection
    }

    /// 405, with the allowed methods (RFC 9110 §15.5.6).
    #[cfg(feature = "axum")]
    pub(super) fn method(allowed: &str) -> Self {
        let reason = "the document does not describe this method";
        let mut rejection = Self::hidden(StatusCode::METHOD_NOT_ALLOWED, reason);
        // Methods are tokens, which are valid header values.
        if let Ok(allowed) = HeaderValue::from_str(allowed) {
            rejection.header = Some(Box::new((ALLOW, allowed)));
        }
        rejection
    }

    /// 400, to a verified sender.
    #[cfg(feature = "axum")]
    pub(super) fn unparsed(error: ParseError) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Cause::Parse(error))
    }

    /// 204 for an event that the document does not describe, if such events are ignored.
    #[cfg(feature = "axum")]
    pub(super) fn ignored(error: ParseError) -> Self {
        Self::new(StatusCode::NO_CONTENT, Cause::Parse(error))
    }

    /// 400, to a verified sender.
    #[cfg(feature = "axum")]
    pub(super) fn parameter(error: ParameterError) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Cause::Parameter(error))
    }

    /// 200: the message was handled before.
    pub(super) fn handled() -> Self {
        Self::hidden(StatusCode::OK, "the message was handled before")
    }

    /// 503: the sender retries.
    pub(super) fn busy(reason: &'static str) -> Self {
        Self::hidden(StatusCode::SERVICE_UNAVAILABLE, reason).retry_later()
    }

    fn retry_later(mut self) -> Self {
        self.status = StatusCode::SERVICE_UNAVAILABLE;
        let seconds = HeaderValue::from_static("5");
        self.header = Some(Box::new((RETRY_AFTER, seconds)));
        self
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Why the request is not verified, if that is the reason.
    #[must_use]
    pub fn verify_error(&self) -> Option<&VerifyError> {
        match &*self.cause {
            Cause::Verify(error) => Some(error),
            _ => None,
        }
    }

    /// The text that the sender is shown.
    fn detail(&self) -> Option<String> {
        match &*self.cause {
            Cause::Verify(_) | Cause::Hidden(_) => None,
            _ => Some(self.to_string()),
        }
    }

    fn pointer(&self) -> Option<String> {
        match &*self.cause {
            #[cfg(feature = "axum")]
            Cause::Parse(error) => error.pointer().map(fragment),
            _ => None,
        }
    }

    pub(super) fn response<B: From<Bytes>>(&self) -> Response<B> {
        if self.status.is_success() {
            let mut response = Response::new(Bytes::new().into());
            *response.status_mut() = self.status;
            return response;
        }
        let mut problem = Map::new();
        let title = self.status.canonical_reason().unwrap_or_default();
        problem.insert("title".to_owned(), title.into());
        problem.insert("status".to_owned(), self.status.as_u16().into());
        if let Some(detail) = self.detail() {
            problem.insert("detail".to_owned(), detail.into());
        }
        if let Some(pointer) = self.pointer() {
            problem.insert("errors".to_owned(), json!([{ "pointer": pointer }]));
        }
        let problem = Value::Object(problem);
        let mut response = Response::new(Bytes::from(problem.to_string()).into());
        *response.status_mut() = self.status;
        if let Some((name, value)) = self.header.as_deref() {
            response.headers_mut().insert(name, value.clone());
        }
        let media_type = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        response
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
        match &*self.cause {
            Cause::Verify(error) => error.fmt(formatter),
            #[cfg(feature = "axum")]
            Cause::Parse(error) => error.fmt(formatter),
            #[cfg(feature = "axum")]
            Cause::Parameter(error) => error.fmt(formatter),
            Cause::Hidden(reason) | Cause::Shown(reason) => formatter.write_str(reason),
        }
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {self}", self.status)
    }
}

impl std::error::Error for Rejection {}

/// A JSON pointer as a URI fragment (RFC 6901 §6), as in RFC 9457 §3.
#[cfg(feature = "axum")]
fn fragment(pointer: &str) -> String {
    let steps: Vec<_> = pointer.split('/').map(encode).collect();
    format!("#{}", steps.join("/"))
}
