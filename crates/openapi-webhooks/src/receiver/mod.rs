//! The receiving side: is this message from whom it says, of now, and new?
//!
//! Whatever the framework: cap the body, verify it over its raw bytes, and only then parse it.
//! A generated `receiver::router` does all of that, with the feature `axum`; `VerifyLayer`, with the
//! feature `tower`, all but the parsing, around any service. What follows is for those who have
//! neither.
//!
//! [`Verifier`] is that of [Standard Webhooks](https://www.standardwebhooks.com). [`GitHubVerifier`]
//! and [`StripeVerifier`] are for senders that sign as those two do. A [`ReplayGuard`] lets each
//! message through once.
//!
//! What stands beside the body, in headers, the query and cookies, is read by the structs of the generated
//! module `parameters`: `from_request`, or `VerifiedRequest::parameters` behind a layer. A [`ParameterError`] says
//! which is not what the document says.
//!
//! ```
//! use std::time::SystemTime;
//!
//! use openapi_webhooks::receiver::{Claim, MemoryGuard, ReplayGuard, Verifier};
//! # use openapi_webhooks::{Secret, http::HeaderMap};
//! # fn handle(_: &[u8]) -> Result<(), ()> { Ok(()) }
//!
//! /// Answers with a status.
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

#[cfg(feature = "tower")]
mod dyn_guard;
mod error;
mod github;
mod headers;
#[cfg(feature = "tower")]
mod rejection;
mod replay;
#[cfg(feature = "axum")]
pub(crate) mod router;
mod stripe;
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
pub use github::{GitHubVerified, GitHubVerifier};
pub use replay::{Claim, GuardFuture, MemoryGuard, ReplayGuard};
pub use stripe::{StripeVerified, StripeVerifier};
#[cfg(feature = "tower")]
pub use verified_request::VerifiedRequest;
pub use verifier::{Verified, Verifier};
pub use verify::{VerifiedClaims, Verify};
#[cfg(feature = "tower")]
pub use verify_layer::VerifyLayer;
#[cfg(feature = "tower")]
pub use verify_service::{ResponseBody, VerifyService};
