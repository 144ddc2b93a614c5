//! What carries a request, and where another may be put.
//!
//! The default is `transport::Https`: HTTP over rustls, behind a dial that keeps to the [egress
//! policy](crate::egress). Any [`tower::Service`](https://docs.rs/tower-service) over HTTP requests
//! can take its place, wrapped in [`Unguarded`]. Whatever carries it, the checks of the URL, the
//! deadline, the cap on the answer, the refusal to follow redirects and the redaction of errors are
//! the client's own.

pub(crate) mod failure;
pub(crate) mod https;
pub(crate) mod redacted;
#[cfg(feature = "reqwest")]
pub(crate) mod reqwest;
pub(crate) mod seam;
pub(crate) mod sent;
pub(crate) mod unguarded;

#[cfg(feature = "hyper")]
pub use crate::endpoint::identity::{Identity, IdentityError};
pub use https::https::{DefaultTransport, Https};
#[cfg(feature = "hyper")]
pub use https::options::CertificateError;
#[cfg(feature = "proxy")]
pub use https::proxy::Proxy;
#[cfg(feature = "hyper")]
pub use https::resolve::{Resolve, Resolving};
pub use redacted::Redacted;
#[cfg(feature = "reqwest")]
pub use reqwest::Reqwest;
pub use seam::Transport;
pub use unguarded::Unguarded;
