//! Delivers a message from a SQLite file to a server on this machine. The first attempt fails, and the second one
//! succeeds:
//!
//! `cargo run -p openapi-webhooks-outbox --example deliver`

use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::{Client, Schedule, Secret, egress, http::Method};
use openapi_webhooks_outbox::{Outbox, Registration, rusqlite::Connection};
use tokio::net::TcpListener;

static HAS_FAILED: AtomicBool = AtomicBool::new(false);

async fn receive(headers: HeaderMap, body: String) -> StatusCode {
    println!(
        "the customer receives {body}, signed {:?}",
        headers["webhook-signature"]
    );
    if HAS_FAILED.swap(true, Ordering::Relaxed) {
        StatusCode::NO_CONTENT
    } else {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/hooks", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, Router::new().fallback(receive)).await });

    let folder = tempfile::tempdir()?;
    let file = folder.path().join("app.db");
    let outbox = Outbox::sqlite(&file)?;
    outbox.migrate().await?;
    let registry = outbox.registry();
    let endpoint = Registration::new("endpoint_1", url, &Secret::generate())?;
    registry.put(&endpoint).await?;

    // With generated code: client.message_new_subscription(&subscription)?
    let message = MessageBuilder::new("new-subscription", Method::POST);
    let message = message.json("application/json", "ada")?;
    let endpoints = registry.subscribers(message.webhook()).await?;
    let mut connection = Connection::open(&file)?;
    let mut transaction = connection.transaction()?;
    transaction.execute_batch(
        "create table subscription (username text); insert into subscription values ('ada')",
    )?;
    outbox
        .enqueue(&mut transaction, &message, endpoints)
        .await?;
    transaction.commit()?;

    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client: Client = Client::builder().egress(policy).build();
    let schedule = Schedule::new([Duration::from_millis(100)]);
    let worker = outbox.worker().schedule(schedule);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(worker.run(client, registry, async { drop(stopped.await) }));
    while outbox.attempts(message.id()).await?.len() < 2 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    drop(stop);
    running.await??;
    for attempt in outbox.attempts(message.id()).await? {
        println!("attempt {}: {}", attempt.number, attempt.verdict);
    }
    Ok(())
}
