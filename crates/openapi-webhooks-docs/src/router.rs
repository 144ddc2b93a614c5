//! Serves a site with axum.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{OriginalUri, Request};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::Response;

use crate::asset::Asset;

/// Scripts, styles and images of the site itself, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Returns a router for a site that `configure().compile(…)` generated. The argument is the name
/// of the document without its extension. Nest the router below any path. With `nest`, axum answers
/// `/docs/webhooks` but not `/docs/webhooks/`; `nest_service` answers both.
///
/// ```ignore
/// let app = axum::Router::new().nest("/docs/webhooks", openapi_webhooks_docs::router!("openapi"));
/// ```
#[macro_export]
macro_rules! router {
    ($name:literal) => {{
        static SITE: &[$crate::Asset] = include!(concat!(env!("OUT_DIR"), "/", $name, "-docs.rs"));
        $crate::router(SITE)
    }};
}

/// Returns a router for the given files. [`router!`](crate::router!) calls it.
///
/// It answers `GET` and `HEAD`, with `ETag`, `Content-Security-Policy`, and gzip for clients that accept it.
pub fn router<S>(assets: &'static [Asset]) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    Router::new().fallback(move |original: OriginalUri, request: Request| async move {
        respond(assets, &original, &request)
    })
}

fn respond(assets: &'static [Asset], original: &Uri, request: &Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = status(StatusCode::METHOD_NOT_ALLOWED);
        let allowed = HeaderValue::from_static("GET, HEAD");
        response.headers_mut().insert(header::ALLOW, allowed);
        return response;
    }
    let path = request.uri().path().trim_start_matches('/');
    if path.is_empty() && !original.path().ends_with('/') {
        return to_index(original);
    }
    let path = if path.is_empty() { "index.html" } else { path };
    match assets.iter().find(|asset| asset.path == path) {
        Some(asset) => file(asset, request.headers()),
        None => status(StatusCode::NOT_FOUND),
    }
}

/// Links are relative, so the index needs a path below the root. The redirect is relative too, since a proxy
/// may have removed a prefix.
fn to_index(original: &Uri) -> Response {
    let name = original.path().rsplit('/').next().unwrap_or_default();
    let Ok(location) = HeaderValue::try_from(format!("./{name}/index.html")) else {
        return status(StatusCode::NOT_FOUND);
    };
    let mut response = status(StatusCode::PERMANENT_REDIRECT);
    response.headers_mut().insert(header::LOCATION, location);
    response
}

fn file(asset: &'static Asset, request: &HeaderMap) -> Response {
    let is_known = is_match(request, asset.etag);
    let is_gzip = accepts_gzip(request) && asset.gzip.len() < asset.bytes.len();
    let bytes = match (is_known, is_gzip) {
        (true, _) => &[],
        (false, true) => asset.gzip,
        (false, false) => asset.bytes,
    };
    let mut response = Response::new(Bytes::from_static(bytes).into());
    if is_known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    let mut set = |name, value| headers.insert(name, HeaderValue::from_static(value));
    set(header::ETAG, asset.etag);
    set(header::CACHE_CONTROL, "no-cache");
    set(header::VARY, "accept-encoding");
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "no-referrer");
    if !is_known {
        set(header::CONTENT_TYPE, asset.media_type);
        if is_gzip {
            set(header::CONTENT_ENCODING, "gzip");
        }
    }
    response
}

/// Whether `If-None-Match` lists the tag (RFC 9110, section 13.1.2).
fn is_match(request: &HeaderMap, etag: &str) -> bool {
    let opaque = |tag: &str| tag.trim_start_matches("W/").to_owned();
    values(request, header::IF_NONE_MATCH).any(|one| one == "*" || opaque(one) == opaque(etag))
}

/// Whether `Accept-Encoding` allows gzip (RFC 9110, section 12.5.3).
fn accepts_gzip(request: &HeaderMap) -> bool {
    values(request, header::ACCEPT_ENCODING).any(|one| {
        let (coding, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().trim_start_matches("q=");
        let is_refused =
            weight.starts_with('0') && weight.bytes().all(|b| matches!(b, b'0' | b'.'));
        coding.trim().eq_ignore_ascii_case("gzip") && !is_refused
    })
}

/// The members of a list header.
fn values(request: &HeaderMap, name: header::HeaderName) -> impl Iterator<Item = &str> {
    let lines = request.get_all(name).into_iter();
    let lines = lines.filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim)
}

fn status(code: StatusCode) -> Response {
    let mut response = Response::new(axum::body::Body::empty());
    *response.status_mut() = code;
    response
}
