//! All that generated code may name, and nothing else.
//!
//! It is public for the sake of generated code alone, and changes with the generator.

pub use crate::__with_default_transport as with_default_transport;
pub use crate::client::{Client, ClientBuilder};
pub use crate::delivery::{Answer, Delivery};
pub use crate::endpoint::Endpoint;
pub use crate::error::{MessageError, SendError};
pub use crate::message::Message;
pub use crate::transport::{Default as DefaultTransport, Transport, Unguarded};
pub use {bytes, chrono, http, regress, serde, serde_json, uuid};

mod builder;
pub mod finite;
mod parameter;
pub mod presence;

pub use builder::MessageBuilder;
pub use presence::{double_option, optional, required_nullable};

/// What the document says of a webhook's answers: made from an answer, whatever it is.
pub trait Response: Sized {
    /// Reads the answer. One that is not what the document says becomes the variant for all others.
    fn from_answer(answer: Answer) -> Self;
}

impl Response for Answer {
    fn from_answer(answer: Answer) -> Self {
        answer
    }
}

/// Keeps items that need the default transport out of programs without it: a generated client's `new` and `builder`.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "hyper")]
macro_rules! __with_default_transport {
    ($($item:item)*) => { $($item)* };
}

/// Keeps items that need the default transport out of programs without it: a generated client's `new` and `builder`.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "hyper"))]
macro_rules! __with_default_transport {
    ($($item:item)*) => {};
}
