//! A customer's side, on a loopback port: verifies every request and answers as the document says.

use std::error::Error;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use openapi_webhooks::{Secret, Verifier};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What a receiver found in one request.
pub(crate) struct Received {
    /// The id under which the message was verified, or why it was not.
    pub(crate) verified: Result<String, String>,
    pub(crate) body: Bytes,
}

/// A receiver that runs until the program ends.
pub(crate) struct Receiver {
    pub(crate) url: String,
    received: UnboundedReceiver<Received>,
}

impl Receiver {
    /// Starts a receiver that takes what `secret` signed.
    pub(crate) async fn start(secret: Secret) -> Result<Self, Box<dyn Error>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/webhooks", listener.local_addr()?);
        let (sender, received) = unbounded_channel();
        let state = (Verifier::new([secret]), sender);
        let app = Router::new().fallback(receive).with_state(state);
        tokio::spawn(async { axum::serve(listener, app).await });
        Ok(Self { url, received })
    }

    /// What the last request brought.
    pub(crate) fn last(&mut self) -> Option<Received> {
        let mut last = None;
        while let Ok(received) = self.received.try_recv() {
            last = Some(received);
        }
        last
    }
}

/// Verifies first, over the raw bytes, and looks into the body only then.
async fn receive(
    State((verifier, sender)): State<(Verifier, UnboundedSender<Received>)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let verified = verifier
        .verify(&headers, &body)
        .map(|verified| verified.id().to_owned())
        .map_err(|error| error.to_string());
    let is_verified = verified.is_ok();
    let is_too_cheap = contains(&body, b"\"monthly_fee\":-");
    // Whoever does not listen any more has the answer all the same.
    drop(sender.send(Received { verified, body }));
    match (is_verified, is_too_cheap) {
        (false, _) => StatusCode::UNAUTHORIZED.into_response(),
        (true, true) => {
            let problem =
                r#"{"title":"A fee below zero","errors":{"/monthly_fee":"has to be positive"}}"#;
            answer(
                StatusCode::UNPROCESSABLE_ENTITY,
                "application/problem+json",
                problem,
            )
        }
        (true, false) => answer(StatusCode::OK, "application/json", r#"{"booking":"B-1"}"#),
    }
}

fn answer(status: StatusCode, media_type: &'static str, body: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, media_type)], body).into_response()
}

fn contains(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}
