//! Routing: from a request to its event. Every generated router uses it.

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, StatusCode};
use percent_encoding::percent_decode_str;

use crate::event::parser::{EventParser, read_first};
use crate::event::unparsed::Unparsed;
use crate::event::webhook_events::WebhookEvents;
use crate::payload::parse_error::ParseError;
use crate::receiver::rejection::Rejection;
use crate::receiver::verified_request::VerifiedRequest;
use crate::receiver::verify_layer::{Admitted, VerifyLayer};
use crate::wire::media_type::MediaType;

/// Creates a router for the webhooks of `E`.
pub fn router<E, H, F, R>(layer: VerifyLayer, handler: H) -> Router
where
    E: WebhookEvents,
    H: Fn(E, VerifiedRequest) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = R> + Send + 'static,
    R: IntoResponse,
{
    let serve = move |request: Request| {
        let (layer, handler) = (layer.clone(), handler.clone());
        async move {
            serve(&layer, handler, request)
                .await
                .unwrap_or_else(Rejection::into_response)
        }
    };
    // Names are compared here, since they may contain slashes and characters of axum's patterns.
    Router::new()
        .route("/", any(serve.clone()))
        .route("/{*webhook}", any(serve))
}

async fn serve<E, H, F, R>(
    layer: &VerifyLayer,
    handler: H,
    request: Request,
) -> Result<Response, Rejection>
where
    E: WebhookEvents,
    H: Fn(E, VerifiedRequest) -> F,
    F: Future<Output = R>,
    R: IntoResponse,
{
    let route =
        Route::of::<E>(request.uri().path()).ok_or(Rejection::new(StatusCode::NOT_FOUND))?;
    let readers = route.readers::<E>(request.method(), request.headers())?;
    let Admitted {
        mut received,
        outcome,
        ..
    } = layer.admit(request).await?;
    let (webhook, event) = match read(&route, &readers, &received) {
        Ok(read) => read,
        Err(error) => {
            outcome.give_back().await;
            return Err(Rejection::unparsed(&error));
        }
    };
    received.webhook = webhook;
    let response = handler(event, received).await.into_response();
    outcome.settle(response.status()).await;
    Ok(response)
}

/// The target of a path.
enum Route {
    Webhook(&'static str),
    /// `/`, if requests identify their webhook.
    Any,
}

impl Route {
    /// A name that starts with a slash also matches without it.
    fn of<E: WebhookEvents>(path: &str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        if path.is_empty() && E::MATCHER.is_some() {
            return Some(Self::Any);
        }
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let names = || E::PARSERS.iter().map(|reader| reader.webhook);
        let is_it = |name: &&str| *name == path;
        let is_it_but_for_the_slash = |name: &&str| name.strip_prefix('/') == Some(&path);
        let name = names()
            .find(is_it)
            .or_else(|| names().find(is_it_but_for_the_slash));
        name.map(Self::Webhook)
    }

    fn has<E>(&self, reader: &EventParser<E>) -> bool {
        match self {
            Self::Webhook(name) => reader.webhook == *name,
            Self::Any => true,
        }
    }

    /// The parsers for this target, method and content type.
    fn readers<E: WebhookEvents>(
        &self,
        method: &Method,
        headers: &HeaderMap,
    ) -> Result<Vec<&'static EventParser<E>>, Rejection> {
        let here: Vec<_> = E::PARSERS
            .iter()
            .filter(|reader| self.has(reader))
            .collect();
        let is_of_method = |reader: &&&EventParser<E>| reader.method == method.as_str();
        if !here.iter().any(|reader| is_of_method(&reader)) {
            return Err(Rejection::method(&methods(&here)));
        }
        let content_type = content_type(headers)?;
        let of_method = || here.iter().filter(is_of_method).copied();
        let exact: Vec<_> = of_method()
            .filter(|reader| MediaType::parse(reader.media_type) == content_type)
            .collect();
        // A request without a body may have any media type or none. All JSON media types are equal.
        let fits = |reader: &&EventParser<E>| {
            reader.media_type.is_empty()
                || (MediaType::parse(reader.media_type).is_json() && content_type.is_json())
        };
        let of_type = if exact.is_empty() {
            of_method().filter(fits).collect()
        } else {
            exact
        };
        if of_type.is_empty() {
            return Err(Rejection::new(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        Ok(of_type)
    }
}

/// The methods without duplicates.
fn methods<E>(readers: &[&EventParser<E>]) -> String {
    let mut methods: Vec<&str> = Vec::new();
    for reader in readers {
        if !methods.contains(&reader.method) {
            methods.push(reader.method);
        }
    }
    methods.join(", ")
}

/// The media type of the body; empty if there is none. A duplicate header is not trusted.
fn content_type(headers: &HeaderMap) -> Result<MediaType, Rejection> {
    let mut values = headers.get_all(CONTENT_TYPE).iter();
    let Some(value) = values.next() else {
        return Ok(MediaType::parse(""));
    };
    let text = value.to_str().ok().filter(|_| values.next().is_none());
    let text = text.ok_or(Rejection::new(StatusCode::UNSUPPORTED_MEDIA_TYPE))?;
    Ok(MediaType::parse(text))
}

/// The webhook's name, if the document has it, and the event.
fn read<E: WebhookEvents>(
    route: &Route,
    readers: &[&'static EventParser<E>],
    received: &VerifiedRequest,
) -> Result<(Option<&'static str>, E), ParseError> {
    let found = match (route, E::MATCHER) {
        (Route::Webhook(name), _) => Ok(*name),
        (Route::Any, Some(matcher)) => matcher.webhook(received.headers(), received.body()),
        (Route::Any, None) => Err(ParseError::unknown_webhook()),
    };
    let body = received.body();
    let webhook = found.as_ref().ok().copied();
    let event = found.and_then(|name| {
        let of_webhook = readers.iter().filter(|reader| reader.webhook == name);
        read_first(body, of_webhook.copied())
    });
    let event = event.or_else(|error| match E::UNPARSED {
        Some(keep) => Unparsed::new(webhook.unwrap_or_default(), body, error).map(keep),
        None => Err(error),
    })?;
    Ok((webhook, event))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Event;

    const fn reader(
        webhook: &'static str,
        method: &'static str,
        media_type: &'static str,
    ) -> EventParser<Event> {
        EventParser {
            webhook,
            method,
            media_type,
            read: |_| Ok(Event),
        }
    }

    impl WebhookEvents for Event {
        const PARSERS: &'static [EventParser<Self>] = &[
            reader("a/b.c", "POST", "application/json"),
            reader("/a", "POST", "application/vnd.acme.v1+json"),
            reader("/a", "POST", "application/vnd.acme.v2+json"),
            reader("/a", "PUT", ""),
            reader("ä {x}", "POST", "text/plain"),
        ];
        const MATCHER: Option<&'static crate::event::event_match::EventMatcher> = None;
        const UNPARSED: Option<fn(Unparsed) -> Self> = None;
    }

    fn name(path: &str) -> Option<&'static str> {
        match Route::of::<Event>(path)? {
            Route::Webhook(name) => Some(name),
            Route::Any => Some(""),
        }
    }

    #[test]
    fn a_path_is_the_name_of_a_webhook() {
        for path in ["/a/b.c", "/a%2Fb.c", "/%61/b%2ec"] {
            assert_eq!(name(path), Some("a/b.c"), "{path}");
        }
        for path in ["/a", "//a", "/%2Fa", "/%2fa"] {
            assert_eq!(name(path), Some("/a"), "{path}");
        }
        assert_eq!(name("/%C3%A4%20%7Bx%7D"), Some("ä {x}"));
        for path in [
            "/", "", "*", "/a/", "/A", "/b", "/%E4", "/%", "///a", "/a/b",
        ] {
            assert_eq!(name(path), None, "{path}");
        }
    }

    fn media_types(
        path: &str,
        method: &Method,
        content_type: Option<&'static str>,
    ) -> Vec<&'static str> {
        let mut headers = HeaderMap::new();
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type.parse().unwrap());
        }
        let readers = Route::of::<Event>(path)
            .unwrap()
            .readers::<Event>(method, &headers);
        let readers = readers.unwrap_or_default();
        readers.iter().map(|reader| reader.media_type).collect()
    }

    #[test]
    fn a_content_type_matches_the_document_and_all_json_types_match_json() {
        let (post, put) = (&Method::POST, &Method::PUT);
        let of_a = |content_type| media_types("/a", &Method::POST, Some(content_type));
        let v2 = "application/vnd.acme.v2+json";
        assert_eq!(of_a("Application/Vnd.acme.V2+json; charset=utf-8"), [v2]);
        assert_eq!(of_a("application/json").len(), 2);
        assert!(of_a("text/plain").is_empty());
        assert!(media_types("/a", post, None).is_empty());
        assert_eq!(media_types("/a", put, None), [""]);
        assert!(media_types("/a", &Method::DELETE, None).is_empty());
    }
}
