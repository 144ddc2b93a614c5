//! Sends the webhooks that an OpenAPI document describes.
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

mod client;
mod delivery;
pub mod egress;
mod endpoint;
mod error;
mod header;
mod host;
mod message;
mod receiver;
mod secret;
mod signature;
pub mod transport;

#[doc(hidden)]
pub mod codegen;

pub use client::{Client, ClientBuilder};
pub use delivery::{Answer, Delivery, Verdict};
pub use endpoint::{Endpoint, EndpointError};
pub use error::{MessageError, SendError, Sent};
pub use message::Message;
pub use receiver::{Verified, Verifier, VerifyError};
pub use secret::{Secret, SecretError};

/// Includes the module that `openapi-webhooks-build` made from `schema/openapi.json`.
///
/// ```ignore
/// openapi_webhooks::include_webhooks!("openapi");
/// ```
#[macro_export]
macro_rules! include_webhooks {
    ($name:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $name, ".rs"));
    };
}
