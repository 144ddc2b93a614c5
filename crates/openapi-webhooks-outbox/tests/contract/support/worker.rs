//! Workers in this process.

use std::time::Duration;

use openapi_webhooks::{Client, Schedule, egress};
use openapi_webhooks_outbox::{Endpoints, Error, Outbox, Worker};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A client that may send to this machine.
pub(crate) fn client(deadline: Duration) -> Client {
    let policy = egress::Policy::default().allow_loopback().allow_http();
    Client::builder().egress(policy).deadline(deadline).build()
}

/// Twenty seconds, as by default.
pub(crate) fn patient_client() -> Client {
    client(Duration::from_secs(20))
}

/// Retries at once.
pub(crate) fn schedule(retries: usize) -> Schedule {
    Schedule::new(std::iter::repeat_n(Duration::ZERO, retries))
}

/// A worker that runs until it is stopped.
pub(crate) struct Running {
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), Error>>,
}

impl Running {
    pub(crate) fn start(worker: Worker, client: Client, endpoints: impl Endpoints) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async { drop(stopped.await) };
        let task = tokio::spawn(async move { worker.run(client, endpoints, shutdown).await });
        Self { stop, task }
    }

    pub(crate) fn of(outbox: &Outbox, endpoints: impl Endpoints) -> Self {
        Self::start(outbox.worker(), patient_client(), endpoints)
    }

    pub(crate) async fn stop(self) {
        drop(self.stop);
        self.task.await.unwrap().unwrap();
    }
}
