//! `cargo run -- serve`: a subscription service. Customers register endpoints, and receive a webhook for
//! each new subscription.

mod api;
mod database;

use std::io::Write;
use std::time::Duration;

use openapi_webhooks::{egress, receiver::Server};
use subscription_webhooks::Client;
use tokio::net::TcpListener;
use tokio::sync::watch;

use self::api::Service;
use self::database::{Database, Failure};

/// How long deliveries are kept after they ended.
const RETENTION: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Serves until SIGTERM or Ctrl-C. Then requests and deliveries in flight end.
pub(crate) async fn run(out: &mut dyn Write, arguments: &[&str]) -> Result<(), Failure> {
    let options = Options::parse(arguments)?;
    let listener = TcpListener::bind(options.listen).await;
    let listener = listener.map_err(|error| format!("`--listen {}`: {error}", options.listen))?;
    let (database, outbox) = Database::open(options.database).await?;
    let client = Client::builder().egress(options.policy.clone()).build();
    writeln!(out, "listening on http://{}", listener.local_addr()?)?;

    let (stop, stopped) = watch::channel(());
    tokio::spawn(async move {
        signal().await;
        drop(stop);
    });
    let worker = outbox
        .worker()
        .retention(RETENTION)
        .on_disabled(|endpoint, reason| eprintln!("{endpoint} was disabled: {reason:?}"))
        .run(client.clone(), outbox.registry(), ended(stopped.clone()));
    let app = api::router(Service {
        database,
        outbox,
        client,
        policy: options.policy,
    });
    let server = async {
        Server::default().serve(listener, app, ended(stopped)).await;
        Ok(())
    };
    tokio::try_join!(server, worker)?;
    writeln!(out, "stopped")?;
    Ok(())
}

struct Options<'a> {
    listen: &'a str,
    database: &'a str,
    /// For the URLs of customers.
    policy: egress::Policy,
}

impl<'a> Options<'a> {
    fn parse(arguments: &[&'a str]) -> Result<Self, Failure> {
        let mut options = Self {
            listen: "127.0.0.1:8000",
            database: "sqlite:subscriptions.db",
            policy: egress::Policy::default(),
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || {
                arguments
                    .next()
                    .ok_or(format!("`{argument}` needs a value"))
            };
            match *argument {
                "--listen" => options.listen = value()?,
                "--database" => options.database = value()?,
                "--allow-loopback" => options.policy = options.policy.allow_loopback(),
                "--allow-http" => options.policy = options.policy.allow_http(),
                other => return Err(format!("unknown option `{other}`").into()),
            }
        }
        Ok(options)
    }
}

/// Completes when the sender is dropped.
async fn ended(mut stopped: watch::Receiver<()>) {
    while stopped.changed().await.is_ok() {}
}

#[cfg(unix)]
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminated) = signal(SignalKind::terminate()) else {
        return drop(tokio::signal::ctrl_c().await);
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminated.recv() => {}
    }
}

#[cfg(not(unix))]
async fn signal() {
    drop(tokio::signal::ctrl_c().await);
}
