//! The requests that arrived, what was expected of them, and the report of what is wrong.

mod contents;
pub(crate) mod expectation;
pub(crate) mod inbox;
pub(crate) mod on;
mod report;
