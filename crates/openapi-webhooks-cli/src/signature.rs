//! Signs messages, and forges signatures for `--tamper`.

use std::time::{Duration, SystemTime};

use openapi_webhooks::Endpoint;
use openapi_webhooks::http::{HeaderMap, HeaderValue};
use openapi_webhooks::signing::{BoxError, SchemeSigner, SignFuture, Signer, SigningInput};

use crate::arguments::{SigningOption, Tamper};
use crate::failure::Failure;
use crate::{scheme, secret};

/// The endpoint of a URL, signed as the options say.
pub(crate) fn endpoint(
    url: &str,
    option: &SigningOption,
    tamper: Option<Tamper>,
) -> Result<Endpoint, Failure> {
    let endpoint = Endpoint::new(url).map_err(|error| Failure::of("the URL is invalid", error))?;
    if option.unsigned {
        return Ok(endpoint);
    }
    let name = &option.scheme.scheme;
    let text = secret::read(&option.secret)?;
    if name == scheme::STANDARD && !matches!(tamper, Some(Tamper::Body | Tamper::Signature)) {
        return Ok(endpoint.signed_with(scheme::standard_secret(&text)?));
    }
    let signer = scheme::signer(name, &text)?;
    Ok(endpoint.signed_by(Tampering { signer, tamper }))
}

/// The time at which a client signs.
pub(crate) fn clock(tamper: Option<Tamper>) -> impl Fn() -> SystemTime + Send + Sync + 'static {
    let age = match tamper {
        Some(Tamper::Timestamp) => Duration::from_secs(60 * 60),
        _ => Duration::ZERO,
    };
    move || SystemTime::now() - age
}

/// Signs another body or truncates the signature, if `tamper` says so.
struct Tampering {
    signer: SchemeSigner,
    tamper: Option<Tamper>,
}

impl Signer for Tampering {
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
        let signed = self.headers(input);
        Box::pin(async move { signed })
    }
}

impl Tampering {
    fn headers(&self, input: &SigningInput<'_>) -> Result<HeaderMap, BoxError> {
        let is_tampered = matches!(self.tamper, Some(Tamper::Body | Tamper::Signature));
        let other = [input.body(), b" "].concat();
        let body = if is_tampered {
            other.as_slice()
        } else {
            input.body()
        };
        let (id, time, method) = (input.message_id(), input.time(), input.method());
        let input = SigningInput::new(id, time, method, input.uri(), input.headers(), body);
        let mut headers = self.signer.headers(&input)?;
        // The client writes these itself.
        headers.remove("webhook-id");
        headers.remove("webhook-timestamp");
        if self.tamper == Some(Tamper::Signature) {
            for value in headers.values_mut() {
                *value = without_last(value)?;
            }
        }
        Ok(headers)
    }
}

/// The value without its last four characters, so that it is not a valid signature.
fn without_last(value: &HeaderValue) -> Result<HeaderValue, BoxError> {
    let text = value.to_str()?;
    let kept = text.len().saturating_sub(4).max(1);
    Ok(HeaderValue::from_str(text.get(..kept).unwrap_or("-"))?)
}
