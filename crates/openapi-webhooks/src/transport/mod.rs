//! Transports: the default one, and how to use your own.
//!
//! The default is `transport::Https`: HTTP over rustls, guarded by the [egress
//! policy](crate::egress). Any [`tower::Service`](https://docs.rs/tower-service) over HTTP requests
//! can replace it, wrapped in [`Unguarded`]. With every transport, the client itself checks URLs,
//! enforces the deadline and the limit on the response body, follows no redirects, and redacts
//! errors.

pub(crate) mod failure;
pub(crate) mod https;
pub(crate) mod progress;
pub(crate) mod redacted;
#[cfg(feature = "reqwest")]
pub(crate) mod reqwest;
pub(crate) mod seam;
pub(crate) mod sent;
#[cfg(feature = "hyper")]
pub(crate) mod status_line;
pub(crate) mod unguarded;
#[cfg(feature = "hyper")]
#[cfg_attr(
    not(feature = "http2"),
    allow(
        dead_code,
        reason = "HTTP/1 connections send the whole content at once"
    )
)]
pub(crate) mod upload;

pub use crate::egress::resolve::{Resolve, Resolving};
#[cfg(feature = "hyper")]
pub use crate::endpoint::identity::{Identity, IdentityError};
pub use https::https::{DefaultTransport, Https};
#[cfg(feature = "hyper")]
pub use https::options::CertificateError;
#[cfg(feature = "proxy")]
pub use https::proxy::Proxy;
pub use redacted::Redacted;
#[cfg(feature = "reqwest")]
pub use reqwest::Reqwest;
pub use seam::Transport;
pub use unguarded::Unguarded;
