//! JSON values and the Rust types that are generated for them.

pub(crate) mod body;
pub(crate) mod checked_string;
pub(crate) mod deserialize_as;
pub(crate) mod file;
pub(crate) mod finite;
pub(crate) mod hash;
pub(crate) mod json_eq;
pub(crate) mod object;
pub(crate) mod parse_error;
pub(crate) mod pattern;
pub(crate) mod pointer;
pub(crate) mod reason;
pub(crate) mod spelled_uuid;
pub(crate) mod tagged;
pub(crate) mod time;
pub(crate) mod trials;
pub(crate) mod untagged;
pub(crate) mod values;
