//! What every contestant does, and the messages that it delivers.

use std::ops::Range;
use std::time::Duration;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::Result;
use crate::database::{Database, Kind};

/// How many deliveries a worker may have in flight.
pub(crate) const IN_FLIGHT: usize = 64;

/// How long a worker waits for a response.
pub(crate) const DEADLINE: Duration = Duration::from_secs(20);

/// The secret of all endpoints.
pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// Messages with this number or a larger one are for the endpoint that hangs.
pub(crate) const HANGING: u64 = 1 << 32;

const ENDPOINTS: u64 = 1_000;

/// A crate that delivers messages from a database.
#[async_trait(?Send)]
pub(crate) trait Contestant: Send + Sync {
    fn name(&self) -> &'static str;

    fn kind(&self) -> Kind;

    /// Creates the tables, and the endpoints if the crate stores them.
    async fn prepare(&self, place: &Place) -> Result<()>;

    async fn enqueuer(&self, place: &Place) -> Result<Box<dyn Enqueuer>>;

    /// Delivers until the process is killed.
    async fn work(&self, place: &Place) -> Result<()>;
}

#[async_trait]
pub(crate) trait Enqueuer: Send + Sync {
    /// Enqueues the messages with these numbers, in one transaction that also inserts a row of the
    /// application.
    async fn enqueue(&self, numbers: Range<u64>) -> Result<()>;
}

/// The statement of the application in each transaction.
pub(crate) const EVENT: &str = "insert into subscription (username) values ('ada')";

/// The database to deliver from, and the receiver to deliver to.
pub(crate) struct Place {
    pub(crate) database: Database,
    /// The URL of the receiver, without a slash at the end.
    pub(crate) receiver: String,
}

impl Place {
    pub(crate) fn url(&self, endpoint: &str) -> String {
        format!("{}/{endpoint}", self.receiver)
    }
}

/// The endpoint of a message.
pub(crate) fn endpoint_of(number: u64) -> String {
    if number >= HANGING {
        return "hang".to_owned();
    }
    format!("endpoint_{}", number % ENDPOINTS)
}

pub(crate) fn all_endpoints() -> impl Iterator<Item = String> {
    (0..ENDPOINTS).chain([HANGING]).map(endpoint_of)
}

/// The content of a message, 1 KB.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Payload {
    number: u64,
    text: String,
}

impl Payload {
    pub(crate) fn new(number: u64) -> Self {
        let text = "x".repeat(1_000);
        Self { number, text }
    }
}
