//! Builds a customer.

use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use openapi_webhooks::Secret;
use openapi_webhooks::receiver::Verify;

use crate::clock::Clock;
use crate::customer::customer::Customer;
use crate::customer::secrets::Secrets;
use crate::inbox::inbox::Inbox;
use crate::server::server::Server;
use crate::verification::Verification;

/// The maximum size of a body in bytes, large enough for tests of large payloads.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// The default patience, far longer than a request takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

impl Customer {
    /// Starts a customer with a new secret.
    ///
    /// # Panics
    /// If no port can be bound on 127.0.0.1, or outside of a Tokio runtime with I/O and time enabled.
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// Configures a customer.
    pub fn builder() -> CustomerBuilder {
        CustomerBuilder::default()
    }
}

/// Configures a [`Customer`].
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use openapi_webhooks_test::{Clock, Customer};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let customer = Customer::builder()
///     .secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?)
///     .clock(Clock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)))
///     .start()
///     .await;
/// # Ok(())
/// # }
/// ```
#[must_use]
#[derive(Default)]
pub struct CustomerBuilder {
    secret: Option<Secret>,
    verification: Option<Verifies>,
    clock: Clock,
    patience: Option<Duration>,
}

/// How a customer verifies if it has no secret.
enum Verifies {
    Not,
    By(Box<dyn FnOnce(Clock) -> Verification>),
}

impl CustomerBuilder {
    /// Sets the secret; by default the customer generates one.
    pub fn secret(mut self, secret: Secret) -> Self {
        self.secret = Some(secret);
        self
    }

    /// Sets a verifier, for other schemes than Standard Webhooks or for several secrets. The customer's endpoints then
    /// have no secret.
    pub fn verifier(mut self, verifier: impl Verify + 'static) -> Self {
        let by = |clock| Verification::by(verifier, Some(clock));
        self.verification = Some(Verifies::By(Box::new(by)));
        self
    }

    /// Accepts every request without verifying it. The customer's endpoints then have no secret.
    pub fn unverified(mut self) -> Self {
        self.verification = Some(Verifies::Not);
        self
    }

    /// Sets the clock of the customer and its clients.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets how long [`Customer::wait_until_met`] waits at most; 30 seconds by default.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = Some(patience);
        self
    }

    /// Starts the customer.
    ///
    /// # Panics
    /// If no port can be bound on 127.0.0.1, or outside of a Tokio runtime with I/O and time enabled.
    pub async fn start(self) -> Customer {
        let clock = self.clock;
        let secrets = Secrets::default();
        let verification = match self.verification {
            Some(Verifies::Not) => Verification::none(),
            Some(Verifies::By(by)) => by(clock.clone()),
            None => {
                secrets.add(self.secret.unwrap_or_else(Secret::generate));
                Verification::by(secrets.verifier(), Some(clock.clone()))
            }
        };
        let inbox = Arc::new(Inbox::default());
        let receiver = inbox.clone();
        let server = Server::builder()
            .verification(verification)
            .body_limit(BODY_LIMIT)
            .start_async("127.0.0.1:0", move |request| {
                ready(receiver.receive(request))
            })
            .await;
        Customer {
            server: server
                .unwrap_or_else(|error| panic!("the customer cannot be started: {error}")),
            inbox,
            secrets,
            clock,
            patience: self.patience.unwrap_or(PATIENCE),
        }
    }
}

impl fmt::Debug for CustomerBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CustomerBuilder")
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}
