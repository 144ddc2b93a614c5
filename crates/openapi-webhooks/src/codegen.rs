//! All that generated code may name, and nothing else.
//!
//! It is public for the sake of generated code alone, and changes with the generator.

pub use crate::__client as client;
pub use crate::__object as object;
pub use crate::__receiver as receiver;
pub use crate::__values as values;
pub use crate::answer::{Answer, Response};
pub use crate::builder::ClientBuilder;
pub use crate::client::Client;
pub use crate::credential::Credential;
pub use crate::delivery::Delivery;
pub use crate::endpoint::{Endpoint, EndpointError};
pub use crate::error::{MessageError, SendError};
pub use crate::fan_out::FanOut;
pub use crate::file::File;
pub use crate::message::Message;
pub use crate::receiver::ParameterError;
pub use crate::retry::Schedule;
pub use crate::transport::{Default as DefaultTransport, Transport, Unguarded};
pub use {bytes, chrono, http, serde, serde_json, uuid};

mod builder;
pub mod choice;
mod client;
mod event;
pub mod field;
pub mod finite;
pub mod form;
pub mod from_request;
mod listed;
mod members;
pub mod object;
mod parameter;
mod pattern;
mod pointer;
pub mod read_as;
mod receive;
pub mod recognition;
mod same;
pub(crate) mod style;
pub mod tagged;
mod trials;
pub mod values;

pub use builder::MessageBuilder;
pub use event::{
    ParseError, Reader, Unparsed, parse, parse_leniently, read, read_bytes, read_empty, read_text,
    write_bytes,
};
pub use from_request::from_request;
pub use pattern::Pattern;
pub use receive::Receive;
#[cfg(feature = "axum")]
pub(crate) use receive::read as read_first;
pub use style::Style;
#[cfg(feature = "axum")]
pub(crate) use style::encode;

/// What the module of a generated receiver names.
#[cfg(feature = "axum")]
pub mod router {
    pub use crate::receiver::router::router;
    pub use crate::receiver::{Gate, Received};
    pub use axum::Router;
    pub use axum::response::IntoResponse;
}

/// What generated code names, by the version of the generator's output.
pub mod v1 {
    pub use super::*;

    // Names of the standard library, where the ones of the prelude may mean something else.
    pub use std::boxed::Box;
    pub use std::collections::BTreeMap;
    pub use std::convert::{From, Into};
    pub use std::default::Default;
    pub use std::future::Future;
    pub use std::option::Option::{self, None, Some};
    pub use std::result::Result;
    pub use std::string::String;
    pub use std::vec::Vec;

    pub use serde::de::Error;
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
}

/// A JSON text that the generator wrote, as a value: an example of a parameter.
#[must_use]
pub fn literal(text: &str) -> serde_json::Value {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => unreachable!("the generator writes JSON: {error}"),
    }
}
