//! Sends and receives the webhooks that an OpenAPI document describes.
//!
//! The document names each webhook and its payload; each customer chooses the URL at run time. In
//! `build.rs`, `openapi-webhooks-build` generates payload types and a client from the document, and
//! [`include_webhooks!`] includes them. This crate is the runtime that the generated code calls.
//!
//! # Sending
//!
//! An [`Endpoint`] is a customer's URL with its secrets. The generated client has a method for each
//! webhook, which makes one attempt.
//!
//! ```
//! use openapi_webhooks::{Endpoint, Verdict};
//! use webhooks::{Client, types::Subscription};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new();
//! let endpoint = Endpoint::new("https://127.0.0.1/hooks")?
//!     .signed_with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?);
//!
//! let subscription = Subscription::new("ada");
//! match client.send_new_subscription(&endpoint, &subscription).await {
//!     Ok(delivery) => println!("delivered {}: {}", delivery.message_id(), delivery.status()),
//!     Err(error) => match error.verdict() {
//!         Verdict::Gone => println!("stop sending to this endpoint"),
//!         Verdict::Throttled => println!("slow down; Retry-After: {:?}", error.retry_after()),
//!         Verdict::Transient => println!("try again later"),
//!         // As in this example, whose URL is a loopback address.
//!         Verdict::Blocked => assert!(error.to_string().contains("the address is loopback")),
//!         _ => println!("{error}"),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The client checks every address that it connects to, has one deadline for an attempt, reads at
//! most 16 KiB of a response, and follows no redirects. [`Client::builder`] and [`egress::Policy`]
//! configure it.
//!
//! The [`guide`] covers retries, many endpoints, rotation of secrets, custom transports and metrics.
//!
//! # Storing
//!
//! A `message_…` method builds a [`Message`] without sending it. It can be stored and delivered later:
//! the id stays the same, and each attempt has a new timestamp and signature.
//!
//! ```
//! use openapi_webhooks::Message;
//! use webhooks::{Client, types::Subscription};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let client = Client::new();
//! let message = client.message_new_subscription(&Subscription::new("ada"))?;
//! let stored: String = serde_json::to_string(&message)?;
//! let again: Message = serde_json::from_str(&stored)?;
//! assert_eq!((again.id(), again.body()), (message.id(), message.body()));
//! # Ok(())
//! # }
//! ```
//!
//! # Receiving
//!
//! [`Verifier`] verifies that a message is authentic and recent, in any framework; a
//! [`ReplayGuard`](receiver::ReplayGuard) lets each message through once. See [`receiver`]. With the
//! feature `axum`, generated code has a `receiver::router` that does both, parses events and passes
//! them to a handler.
//!
//! # Testing
//!
//! The package `openapi-webhooks-test` has a customer that verifies what a sender sends, and fails on
//! demand, and makes genuine and forged requests for receivers.
//!
//! # Types of other crates
//!
//! The crates whose types are in the API are re-exported: [`bytes`], [`chrono`], [`http`], [`serde_json`] and
//! [`uuid`]. A property of the format `date-time`, for example, is a time with its offset:
//!
//! ```
//! use openapi_webhooks::chrono::{DateTime, FixedOffset, Utc};
//!
//! let now: DateTime<FixedOffset> = Utc::now().into();
//! let start: DateTime<FixedOffset> = "2026-01-31T09:30:00+01:00".parse()?;
//! assert_eq!(now.offset().local_minus_utc(), 0);
//! assert_eq!(start.to_rfc3339(), "2026-01-31T09:30:00+01:00");
//! # Ok::<(), openapi_webhooks::chrono::ParseError>(())
//! ```
//!
//! # Features
//!
//! - `ed25519` (default): asymmetric keys and `v1a` signatures.
//! - `hyper` (default): the transport `transport::Https`. Without it, use a custom [`transport`].
//! - `tracing` (default): a span for each attempt, with its outcome.
//! - `http2`: HTTP/2 in `transport::Https`, if the receiver offers it. It adds seven crates.
//! - `proxy`: an explicit proxy for `transport::Https`. Proxies from the environment are never used.
//! - `axum`: `receiver::router` in code generated with `receiver(true)`.
//! - `tower`: `receiver::VerifyLayer`, which verifies requests in front of any service.
//! - `rate-limit`: `Endpoint::rate`, a rate for each endpoint.
//! - `reqwest`: reqwest as a transport, `transport::Unguarded::reqwest`, which checks no addresses.
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

#[doc(hidden)]
pub mod codegen;
mod deadline;
pub mod egress;
mod endpoint;
mod event;
#[cfg(feature = "hyper")]
pub mod guide;
mod message;
mod payload;
pub mod receiver;
mod report;
mod sending;
pub mod signing;
pub mod transport;
mod weak_map;
mod wire;

pub use endpoint::attempt_headers::AttemptContext;
pub use endpoint::credential::Credential;
pub use endpoint::endpoint::Endpoint;
pub use endpoint::error::EndpointError;
pub use event::unparsed::Unparsed;
pub use message::error::MessageError;
pub use message::message::Message;
pub use payload::checked_string::InvalidString;
pub use payload::file::File;
pub use payload::parse_error::ParseError;
pub use payload::spelled_uuid::Uuid;
pub use payload::values::UnknownValue;
pub use receiver::{Verified, Verifier, VerifyError};
pub use sending::builder::ClientBuilder;
pub use sending::client::Client;
pub use sending::delivery::Delivery;
pub use sending::error::SendError;
pub use sending::fan_out::FanOut;
pub use sending::observe::Attempt;
pub use sending::response::{FromResponse, Response};
pub use sending::retry::{AttemptHistory, GiveUpReason, RetryDecision, Schedule};
pub use sending::verdict::Verdict;
#[cfg(feature = "ed25519")]
pub use signing::public_key::{PublicKey, PublicKeyError};
pub use signing::secret::{Secret, SecretError};
pub use transport::sent::Sent;
pub use wire::body::Body;

/// The crates whose types are in the API.
pub use {bytes, chrono, http, serde_json, uuid};

/// Includes the code that `openapi-webhooks-build` generated in the build script, by its file name:
/// `"openapi"` for `schema/openapi.json`, which becomes `$OUT_DIR/openapi.rs`.
///
/// Use it in the root of the crate or in a module of its own:
///
/// ```ignore
/// pub mod webhooks {
///     openapi_webhooks::include_webhooks!("openapi");
/// }
/// ```
#[macro_export]
macro_rules! include_webhooks {
    ($name:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $name, ".rs"));
    };
}
