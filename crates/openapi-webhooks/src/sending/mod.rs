//! The client, its attempts and their outcomes.

pub(crate) mod admission;
pub(crate) mod attempt;
pub(crate) mod builder;
pub(crate) mod client;
pub(crate) mod config;
pub(crate) mod delivery;
pub(crate) mod error;
pub(crate) mod fan_out;
pub(crate) mod limits;
pub(crate) mod observe;
#[cfg(feature = "rate-limit")]
pub(crate) mod rates;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod retry_after;
pub(crate) mod signatures;
pub(crate) mod verdict;
