//! The receiving side: is this message from whom it says, of now, and new?
//!
//! Whatever the framework: cap the body, verify it over its raw bytes, and only then parse it.
//! A generated `receiver::router` does all of that, with the feature `axum`; `Gate`, with the
//! feature `tower`, all but the parsing, around any service. What follows is for those who have
//! neither.
//!
//! [`Verifier`] is that of [Standard Webhooks](https://www.standardwebhooks.com). [`GitHubVerifier`]
//! and [`StripeVerifier`] are for senders that sign as those two do. A [`ReplayGuard`] lets each
//! message through once.
//!
//! What stands beside the body, in headers, the query and cookies, is read by the structs of the generated
//! module `parameters`: `from_request`, or `Received::parameters` behind a gate. A [`ParameterError`] says
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
//!         Ok(Claim::Handled) => return 204, // Sent again, because our answer was lost.
//!         Ok(Claim::Busy) | Err(_) => return 503, // Not now: the sender tries again.
//!     }
//!     match handle(body) {
//!         Ok(()) => {
//!             let _ = guard.commit(verified.id(), SystemTime::now()).await;
//!             204
//!         }
//!         Err(()) => {
//!             let _ = guard.free(verified.id()).await; // So that the next attempt is let through.
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
mod claimed;
mod error;
mod field;
#[cfg(feature = "tower")]
mod gate;
mod github;
#[cfg(feature = "tower")]
mod layer;
pub(crate) mod parameter_error;
#[cfg(feature = "tower")]
mod received;
#[cfg(feature = "tower")]
mod refusal;
mod replay;
#[cfg(feature = "axum")]
pub(crate) mod router;
mod stripe;
mod verifier;
mod verify;

pub use error::VerifyError;
#[cfg(feature = "tower")]
pub use gate::Gate;
pub use github::{GitHubVerified, GitHubVerifier};
#[cfg(feature = "tower")]
pub use layer::Gated;
pub use parameter_error::ParameterError;
#[cfg(feature = "tower")]
pub use received::Received;
pub use replay::{Claim, Guarding, MemoryGuard, ReplayGuard};
pub use stripe::{StripeVerified, StripeVerifier};
pub use verifier::{Verified, Verifier};
pub use verify::{Proof, Verify};

/// A sender signs with a handful of keys. More candidates than this are an attempt to make the
/// receiver compute.
const MOST_CANDIDATES: usize = 16;
