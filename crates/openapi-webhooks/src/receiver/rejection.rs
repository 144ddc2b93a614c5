//! Responses to requests that do not reach the handler: problem details (RFC 9457).
//!
//! Before the signature is verified, a response contains only its status. Afterwards it says what
//! is wrong, and where.

use bytes::Bytes;
#[cfg(feature = "axum")]
use http::header::ALLOW;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};

#[cfg(feature = "axum")]
use crate::payload::parse_error::ParseError;
#[cfg(feature = "axum")]
use crate::wire::style::encode;

/// A response that is created without the handler.
#[derive(Debug)]
pub(crate) struct Rejection {
    status: StatusCode,
    header: Option<(HeaderName, HeaderValue)>,
    problem_detail: Option<Box<Problem>>,
}

#[derive(Debug)]
struct Problem {
    detail: String,
    pointer: Option<String>,
}

impl Rejection {
    pub(crate) fn new(status: StatusCode) -> Self {
        Self {
            status,
            header: None,
            problem_detail: None,
        }
    }

    /// 405, with the allowed methods (RFC 9110 §15.5.6).
    #[cfg(feature = "axum")]
    pub(crate) fn method(allowed: &str) -> Self {
        let mut rejection = Self::new(StatusCode::METHOD_NOT_ALLOWED);
        // Methods are tokens, which are valid header values.
        if let Ok(allowed) = HeaderValue::from_str(allowed) {
            rejection.header = Some((ALLOW, allowed));
        }
        rejection
    }

    /// 400, to a verified sender.
    #[cfg(feature = "axum")]
    pub(crate) fn unparsed(error: &ParseError) -> Self {
        Self {
            problem_detail: Some(Box::new(Problem {
                detail: error.to_string(),
                pointer: error.pointer().map(fragment),
            })),
            ..Self::new(StatusCode::BAD_REQUEST)
        }
    }

    /// 200: the message was handled before.
    pub(crate) fn handled() -> Self {
        Self::new(StatusCode::OK)
    }

    /// 503: the message is being handled, or the guard failed.
    pub(crate) fn busy() -> Self {
        let mut rejection = Self::new(StatusCode::SERVICE_UNAVAILABLE);
        rejection.header = Some((RETRY_AFTER, HeaderValue::from_static("5")));
        rejection
    }

    pub(crate) fn into_response<B: From<Bytes>>(self) -> Response<B> {
        if self.status.is_success() {
            return Response::new(Bytes::new().into());
        }
        let mut problem = Map::new();
        let title = self.status.canonical_reason().unwrap_or_default();
        problem.insert("title".to_owned(), title.into());
        problem.insert("status".to_owned(), self.status.as_u16().into());
        if let Some(problem_detail) = self.problem_detail {
            problem.insert("detail".to_owned(), problem_detail.detail.into());
            let errors = problem_detail
                .pointer
                .map(|pointer| json!([{ "pointer": pointer }]));
            problem.extend(errors.map(|errors| ("errors".to_owned(), errors)));
        }
        let problem = Value::Object(problem);
        let mut response = Response::new(Bytes::from(problem.to_string()).into());
        *response.status_mut() = self.status;
        response.headers_mut().extend(self.header);
        let media_type = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        response
    }
}

/// A JSON pointer as a URI fragment (RFC 6901 §6), as in RFC 9457 §3.
#[cfg(feature = "axum")]
fn fragment(pointer: &str) -> String {
    let steps: Vec<_> = pointer.split('/').map(encode).collect();
    format!("#{}", steps.join("/"))
}
