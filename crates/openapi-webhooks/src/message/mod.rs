//! Messages, their ids and their stored format.

pub(crate) mod builder;
pub(crate) mod error;
pub(crate) mod examples;
pub(crate) mod id;
pub(crate) mod message;
pub(crate) mod security_requirement;
