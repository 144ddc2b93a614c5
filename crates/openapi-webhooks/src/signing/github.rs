//! GitHub's scheme.

use std::fmt;

use http::{HeaderMap, HeaderValue};

use crate::signing::shared_secret::SharedSecret;
use crate::signing::signer::{ExpiredError, SignFuture, Signer, SigningInput};

pub(crate) const SIGNATURE: &str = "x-hub-signature-256";
pub(crate) const DELIVERY: &str = "x-github-delivery";
pub(crate) const PREFIX: &str = "sha256=";

/// Signs with GitHub's scheme: `X-Hub-Signature-256: sha256=…`, HMAC-SHA256 over the body only.
///
/// The message's id is sent as `X-GitHub-Delivery`, where receivers of this scheme look for it. The
/// signature covers neither the id nor a timestamp, so a captured message can be replayed forever.
/// Sign with [`signed_with`](crate::Endpoint::signed_with) as well, for receivers that support
/// Standard Webhooks.
///
/// ```
/// # use openapi_webhooks::{Endpoint, signing::GitHub};
/// let endpoint = Endpoint::new("https://customer.example/hooks")?
///     .signed_by(GitHub::new("It's a Secret to Everybody".parse()?));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
///
/// Source: GitHub Docs, "Validating webhook deliveries".
#[derive(Clone)]
pub struct GitHub {
    secret: SharedSecret,
}

impl GitHub {
    /// Signs with this secret. The scheme supports only one.
    #[must_use]
    pub fn new(secret: SharedSecret) -> Self {
        Self { secret }
    }
}

impl Signer for GitHub {
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
        Box::pin(async move {
            if !self.secret.is_current(input.time()) {
                return Err(ExpiredError.into());
            }
            let signature = format!("{PREFIX}{}", self.secret.hex(&[input.body()]));
            let mut headers = HeaderMap::new();
            headers.insert(SIGNATURE, HeaderValue::try_from(signature)?);
            headers.insert(DELIVERY, HeaderValue::from_str(input.message_id())?);
            Ok(headers)
        })
    }
}

impl fmt::Debug for GitHub {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("GitHub").finish_non_exhaustive()
    }
}
