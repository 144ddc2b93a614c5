//! The settings of a client.

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderValue;

use crate::egress::policy::Policy;
use crate::endpoint::endpoint::Endpoint;
use crate::sending::limits::{Limits, Permit};
use crate::sending::observe::Callback;

/// The settings of every attempt, for all transports.
pub(crate) struct ClientConfig {
    pub(crate) policy: Policy,
    pub(crate) deadline: Duration,
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Clock,
    /// How to wait between attempts.
    pub(crate) sleep: Sleep,
    pub(crate) limits: Limits,
    /// Whether the limits hold for single deliveries too.
    pub(crate) limit_deliver: bool,
    pub(crate) require_credentials: bool,
    pub(crate) on_attempt: Option<Callback>,
}

impl ClientConfig {
    /// Waits for the permit of a single delivery, if it needs one.
    pub(crate) async fn permit(&self, endpoint: &Endpoint) -> Option<Permit> {
        if !self.limit_deliver {
            return None;
        }
        let origin = self.limits.origin_semaphore(endpoint.origin());
        Some(self.limits.pass_all(endpoint, &origin).await)
    }

    /// The deadline of an attempt. An endpoint can only shorten it.
    pub(crate) fn deadline_of(&self, endpoint: &Endpoint) -> Duration {
        let own = endpoint.pacing().deadline;
        own.map_or(self.deadline, |own| own.min(self.deadline))
    }
}

pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

pub(crate) type Sleep = Box<dyn Fn(Duration) -> Sleeping + Send + Sync>;

type Sleeping = Pin<Box<dyn Future<Output = ()> + Send>>;
