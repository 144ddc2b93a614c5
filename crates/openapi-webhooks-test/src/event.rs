//! Identifies the event of a request by the types that are generated from the document.

use std::fmt;

use openapi_webhooks::ParseError;
use openapi_webhooks::codegen::v1::{EventParser, WebhookEvent, WebhookEvents};
use openapi_webhooks::http::header::CONTENT_TYPE;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::request::ReceivedRequest;

/// A request with its payload: what [`Customer::received`](crate::Customer::received) returns.
///
/// ```
/// use openapi_webhooks_test::Customer;
/// use webhooks::{Client, events, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let customer = Customer::start().await;
/// let client: Client = customer.client();
/// let delivery = client.send_new_subscription(&customer.endpoint(), &Subscription::new("ada")).await?;
///
/// let received = customer.received::<events::NewSubscription>();
/// assert_eq!(received[0].payload.username, "ada");
/// assert_eq!(received[0].request.id(), Some(delivery.message_id()));
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
pub struct Received<E: WebhookEvent> {
    /// The payload.
    pub payload: E::Payload,
    /// The request.
    pub request: ReceivedRequest,
}

impl<E: WebhookEvent<Payload: Clone>> Clone for Received<E> {
    fn clone(&self) -> Self {
        Self {
            payload: self.payload.clone(),
            request: self.request.clone(),
        }
    }
}

impl<E: WebhookEvent<Payload: fmt::Debug>> fmt::Debug for Received<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Received")
            .field("payload", &self.payload)
            .field("request", &self.request)
            .finish()
    }
}

/// Why a request is not an event of a type.
#[derive(Clone, Debug)]
pub(crate) enum Mismatch {
    /// It is another event.
    Event,
    /// It may be this event, but its body does not match the document.
    Body(ParseError),
}

/// The payload of a request, if it is an event of the type `E`.
///
/// If the path is the name of a webhook, it names the event. Otherwise the rules by which a receiver identifies
/// webhooks decide. Without rules, the body alone decides.
pub(crate) fn payload<E: WebhookEvent>(request: &ReceivedRequest) -> Result<E::Payload, Mismatch> {
    let parsers = E::Event::PARSERS;
    let is_it = |parser: &&EventParser<E::Event>| {
        parser.webhook == E::WEBHOOK
            && parser.method == E::METHOD
            && parser.media_type == E::MEDIA_TYPE
    };
    let parser = parsers.iter().find(is_it).ok_or(Mismatch::Event)?;
    let is_named_otherwise = webhook::<E>(request).is_some_and(|name| name != E::WEBHOOK);
    if request.method() != E::METHOD || is_named_otherwise || !has_media_type::<E>(request) {
        return Err(Mismatch::Event);
    }
    let event = (parser.read)(request.body()).map_err(Mismatch::Body)?;
    E::payload(event).ok_or(Mismatch::Event)
}

/// The name of the webhook, if the path or the rules of the document name it.
fn webhook<E: WebhookEvent>(request: &ReceivedRequest) -> Option<&'static str> {
    let names = || E::Event::PARSERS.iter().map(|parser| parser.webhook);
    let path = percent_decode_str(request.uri().path()).decode_utf8().ok();
    let of_path = path.and_then(|path| names().find(|name| path == path_of(name)));
    of_path.or_else(|| {
        let matcher = E::Event::MATCHER?;
        matcher.webhook(request.headers(), request.body()).ok()
    })
}

/// An event without a body may have any media type.
fn has_media_type<E: WebhookEvent>(request: &ReceivedRequest) -> bool {
    let sent = request.header(CONTENT_TYPE.as_str()).unwrap_or_default();
    E::MEDIA_TYPE.is_empty() || essence(sent) == essence(E::MEDIA_TYPE)
}

/// A media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// The path of a webhook, as generated routers have it.
fn path_of(webhook: &str) -> String {
    format!("/{}", webhook.strip_prefix('/').unwrap_or(webhook))
}

/// The characters of a path segment that are not encoded (RFC 3986, section 3.3).
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// The path of a webhook, encoded.
pub(crate) fn encoded_path(webhook: &str) -> String {
    utf8_percent_encode(&path_of(webhook), PATH).to_string()
}

#[cfg(test)]
mod tests {
    use openapi_webhooks::bytes::Bytes;
    use openapi_webhooks::codegen::v1::Unparsed;
    use openapi_webhooks::codegen::v1::event_match::{EventMatcher, MatchKey, MatchRule};
    use openapi_webhooks::codegen::v1::values::Scalar;
    use openapi_webhooks::http::Request;

    use super::*;

    /// The events of a document whose webhooks are identified by a header, if the request has it.
    enum Event {
        A(String),
        B(String),
        Ping,
    }

    fn text(body: &[u8]) -> Result<String, ParseError> {
        openapi_webhooks::codegen::v1::read_text(body)
    }

    const fn parser(
        webhook: &'static str,
        media_type: &'static str,
        read: fn(&[u8]) -> Result<Event, ParseError>,
    ) -> EventParser<Event> {
        EventParser {
            webhook,
            method: "POST",
            media_type,
            read,
        }
    }

    const MATCHER: EventMatcher = EventMatcher {
        keys: &[MatchKey::Header("x-event")],
        rules: &[
            MatchRule {
                webhook: "a/b",
                has_body: None,
                values: &[&[Scalar::String("a")]],
            },
            MatchRule {
                webhook: "/c d",
                has_body: None,
                values: &[&[Scalar::String("b")]],
            },
        ],
    };

    impl WebhookEvents for Event {
        const PARSERS: &'static [EventParser<Self>] = &[
            parser("a/b", "text/plain", |body| text(body).map(Self::A)),
            parser("/c d", "text/plain", |body| text(body).map(Self::B)),
            parser("ping", "", |_| Ok(Self::Ping)),
        ];
        const MATCHER: Option<&'static EventMatcher> = Some(&MATCHER);
        const UNPARSED: Option<fn(Unparsed) -> Self> = None;
    }

    macro_rules! event {
        ($name:ident, $payload:ty, $webhook:literal, $media_type:literal, $pattern:pat => $value:expr) => {
            #[derive(Debug)]
            enum $name {}

            impl WebhookEvent for $name {
                type Event = Event;
                type Payload = $payload;
                const WEBHOOK: &'static str = $webhook;
                const METHOD: &'static str = "POST";
                const MEDIA_TYPE: &'static str = $media_type;

                fn payload(event: Event) -> Option<$payload> {
                    match event {
                        $pattern => Some($value),
                        _ => None,
                    }
                }
            }
        };
    }

    event!(A, String, "a/b", "text/plain", Event::A(text) => text);
    event!(B, String, "/c d", "text/plain", Event::B(text) => text);
    event!(Ping, (), "ping", "", Event::Ping => ());

    fn request(
        path: &str,
        content_type: &str,
        event: &str,
        body: &'static [u8],
    ) -> ReceivedRequest {
        let mut request = Request::post(path).header("content-type", content_type);
        if !event.is_empty() {
            request = request.header("x-event", event);
        }
        let request = request.body(Bytes::from_static(body)).unwrap();
        ReceivedRequest::new(request, Ok(()))
    }

    fn found(request: &ReceivedRequest) -> [bool; 3] {
        [
            payload::<A>(request).is_ok(),
            payload::<B>(request).is_ok(),
            payload::<Ping>(request).is_ok(),
        ]
    }

    #[test]
    fn the_path_comes_before_the_rules_and_the_rules_before_the_body() {
        let text = |path, event| request(path, "Text/Plain; charset=utf-8", event, b"x");
        assert_eq!(found(&text("/a/b", "")), [true, false, false]);
        assert_eq!(found(&text("/a%2Fb?a=1", "b")), [true, false, false]);
        assert_eq!(found(&text("/c%20d", "a")), [false, true, false]);
        assert_eq!(found(&text("/", "a")), [true, false, false]);
        assert_eq!(found(&text("/hooks", "b")), [false, true, false]);
        // Neither the path nor a rule identifies the webhook.
        assert_eq!(found(&text("/hooks", "")), [true, true, true]);
        assert_eq!(found(&text("/ping", "")), [false, false, true]);
    }

    #[test]
    fn another_media_type_method_or_body_does_not_match() {
        let json = request("/a/b", "application/json", "", b"x");
        assert!(matches!(payload::<A>(&json), Err(Mismatch::Event)));
        let binary = request("/a/b", "text/plain", "", b"\xff");
        assert!(matches!(payload::<A>(&binary), Err(Mismatch::Body(_))));
        let put = Request::put("/a/b").header("content-type", "text/plain");
        let put = put.body(Bytes::from_static(b"x")).unwrap();
        let put = ReceivedRequest::new(put, Ok(()));
        assert!(matches!(payload::<A>(&put), Err(Mismatch::Event)));
    }

    #[test]
    fn endpoints_have_the_paths_of_generated_routers() {
        for (webhook, path) in [
            ("new-subscription", "/new-subscription"),
            ("a/b", "/a/b"),
            ("/c d", "/c%20d"),
            ("ä{x}?#%", "/%C3%A4%7Bx%7D%3F%23%25"),
        ] {
            assert_eq!(encoded_path(webhook), path);
        }
    }
}
