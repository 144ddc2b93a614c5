//! The signatures of one attempt: Standard Webhooks, and the endpoint's signers.

use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::{Instant, timeout_at};

use crate::endpoint::endpoint::Endpoint;
use crate::signing::signer::{BoxError, ExpiredError, SigningInput};
use crate::signing::standard;
use crate::transport::failure::Failure;
use crate::transport::redacted::Redacted;
use crate::wire::header;

/// The headers of the signers, each name once.
pub(crate) type Signatures = Vec<(HeaderName, HeaderValue)>;

/// Runs all signers of the endpoint; all must succeed.
pub(crate) async fn run_signers(
    endpoint: &Endpoint,
    input: &SigningInput<'_>,
    deadline: Instant,
) -> Result<Signatures, Failure> {
    let mut signatures = Signatures::new();
    let ask = async {
        for signer in endpoint.signers() {
            let given = signer.sign(input).await.map_err(failure)?;
            add(&mut signatures, &given, input)?;
        }
        Ok(())
    };
    let asked = timeout_at(deadline, ask).await;
    asked.unwrap_or(Err(Failure::SignerTimeout))?;
    Ok(signatures)
}

/// The Standard Webhooks signatures, if the endpoint has secrets for them.
pub(crate) fn sign_standard(
    endpoint: &Endpoint,
    input: &SigningInput<'_>,
) -> Result<Option<HeaderValue>, Failure> {
    if !endpoint.is_signed() {
        return Ok(None);
    }
    let signature = standard::sign(
        endpoint.secrets(input.time),
        input.message_id,
        &input.time_as_sent,
        input.body,
    );
    signature.map(Some).ok_or(Failure::Expired)
}

fn failure(error: BoxError) -> Failure {
    if error.is::<ExpiredError>() {
        Failure::Expired
    } else {
        Failure::Signer(Box::new(Redacted::new(error)))
    }
}

/// Only lists of signatures can be merged; two values of another header would be ambiguous.
fn add(
    signatures: &mut Signatures,
    given: &HeaderMap,
    input: &SigningInput<'_>,
) -> Result<(), Failure> {
    for (name, value) in given {
        // `Scheme::standard_webhooks` returns what the client sends anyway.
        if (name == standard::ID && value == input.message_id)
            || (name == standard::TIMESTAMP && *value == *input.time_as_sent)
        {
            continue;
        }
        check_name(name).map_err(|bad| Failure::SignerHeader(bad.reason()))?;
        let text = value.to_str().map_err(|_| header::InvalidHeader::Value);
        let value = text.and_then(header::value);
        let value = value.map_err(|bad| Failure::SignerHeader(bad.reason()))?;
        match signatures.iter_mut().find(|(other, _)| other == name) {
            None => signatures.push((name.clone(), value)),
            Some((_, other)) => {
                let list = joined(other, &value).filter(|_| *name == standard::SIGNATURE);
                *other = list.ok_or(Failure::SignerHeader("two signers return the same header"))?;
            }
        }
    }
    Ok(())
}

/// Concatenates two lists of signatures.
pub(crate) fn joined(one: &HeaderValue, two: &HeaderValue) -> Option<HeaderValue> {
    let list = [one.as_bytes(), b" ", two.as_bytes()].concat();
    HeaderValue::from_bytes(&list).ok()
}

/// Signers may only set headers of the signature.
fn check_name(name: &HeaderName) -> Result<(), header::InvalidHeader> {
    if header::is_of_http(name) || [standard::ID, standard::TIMESTAMP].contains(name) {
        Err(header::InvalidHeader::Reserved)
    } else {
        Ok(())
    }
}
