//! What the worker and the API ask of a database.

pub(crate) mod job;
pub(crate) mod seam;
