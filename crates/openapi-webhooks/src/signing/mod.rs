//! Signature schemes other than Standard Webhooks.
//!
//! A [`Scheme`] describes how a provider signs. Presets describe GitHub, Slack, Stripe and many
//! others. The same description signs and verifies:
//!
//! ```
//! use openapi_webhooks::Endpoint;
//! use openapi_webhooks::signing::{Scheme, SharedSecret};
//!
//! let secret: SharedSecret = "8f742231b10e8888abcd99yyyzzz85a5".parse()?;
//! let endpoint = Endpoint::new("https://customer.example/hooks")?
//!     .signed_by(Scheme::slack().signer(secret.clone()));
//! let verifier = Scheme::slack().verifier([secret]);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! [`Endpoint::signed_with`](crate::Endpoint::signed_with) signs per Standard Webhooks. For
//! receivers that expect another scheme, or keys in a key service,
//! [`Endpoint::signed_by`](crate::Endpoint::signed_by) takes a [`Signer`]: that of a scheme, or your
//! own. An endpoint can have several; each message then carries all signatures.
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

pub(crate) mod algorithm;
pub(crate) mod content;
pub(crate) mod hmac_key;
pub(crate) mod key_encoding;
mod presets;
#[cfg(feature = "ed25519")]
pub(crate) mod public_key;
pub(crate) mod scheme;
mod scheme_error;
pub(crate) mod scheme_key;
mod scheme_signer;
pub(crate) mod secret;
pub(crate) mod shared_secret;
pub(crate) mod signer;
pub(crate) mod standard;
pub(crate) mod timestamp;

pub use algorithm::{Algorithm, Encoding};
pub use scheme::Scheme;
pub use scheme_error::SchemeError;
pub use scheme_key::SchemeKey;
pub use scheme_signer::SchemeSigner;
pub use shared_secret::SharedSecret;
pub use signer::{BoxError, ExpiredError, SignFuture, Signer, SigningInput};
pub use timestamp::TimestampFormat;
