//! Forwards received requests to an application, for `listen --forward-to`.

use std::time::SystemTime;

use openapi_webhooks::http::header::{CONTENT_ENCODING, COOKIE, GetAll};
use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue};
use openapi_webhooks::signing::{SignFuture, Signer, SigningInput};
use openapi_webhooks::{Client, Endpoint, Response, egress};
use openapi_webhooks_test::{Answer, ReceivedRequest};

use crate::delivery;
use crate::message::{self, Parts};

/// A forwarded request, and how the application answered it.
pub(crate) struct Forwarded {
    /// The id of the message.
    pub(crate) id: String,
    /// The response of the application, or why there is none.
    pub(crate) outcome: Result<Response, String>,
}

/// Sends a received request to an application, with the signature and the timestamp that it has.
pub(crate) async fn forward(target: &Endpoint, request: &ReceivedRequest) -> Forwarded {
    let id = request.id().map_or_else(message::new_id, str::to_owned);
    let outcome = response(target, request, &id).await;
    Forwarded { id, outcome }
}

async fn response(
    target: &Endpoint,
    request: &ReceivedRequest,
    id: &str,
) -> Result<Response, String> {
    let parts = Parts {
        webhook: "forwarded".to_owned(),
        method: request.method().as_str().to_owned(),
        headers: Vec::new(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        content_type: request.header("content-type").map(str::to_owned),
        body: request.body().to_vec(),
    };
    let message = parts.message(id).map_err(|failure| failure.message)?;
    let time = request.timestamp().unwrap_or_else(SystemTime::now);
    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client: Client = Client::builder().egress(policy).clock(move || time).build();
    let endpoint = target.clone().signed_by(Signed::of(request)?);
    match client.deliver(&endpoint, &message).await {
        Ok(delivery) => Ok(delivery.into_response()),
        Err(error) => {
            let text = delivery::describe(&error);
            error.into_response().ok_or(text)
        }
    }
}

impl Forwarded {
    /// The answer for the sender: that of the application, or 502 if there is none (RFC 9110, section 15.6.3).
    pub(crate) fn answer(&self) -> Answer {
        let Ok(response) = &self.outcome else {
            return Answer::status(502);
        };
        let answer = Answer::status(response.status().as_u16()).body(response.body().clone());
        // The sender reads these. Other headers may concern the connection to the application only.
        let headers = ["content-type", "retry-after", "location"];
        let headers = headers.into_iter().filter_map(|name| {
            let value = response.headers().get(name)?.to_str().ok()?;
            Some((name, value))
        });
        headers.fold(answer, |answer, (name, value)| answer.header(name, value))
    }
}

/// Headers of a received request.
struct Signed(HeaderMap);

impl Signed {
    /// The headers that the client does not write itself.
    fn of(request: &ReceivedRequest) -> Result<Self, String> {
        let headers = request.headers();
        if headers.contains_key(CONTENT_ENCODING) {
            return Err("requests with a `content-encoding` cannot be forwarded".to_owned());
        }
        let kept = headers.keys().filter(|name| is_kept(name));
        let joined = kept.map(|name| Ok((name.clone(), joined(name, &headers.get_all(name))?)));
        joined.collect::<Result<_, _>>().map(Self)
    }
}

/// The lines of a header as one (RFC 9110, section 5.3; RFC 9113, section 8.2.3 for cookies).
fn joined(name: &HeaderName, lines: &GetAll<'_, HeaderValue>) -> Result<HeaderValue, String> {
    let separator = if name == COOKIE { "; " } else { ", " };
    let lines: Result<Vec<_>, _> = lines.iter().map(HeaderValue::to_str).collect();
    let value = lines.map(|lines| HeaderValue::try_from(lines.join(separator)));
    let not_ascii = || format!("the header `{name}` is not ASCII, so it cannot be forwarded");
    value.ok().and_then(Result::ok).ok_or_else(not_ascii)
}

fn is_kept(name: &HeaderName) -> bool {
    let name = name.as_str();
    let is_of_client = matches!(name, "webhook-id" | "webhook-timestamp" | "content-type");
    // Those of a connection (RFC 9110, section 7.6.1), and what the sender accepts as an answer.
    let is_of_http = matches!(
        name,
        "host"
            | "content-length"
            | "accept-encoding"
            | "connection"
            | "transfer-encoding"
            | "expect"
            | "te"
            | "trailer"
            | "upgrade"
            | "http2-settings"
            | "keep-alive"
    );
    !is_of_client && !is_of_http && !name.starts_with("proxy-")
}

impl Signer for Signed {
    fn sign<'a>(&'a self, _: &'a SigningInput<'a>) -> SignFuture<'a> {
        let headers = self.0.clone();
        Box::pin(async move { Ok(headers) })
    }
}
