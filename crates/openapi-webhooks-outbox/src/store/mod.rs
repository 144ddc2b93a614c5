//! The operations that the worker and the API need from a database.

pub(crate) mod job;
pub(crate) mod seam;
