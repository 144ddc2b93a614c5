//! The response of an endpoint, raw and typed.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::wire::media_type::MediaType;

/// A typed response, created from any raw response.
///
/// Generated code implements it for each type in `responses`.
///
/// ```
/// use openapi_webhooks::{FromResponse, Response};
///
/// /// Whether the endpoint accepted the message for later.
/// struct IsQueued(bool);
///
/// impl FromResponse for IsQueued {
///     fn from_response(response: Response) -> Self {
///         IsQueued(response.status() == 202)
///     }
/// }
/// ```
pub trait FromResponse: Sized {
    /// Parses the response. One that does not match the document becomes the variant for
    /// undocumented responses.
    fn from_response(response: Response) -> Self;
}

impl FromResponse for Response {
    fn from_response(response: Response) -> Self {
        response
    }
}

/// A raw response, whose body is read up to 16 KiB.
///
/// ```
/// use std::error::Error;
///
/// use openapi_webhooks::{Endpoint, serde_json::Value};
/// use webhooks::{Client, types::Subscription};
///
/// async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
///     let message = client.message_new_subscription(&Subscription::new("ada"))?;
///     let response = client.deliver(endpoint, &message).await?.into_response();
///     assert_eq!(response.status(), 200);
///     match response.json::<Value>() {
///         Ok(body) => assert_eq!(body["queued"], true),
///         Err(response) => println!("{} bytes that are not JSON", response.body().len()),
///     }
///     Ok(())
/// }
/// # webhooks::run(200, r#"{"queued": true}"#, example);
/// ```
#[derive(Clone)]
pub struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) body: Bytes,
    pub(crate) is_truncated: bool,
}

impl Response {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers. Invalid ones are left out, and there are none at all if the head was incomplete,
    /// had more than 100 headers, or could not be parsed.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, or its beginning.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether the body is incomplete: it was longer than 16 KiB, failed, or outlasted the
    /// deadline.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.is_truncated
    }

    /// Parses the body as text.
    ///
    /// # Errors
    /// Returns the response unchanged if its content type is not `text/…`, its body is truncated,
    /// or it is not UTF-8.
    pub fn text(self) -> Result<String, Self> {
        let media_type = self.media_type();
        if self.is_truncated || !media_type.is_none_or(|media_type| media_type.is_text()) {
            return Err(self);
        }
        String::from_utf8(self.body.to_vec()).map_err(|_| self)
    }

    /// Parses the body as JSON.
    ///
    /// # Errors
    /// Returns the response unchanged if its content type is not JSON, its body is truncated, or it
    /// does not parse. A body without a content type is tried, as RFC 9110 §8.3 allows.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Self> {
        let media_type = self.media_type();
        if self.is_truncated || !media_type.is_none_or(|media_type| media_type.is_json()) {
            return Err(self);
        }
        serde_json::from_slice(&self.body).map_err(|_| self)
    }

    /// The content type, if there is one.
    fn media_type(&self) -> Option<MediaType> {
        let value = self.headers.get(CONTENT_TYPE)?;
        Some(MediaType::parse(value.to_str().unwrap_or_default()))
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_by_content_type() {
        let response = |content_type: Option<&'static str>, body: &'static str| Response {
            status: StatusCode::OK,
            headers: Arc::new(
                content_type
                    .map(|text| (CONTENT_TYPE, http::HeaderValue::from_static(text)))
                    .into_iter()
                    .collect(),
            ),
            body: Bytes::from_static(body.as_bytes()),
            is_truncated: false,
        };
        for content_type in [
            None,
            Some("application/json"),
            Some("Application/Problem+JSON; charset=utf-8"),
        ] {
            assert_eq!(
                response(content_type, "1").json::<u8>().expect("a number"),
                1
            );
        }
        assert_eq!(
            response(Some("text/html"), "1")
                .json::<u8>()
                .expect_err("html")
                .body(),
            "1"
        );
        assert_eq!(
            response(None, "x")
                .json::<u8>()
                .expect_err("no JSON")
                .body(),
            "x"
        );
        assert_eq!(
            response(Some("text/plain; charset=utf-8"), "ä").text().ok(),
            Some("ä".to_owned())
        );
        assert!(response(Some("application/json"), "ä").text().is_err());
        let truncated = Response {
            is_truncated: true,
            ..response(None, "1")
        };
        assert!(truncated.json::<u8>().is_err());
    }
}
