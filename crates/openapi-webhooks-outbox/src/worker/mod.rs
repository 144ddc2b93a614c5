//! The worker: claims, attempts, results.

mod attempt;
mod backoff;
mod claim;
mod engine;
mod in_flight;
mod results;
pub(crate) mod settings;
pub(crate) mod shared;
#[allow(
    clippy::module_inception,
    reason = "the folder and its type have one name"
)]
pub(crate) mod worker;
