//! Receiving with axum, over real sockets: forgeries of every provider's scheme, handlers, and the replay
//! guard.

#![cfg(all(feature = "axum", feature = "ed25519", feature = "hyper"))]

mod support;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::extract::{Extension, State};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::receiver::{
    MemoryGuard, Rejection, Server, UnverifiedRequest, VerifiedClaims, VerifiedRequest,
    VerifyLayer, challenge, verify_with,
};
use openapi_webhooks::signing::{Scheme, SchemeKey, SharedSecret, SigningInput};
use openapi_webhooks::{Endpoint, Message, Schedule, Secret, Verifier, VerifyError};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use webhooks::{Event, receiver};

const ADA: &str = r#"{"username":"ada"}"#;

async fn serve(app: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let forever = std::future::pending::<()>();
    tokio::spawn(async { Server::default().serve(listener, app, forever).await });
    address
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn detail(&self) -> String {
        let problem: Value = serde_json::from_str(&self.body).unwrap();
        problem["detail"].as_str().unwrap_or_default().to_owned()
    }
}

async fn send(address: SocketAddr, request: &Request<Bytes>) -> Answer {
    let target = request.uri().path_and_query().unwrap();
    let mut head = format!(
        "{} {target} HTTP/1.1\r\nhost: {address}\r\n",
        request.method()
    );
    for (name, value) in request.headers() {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    let length = request.body().len();
    head += &format!("content-length: {length}\r\nconnection: close\r\n\r\n");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream
        .write_all(&[head.as_bytes(), request.body()].concat())
        .await
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    Answer {
        status: head[9..12].parse().unwrap(),
        head: head.to_owned(),
        body: body.to_owned(),
    }
}

fn secret(text: &str) -> SharedSecret {
    text.parse().unwrap()
}

/// A scheme, its keys, and a body that it can sign.
struct Provider {
    scheme: Scheme,
    signing: SchemeKey,
    verifying: SchemeKey,
    content_type: &'static str,
    body: String,
}

fn providers() -> Vec<Provider> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let of = |scheme, signing: SchemeKey, verifying: SchemeKey| Provider {
        scheme,
        signing,
        verifying,
        content_type: "application/json",
        body: format!(
            r#"{{"username":"ada","webhookTimestamp":{}}}"#,
            now.as_millis()
        ),
    };
    let shared = |scheme| of(scheme, secret("a secret").into(), secret("a secret").into());
    let mut providers: Vec<_> = [
        Scheme::bitbucket(),
        Scheme::calendly(),
        Scheme::github(),
        Scheme::hubspot(),
        Scheme::linear(),
        Scheme::meta(),
        Scheme::paddle(),
        Scheme::shopify(),
        Scheme::slack(),
        Scheme::square(),
        Scheme::stripe(),
        Scheme::zendesk(),
        Scheme::zoom(),
    ]
    .map(shared)
    .into();
    providers.push(Provider {
        content_type: "application/x-www-form-urlencoded",
        body: "b=1&a=%2B".to_owned(),
        ..shared(Scheme::twilio())
    });
    let ed25519 = Secret::generate_ed25519();
    let public = ed25519.public_key().unwrap();
    providers.push(of(Scheme::discord(), ed25519.into(), public.into()));
    let standard = Secret::generate();
    providers.push(of(Scheme::svix(), standard.clone().into(), standard.into()));
    providers
}

impl Provider {
    fn signed_at(&self, time: SystemTime, key: &SchemeKey, url: &str) -> Request<Bytes> {
        let uri: Uri = url.parse().unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static(self.content_type));
        let body = self.body.as_bytes();
        let input = SigningInput::new("msg_1", time, &Method::POST, &uri, &headers, body);
        let signer = self.scheme.clone().signer(key.clone());
        headers.extend(signer.headers(&input).unwrap());
        let mut request = Request::post(uri)
            .body(Bytes::from(self.body.clone()))
            .unwrap();
        *request.headers_mut() = headers;
        request
    }
}

#[tokio::test]
async fn forgeries_of_every_scheme_are_rejected() {
    for provider in providers() {
        let name = format!("{:?}", provider.scheme);
        let calls = Arc::new(AtomicUsize::new(0));
        let counter = calls.clone();
        let handler = move |_: VerifiedRequest| async move {
            counter.fetch_add(1, Ordering::SeqCst);
        };
        let layer = VerifyLayer::new(
            provider
                .scheme
                .clone()
                .verifier([provider.verifying.clone()]),
        )
        .base_url("https://hooks.example")
        .guard(MemoryGuard::default());
        let address = serve(Router::new().route("/hooks", post(handler)).layer(layer)).await;

        let (now, url) = (SystemTime::now(), "https://hooks.example/hooks?a=1");
        let good = provider.signed_at(now, &provider.signing, url);
        let mut unsigned = good.clone();
        unsigned.headers_mut().clear();
        let other: SchemeKey = if provider.scheme == Scheme::discord() {
            Secret::generate_ed25519().into()
        } else {
            secret("another").into()
        };
        let mut forgeries = vec![
            ("unsigned", unsigned),
            ("another key", provider.signed_at(now, &other, url)),
            (
                "another body",
                good.clone().map(|body| [&body[..], b"x"].concat().into()),
            ),
            ("no body", good.clone().map(|_| Bytes::new())),
        ];
        let signs =
            |part: &str| name.contains(&format!("{part},")) || name.contains(&format!("{part}]"));
        if signs("Timestamp") {
            let hour = Duration::from_secs(3600);
            for time in [now - hour, now + hour] {
                forgeries.push((
                    "another time",
                    provider.signed_at(time, &provider.signing, url),
                ));
            }
        }
        if signs("Url") {
            let url = "https://hooks.example/hooks?a=2";
            let mut forgery = provider.signed_at(now, &provider.signing, url);
            *forgery.uri_mut() = good.uri().clone();
            forgeries.push(("another URL", forgery));
        }
        for header in good.headers().keys() {
            if header == "content-type" || name.contains(&format!("id: Some(Header(\"{header}\"))"))
            {
                continue;
            }
            let mut forgery = good.clone();
            let value = forgery.headers()[header].clone();
            forgery.headers_mut().append(header, value);
            forgeries.push(("a header twice", forgery));
        }
        for (what, forgery) in forgeries {
            let answer = send(address, &forgery).await;
            assert_eq!(answer.status, 401, "{what}: {name}");
            assert_eq!(answer.detail(), "", "the sender does not learn the reason");
        }
        assert_eq!(calls.load(Ordering::SeqCst), 0, "{name}");
        assert_eq!(send(address, &good).await.status, 200, "{name}");
        // With a forged unsigned id, it is still the same message.
        let mut again = good.clone();
        for id in [
            "x-github-delivery",
            "x-shopify-webhook-id",
            "x-request-uuid",
            "linear-delivery",
        ] {
            if again.headers().contains_key(id) {
                again
                    .headers_mut()
                    .insert(id, HeaderValue::from_static("forged"));
            }
        }
        assert_eq!(send(address, &again).await.status, 200, "{name}");
        assert_eq!(calls.load(Ordering::SeqCst), 1, "{name}");
    }
}

/// A handler with state and extractors.
async fn handle(
    State(names): State<Arc<Mutex<Vec<String>>>>,
    Extension(tenant): Extension<&'static str>,
    event: Event,
    received: VerifiedRequest,
) -> impl IntoResponse {
    let Event::NewSubscription(subscription) = &event;
    let name = format!("{tenant} {} {}", subscription.username, event.name());
    names.lock().unwrap().push(name);
    assert_eq!(received.body(), ADA);
    StatusCode::NO_CONTENT
}

fn standard() -> Secret {
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse().unwrap()
}

fn message() -> Message {
    let body: Value = serde_json::from_str(ADA).unwrap();
    support::builder().json("application/json", &body).unwrap()
}

async fn deliver(url: &str) -> Result<u16, u16> {
    deliver_message(url, &message()).await
}

async fn deliver_message(url: &str, message: &Message) -> Result<u16, u16> {
    let client = support::local().build();
    let endpoint = Endpoint::new(url).unwrap().signed_with(standard());
    match client.deliver(&endpoint, message).await {
        Ok(delivery) => Ok(delivery.status().as_u16()),
        Err(error) => Err(error.status().map_or(0, |status| status.as_u16())),
    }
}

#[tokio::test]
async fn a_handler_takes_extractors_state_and_extensions() {
    let names = Arc::new(Mutex::new(Vec::new()));
    let routed = receiver::router_for(Verifier::new([standard()]), handle);
    let routed = routed.layer(Extension("acme")).with_state(names.clone());
    let accepted = async |_: Event, _| StatusCode::ACCEPTED;
    let meta = receiver::router(Verifier::new([standard()]), accepted);
    let own = Router::new()
        .route("/own/{*webhook}", post(handle))
        .layer(VerifyLayer::new(Verifier::new([standard()])));
    let challenge = async |uri: Uri| {
        let query = uri.query().unwrap_or_default();
        challenge::hub(query, "token").ok_or(StatusCode::FORBIDDEN)
    };
    let app = Router::new()
        .route("/meta", get(challenge))
        .nest("/meta", meta)
        .nest_service("/hooks", routed)
        .merge(own)
        .layer(Extension("acme"))
        .with_state(names.clone());
    let address = serve(app).await;
    for path in [
        "/hooks/new-subscription",
        "/hooks/new-subscription/",
        "/hooks/new%2Dsubscription?a=1",
        // The document describes one webhook, so the body alone identifies it.
        "/hooks",
        "/hooks/",
        "/own/another",
        "/own/new-subscription",
        "/own/v1/new-subscription/",
    ] {
        let delivered = deliver(&format!("http://{address}{path}")).await;
        assert_eq!(delivered, Ok(204), "{path}");
    }
    assert_eq!(*names.lock().unwrap(), ["acme ada new-subscription"; 8]);
    let unknown = deliver(&format!("http://{address}/hooks/another")).await;
    assert_eq!(unknown, Err(404));
    let query = "hub.mode=subscribe&hub.verify_token=token&hub.challenge=7";
    let asked = Request::get(format!("http://a.example/meta?{query}"));
    let answer = send(address, &asked.body(Bytes::new()).unwrap()).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "7"));
    assert_eq!(deliver(&format!("http://{address}/meta")).await, Ok(202));
    // Without a layer, the handler is not reached.
    let bare = Router::new().route("/{*webhook}", post(async |_: Event| ()));
    let address = serve(bare).await;
    assert_eq!(
        deliver(&format!("http://{address}/new-subscription")).await,
        Err(500)
    );
}

#[tokio::test]
async fn only_success_and_gone_count_as_handled() {
    for status in [300, 302, 400, 404, 409, 422, 425, 429, 500, 503] {
        let calls = Arc::new(AtomicUsize::new(0));
        let counter = calls.clone();
        let layer = VerifyLayer::new(Verifier::new([standard()])).guard(MemoryGuard::default());
        let app = receiver::router(layer, move |_: Event, _| {
            let first = counter.fetch_add(1, Ordering::SeqCst) == 0;
            async move {
                let status = if first { status } else { 204 };
                StatusCode::from_u16(status).unwrap()
            }
        });
        let address = serve(app).await;
        let endpoint = Endpoint::new(&format!("http://{address}/new-subscription"));
        let endpoint = endpoint.unwrap().signed_with(standard());
        let schedule = Schedule::new([Duration::ZERO; 2]);
        let client = support::local().build();
        let delivery = client
            .deliver_with_retries(&endpoint, &message(), &schedule)
            .await;
        let delivery = delivery.unwrap();
        assert_eq!((delivery.status().as_u16(), delivery.attempts()), (204, 2));
        assert_eq!(calls.load(Ordering::SeqCst), 2, "{status}");
    }
    for status in [200, 204, 410] {
        let calls = Arc::new(AtomicUsize::new(0));
        let counter = calls.clone();
        let layer = VerifyLayer::new(Verifier::new([standard()])).guard(MemoryGuard::default());
        let app = receiver::router(layer, move |_: Event, _| {
            counter.fetch_add(1, Ordering::SeqCst);
            async move { StatusCode::from_u16(status).unwrap() }
        });
        let address = serve(app).await;
        let (url, message) = (format!("http://{address}/new-subscription"), message());
        let _ = deliver_message(&url, &message).await;
        assert_eq!(deliver_message(&url, &message).await, Ok(200));
        assert_eq!(calls.load(Ordering::SeqCst), 1, "{status}");
    }
}

/// Stripe signs a new timestamp at each attempt.
#[tokio::test]
async fn a_retry_is_recognized_by_the_id_in_its_body() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let handler = move |received: VerifiedRequest| async move {
        assert!(received.id().is_some_and(|id| id.starts_with("evt_")));
        counter.fetch_add(1, Ordering::SeqCst);
    };
    let key: SchemeKey = secret("a").into();
    let layer = VerifyLayer::new(Scheme::stripe().verifier([key.clone()]));
    let layer = layer.guard(MemoryGuard::default());
    let address = serve(Router::new().route("/", post(handler)).layer(layer)).await;
    for (seconds, id, handled) in [(9, "evt_1", 1), (5, "evt_1", 1), (5, "evt_2", 2)] {
        let stripe = Provider {
            scheme: Scheme::stripe(),
            signing: key.clone(),
            verifying: key.clone(),
            content_type: "application/json",
            body: format!(r#"{{"id":"{id}"}}"#),
        };
        let time = SystemTime::now() - Duration::from_secs(seconds);
        let request = stripe.signed_at(time, &key, "https://a.example/");
        assert_eq!(send(address, &request).await.status, 200);
        assert_eq!(calls.load(Ordering::SeqCst), handled);
    }
}

#[tokio::test]
async fn routes_that_share_a_guard_each_get_their_copy() {
    let guard = Arc::new(MemoryGuard::default());
    let names = Arc::new(Mutex::new(Vec::new()));
    let receiver = || {
        let layer = VerifyLayer::new(Verifier::new([standard()])).guard(guard.clone());
        receiver::router_for(layer, handle)
    };
    let app = Router::new()
        .nest("/one", receiver())
        .nest("/two", receiver())
        .layer(Extension("acme"))
        .with_state(names.clone());
    let address = serve(app).await;
    let message = message();
    for path in [
        "/one/new-subscription",
        "/two/new-subscription",
        // Other spellings of a route.
        "/one/new-subscription/",
        "/one/new%2dsubscription",
        "/two/%6Eew-subscription?a",
    ] {
        let url = format!("http://{address}{path}");
        assert!(deliver_message(&url, &message).await.is_ok(), "{path}");
    }
    assert_eq!(names.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn json_in_a_form_or_in_text_is_read_if_the_scheme_says_so() {
    let body = "payload=%7B%22username%22%3A%22ada%22%7D";
    let signed = |content_type: Option<&'static str>, body: &'static str| {
        let (uri, mut headers) = (
            Uri::from_static("http://a.example/new-subscription"),
            HeaderMap::new(),
        );
        headers.extend(
            content_type.map(|text| (http::header::CONTENT_TYPE, HeaderValue::from_static(text))),
        );
        let now = SystemTime::now();
        let input = SigningInput::new("1", now, &Method::POST, &uri, &headers, body.as_bytes());
        headers.extend(
            Scheme::github()
                .signer(secret("a"))
                .headers(&input)
                .unwrap(),
        );
        let mut request = Request::post(uri).body(Bytes::from(body)).unwrap();
        *request.headers_mut() = headers;
        request
    };
    let form = Some("application/x-www-form-urlencoded");
    let app = |scheme: Scheme| {
        receiver::router(
            scheme.verifier([secret("a")]),
            |event: Event, received: VerifiedRequest| async move {
                let Event::NewSubscription(subscription) = event;
                format!("{} {}", subscription.username, received.body().len())
            },
        )
    };
    let github = serve(app(Scheme::github())).await;
    let answer = send(github, &signed(form, body)).await;
    assert_eq!(
        (answer.status, answer.body),
        (200, format!("ada {}", body.len()))
    );
    for (content_type, body) in [(Some("application/json"), ADA), (None, ADA)] {
        assert_eq!(send(github, &signed(content_type, body)).await.status, 200);
    }
    assert_eq!(send(github, &signed(form, "other=1")).await.status, 401);
    let rejected = send(github, &signed(Some("text/plain"), ADA)).await;
    assert_eq!(rejected.status, 415);
    assert_eq!(
        rejected.detail(),
        "a body may have the types application/json"
    );
    let text = serve(app(Scheme::github().json_in_text())).await;
    let sent = send(text, &signed(Some("text/plain; charset=utf-8"), ADA)).await;
    assert_eq!(sent.status, 200);
    let meta = serve(app(Scheme::meta())).await;
    assert_eq!(send(meta, &signed(form, body)).await.status, 415);
}

#[tokio::test]
async fn the_operator_sees_the_reason_and_the_sender_only_if_it_is_verified() {
    let reasons = Arc::new(Mutex::new(Vec::new()));
    let log = reasons.clone();
    let layer = VerifyLayer::new(Scheme::slack().verifier([secret("a")]))
        .body_limit(100)
        .on_rejection(move |rejection: &Rejection| log.lock().unwrap().push(rejection.to_string()));
    let address = serve(receiver::router(layer, async |_: Event, _| ())).await;
    let signed = |seconds, body: &'static str| {
        let (uri, headers) = (
            Uri::from_static("http://a.example/new-subscription"),
            HeaderMap::new(),
        );
        let time = SystemTime::now() - Duration::from_secs(seconds);
        let input = SigningInput::new("1", time, &Method::POST, &uri, &headers, body.as_bytes());
        let signed = Scheme::slack().signer(secret("a")).headers(&input).unwrap();
        let mut request = Request::post(uri).body(Bytes::from(body)).unwrap();
        *request.headers_mut() = signed;
        request
    };
    let mut unsigned = signed(0, ADA);
    unsigned.headers_mut().clear();
    let spaced = signed(0, ADA).map(|_| Bytes::from(ADA.replace(':', " : ")));
    let spelled_otherwise = "something in front of the verifier parsed it and serialized it again";
    for (request, status, detail, reason) in [
        (
            unsigned,
            401,
            "",
            "the header `x-slack-signature` is missing",
        ),
        (signed(7 * 60, ADA), 401, "", "seconds old; 300 are allowed"),
        (
            signed(0, ADA).map(|_| Bytes::from("{}")),
            401,
            "",
            "no signature is valid",
        ),
        (spaced, 401, "", spelled_otherwise),
        (
            signed(0, "{}"),
            400,
            "missing property `username`",
            "missing property `username`",
        ),
        (
            signed(0, ADA).map(|_| Bytes::from(vec![b' '; 101])),
            413,
            "a body may have 100 bytes",
            "a body may have 100 bytes",
        ),
    ] {
        let answer = send(address, &request).await;
        assert_eq!(answer.status, status);
        let given = answer.detail();
        assert!(given.contains(detail), "{given}");
        assert_eq!(given.is_empty(), detail.is_empty());
        let last = reasons.lock().unwrap().pop().unwrap();
        assert!(last.contains(reason), "{last}");
    }
    assert!(reasons.lock().unwrap().is_empty());
}

/// The document of the guide describes one event of Slack.
#[tokio::test]
async fn events_that_a_document_does_not_describe_are_ignored_on_request() {
    let body = r#"{"type":"app_rate_limited"}"#;
    let (uri, headers) = (Uri::from_static("http://a.example/"), HeaderMap::new());
    let now = SystemTime::now();
    let input = SigningInput::new("1", now, &Method::POST, &uri, &headers, body.as_bytes());
    let signed = Scheme::slack().signer(secret("a")).headers(&input).unwrap();
    let mut request = Request::post(uri.clone()).body(Bytes::from(body)).unwrap();
    *request.headers_mut() = signed;
    let layer = VerifyLayer::new(Scheme::slack().verifier([secret("a")]));
    for (layer, status) in [(layer.clone(), 400), (layer.ignore_unknown_events(), 204)] {
        let app = webhooks::slack::receiver::router(layer, async |_: webhooks::slack::Event, _| ());
        assert_eq!(send(serve(app).await, &request).await.status, status);
    }
}

#[tokio::test]
async fn challenges_are_answered_after_verification() {
    let layer = VerifyLayer::new(Scheme::slack().verifier([secret("a")]))
        .challenge(|request| challenge::slack(request.body()));
    let address = serve(receiver::router(layer, async |_: Event, _| ())).await;
    let body = r#"{"type":"url_verification","challenge":"<b>"}"#;
    let (uri, headers) = (
        Uri::from_static("http://a.example/new-subscription"),
        HeaderMap::new(),
    );
    let now = SystemTime::now();
    let input = SigningInput::new("1", now, &Method::POST, &uri, &headers, body.as_bytes());
    let signed = Scheme::slack().signer(secret("a")).headers(&input).unwrap();
    let mut request = Request::post(uri.clone()).body(Bytes::from(body)).unwrap();
    assert_eq!(send(address, &request).await.status, 401);
    *request.headers_mut() = signed;
    let answer = send(address, &request).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "<b>"));
    assert!(
        answer
            .head
            .contains("content-type: text/plain; charset=utf-8"),
        "{}",
        answer.head
    );
    assert!(answer.head.contains("x-content-type-options: nosniff"));
}

#[tokio::test]
async fn a_verifier_may_look_up_the_secret_of_a_path() {
    let verify = verify_with(|request: UnverifiedRequest| async move {
        assert_eq!(request.uri().path(), "/new-subscription");
        let path = request.original_uri().path().to_owned();
        let secret = path.strip_prefix("/acme/").map(|_| standard());
        let secret = secret.ok_or(VerifyError::signature())?;
        let verifier = Scheme::standard_webhooks().verifier([secret]);
        verifier.verify(&request)
    });
    let router = receiver::router(verify, async |_: Event, _| ());
    let address = serve(Router::new().nest_service("/{tenant}", router)).await;
    for (tenant, answer) in [("acme", Ok(200)), ("other", Err(401))] {
        let url = format!("http://{address}/{tenant}/new-subscription");
        assert_eq!(deliver(&url).await, answer);
    }
}

#[tokio::test]
async fn a_verifier_may_look_up_the_secret_of_a_tenant() {
    let verify = verify_with(|request: UnverifiedRequest| async move {
        let tenant = request
            .headers()
            .get("x-tenant")
            .ok_or(VerifyError::missing())?;
        tokio::task::yield_now().await;
        match tenant.as_bytes() {
            b"down" => Err(VerifyError::unavailable()),
            b"open" => Ok(VerifiedClaims::new()),
            _ => Scheme::slack().verifier([secret("a")]).verify(&request),
        }
    });
    // Either scheme, shared between layers.
    let verifier = Arc::new((verify, Verifier::new([standard()])));
    let layer = VerifyLayer::new(verifier.clone()).guard(Arc::new(MemoryGuard::default()));
    let address = serve(receiver::router(layer, async |_: Event, _| ())).await;
    let request = |tenant: &'static str| {
        let request = Request::post("http://a.example/new-subscription").header("x-tenant", tenant);
        request.body(Bytes::from(ADA)).unwrap()
    };
    let down = send(address, &request("down")).await;
    assert_eq!(down.status, 503);
    assert!(down.head.contains("retry-after: "), "{}", down.head);
    assert_eq!(send(address, &request("other")).await.status, 401);
    assert_eq!(send(address, &request("open")).await.status, 200);
    let url = format!("http://{address}/new-subscription");
    assert_eq!(deliver(&url).await, Ok(200), "the other scheme of the pair");
}
