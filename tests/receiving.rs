//! The generated receiver over a real socket, with requests that another library signs.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::http::{Request, StatusCode};
use axum::response::IntoResponse;
use openapi_webhooks::Verifier;
use openapi_webhooks::receiver::{MemoryGuard, Rejection, VerifiedRequest, VerifyLayer};
use proptest::prelude::*;
use serde_json::{Value, json};
use standardwebhooks::Webhook;
use subscription_webhooks::{Event, receiver};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const ORDER: &str =
    r#"{"username":"ada","monthly_fee":9.99,"start_date":"2026-01-31T09:30:00+01:00"}"#;
const LIMIT: usize = 64 * 1024;

fn layer() -> VerifyLayer {
    VerifyLayer::new(Verifier::new([SECRET.parse().expect("a secret")]))
        .body_limit(LIMIT)
        .guard(MemoryGuard::default())
}

fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    i64::try_from(now.expect("after 1970").as_secs()).expect("not yet")
}

/// A valid request, which tests modify.
#[derive(Clone)]
struct Sent {
    method: &'static str,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Sent {
    /// Signed by the crate `standardwebhooks`, which shares no code with this project.
    fn at(id: &str, timestamp: i64, body: &str) -> Self {
        let oracle = Webhook::new(SECRET).expect("a secret");
        let signature = oracle.sign(id, timestamp, body.as_bytes());
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Self {
            method: "POST",
            path: "/new-subscription".to_owned(),
            headers: vec![
                header("content-type", "application/json"),
                header("webhook-id", id),
                header("webhook-timestamp", &timestamp.to_string()),
                header("webhook-signature", &signature.expect("a signature")),
            ],
            body: body.as_bytes().to_vec(),
        }
    }

    fn of(body: &str) -> Self {
        Self::at("msg_1", now(), body)
    }

    fn set(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    fn to(mut self, method: &'static str, path: &str) -> Self {
        self.method = method;
        self.path = path.to_owned();
        self
    }

    fn bytes(&self) -> Vec<u8> {
        [self.head(), self.body.clone()].concat()
    }

    fn head(&self) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\nhost: a\r\n", self.method, self.path);
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        let is_framed = |name: &str| ["content-length", "transfer-encoding"].contains(&name);
        if !self.headers.iter().any(|(name, _)| is_framed(name)) {
            head += &format!("content-length: {}\r\n", self.body.len());
        }
        head += "connection: close\r\n\r\n";
        head.into_bytes()
    }
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn problem(&self) -> Value {
        assert!(self.head.contains("content-type: application/problem+json"));
        serde_json::from_str(&self.body).expect("problem details")
    }
}

/// A receiver whose handler counts its calls and responds with one status.
struct Server {
    address: std::net::SocketAddr,
    calls: Arc<AtomicUsize>,
}

impl Server {
    async fn answering(status: u16) -> Self {
        let calls = Arc::new(AtomicUsize::new(0));
        let counter = calls.clone();
        let app = receiver::router(layer(), move |event: Event, received: VerifiedRequest| {
            counter.fetch_add(1, Ordering::SeqCst);
            assert_eq!(Some(event.name()), received.webhook());
            async move {
                assert!(status != 0, "a handler that panics");
                StatusCode::from_u16(status).expect("a status")
            }
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async { axum::serve(listener, app).await });
        Self { address, calls }
    }

    async fn send(&self, request: &Sent) -> Answer {
        self.send_bytes(&request.bytes()).await.expect("an answer")
    }

    async fn send_bytes(&self, request: &[u8]) -> Option<Answer> {
        let mut stream = TcpStream::connect(self.address).await.expect("a server");
        stream.write_all(request).await.expect("it is taken");
        stream.shutdown().await.expect("the end");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.expect("the whole");
        let answer = String::from_utf8(answer).expect("text");
        let (head, body) = answer.split_once("\r\n\r\n")?;
        Some(Answer {
            status: head.get(9..12)?.parse().ok()?,
            head: head.to_owned(),
            body: body.to_owned(),
        })
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }
}

#[tokio::test]
async fn signed_requests_are_accepted() {
    let server = Server::answering(202).await;
    assert_eq!(server.send(&Sent::of(ORDER)).await.status, 202);
    let encoded = Sent::at("msg_2", now(), ORDER).to("POST", "/new%2Dsubscription?a=1");
    assert_eq!(server.send(&encoded).await.status, 202);
    let window = r#"{"starts_at":"2026-02-01T02:00:00Z","minutes":45}"#;
    let planned = Sent::at("msg_3", now(), window).to("PUT", "/maintenance");
    assert_eq!(server.send(&planned).await.status, 202);
    let called_off = Sent::at("msg_4", now(), "").to("DELETE", "/maintenance");
    assert_eq!(server.send(&called_off).await.status, 202);
    assert_eq!(server.calls(), 4);
}

#[tokio::test]
async fn each_forgery_is_rejected_with_its_status() {
    let server = Server::answering(200).await;
    let sent = || Sent::of(ORDER);
    let signature = sent().headers[3].1.clone();
    let candidates = format!("{}{signature}", "v1,AAAA ".repeat(3_000));
    let twice = |name: &str| {
        let mut sent = sent();
        let value = sent
            .headers
            .iter()
            .find(|(known, _)| known == name)
            .cloned();
        sent.headers.extend(value);
        sent
    };
    let with_body = |body: &[u8]| Sent {
        body: body.to_vec(),
        ..sent()
    };
    let unsigned = Sent {
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        ..sent()
    };
    let stale = |seconds| Sent::at("msg_1", now() + seconds, ORDER);
    let forgeries = [
        ("unsigned", 401, unsigned),
        (
            "tampered body",
            401,
            with_body(&ORDER.replace("9.99", "0.99").into_bytes()),
        ),
        ("truncated", 401, with_body(&ORDER.as_bytes()[..20])),
        ("tampered id", 401, sent().set("webhook-id", "msg_2")),
        (
            "tampered time",
            401,
            sent().set("webhook-timestamp", (now() - 1).to_string()),
        ),
        ("stale", 401, stale(-302)),
        ("future", 401, stale(302)),
        (
            "smallest time",
            401,
            sent().set("webhook-timestamp", i64::MIN.to_string()),
        ),
        (
            "truncated signature",
            401,
            sent().set("webhook-signature", &signature[..signature.len() - 4]),
        ),
        (
            "3,000 candidates",
            401,
            sent().set("webhook-signature", candidates),
        ),
        ("two signatures", 401, twice("webhook-signature")),
        ("two ids", 401, twice("webhook-id")),
        (
            "8 MB, of which nothing comes",
            413,
            sent().set("content-length", "8388608"),
        ),
        ("one byte too many", 413, with_body(&vec![b' '; LIMIT + 1])),
        (
            "content type",
            415,
            sent().set("content-type", "text/plain"),
        ),
        ("two content types", 415, twice("content-type")),
        ("unknown webhook", 404, sent().to("POST", "/refund")),
        ("no webhook", 404, sent().to("POST", "/")),
        ("method", 405, sent().to("PUT", "/new-subscription")),
        ("method", 405, sent().to("GET", "/new-subscription")),
    ];
    for (what, status, forgery) in forgeries {
        let answer = server.send(&forgery).await;
        assert_eq!(answer.status, status, "{what}");
        // Until the signature is verified, a response contains its status and the limit that the request
        // exceeds.
        let problem = answer.problem();
        assert_eq!(problem["status"], status, "{what}");
        let has_detail = problem["detail"].is_string();
        assert_eq!(has_detail, [413, 415].contains(&status), "{what}");
        let members = problem.as_object().map(serde_json::Map::len);
        assert_eq!(members, Some(2 + usize::from(has_detail)), "{what}");
    }
    assert_eq!(server.calls(), 0);
    // None of them claimed the id.
    assert_eq!(server.send(&sent()).await.status, 200);
}

/// The response arrives and the connection closes while the body is still being sent.
#[tokio::test]
async fn a_body_of_8_mb_is_rejected_while_it_is_sent() {
    const SIZE: usize = 8 * 1024 * 1024;
    let server = Server::answering(200).await;
    let said = Sent::of(ORDER).set("content-length", SIZE.to_string());
    let unsaid = Sent::of(ORDER).set("transfer-encoding", "chunked");
    let piece = [b' '; 64 * 1024];
    let chunk = [b"10000\r\n".as_slice(), &piece, b"\r\n"].concat();
    for (what, request, piece) in [("said", said, piece.to_vec()), ("unsaid", unsaid, chunk)] {
        let stream = TcpStream::connect(server.address).await.expect("a server");
        let (mut reading, mut writing) = stream.into_split();
        writing
            .write_all(&request.head())
            .await
            .expect("it is taken");
        let send = async {
            let mut sent = 0;
            while sent < SIZE && writing.write_all(&piece).await.is_ok() {
                sent += piece.len();
            }
            std::future::pending::<()>().await;
        };
        let mut answer = Vec::new();
        tokio::select! {
            // The connection may end with a reset. The response has arrived before.
            _ = reading.read_to_end(&mut answer) => {}
            () = send => unreachable!("it never ends"),
        }
        let answer = String::from_utf8(answer).expect("text");
        assert!(answer.starts_with("HTTP/1.1 413 "), "{what}: {answer}");
    }
    assert_eq!(server.calls(), 0);
    assert_eq!(
        server.send(&Sent::of(ORDER)).await.status,
        200,
        "the id is free"
    );
}

#[tokio::test]
async fn an_undocumented_method_is_answered_with_the_allowed_ones() {
    let server = Server::answering(200).await;
    let answer = server
        .send(&Sent::of("{}").to("POST", "/maintenance"))
        .await;
    assert_eq!(answer.status, 405);
    assert!(
        answer.head.contains("\r\nallow: PUT, DELETE\r\n"),
        "{}",
        answer.head
    );
}

#[tokio::test]
async fn a_rejection_reports_the_location_of_the_error() {
    let server = Server::answering(200).await;
    let wrong = ORDER.replace("9.99", r#""a secret""#);
    let answer = server.send(&Sent::of(&wrong)).await;
    assert_eq!(answer.status, 400);
    assert_eq!(
        answer.problem()["errors"],
        json!([{ "pointer": "#/monthly_fee" }])
    );
    assert!(!answer.body.contains("a secret"), "{}", answer.body);
    let answer = server.send(&Sent::of("username=ada")).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.problem()["errors"], Value::Null);
    assert_eq!(server.calls(), 0);
    // A message that was not parsed was not handled, so its id is not claimed.
    assert_eq!(server.send(&Sent::of(ORDER)).await.status, 200);
}

#[tokio::test]
async fn a_message_is_handled_once() {
    let server = Server::answering(201).await;
    let sent = Sent::of(ORDER);
    assert_eq!(server.send(&sent).await.status, 201);
    let again = server.send(&sent).await;
    assert_eq!((again.status, again.body.as_str()), (200, ""));
    let later = Sent::at("msg_1", now() + 5, ORDER);
    assert_eq!(server.send(&later).await.status, 200);
    assert_eq!(server.calls(), 1);
}

#[tokio::test]
async fn a_message_is_handled_again_after_a_failure() {
    let server = Server::answering(500).await;
    for calls in 1..=2 {
        assert_eq!(server.send(&Sent::of(ORDER)).await.status, 500);
        assert_eq!(server.calls(), calls);
    }
    let server = Server::answering(0).await;
    for calls in 1..=2 {
        assert!(server.send_bytes(&Sent::of(ORDER).bytes()).await.is_none());
        assert_eq!(server.calls(), calls, "a panic frees the id");
    }
    let server = Server::answering(429).await;
    for calls in 1..=2 {
        assert_eq!(server.send(&Sent::of(ORDER)).await.status, 429);
        assert_eq!(server.calls(), calls);
    }
    // Senders stop after 410.
    let server = Server::answering(410).await;
    assert_eq!(server.send(&Sent::of(ORDER)).await.status, 410);
    assert_eq!(server.send(&Sent::of(ORDER)).await.status, 200);
    assert_eq!(server.calls(), 1);
}

#[tokio::test]
async fn a_body_that_does_not_arrive_times_out() {
    let layer = layer().read_timeout(Duration::from_millis(50));
    let app = receiver::router(layer, |_: Event, _| async {});
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async { axum::serve(listener, app).await });
    let mut stream = TcpStream::connect(address).await.expect("a server");
    let bytes = Sent::of(ORDER).bytes();
    stream
        .write_all(&bytes[..bytes.len() - 1])
        .await
        .expect("it is taken");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    assert!(answer.starts_with(b"HTTP/1.1 408 "));
}

/// `VerifyLayer` in front of a custom route, which receives the verified body.
#[tokio::test]
async fn a_layer_verifies_requests_for_a_custom_route() {
    async fn handle(
        axum::Extension(received): axum::Extension<VerifiedRequest>,
        body: axum::body::Bytes,
    ) -> impl IntoResponse {
        assert_eq!(received.body(), &body);
        let event = Event::parse("new-subscription", &body).expect("an event");
        format!("{} {}", event.name(), received.id().unwrap_or_default())
    }
    let app = axum::Router::new()
        .route("/mine", axum::routing::post(handle))
        .layer(layer());
    let call = |sent: Sent| {
        let mut request = Request::builder().method(sent.method).uri("/mine");
        for (name, value) in &sent.headers {
            request = request.header(name, value);
        }
        let request = request.body(axum::body::Body::from(sent.body));
        app.clone().oneshot(request.expect("a request"))
    };
    let answer = call(Sent::of(ORDER)).await.expect("an answer");
    assert_eq!(answer.status(), 200);
    let body = axum::body::to_bytes(answer.into_body(), 1000).await;
    assert_eq!(body.expect("a body"), "new-subscription msg_1");
    let again = call(Sent::of(ORDER)).await.expect("an answer");
    assert_eq!(again.status(), 200);
    let body = axum::body::to_bytes(again.into_body(), 1000).await;
    assert_eq!(body.expect("a body"), "", "the route is not called again");
    let forged = Sent::at("msg_2", now(), ORDER).set("webhook-id", "msg_3");
    assert_eq!(call(forged).await.expect("an answer").status(), 401);
}

fn reached() -> StatusCode {
    unreachable!("the handler is reached without a signature")
}

fn header() -> impl Strategy<Value = (String, Vec<u8>)> {
    let name = prop::sample::select(vec![
        "content-type",
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
        "x-other",
    ]);
    let value = prop_oneof![
        Just(b"application/json".to_vec()),
        Just(now().to_string().into_bytes()),
        Just(b"v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=".to_vec()),
        "[ -~]{0,20}".prop_map(String::into_bytes),
        prop::collection::vec(128_u8..=255, 0..10),
    ];
    (name.prop_map(str::to_owned), value)
}

proptest! {
    #[test]
    fn nothing_unsigned_reaches_the_handler(
        headers in prop::collection::vec(header(), 0..8),
        body in prop_oneof![
            Just(ORDER.as_bytes().to_vec()),
            Just(Vec::new()),
            prop::collection::vec(any::<u8>(), 0..200),
        ],
        method in prop::sample::select(vec!["POST", "PUT", "DELETE", "GET"]),
        path in prop::sample::select(vec!["/", "/new-subscription", "/maintenance", "/%ff", "/a"]),
    ) {
        let app = receiver::router(layer(), |_: Event, _| async { reached() });
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &headers {
            request = request.header(name, value.as_slice());
        }
        let request = request.body(axum::body::Body::from(body)).expect("a request");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let answer = runtime.expect("a runtime").block_on(app.oneshot(request));
        prop_assert!(answer.expect("an answer").status().is_client_error());
    }
}

proptest! {
    /// Every signed body is answered: it is an event, or the response reports the error.
    #[test]
    fn any_signed_body_is_answered(
        body in prop_oneof![
            Just(ORDER.to_owned()),
            r#"\{"(username|monthly_fee|start_date)":(1|"a"|null|\[\]|\{\})\}"#,
            any::<String>(),
        ],
        more in prop::collection::vec(any::<u8>(), 0..20),
    ) {
        let app = receiver::router(layer(), |_: Event, _| async { StatusCode::ACCEPTED });
        let sent = Sent::of(&body);
        let mut request = Request::builder().method("POST").uri("/new-subscription");
        for (name, value) in &sent.headers {
            request = request.header(name, value);
        }
        if let Ok(value) = axum::http::HeaderValue::from_bytes(&more) {
            request = request.header("x-other", value);
        }
        let request = request.body(axum::body::Body::from(body.clone())).expect("a request");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let answer = runtime.expect("a runtime").block_on(app.oneshot(request));
        let is_event = Event::parse("new-subscription", body.as_bytes()).is_ok();
        let status = if is_event { StatusCode::ACCEPTED } else { StatusCode::BAD_REQUEST };
        prop_assert_eq!(answer.expect("an answer").status(), status);
    }
}

/// The code of the example: all events arrive at `/`, are identified by a header, and are signed with
/// GitHub's scheme.
pub mod repository {
    openapi_webhooks::include_webhooks!("repository");
}

#[tokio::test]
async fn requests_that_identify_their_webhook_are_accepted_at_the_root() {
    use openapi_webhooks::signing::{Scheme, SharedSecret};
    use openapi_webhooks::{Endpoint, egress};
    use repository::{Client, parameters, types};

    let names = Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = names.clone();
    let secret = |text: &str| -> SharedSecret { text.parse().expect("a secret") };
    let verifier = Scheme::github().verifier([secret("a secret")]);
    let app = repository::receiver::router(verifier, move |event: repository::Event, received| {
        seen.lock()
            .expect("a lock")
            .push((event.name(), received.timestamp()));
        async {}
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    tokio::spawn(async { axum::serve(listener, app).await });

    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client = Client::builder().egress(policy).build();
    let signed = |text: &str| {
        let signer = Scheme::github().signer(secret(text));
        Endpoint::new(&url).expect("an endpoint").signed_by(signer)
    };
    let ping = types::PingPayload::new("keep it simple");
    let event = |name| parameters::Ping::new(name);
    let send = async |secret, name| {
        let sent = client.send_ping(&signed(secret), &ping, &event(name)).await;
        match sent {
            Ok(delivery) => delivery.status().as_u16(),
            Err(error) => error.status().map_or(0, |status| status.as_u16()),
        }
    };
    assert_eq!(send("a secret", "ping").await, 200);
    assert_eq!(send("another", "ping").await, 401);
    assert_eq!(send("a secret", "pong").await, 400);
    assert_eq!(*names.lock().expect("a lock"), [("ping", None)]);
}

const PING: &[u8] = br#"{"zen":"keep it simple"}"#;

/// HMAC-SHA256 of [`PING`] under `a secret`, by another implementation.
const PING_SIGNATURE: &str =
    "sha256=5040d81f7204906f81e7f6591a03b3b1936cd0277aba883d84b6eed6a5f1991b";

/// A receiver with GitHub's scheme whose handler responds with the parameters, or with their error.
async fn parameters_server() -> std::net::SocketAddr {
    use openapi_webhooks::signing::{Scheme, SharedSecret};
    use repository::{Event, parameters};

    let secret: SharedSecret = "a secret".parse().expect("a secret");
    let verifier = Scheme::github().verifier([secret]);
    let handle = |_: Event, read: Result<parameters::Ping, Rejection>| async move {
        match read {
            Ok(parameters) => {
                let (event, hook) = (parameters.x_git_hub_event, parameters.x_git_hub_hook_id);
                (StatusCode::OK, format!("{event} {hook:?}"))
            }
            Err(rejection) => (StatusCode::UNPROCESSABLE_ENTITY, rejection.to_string()),
        }
    };
    let app = repository::receiver::router_for(verifier, handle);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async { axum::serve(listener, app).await });
    address
}

#[tokio::test]
async fn handlers_get_typed_parameters() {
    let server = Server {
        address: parameters_server().await,
        calls: Arc::default(),
    };
    // As GitHub sends them, and in another case, as a proxy may write them.
    let headers = [
        ("Accept", "*/*"),
        ("Content-Type", "application/json"),
        ("User-Agent", "GitHub-Hookshot/044aadd"),
        ("X-GitHub-Delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958"),
        ("X-GitHub-Event", "ping"),
        (
            "X-Hub-Signature",
            "sha1=7d38cdd689735b008b3c702edd92eea23791c5f6",
        ),
        ("x-hub-signature-256", PING_SIGNATURE),
    ];
    let send = async |more: &[(&str, &[u8])]| {
        let mut request = b"POST /?a=1 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n".to_vec();
        request.extend(format!("content-length: {}\r\n", PING.len()).into_bytes());
        let headers = headers
            .iter()
            .map(|(name, value)| (*name, value.as_bytes()));
        for (name, value) in headers.chain(more.iter().copied()) {
            request.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        request.extend([b"\r\n", PING].concat());
        let answer = server.send_bytes(&request).await.expect("an answer");
        (answer.status, answer.body)
    };
    let read = |text: &str| (200, text.to_owned());
    let rejected = |why: &str| (422, format!("the header `X-GitHub-Hook-ID` {why}"));
    assert_eq!(send(&[]).await, read("ping None"));
    fn id(value: &[u8]) -> (&str, &[u8]) {
        ("X-GITHUB-HOOK-ID", value)
    }
    assert_eq!(
        send(&[id(b"292430182")]).await,
        read("ping Some(292430182)")
    );
    let twice = send(&[id(b"1"), id(b"1")]).await;
    assert_eq!(twice, rejected("occurs more than once"));
    let text = send(&[id(b"a secret")]).await;
    assert_eq!(text, rejected("does not match the document"));
    let bytes = send(&[id(b"\xff\xe4")]).await;
    assert_eq!(bytes, rejected("contains more than visible ASCII"));
}
