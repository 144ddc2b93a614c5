//! Stripe's scheme.

use std::fmt;

use http::{HeaderMap, HeaderValue};

use crate::signing::shared_secret::SharedSecret;
use crate::signing::signer::{ExpiredError, SignFuture, Signer, SigningInput};

pub(crate) const SIGNATURE: &str = "stripe-signature";

/// Signs with Stripe's scheme: `Stripe-Signature: t=…,v1=…`, HMAC-SHA256 over the timestamp and the
/// body, with one `v1` for each current secret.
///
/// Stripe's secrets look like those of Standard Webhooks, but the whole text, including `whsec_`,
/// is the key.
///
/// ```
/// # use openapi_webhooks::{Endpoint, signing::Stripe};
/// let endpoint = Endpoint::new("https://customer.example/hooks")?
///     .signed_by(Stripe::new(["whsec_test_secret".parse()?]));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
///
/// Source: Stripe's documentation, "Verify webhook signatures manually".
#[derive(Clone)]
pub struct Stripe {
    secrets: Vec<SharedSecret>,
}

impl Stripe {
    /// Signs with each of these secrets, newest first. Without secrets, nothing is sent.
    pub fn new(secrets: impl IntoIterator<Item = SharedSecret>) -> Self {
        Self {
            secrets: secrets.into_iter().collect(),
        }
    }
}

impl Signer for Stripe {
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
        Box::pin(async move {
            let timestamp = input.timestamp().to_string();
            let content: [&[u8]; 3] = [timestamp.as_bytes(), b".", input.body()];
            let is_current = |secret: &&SharedSecret| secret.is_current(input.time());
            let mut current = self.secrets.iter().filter(is_current).peekable();
            if current.peek().is_none() {
                return Err(ExpiredError.into());
            }
            let mut list = format!("t={timestamp}");
            for secret in current {
                list.push_str(",v1=");
                list.push_str(&secret.hex(&content));
            }
            Ok(HeaderMap::from_iter([(
                SIGNATURE.parse()?,
                HeaderValue::try_from(list)?,
            )]))
        })
    }
}

impl fmt::Debug for Stripe {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Stripe").finish_non_exhaustive()
    }
}
