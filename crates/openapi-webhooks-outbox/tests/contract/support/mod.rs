//! Databases, receivers and workers.

#[cfg(all(feature = "postgres", unix))]
pub(crate) mod cluster;
pub(crate) mod database;
#[cfg(all(feature = "jetstream", unix))]
pub(crate) mod nats;
pub(crate) mod receiver;
pub(crate) mod worker;

use std::time::Duration;

use openapi_webhooks::Message;
use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::http::Method;
use tokio::time::{Instant, sleep};

/// Far more than anything takes here.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) fn message(id: &str) -> Message {
    MessageBuilder::new("new-subscription", Method::POST)
        .json("application/json", "ada")
        .and_then(|message| message.with_id(id))
        .unwrap()
}

/// A process that does not outlive its test.
#[cfg(unix)]
pub(crate) struct Process(pub(crate) std::process::Child);

#[cfg(unix)]
impl Process {
    pub(crate) fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[cfg(unix)]
impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits until a condition holds.
pub(crate) async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds().await {
        assert!(Instant::now() < end, "waited in vain until {what}");
        sleep(Duration::from_millis(10)).await;
    }
}
