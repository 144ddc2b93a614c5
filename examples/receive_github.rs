//! Receives webhooks that are signed with GitHub's scheme.
//!
//! ```sh
//! WEBHOOK_SECRET=… cargo run --example receive_github -- 127.0.0.1:8080
//! ```
//!
//! All events arrive at `/`; the header `X-GitHub-Event` identifies them. `examples/repository.json`
//! describes two events; others are answered with 400.

use std::error::Error;
use std::future::pending;

use axum::http::StatusCode;
use openapi_webhooks::receiver::{MemoryGuard, Server, VerifiedRequest, VerifyLayer};
use openapi_webhooks::signing::{Scheme, SharedSecret};
use tokio::net::TcpListener;

/// Generated in `build.rs`.
pub mod repository {
    openapi_webhooks::include_webhooks!("repository");
}

use repository::{Event, receiver};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret = std::env::var("WEBHOOK_SECRET").map_err(|_| "WEBHOOK_SECRET is not set")?;
    let secret: SharedSecret = secret.parse()?;
    let address = std::env::args().nth(1);
    let address = address.unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    // The guard detects redeliveries. It does not stop attackers, since GitHub does not sign the id.
    let layer = VerifyLayer::new(Scheme::github().verifier([secret])).guard(MemoryGuard::default());
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    let app = receiver::router(layer, handle);
    Server::default()
        .serve(listener, app, pending::<()>())
        .await;
    Ok(())
}

async fn handle(event: Event, received: VerifiedRequest) -> StatusCode {
    let id = received.id().unwrap_or_default();
    match event {
        Event::Ping(ping) => println!("{id} ping: {}", ping.zen),
        Event::Push(push) => println!("{id} {} commits to {}", push.commits.len(), push.r#ref),
    }
    StatusCode::NO_CONTENT
}
