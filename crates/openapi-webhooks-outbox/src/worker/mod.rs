//! The worker: claims, attempts, results.

pub(crate) mod attempt;
pub(crate) mod backoff;
mod claim;
pub(crate) mod engine;
mod leased;
pub(crate) mod results;
pub(crate) mod retention;
pub(crate) mod settings;
pub(crate) mod shared;
#[allow(
    clippy::module_inception,
    reason = "the folder and its type have one name"
)]
pub(crate) mod worker;
