//! Routing: from a request to its event. Every generated router uses it.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::handler::Handler;
use axum::response::IntoResponse;
use axum::routing::any;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode};
use percent_encoding::percent_decode_str;

use crate::event::parser::{EventParser, read_first};
use crate::event::unparsed::Unparsed;
use crate::event::webhook_events::WebhookEvents;
use crate::payload::parse_error::ParseError;
use crate::receiver::rejection::Rejection;
use crate::receiver::verified_request::VerifiedRequest;
use crate::receiver::verify_layer::{Routing, VerifyLayer};
use crate::wire::media_type::MediaType;
use crate::wire::request_parameters::values::FromRequest;

/// Creates a router for the webhooks of `E` that calls a function with each event and its request.
pub fn router<E, H, F, R, S>(layer: VerifyLayer, handler: H) -> Router<S>
where
    E: WebhookEvents,
    H: Fn(E, VerifiedRequest) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = R> + Send + 'static,
    R: IntoResponse,
    S: Clone + Send + Sync + 'static,
{
    let handler =
        move |Parsed(event): Parsed<E>, received: VerifiedRequest| handler(event, received);
    router_for::<E, _, _, S>(layer, handler)
}

/// Creates a router for the webhooks of `E` that calls an axum handler.
pub fn router_for<E, H, T, S>(layer: VerifyLayer, handler: H) -> Router<S>
where
    E: WebhookEvents,
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    let routing = Routing {
        check: check::<E>,
        webhook: webhook::<E>,
    };
    // Names are compared here, since they may contain slashes and characters of axum's patterns.
    Router::new()
        .route("/", any(handler.clone()))
        .route("/{*webhook}", any(handler))
        .layer(layer.routing(routing))
}

/// Extracts an event.
struct Parsed<E>(E);

impl<E: WebhookEvents, S: Send + Sync> FromRequestParts<S> for Parsed<E> {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Rejection> {
        event(parts).map(Self)
    }
}

/// The event of a verified request. Outside a generated router, the webhook is the one that the end of the
/// path names, or else the one that the request identifies.
///
/// # Errors
/// If there is no [`VerifyLayer`] in front, or the request does not match the document.
pub fn event<E: WebhookEvents>(parts: &Parts) -> Result<E, Rejection> {
    let received = VerifiedRequest::of(parts)?;
    let route = match received.webhook {
        Some(name) => Route::Webhook(name),
        None => Route::at_end_of::<E>(parts.uri.path()),
    };
    let body = received.payload();
    let content_type = match received.claims.json {
        Some(_) => Some(MediaType::parse("application/json")),
        None => content_type(received.headers(), body)?,
    };
    let parsers = route.parsers::<E>(&parts.method, content_type.as_ref())?;
    let found = route.webhook::<E>(received);
    read(found, &parsers, body).map_err(|error| Rejection::unparsed(&error))
}

/// The parameters of a verified request.
///
/// # Errors
/// If there is no [`VerifyLayer`] in front, or a parameter does not match the document.
pub fn parameters<P: FromRequest>(parts: &Parts) -> Result<P, Rejection> {
    let received = VerifiedRequest::of(parts)?;
    let parsed = received.parameters();
    parsed.map_err(|error| Rejection::shown(StatusCode::BAD_REQUEST, error.to_string()))
}

/// Rejects a request to a path or a method that the document does not have.
fn check<E: WebhookEvents>(parts: &Parts) -> Result<(), Rejection> {
    let route = Route::of::<E>(parts.uri.path()).ok_or_else(unknown_path)?;
    route.of_method::<E>(&parts.method).map(drop)
}

fn unknown_path() -> Rejection {
    Rejection::hidden(
        StatusCode::NOT_FOUND,
        "the document has no webhook of this name",
    )
}

/// The webhook of a verified request. A lenient receiver also keeps events of unknown webhooks.
fn webhook<E: WebhookEvents>(
    received: &VerifiedRequest,
    ignores_unknown: bool,
) -> Result<Option<&'static str>, Rejection> {
    let route = Route::of::<E>(received.request.uri().path()).ok_or_else(unknown_path)?;
    match route.webhook::<E>(received) {
        Ok(name) => Ok(Some(name)),
        Err(_) if E::UNPARSED.is_some() => Ok(None),
        Err(error) if error.is_unknown_webhook() && ignores_unknown => {
            Err(Rejection::hidden(StatusCode::NO_CONTENT, error.to_string()))
        }
        Err(error) => Err(Rejection::unparsed(&error)),
    }
}

/// The target of a path.
enum Route {
    Webhook(&'static str),
    /// `/`, if requests identify their webhook.
    Any,
}

impl Route {
    /// A name that starts with a slash also matches without it, and a path may end with one.
    fn of<E: WebhookEvents>(path: &str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        if path.is_empty() && E::MATCHER.is_some() {
            return Some(Self::Any);
        }
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let find = |path: &str| {
            let mut names = E::PARSERS.iter().map(|parser| parser.webhook);
            let name = names.clone().find(|name| *name == path);
            name.or_else(|| names.find(|name| name.strip_prefix('/') == Some(path)))
        };
        let name = find(&path).or_else(|| find(path.strip_suffix('/')?));
        name.map(Self::Webhook)
    }

    /// The webhook whose name is the longest end of a path.
    fn at_end_of<E: WebhookEvents>(path: &str) -> Self {
        let ends = path.match_indices('/').map(|(at, _)| path.split_at(at).1);
        let mut routes = ends.filter(|end| *end != "/").filter_map(Self::of::<E>);
        routes.next().unwrap_or(Self::Any)
    }

    /// The webhook of a request to this target.
    fn webhook<E: WebhookEvents>(
        &self,
        received: &VerifiedRequest,
    ) -> Result<&'static str, ParseError> {
        match (self, E::MATCHER) {
            (Self::Webhook(name), _) => Ok(name),
            (Self::Any, Some(matcher)) => matcher.webhook(received.headers(), received.payload()),
            (Self::Any, None) => Err(ParseError::unknown_webhook()),
        }
    }

    fn has<E>(&self, parser: &EventParser<E>) -> bool {
        match self {
            Self::Webhook(name) => parser.webhook == *name,
            Self::Any => true,
        }
    }

    /// The parsers for this target and method.
    fn of_method<E: WebhookEvents>(
        &self,
        method: &Method,
    ) -> Result<Vec<&'static EventParser<E>>, Rejection> {
        let here: Vec<_> = E::PARSERS.iter().filter(|own| self.has(own)).collect();
        let of_method = here.iter().copied();
        let of_method: Vec<_> = of_method
            .filter(|parser| parser.method == method.as_str())
            .collect();
        if of_method.is_empty() {
            return Err(Rejection::method(&list(&here, |parser| parser.method)));
        }
        Ok(of_method)
    }

    /// The parsers for this target, method and content type.
    fn parsers<E: WebhookEvents>(
        &self,
        method: &Method,
        content_type: Option<&MediaType>,
    ) -> Result<Vec<&'static EventParser<E>>, Rejection> {
        let mut parsers = self.of_method::<E>(method)?;
        let media_types = list(&parsers, |parser| parser.media_type);
        if let Some(content_type) = content_type {
            let is_exact =
                |parser: &EventParser<E>| MediaType::parse(parser.media_type) == *content_type;
            // A request without a body may have any media type or none. All JSON media types are equal.
            let fits = |parser: &EventParser<E>| {
                parser.media_type.is_empty()
                    || (MediaType::parse(parser.media_type).is_json() && content_type.is_json())
            };
            let has_exact = parsers.iter().any(|parser| is_exact(parser));
            parsers.retain(|parser| is_exact(parser) || (!has_exact && fits(parser)));
        } else if media_types.contains(", ") {
            // A body without a content type is read as the document's media type, if there is only one.
            parsers.clear();
        }
        if parsers.is_empty() {
            let reason = format!("a body may have the types {media_types}");
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Rejection::shown(status, reason));
        }
        Ok(parsers)
    }
}

/// The values without duplicates and empty ones.
fn list<E>(parsers: &[&EventParser<E>], value: fn(&EventParser<E>) -> &'static str) -> String {
    let mut values: Vec<&str> = Vec::new();
    for parser in parsers {
        let value = value(parser);
        if !value.is_empty() && !values.contains(&value) {
            values.push(value);
        }
    }
    values.join(", ")
}

/// The content type of a request. `None` if it has a body and no content type. A duplicate header is not
/// trusted.
fn content_type(headers: &HeaderMap, body: &Bytes) -> Result<Option<MediaType>, Rejection> {
    let mut values = headers.get_all(CONTENT_TYPE).iter();
    let Some(value) = values.next() else {
        return Ok(body.is_empty().then(|| MediaType::parse("")));
    };
    let text = value.to_str().ok().filter(|_| values.next().is_none());
    let text = text.ok_or_else(|| {
        let reason = "the header `content-type` occurs more than once or is malformed";
        Rejection::shown(StatusCode::UNSUPPORTED_MEDIA_TYPE, reason)
    })?;
    Ok(Some(MediaType::parse(text)))
}

/// The event of a webhook.
fn read<E: WebhookEvents>(
    found: Result<&'static str, ParseError>,
    parsers: &[&'static EventParser<E>],
    body: &[u8],
) -> Result<E, ParseError> {
    let webhook = found.as_ref().ok().copied();
    let event = found.and_then(|name| {
        let of_webhook = parsers.iter().filter(|parser| parser.webhook == name);
        read_first(body, of_webhook.copied())
    });
    event.or_else(|error| match E::UNPARSED {
        Some(keep) => Unparsed::new(webhook.unwrap_or_default(), body, error).map(keep),
        None => Err(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Event;

    const fn parser(
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
            parser("a/b.c", "POST", "application/json"),
            parser("/a", "POST", "application/vnd.acme.v1+json"),
            parser("/a", "POST", "application/vnd.acme.v2+json"),
            parser("/a", "PUT", ""),
            parser("ä {x}", "POST", "text/plain"),
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
        for path in ["/a", "/a/", "//a", "/%2Fa", "/%2fa"] {
            assert_eq!(name(path), Some("/a"), "{path}");
        }
        assert_eq!(name("/%C3%A4%20%7Bx%7D"), Some("ä {x}"));
        for path in [
            "/", "", "*", "/a//", "/A", "/b", "/%E4", "/%", "///a", "/a/b",
        ] {
            assert_eq!(name(path), None, "{path}");
        }
    }

    #[test]
    fn the_end_of_a_path_is_the_name_of_a_webhook() {
        let name = |path: &str| match Route::at_end_of::<Event>(path) {
            Route::Webhook(name) => Some(name),
            Route::Any => None,
        };
        assert_eq!(name("/hooks/a/b.c"), Some("a/b.c"));
        assert_eq!(name("/hooks/a/"), Some("/a"));
        for path in ["/", "/hooks", "/hooks/", "/b", "*", ""] {
            assert_eq!(name(path), None, "{path}");
        }
    }

    fn media_types(
        path: &str,
        method: &Method,
        content_type: Option<&'static str>,
        body: &'static str,
    ) -> Vec<&'static str> {
        let mut headers = HeaderMap::new();
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type.parse().unwrap());
        }
        let content_type = super::content_type(&headers, &body.into()).unwrap();
        let parsers = Route::of::<Event>(path)
            .unwrap()
            .parsers::<Event>(method, content_type.as_ref());
        let parsers = parsers.unwrap_or_default();
        parsers.iter().map(|parser| parser.media_type).collect()
    }

    #[test]
    fn a_content_type_matches_the_document_and_all_json_types_match_json() {
        let (post, put) = (&Method::POST, &Method::PUT);
        let of_a = |content_type| media_types("/a", &Method::POST, Some(content_type), "{}");
        let v2 = "application/vnd.acme.v2+json";
        assert_eq!(of_a("Application/Vnd.acme.V2+json; charset=utf-8"), [v2]);
        assert_eq!(of_a("application/json").len(), 2);
        assert!(of_a("text/plain").is_empty());
        assert!(media_types("/a", post, None, "{}").is_empty());
        assert!(media_types("/a", post, None, "").is_empty());
        assert_eq!(
            media_types("/%C3%A4%20%7Bx%7D", post, None, "a"),
            ["text/plain"]
        );
        assert_eq!(media_types("/a", put, None, ""), [""]);
        assert!(media_types("/a", &Method::DELETE, None, "").is_empty());
    }
}
