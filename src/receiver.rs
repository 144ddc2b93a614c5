//! A customer's receiver on a loopback port. It accepts every webhook and responds as the document describes.

use std::error::Error;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use openapi_webhooks::receiver::{MemoryGuard, Server, VerifiedRequest, VerifyLayer};
use openapi_webhooks::{Secret, Verifier};
use subscription_webhooks::{Event, receiver};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A receiver that runs until the program ends.
pub(crate) struct Receiver {
    /// The base URL; the path of a webhook is its name.
    pub(crate) url: String,
    received: UnboundedReceiver<VerifiedRequest>,
}

impl Receiver {
    /// Starts a receiver of messages signed with `secret`, which accepts each message once.
    pub(crate) async fn start(secret: Secret) -> Result<Self, Box<dyn Error>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let (sender, received) = unbounded_channel();
        let layer = VerifyLayer::new(Verifier::new([secret])).guard(MemoryGuard::default());
        let app = receiver::router(layer, move |event: Event, received| {
            // Respond even if nobody reads the channel any more.
            drop(sender.send(received));
            async move { answer(&event) }
        });
        let forever = std::future::pending::<()>();
        tokio::spawn(async { Server::default().serve(listener, app, forever).await });
        Ok(Self { url, received })
    }

    /// The last request.
    pub(crate) fn last(&mut self) -> Option<VerifiedRequest> {
        let mut last = None;
        while let Ok(received) = self.received.try_recv() {
            last = Some(received);
        }
        last
    }
}

fn answer(event: &Event) -> Response {
    match event {
        Event::NewSubscription(subscription) if subscription.monthly_fee < 0.0 => {
            let problem =
                r#"{"title":"A fee below zero","errors":{"/monthly_fee":"has to be positive"}}"#;
            let media_type = [(header::CONTENT_TYPE, "application/problem+json")];
            (StatusCode::UNPROCESSABLE_ENTITY, media_type, problem).into_response()
        }
        _ => {
            let media_type = [(header::CONTENT_TYPE, "application/json")];
            (media_type, r#"{"booking":"B-1"}"#).into_response()
        }
    }
}
