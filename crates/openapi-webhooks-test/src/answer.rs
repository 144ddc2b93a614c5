//! Answers of a customer: a response or a fault.

use std::time::Duration;

use http_body_util::Full;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::header::{CONTENT_TYPE, RETRY_AFTER};
use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use openapi_webhooks::serde_json;
use serde::Serialize;

/// The response to a request, or the fault that happens instead.
///
/// A status code converts to an answer:
///
/// ```
/// use std::time::Duration;
/// use openapi_webhooks_test::{Answer, Customer};
/// use webhooks::events;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let customer = Customer::start().await;
/// customer.on::<events::NewSubscription>().answer(204);
/// customer.on_any().times([
///     Answer::status(429).retry_after(Duration::from_secs(30)),
///     Answer::ok().json(&["noted"]).delay(Duration::from_millis(10)),
///     Answer::reset(),
/// ]);
/// # std::mem::forget(customer);
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) delay: Duration,
    pub(crate) fault: Option<Fault>,
}

/// What goes wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No answer, and the connection stays open.
    Never,
    /// The connection is closed before the answer.
    Close,
    /// The connection is reset before the answer.
    Reset,
    /// Bytes that are not HTTP.
    Garbage,
    /// A body that does not end.
    Endless,
    /// The connection is closed after half of the body.
    Truncated,
    /// The connection is reset after half of the body.
    ResetInBody,
    /// One byte at a time, with this pause before each.
    Drip(Duration),
}

impl Answer {
    /// Answers with a status.
    ///
    /// # Panics
    /// If the status is not between 100 and 999.
    #[track_caller]
    pub fn status(status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => Self::new(status),
            Err(_) => panic!("{status} is not a status: a status is between 100 and 999"),
        }
    }

    /// Answers with 200.
    pub fn ok() -> Self {
        Self::new(StatusCode::OK)
    }

    /// Answers with 410: the customer wants no more webhooks.
    pub fn gone() -> Self {
        Self::new(StatusCode::GONE)
    }

    /// Never answers, and keeps the connection open. The client waits until its deadline.
    pub fn never() -> Self {
        Self::ok().fault(Fault::Never)
    }

    /// Closes the connection instead of answering.
    ///
    /// Within the same attempt, a client may then send the request again over a new connection. The clients of this
    /// project do so once.
    pub fn close() -> Self {
        Self::ok().fault(Fault::Close)
    }

    /// Resets the connection instead of answering.
    ///
    /// If the connection was used before, a client may send the request again over a new one, as after
    /// [`close`](Self::close).
    pub fn reset() -> Self {
        Self::ok().fault(Fault::Reset)
    }

    /// Answers with bytes that are not HTTP.
    pub fn garbage() -> Self {
        Self::ok().fault(Fault::Garbage)
    }

    /// Answers with 200 and a body that does not end.
    pub fn endless() -> Self {
        Self::ok().fault(Fault::Endless)
    }

    /// Sends half of the body and closes the connection. An answer without a body announces one of 64
    /// bytes.
    pub fn truncated(self) -> Self {
        self.fault(Fault::Truncated)
    }

    /// Sends half of the body and resets the connection. An answer without a body announces one of 64
    /// bytes.
    ///
    /// A reset discards bytes that the client has not read yet, so the client may see no answer at all.
    pub fn reset_in_body(self) -> Self {
        self.fault(Fault::ResetInBody)
    }

    /// Sends the head and the body one byte at a time, with a pause before each byte.
    pub fn drip(self, pause: Duration) -> Self {
        self.fault(Fault::Drip(pause))
    }

    /// Waits before the answer.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sets the header `retry-after` (RFC 9110, section 10.2.3), in seconds, rounded up.
    pub fn retry_after(mut self, pause: Duration) -> Self {
        let is_cut = pause.subsec_nanos() > 0;
        let seconds = pause.as_secs().saturating_add(u64::from(is_cut));
        self.headers.insert(RETRY_AFTER, seconds.into());
        self
    }

    /// Sets a header.
    ///
    /// # Panics
    /// If the name or the value is invalid.
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let Ok(name) = HeaderName::try_from(name) else {
            panic!("`{name}` is not the name of a header");
        };
        let Ok(value) = HeaderValue::try_from(value) else {
            panic!("the value of the header `{name}` is invalid");
        };
        self.headers.insert(name, value);
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets the body to a value as JSON, and the content type to `application/json`.
    ///
    /// # Panics
    /// If the value cannot be written as JSON.
    #[track_caller]
    pub fn json(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        self.body = match serde_json::to_vec(value) {
            Ok(body) => body.into(),
            Err(error) => panic!("the answer cannot be written as JSON: {error}"),
        };
        let json = HeaderValue::from_static("application/json");
        self.headers.insert(CONTENT_TYPE, json);
        self
    }

    fn new(status: StatusCode) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            delay: Duration::ZERO,
            fault: None,
        }
    }

    fn fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }

    /// The response, without delay and fault.
    pub(crate) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    /// The answer in a few words, for reports.
    pub(crate) fn summary(&self) -> String {
        let status = self.status.as_u16();
        match self.fault {
            None => format!("answered {status}"),
            Some(Fault::Never) => "never answered".to_owned(),
            Some(Fault::Close) => "closed the connection".to_owned(),
            Some(Fault::Reset) => "reset the connection".to_owned(),
            Some(Fault::Garbage) => "answered with garbage".to_owned(),
            Some(Fault::Endless) => format!("answered {status} with an endless body"),
            Some(Fault::Truncated) => format!("answered {status} with a truncated body"),
            Some(Fault::ResetInBody) => format!("answered {status}, reset inside the body"),
            Some(Fault::Drip(_)) => format!("answered {status} byte by byte"),
        }
    }
}

impl From<u16> for Answer {
    /// Answers with a status.
    ///
    /// # Panics
    /// If the status is not between 100 and 999.
    #[track_caller]
    fn from(status: u16) -> Self {
        Self::status(status)
    }
}

impl From<StatusCode> for Answer {
    fn from(status: StatusCode) -> Self {
        Self::new(status)
    }
}
