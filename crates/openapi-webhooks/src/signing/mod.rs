//! Signature schemes other than Standard Webhooks.
//!
//! [`Endpoint::signed_with`](crate::Endpoint::signed_with) signs per Standard Webhooks. For
//! receivers that expect another scheme, or keys in a key service,
//! [`Endpoint::signed_by`](crate::Endpoint::signed_by) takes a [`Signer`]: [`GitHub`], [`Stripe`],
//! or your own. An endpoint can have several; each message then carries all signatures.
//!
//! ```
//! use openapi_webhooks::Endpoint;
//! use openapi_webhooks::signing::{BoxError, Signer, SignFuture, SigningInput};
//! use openapi_webhooks::http::HeaderMap;
//!
//! /// Signs the body with a remote key service.
//! struct Kms;
//! # impl Kms { async fn sign(&self, _: &[u8]) -> Result<String, BoxError> { Ok(String::new()) } }
//!
//! impl Signer for Kms {
//!     fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
//!         Box::pin(async move {
//!             let signature = self.sign(input.body()).await?;
//!             Ok(HeaderMap::from_iter([("x-acme-signature".parse()?, signature.parse()?)]))
//!         })
//!     }
//! }
//!
//! let endpoint = Endpoint::new("https://customer.example/hooks")?.signed_by(Kms);
//! # Ok::<_, openapi_webhooks::EndpointError>(())
//! ```

pub(crate) mod github;
pub(crate) mod key_encoding;
#[cfg(feature = "ed25519")]
pub(crate) mod public_key;
pub(crate) mod secret;
pub(crate) mod shared_secret;
pub(crate) mod signer;
pub(crate) mod standard;
pub(crate) mod stripe;
pub(crate) mod symmetric;

pub use github::GitHub;
pub use shared_secret::SharedSecret;
pub use signer::{BoxError, ExpiredError, SignFuture, Signer, SigningInput};
pub use stripe::Stripe;
