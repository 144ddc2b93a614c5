//! A receiver, which answers as the path says, and remembers what it was sent.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use openapi_webhooks::Endpoint;
use openapi_webhooks_outbox::Lookup;
use tokio::net::TcpListener;
use tokio::sync::Notify;

#[derive(Clone)]
pub(crate) struct Receiver {
    pub(crate) address: SocketAddr,
    seen: Arc<Mutex<HashMap<(String, String), usize>>>,
    /// What `/settable` answers.
    status: Arc<AtomicU16>,
    /// The number of signatures of the last request.
    signatures: Arc<AtomicUsize>,
    /// Answers all requests below `/gate`.
    gate: Arc<Notify>,
}

impl Receiver {
    /// The paths: `/ok…`, `/hang…`, `/gate/…`, `/after/{milliseconds}…`, `/settable`, `/throttled` and
    /// `/{status}`.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let receiver = Self {
            address: listener.local_addr().unwrap(),
            seen: Arc::default(),
            status: Arc::new(AtomicU16::new(500)),
            signatures: Arc::default(),
            gate: Arc::default(),
        };
        let app = Router::new().fallback(answer).with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        receiver
    }

    /// How often each message came to an endpoint.
    pub(crate) fn messages(&self, key: &str) -> HashMap<String, usize> {
        let seen = self.seen.lock().unwrap();
        let here = seen.iter().filter(|((path, _), _)| path == key);
        here.map(|((_, id), count)| (id.clone(), *count)).collect()
    }

    pub(crate) fn requests(&self, key: &str) -> usize {
        self.messages(key).values().sum()
    }

    /// The requests to all endpoints whose keys have this prefix.
    pub(crate) fn requests_below(&self, prefix: &str) -> usize {
        let seen = self.seen.lock().unwrap();
        let here = seen
            .iter()
            .filter(|((path, _), _)| path.starts_with(prefix));
        here.map(|(_, count)| count).sum()
    }

    pub(crate) fn set_status(&self, status: u16) {
        self.status.store(status, Ordering::Relaxed);
    }

    pub(crate) fn signatures(&self) -> usize {
        self.signatures.load(Ordering::Relaxed)
    }

    pub(crate) fn open_gate(&self) {
        self.gate.notify_waiters();
    }

    /// Endpoints are named after their paths.
    pub(crate) fn lookup(
        &self,
    ) -> impl Fn(String) -> std::future::Ready<Result<Lookup, String>> + Send + Sync + use<> {
        let address = self.address;
        move |key| std::future::ready(Ok(Lookup::Send(endpoint_at(address, &key))))
    }
}

pub(crate) fn endpoint_at(address: SocketAddr, key: &str) -> Endpoint {
    Endpoint::new(&format!("http://{address}/{key}")).unwrap()
}

async fn answer(State(receiver): State<Receiver>, uri: Uri, headers: HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/').to_owned();
    // From here on, opening the gate answers the request.
    let gate = receiver.gate.notified();
    let signatures = headers.get("webhook-signature");
    let signatures = signatures.map_or(0, |text| text.to_str().unwrap().split(' ').count());
    receiver.signatures.store(signatures, Ordering::Relaxed);
    let id = headers["webhook-id"].to_str().unwrap().to_owned();
    *receiver
        .seen
        .lock()
        .unwrap()
        .entry((path.clone(), id))
        .or_default() += 1;
    let status = match path.as_str() {
        path if path.starts_with("ok") => 204,
        path if path.starts_with("hang") => std::future::pending().await,
        "settable" => receiver.status.load(Ordering::Relaxed),
        "throttled" => {
            return (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "3600")]).into_response();
        }
        path => match path.split_once('/') {
            Some(("gate", _)) => {
                gate.await;
                204
            }
            Some(("after", rest)) => {
                let millis = rest.split('/').next().unwrap().parse().unwrap();
                tokio::time::sleep(Duration::from_millis(millis)).await;
                204
            }
            _ => path.parse().unwrap(),
        },
    };
    StatusCode::from_u16(status).unwrap().into_response()
}
