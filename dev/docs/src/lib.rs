//! What the tests of the documentation pages share: a server, documents, and scripts.

pub mod documents;
pub mod scripts;

use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use tokio::net::TcpListener;

/// Serves the site of the example project below `/docs/webhooks`, and that of a document with hostile text
/// below `/hostile`. The first is a service below `/service` too, and has the strictest policy that the
/// pages work under below `/strict`.
pub fn router() -> Router {
    Router::new()
        .nest("/docs/webhooks", openapi_webhooks_docs::router!("openapi"))
        .nest("/hostile", openapi_webhooks_docs::router!("hostile"))
        .nest(
            "/strict",
            openapi_webhooks_docs::router!("openapi").layer(map_response(with_strict_policy)),
        )
        // Browsers ask for it at the root of the service.
        .route("/favicon.ico", get(StatusCode::NO_CONTENT))
        .nest_service(
            "/service",
            openapi_webhooks_docs::router!("openapi").with_state(()),
        )
}

async fn with_strict_policy(mut response: Response) -> Response {
    let policy = "default-src 'none'; style-src 'self'; script-src 'self'";
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(policy),
    );
    response
}

/// Starts a server on a free port of loopback, and returns its origin.
///
/// # Errors
///
/// If no port can be opened.
pub async fn serve() -> std::io::Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router()).await });
    Ok(origin)
}
