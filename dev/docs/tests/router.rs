//! What the router answers.

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use tower::ServiceExt;

async fn get(path: &str, headers: &[(header::HeaderName, &str)]) -> Response<Body> {
    send("GET", path, headers).await
}

async fn send(method: &str, path: &str, headers: &[(header::HeaderName, &str)]) -> Response<Body> {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let request = request.body(Body::empty()).expect("a request");
    docs::router().oneshot(request).await.expect("an answer")
}

async fn text(response: Response<Body>) -> String {
    let bytes = to_bytes(response.into_body(), usize::MAX)
        .await
        .expect("a body");
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[tokio::test]
async fn pages_have_a_policy_and_a_media_type() {
    let response = get("/docs/webhooks/webhooks/new-subscription.html", &[]).await;
    assert_eq!(response.status(), StatusCode::OK);
    let headers = response.headers();
    assert_eq!(headers[header::CONTENT_TYPE], "text/html; charset=utf-8");
    assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    let policy = headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .expect("text");
    assert!(policy.starts_with("default-src 'none'; style-src 'self'; script-src 'self'"));
    let text = text(response).await;
    assert!(
        text.contains("<h1><code>new-subscription</code></h1>"),
        "{text}"
    );
}

#[tokio::test]
async fn the_root_leads_to_the_index() {
    let response = get("/docs/webhooks", &[]).await;
    assert_eq!(response.status(), StatusCode::PERMANENT_REDIRECT);
    assert_eq!(
        response.headers()[header::LOCATION],
        "./webhooks/index.html"
    );
    let response = get("/docs/webhooks/index.html", &[]).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert!(text(response).await.contains("new-subscription"));
    // Of a service, the path with a slash is answered too.
    let response = get("/service/", &[]).await;
    assert_eq!(response.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_known_page_is_not_sent_again() {
    let response = get("/docs/webhooks/index.html", &[]).await;
    let etag = response.headers()[header::ETAG]
        .to_str()
        .expect("text")
        .to_owned();
    for known in [etag.clone(), format!("\"x\", {etag}"), "*".to_owned()] {
        let response = get(
            "/docs/webhooks/index.html",
            &[(header::IF_NONE_MATCH, &known)],
        )
        .await;
        assert_eq!(response.status(), StatusCode::NOT_MODIFIED, "{known}");
        assert_eq!(text(response).await, "");
    }
    let response = get(
        "/docs/webhooks/index.html",
        &[(header::IF_NONE_MATCH, "\"x\"")],
    )
    .await;
    assert_eq!(response.status(), StatusCode::OK);
}

#[tokio::test]
async fn gzip_is_for_those_who_accept_it() {
    let path = "/docs/webhooks/verify.html";
    let plain = get(path, &[]).await;
    assert!(!plain.headers().contains_key(header::CONTENT_ENCODING));
    assert_eq!(plain.headers()[header::VARY], "accept-encoding");
    let plain = text(plain).await;
    let response = get(path, &[(header::ACCEPT_ENCODING, "br, GZIP;q=0.5")]).await;
    assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip");
    let bytes = to_bytes(response.into_body(), usize::MAX)
        .await
        .expect("a body");
    assert!(bytes.starts_with(&[0x1f, 0x8b]) && bytes.len() * 2 < plain.len());
    for refused in ["gzip;q=0", "br", "gzip; q=0.0"] {
        let response = get(path, &[(header::ACCEPT_ENCODING, refused)]).await;
        assert!(
            !response.headers().contains_key(header::CONTENT_ENCODING),
            "{refused}"
        );
    }
}

#[tokio::test]
async fn other_paths_and_methods_are_refused() {
    for path in [
        "/docs/webhooks/nothing.html",
        "/docs/webhooks/../Cargo.toml",
        "/docs/webhooks//etc/passwd",
    ] {
        assert_eq!(
            get(path, &[]).await.status(),
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    let response = send("POST", "/docs/webhooks/index.html", &[]).await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(response.headers()[header::ALLOW], "GET, HEAD");
    let response = send("HEAD", "/docs/webhooks/index.html", &[]).await;
    assert_eq!(response.status(), StatusCode::OK);
}

#[tokio::test]
async fn hostile_text_is_text() {
    let index = text(get("/hostile/index.html", &[]).await).await;
    let page = text(get("/hostile/webhooks/script-alert-1-script.html", &[]).await).await;
    for html in [index, page] {
        let scripts = html.matches("<script").count();
        assert_eq!(scripts, 1, "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)"), "{html}");
        for forbidden in [
            "<img",
            "<svg",
            "<iframe",
            "<b onmouseover",
            "href=\"javascript",
        ] {
            assert!(!html.contains(forbidden), "{forbidden}: {html}");
        }
    }
}
