//! Parses the examples of real documents into their types, sends them over a real socket, and verifies
//! them with the crate `standardwebhooks`, which shares no code with this project.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use corpus::{DOCUMENTS, Document, ROOT, is_same};
use openapi_webhooks::{Client, Endpoint, egress};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

async fn receive(
    State(sender): State<UnboundedSender<Bytes>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let oracle = standardwebhooks::Webhook::new(SECRET).expect("a secret");
    match oracle.verify(&body, &headers) {
        Ok(()) => {
            sender.send(body).expect("the test listens");
            StatusCode::NO_CONTENT
        }
        Err(_) => StatusCode::UNAUTHORIZED,
    }
}

async fn receiver() -> (Endpoint, UnboundedReceiver<Bytes>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let (sender, received) = unbounded_channel();
    let app = Router::new().fallback(receive).with_state(sender);
    tokio::spawn(async { axum::serve(listener, app).await });
    let secret = SECRET.parse().expect("a secret");
    (
        Endpoint::new(&url)
            .expect("an endpoint")
            .signed_with(secret),
        received,
    )
}

#[tokio::test]
async fn examples_arrive_and_verify() {
    if ROOT.is_none() {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
        return;
    }
    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client = Client::builder().egress(policy).build();
    let (endpoint, mut received) = receiver().await;
    for document in DOCUMENTS {
        deliver(document, &client, &endpoint, &mut received).await;
    }
}

async fn deliver(
    document: &Document,
    client: &Client,
    endpoint: &Endpoint,
    received: &mut UnboundedReceiver<Bytes>,
) {
    let Ok(module) = &document.result else {
        return;
    };
    let examples = (module.examples)().unwrap_or_else(|error| panic!("{}: {error}", document.name));
    for message in examples {
        let delivery = client.deliver(endpoint, &message).await;
        let delivery = delivery.unwrap_or_else(|error| panic!("{}: {error}", document.name));
        assert_eq!(delivery.status(), 204);
        let body = received.recv().await.expect("a body");
        assert_eq!(body, *message.body());
        if let Ok(back) = (module.parse)(message.webhook(), &body)
            && !body.is_empty()
        {
            let sent = serde_json::from_slice(&body).expect("examples are JSON");
            assert!(
                is_same(&sent, &back),
                "{}: {} changed",
                document.name,
                message.webhook()
            );
        }
    }
}
