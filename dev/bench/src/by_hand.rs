//! Standard Webhooks as one would write it by hand, with `hmac` and `base64`.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use openapi_webhooks::http::HeaderMap;
use sha2::Sha256;

use crate::Result;

/// 24 bytes, as in the specification's example.
pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

const TOLERANCE_SECONDS: u64 = 300;

#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha256>);

impl Key {
    pub(crate) fn new() -> Result<Self> {
        let text = SECRET.strip_prefix("whsec_").ok_or("no prefix")?;
        Ok(Self(Hmac::new_from_slice(&STANDARD.decode(text)?)?))
    }

    pub(crate) fn sign(&self, id: &str, timestamp: u64, body: &[u8]) -> String {
        let code = self.code(id, &timestamp.to_string(), body).finalize();
        format!("v1,{}", STANDARD.encode(code.into_bytes()))
    }

    /// Checks that a signature is valid and that the timestamp is recent.
    pub(crate) fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<()> {
        let field = |name: &str| -> Result<&str> {
            let value = headers.get(name).ok_or("a header is missing")?;
            Ok(value.to_str()?)
        };
        let (id, timestamp) = (field("webhook-id")?, field("webhook-timestamp")?);
        if now()?.abs_diff(timestamp.parse()?) > TOLERANCE_SECONDS {
            return Err("too old or too new".into());
        }
        let code = self.code(id, timestamp, body);
        for signature in field("webhook-signature")?.split(' ') {
            let Some(signature) = signature.strip_prefix("v1,") else {
                continue;
            };
            if code
                .clone()
                .verify_slice(&STANDARD.decode(signature)?)
                .is_ok()
            {
                return Ok(());
            }
        }
        Err("no signature is right".into())
    }

    fn code(&self, id: &str, timestamp: &str, body: &[u8]) -> Hmac<Sha256> {
        let mut code = self.0.clone();
        for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
            code.update(part);
        }
        code
    }
}

/// Unix time in seconds.
pub(crate) fn now() -> Result<u64> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())
}
