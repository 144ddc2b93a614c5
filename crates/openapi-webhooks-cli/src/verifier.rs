//! Verifiers of schemes.

use openapi_webhooks::Verifier;
use openapi_webhooks::receiver::Verify;

use crate::failure::Failure;
use crate::scheme;

/// The verifier of a scheme and a key.
pub(crate) fn of(name: &str, text: &str) -> Result<Box<dyn Verify>, Failure> {
    if name != scheme::STANDARD {
        let verifier = scheme::named(name)?.verifier([scheme::key(name, text)?]);
        return Ok(Box::new(verifier));
    }
    if text.starts_with("whpk_") {
        return Ok(Box::new(
            Verifier::new([]).public_key(scheme::public_key(text)?),
        ));
    }
    let secret = scheme::standard_secret(text)?;
    let verifier = Verifier::new([secret.clone()]);
    Ok(Box::new(match secret.public_key() {
        Some(key) => verifier.public_key(key),
        None => verifier,
    }))
}
