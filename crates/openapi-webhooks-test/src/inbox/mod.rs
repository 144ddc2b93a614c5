//! The requests that arrived, the expectations, and reports of how they differ.

mod contents;
pub(crate) mod expectation;
pub(crate) mod inbox;
pub(crate) mod on;
mod report;
