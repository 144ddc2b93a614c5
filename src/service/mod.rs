//! `cargo run -- serve`: a subscription service, whose customers register endpoints and are told of each
//! new subscription.

mod api;
mod database;
mod options;

use std::io::Write;
use std::pin::pin;
use std::time::Duration;

use openapi_webhooks_outbox::Outbox;
use subscription_webhooks::Client;
use tokio::net::TcpListener;
use tokio::sync::watch;

use self::api::Service;
use self::database::Failure;
use self::options::Options;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long deliveries are kept after they ended.
const RETENTION: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Serves until SIGTERM or Ctrl-C, and then ends what has begun: requests, and deliveries in flight.
pub(crate) async fn run(out: &mut dyn Write, arguments: &[&str]) -> Result<(), Failure> {
    let options = Options::parse(arguments)?;
    let (database, outbox) = options.open().await?;
    let client = Client::builder().egress(options.policy).build();
    let listener = TcpListener::bind(&options.listen).await?;
    writeln!(out, "listening on http://{}", listener.local_addr()?)?;

    let (stop, stopped) = watch::channel(());
    tokio::spawn(async move {
        signal().await;
        drop(stop);
    });
    let service = Service::new(database.clone(), outbox.clone(), client.clone());
    let app = api::router(service);
    let server = axum::serve(listener, app).with_graceful_shutdown(ended(stopped.clone()));
    let endpoints = move |key: String| {
        let database = database.clone();
        async move { database.lookup(&key).await }
    };
    let worker = outbox
        .worker()
        .on_disabled(|endpoint, reason| eprintln!("{endpoint} was disabled: {reason:?}"));
    tokio::try_join!(
        async { Ok::<_, Failure>(server.await?) },
        async {
            Ok(worker
                .run(client, endpoints, ended(stopped.clone()))
                .await?)
        },
        clean(&outbox, ended(stopped.clone())),
    )?;
    writeln!(out, "stopped")?;
    Ok(())
}

/// Deletes what ended long ago, once a day.
async fn clean(outbox: &Outbox, stopped: impl Future<Output = ()>) -> Result<(), Failure> {
    let mut stopped = pin!(stopped);
    loop {
        tokio::select! {
            () = &mut stopped => return Ok(()),
            () = tokio::time::sleep(DAY) => {}
        }
        if let Err(error) = outbox.clean(RETENTION).await {
            eprintln!("error: {error}");
        }
    }
}

async fn ended(mut stopped: watch::Receiver<()>) {
    // An error means that the sender is gone, which is the signal.
    while stopped.changed().await.is_ok() {}
}

#[cfg(unix)]
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupted = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminated) => {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
        }
        Err(_) => drop(interrupted.await),
    }
}

#[cfg(not(unix))]
async fn signal() {
    drop(tokio::signal::ctrl_c().await);
}
