//! Sends the webhooks that an OpenAPI document describes, and verifies those that came in.
//!
//! A document names each webhook and its body; which URL to call is the customer's to say, at run
//! time. `openapi-webhooks-build` turns the document into payload types and a client, in a
//! `build.rs`; [`include_webhooks!`] takes them in. This crate is what they call.
//!
//! # Sending
//!
//! An [`Endpoint`] is a customer's URL with its secrets. A generated client has a method for each
//! webhook, which makes one attempt.
//!
//! ```
//! # #[cfg(feature = "hyper")]
//! # mod webhooks {
//! #     use openapi_webhooks::codegen::v1::{self as codegen, MessageBuilder, http::Method};
//! #     pub struct Client<T = codegen::DefaultTransport> { inner: codegen::Client<T> }
//! #     openapi_webhooks::codegen::v1::client!(Client);
//! #     impl Client {
//! #         pub fn message_new_subscription(&self, name: &str) -> Result<codegen::Message, codegen::MessageError> {
//! #             MessageBuilder::new("new-subscription", Method::POST).json("application/json", name)
//! #         }
//! #         pub async fn send_new_subscription(&self, endpoint: &codegen::Endpoint, name: &str) -> Result<codegen::Delivery, codegen::SendError> {
//! #             self.inner.send(endpoint, self.message_new_subscription(name)).await
//! #         }
//! #     }
//! # }
//! # #[cfg(feature = "hyper")]
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use webhooks::Client;
//! # let subscription = "ada";
//! use openapi_webhooks::{Endpoint, Verdict};
//!
//! let client = Client::new();
//! let endpoint = Endpoint::new("https://127.0.0.1/hooks")?
//!     .signed_with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?);
//!
//! match client.send_new_subscription(&endpoint, &subscription).await {
//!     Ok(delivery) => println!("{} took {}", delivery.status(), delivery.message_id()),
//!     Err(error) => match error.verdict() {
//!         Verdict::Gone => println!("never send there again"),
//!         Verdict::Throttled => println!("slow down, for {:?}", error.retry_after()),
//!         Verdict::Transient => println!("try again later"),
//!         // This one: a customer has no business on the sender's own machine.
//!         Verdict::Blocked => assert!(error.to_string().contains("the address is loopback")),
//!         _ => println!("{error}"),
//!     },
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "hyper"))]
//! # fn main() {}
//! ```
//!
//! The client vets every address it dials, keeps to one deadline, reads 16 KiB of an answer and
//! follows no redirect; [`Client::builder`] and [`egress::Policy`] change what may be changed.
//!
//! The [`guide`] has a page on each of the questions that follow: retries, many endpoints, rotating
//! secrets, a transport of one's own, metrics.
//!
//! # Storing
//!
//! A `message_…` method stops before the network. A [`Message`] can be stored, and delivered later
//! under the same id, with a timestamp and a signature of that time.
//!
//! ```
//! # use openapi_webhooks::{Message, codegen::v1::{MessageBuilder, http::Method}};
//! # let message = MessageBuilder::new("new-subscription", Method::POST).json("application/json", "ada")?;
//! let stored: String = serde_json::to_string(&message)?;
//! let again: Message = serde_json::from_str(&stored)?;
//! assert_eq!((again.id(), again.body()), (message.id(), message.body()));
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Receiving
//!
//! [`Verifier`] says whether a message is from whom it says and of now, in any framework; a
//! [`ReplayGuard`](receiver::ReplayGuard) lets it through once. See [`receiver`]. With the feature
//! `axum`, generated code has a `receiver::router` that does both, reads events and hands them to a
//! handler.
//!
//! # Features
//!
//! - `ed25519`, on by default: keys that verify and cannot sign, and the signatures `v1a`.
//! - `hyper`, on by default: the transport `transport::Https`. Without it, bring a service of your
//!   own: see [`transport`].
//! - `http2`: HTTP/2 in `transport::Https`, where the receiver offers it. Off by default, for seven
//!   crates more to build; every receiver speaks HTTP/1.1.
//! - `tracing`, on by default: a span for each attempt, with its outcome.
//! - `proxy`: a proxy for `transport::Https`, by name. Without one, none is used: proxies from the
//!   environment are never read.
//! - `axum`: `receiver::router` in what is generated with `receiver(true)`.
//! - `tower`: `receiver::VerifyLayer`, the same without reading events, in front of any service.
//! - `reqwest`: reqwest as a transport, which vets no address: `transport::Unguarded::reqwest`.
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
mod wire;

pub use endpoint::credential::Credential;
pub use endpoint::endpoint::Endpoint;
pub use endpoint::error::EndpointError;
pub use event::unparsed::Unparsed;
pub use message::error::MessageError;
pub use message::message::Message;
pub use payload::file::File;
pub use payload::parse_error::ParseError;
pub use receiver::{Verified, Verifier, VerifyError};
pub use sending::answer::{Answer, Response};
pub use sending::builder::ClientBuilder;
pub use sending::client::Client;
pub use sending::delivery::Delivery;
pub use sending::error::SendError;
pub use sending::fan_out::FanOut;
pub use sending::observe::Attempt;
pub use sending::retry::{AttemptHistory, GiveUpReason, RetryDecision, Schedule};
pub use sending::verdict::Verdict;
#[cfg(feature = "ed25519")]
pub use signing::public_key::{PublicKey, PublicKeyError};
pub use signing::secret::{Secret, SecretError};
pub use transport::sent::Sent;
pub use wire::body::Body;

/// The crates whose types are in the API: bodies; dates and times; statuses, headers and methods; JSON;
/// UUIDs.
pub use {bytes, chrono, http, serde_json, uuid};

/// Includes what `openapi-webhooks-build` made in the build script, by the name of its file:
/// `$OUT_DIR/openapi.rs` comes of `schema/openapi.json`.
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
