//! The parameters of a request: what [`MessageBuilder`](super::MessageBuilder) wrote, read back by a
//! table that the generator writes.

mod header;
mod pairs;
pub(crate) mod parameter;
pub(crate) mod values;
