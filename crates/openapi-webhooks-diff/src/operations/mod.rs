//! Compares webhooks and operations. Schemas become pairs of the graph.

mod comparison;
mod encodings;
mod media_type;
mod parameters;
mod response;
mod security;
mod webhooks;

pub(crate) use comparison::{Comparison, Use};
pub(crate) use webhooks::compare;
