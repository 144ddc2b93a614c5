//! The settings of a client.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderValue;

use crate::egress::policy::Policy;
use crate::sending::limits::Limits;
use crate::sending::observe::Callback;

/// The settings of every attempt, for all transports.
pub(crate) struct ClientConfig {
    pub(crate) policy: Policy,
    pub(crate) deadline: Duration,
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Clock,
    pub(crate) limits: Limits,
    pub(crate) require_credentials: bool,
    pub(crate) on_attempt: Option<Callback>,
}

pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;
