//! The facade of generated code, version 1.

pub use crate::__checked_string as checked_string;
pub use crate::__client as client;
pub use crate::__extractor as extractor;
pub use crate::__object as object;
pub use crate::__receiver as receiver;
pub use crate::__requires as requires;
pub use crate::__values as values;
pub use crate::endpoint::credential::Credential;
pub use crate::endpoint::endpoint::Endpoint;
pub use crate::endpoint::error::EndpointError;
pub use crate::event::parser::{EventParser, parse, parse_leniently};
pub use crate::event::unparsed::Unparsed;
pub use crate::event::webhook_event::WebhookEvent;
pub use crate::event::webhook_events::WebhookEvents;
pub use crate::message::builder::MessageBuilder;
pub use crate::message::error::MessageError;
pub use crate::message::examples::WebhookExamples;
pub use crate::message::message::Message;
pub use crate::payload::body::{read, read_bytes, read_empty, read_text, write_bytes};
pub use crate::payload::file::File;
pub use crate::payload::parse_error::ParseError;
pub use crate::payload::pattern::Pattern;
pub use crate::payload::spelled_uuid::Uuid;
pub use crate::payload::values::literal;
pub use crate::sending::builder::ClientBuilder;
pub use crate::sending::client::Client;
pub use crate::sending::delivery::Delivery;
pub use crate::sending::error::SendError;
pub use crate::sending::fan_out::FanOut;
pub use crate::sending::response::{FromResponse, Response};
pub use crate::sending::retry::Schedule;
pub use crate::transport::{DefaultTransport, Transport, Unguarded};
pub use crate::wire::parameter_error::ParameterError;
pub use crate::wire::request_parameters::values::from_request;
pub use crate::wire::style::Style;
pub use {bytes, chrono, http, serde, serde_json, uuid};

// Names of the standard library, for scopes in which prelude names are shadowed.
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

/// Strings with limits.
pub mod checked_string {
    pub use crate::payload::checked_string::{CheckedString, deserialize, new};
}

/// Deserializers of values.
pub mod deserialize_as {
    pub use crate::payload::deserialize_as::{
        Array, DeserializeAs, FromJsonInteger, Integer, Map, Nullable, Same, Tuple,
    };
    pub use crate::payload::time::{FullDate, Timestamp};
}

/// Members of forms, and parameters.
pub mod field {
    pub use crate::wire::field::field::{Field, TextKind};
}

/// Finite floats.
pub mod finite {
    pub use crate::payload::finite::{Checked, Finite, serialize};
}

/// URL-encoded and multipart payloads.
pub mod form {
    pub use crate::wire::form::read::{read_multipart, read_urlencoded};
    pub use crate::wire::form::table::Form;
}

/// Parameters of a request.
pub mod from_request {
    pub use crate::wire::request_parameters::parameter::Parameter;
    pub use crate::wire::request_parameters::values::{FromRequest, ParameterReader, from_request};
}

/// Structs.
pub mod object {
    pub use crate::payload::hash::hash;
    pub use crate::payload::object::{Member, Object, Writer, read, show};
}

/// Rules that find the webhook of a request.
pub mod event_match {
    pub use crate::event::event_match::{EventMatcher, MatchKey, MatchRule};
}

/// Tagged unions.
pub mod tagged {
    pub use crate::payload::tagged::{TagValue, Tagged, TaggedObject, read};
}

/// Untagged unions.
pub mod untagged {
    pub use crate::payload::untagged::{Candidates, JsonKind, UntaggedValue};
}

/// Enums of constants.
pub mod values {
    pub use crate::payload::values::{
        OpenText, OpenValues, Scalar, Values, deserialize, deserialize_open, deserialize_text,
        of_text, open_of_text, open_text, parse, serialize, serialize_open, serialize_text,
        show_open, text,
    };
}

/// Names for the module `receiver` of generated code.
#[cfg(feature = "axum")]
pub mod router {
    pub use crate::receiver::router::{event, parameters, router, router_for};
    pub use crate::receiver::{Rejection, VerifiedRequest, VerifyLayer};
    pub use axum::Router;
    pub use axum::extract::FromRequestParts;
    pub use axum::handler::Handler;
    pub use axum::response::IntoResponse;
}
