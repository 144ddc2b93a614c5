//! Reads the parameters of a request that `MessageBuilder` wrote, by a generated table.

mod header;
mod pairs;
pub(crate) mod parameter;
pub(crate) mod values;
