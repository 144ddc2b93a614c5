//! Receiving: verifies that a message is authentic, recent and new.
//!
//! In any framework, limit the size of the body, verify its raw bytes, and only then parse it. A
//! generated `receiver::router` (feature `axum`) does all of this; `VerifyLayer` (feature `tower`)
//! does all but parsing, around any service. Without them, use the parts directly as below. `Server`
//! (feature `axum`) serves a router with limits for connections.
//!
//! [`Verifier`] implements [Standard Webhooks](https://www.standardwebhooks.com); a
//! [`Scheme`](crate::signing::Scheme) has verifiers for GitHub, Slack, Stripe and other providers. A
//! [`ReplayGuard`] lets each message through once.
//!
//! Headers, query and cookies are parsed by the structs of the generated module `parameters`:
//! `from_request`, or `VerifiedRequest::parameters` behind a layer. A [`ParameterError`] names the
//! invalid parameter.
//!
//! ```
//! use std::time::SystemTime;
//!
//! use openapi_webhooks::receiver::{Claim, MemoryGuard, ReplayGuard, Verifier};
//! # use openapi_webhooks::{Secret, http::HeaderMap};
//! # fn handle(_: &[u8]) -> Result<(), ()> { Ok(()) }
//!
//! /// Returns the status of the response.
//! async fn receive(verifier: &Verifier, guard: &MemoryGuard, headers: &HeaderMap, body: &[u8]) -> u16 {
//!     let Ok(verified) = verifier.verify(headers, body) else {
//!         return 401;
//!     };
//!     match guard.claim(verified.id(), SystemTime::now()).await {
//!         Ok(Claim::New) => {}
//!         Ok(Claim::Duplicate) => return 204, // Sent again, because our answer was lost.
//!         Ok(Claim::InProgress) | Err(_) => return 503, // Not now: the sender tries again.
//!     }
//!     match handle(body) {
//!         Ok(()) => {
//!             let _ = guard.commit(verified.id(), SystemTime::now()).await;
//!             204
//!         }
//!         Err(()) => {
//!             let _ = guard.release(verified.id()).await; // So that the next attempt is let through.
//!             500
//!         }
//!     }
//! }
//! # let secret = Secret::generate();
//! let verifier = Verifier::new([secret]);
//! let guard = MemoryGuard::default();
//! # let (runtime, headers) = (tokio::runtime::Builder::new_current_thread().build()?, HeaderMap::new());
//! # assert_eq!(runtime.block_on(receive(&verifier, &guard, &headers, b"")), 401);
//! # Ok::<_, std::io::Error>(())
//! ```

pub mod challenge;
mod changed_body;
#[cfg(feature = "tower")]
mod dyn_guard;
mod error;
mod headers;
#[cfg(feature = "tower")]
mod rejection;
mod replay;
#[cfg(feature = "tower")]
mod route;
#[cfg(feature = "axum")]
pub(crate) mod router;
mod scheme_verifier;
#[cfg(feature = "axum")]
mod server;
mod unverified_request;
#[cfg(feature = "tower")]
mod verified_request;
mod verifier;
mod verify;
#[cfg(feature = "tower")]
mod verify_layer;
#[cfg(feature = "tower")]
mod verify_service;

pub use crate::wire::parameter_error::ParameterError;
pub use error::VerifyError;
#[cfg(feature = "tower")]
pub use rejection::Rejection;
pub use replay::{Claim, GuardFuture, MemoryGuard, ReplayGuard};
pub use scheme_verifier::SchemeVerifier;
#[cfg(feature = "axum")]
pub use server::Server;
pub use unverified_request::UnverifiedRequest;
#[cfg(feature = "tower")]
pub use verified_request::VerifiedRequest;
pub use verifier::{Verified, Verifier};
pub use verify::{VerifiedClaims, Verify, VerifyFuture, verify_with};
#[cfg(feature = "tower")]
pub use verify_layer::VerifyLayer;
#[cfg(feature = "tower")]
pub use verify_service::{ResponseBody, VerifyService};
