//! Verifying with a scheme.

use std::fmt;
use std::time::SystemTime;

use http::{HeaderMap, HeaderName};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::message::id::is_id;
use crate::receiver::changed_body;
use crate::receiver::error::VerifyError;
use crate::receiver::headers::{MAX_SIGNATURES, malformed, parse_timestamp, single_header};
use crate::receiver::unverified_request::UnverifiedRequest;
use crate::receiver::verify::{VerifiedClaims, Verify, VerifyFuture};
use crate::signing::content::{self, Part, SignedRequest};
use crate::signing::scheme::{Scheme, TimestampLocation};
use crate::signing::scheme_key::SchemeKey;
use crate::signing::timestamp::TimestampFormat;
use crate::wire::form::urlencoded;

/// Verifies requests that are signed with a [`Scheme`]. [`Scheme::verifier`] creates it.
///
/// ```
/// use openapi_webhooks::bytes::Bytes;
/// use openapi_webhooks::http::Request;
/// use openapi_webhooks::receiver::UnverifiedRequest;
/// use openapi_webhooks::signing::{Scheme, SharedSecret};
///
/// let secret: SharedSecret = "It's a Secret to Everybody".parse()?;
/// let verifier = Scheme::github().verifier([secret]);
///
/// // The example of GitHub's documentation.
/// let signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
/// let request = Request::post("/hooks").header("x-hub-signature-256", signature);
/// let request = request.body(Bytes::from_static(b"Hello, World!"))?;
/// assert!(verifier.verify(&UnverifiedRequest::new(request)).is_ok());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct SchemeVerifier {
    scheme: Scheme,
    keys: Vec<SchemeKey>,
}

impl Scheme {
    /// Accepts signatures of any of these keys, such as the old and the new one during a rotation.
    /// Without keys, every request is rejected.
    pub fn verifier<K: Into<SchemeKey>>(self, keys: impl IntoIterator<Item = K>) -> SchemeVerifier {
        SchemeVerifier {
            scheme: self,
            keys: keys.into_iter().map(Into::into).collect(),
        }
    }
}

impl SchemeVerifier {
    /// Verifies a request. Keys that have expired by its time are ignored.
    ///
    /// # Errors
    /// If a header or a member that the scheme requires is missing, duplicate or malformed, the timestamp
    /// is outside the tolerance, or no signature is valid.
    pub fn verify(&self, request: &UnverifiedRequest) -> Result<VerifiedClaims, VerifyError> {
        let scheme = &self.scheme;
        let entries = self.parse_header(single_header(request.headers(), &scheme.header)?)?;
        let mut claims = VerifiedClaims::new();
        let now = request.time();
        let timestamp = self.signed_timestamp(request, &entries)?;
        if let Some((text, format)) = timestamp {
            let time = parse_timestamp(text, format, now, scheme.tolerance)?;
            claims.timestamp = Some(time).filter(|_| scheme.signs(&Part::Timestamp));
        }
        if let Some(name) = &scheme.id {
            claims.is_id_signed = scheme.signs(&Part::Id);
            claims.id = id(request.headers(), name, claims.is_id_signed)?;
        }
        let url = scheme.signs_url().then(|| request.url());
        let signed = SignedRequest {
            method: request.method().as_str(),
            url: url.as_deref().unwrap_or_default(),
            headers: request.headers(),
            id: claims.id.as_deref().unwrap_or_default(),
            timestamp: timestamp.map_or("", |(text, _)| text),
            body: request.body(),
        };
        self.check_signature(&entries, &signed, now)?;
        if !claims.is_id_signed {
            claims.digest = self.digest(&signed);
        }
        if let Some((TimestampLocation::Member(name), format)) = &scheme.timestamp {
            let text = member(request.body(), name).ok_or_else(|| {
                VerifyError::missing().detail(format!("the member `{name}` is missing"))
            })?;
            claims.timestamp = Some(parse_timestamp(&text, *format, now, scheme.tolerance)?);
        }
        claims.json = self.json(request)?;
        Ok(claims)
    }

    /// The entries of the signature's header.
    fn parse_header<'a>(&self, text: &'a str) -> Result<Entries<'a>, VerifyError> {
        let scheme = &self.scheme;
        let candidates = scheme.signatures.iter().map(|_| Vec::new());
        let mut entries = Entries {
            timestamp: None,
            candidates: candidates.collect(),
        };
        let texts: Vec<&str> = match scheme.separator {
            Some(separator) => text.split(separator).take(MAX_SIGNATURES + 2).collect(),
            None => vec![text],
        };
        if texts.len() > MAX_SIGNATURES + 1 {
            return Err(malformed(&scheme.header));
        }
        for text in texts.into_iter().map(str::trim) {
            if let Some((TimestampLocation::Entry(prefix), _)) = &scheme.timestamp
                && let Some(text) = text.strip_prefix(&**prefix)
                && entries.timestamp.replace(text).is_some()
            {
                return Err(malformed(&scheme.header));
            }
            for ((_, prefix), candidates) in scheme.signatures.iter().zip(&mut entries.candidates) {
                let signature = text.strip_prefix(&**prefix);
                candidates.extend(signature.and_then(|text| scheme.encoding.decode(text)));
            }
        }
        if scheme.separator.is_none() && entries.candidates.iter().all(Vec::is_empty) {
            return Err(malformed(&scheme.header));
        }
        Ok(entries)
    }

    /// The timestamp that the signature covers.
    fn signed_timestamp<'a>(
        &self,
        request: &'a UnverifiedRequest,
        entries: &Entries<'a>,
    ) -> Result<Option<(&'a str, TimestampFormat)>, VerifyError> {
        let Some((place, format)) = &self.scheme.timestamp else {
            return Ok(None);
        };
        let text = match place {
            TimestampLocation::Header(name) => single_header(request.headers(), name)?,
            TimestampLocation::Entry(_) => entries
                .timestamp
                .ok_or_else(|| malformed(&self.scheme.header))?,
            TimestampLocation::Member(_) => return Ok(None),
        };
        Ok(Some((text, *format)))
    }

    fn check_signature(
        &self,
        entries: &Entries<'_>,
        signed: &SignedRequest<'_>,
        now: SystemTime,
    ) -> Result<(), VerifyError> {
        let keys = self.keys.iter().filter(|key| key.is_current(now));
        let keys: Vec<&SchemeKey> = keys
            .filter(|key| {
                let mut algorithms = self.scheme.signatures.iter();
                algorithms.any(|(algorithm, _)| key.fits(*algorithm))
            })
            .collect();
        if keys.is_empty() {
            let detail = "the verifier has no current key that fits the scheme";
            return Err(VerifyError::signature().detail(detail));
        }
        let is_signed = |body: &[u8]| {
            let signed = SignedRequest { body, ..*signed };
            let parts = content::fill(&self.scheme.content, &signed);
            parts.is_some_and(|parts| {
                let parts: Vec<&[u8]> = parts.iter().map(AsRef::as_ref).collect();
                entries.verified_by(&self.scheme, &keys, &parts)
            })
        };
        if is_signed(signed.body) {
            return Ok(());
        }
        Err(changed_body::explain(signed.body, is_signed))
    }

    /// The hash of the signed content.
    fn digest(&self, signed: &SignedRequest<'_>) -> Option<[u8; 32]> {
        let parts = content::fill(&self.scheme.content, signed)?;
        let hash = parts.iter().fold(Sha256::new(), Digest::chain_update);
        Some(hash.finalize().into())
    }

    /// The JSON that the body contains in another format.
    fn json(&self, request: &UnverifiedRequest) -> Result<Option<bytes::Bytes>, VerifyError> {
        let (scheme, headers, body) = (&self.scheme, request.headers(), request.body());
        if scheme.is_json_in_text && content::is_text(headers) {
            return Ok(Some(body.clone()));
        }
        let Some(field) = scheme
            .form_field
            .as_ref()
            .filter(|_| content::is_form(headers))
        else {
            return Ok(None);
        };
        let pairs = urlencoded::read(body).unwrap_or_default();
        let mut values = pairs.into_iter().filter(|(name, _)| name == field);
        match (
            values.next().and_then(|(_, value)| value.text()),
            values.next(),
        ) {
            (Some(json), None) => Ok(Some(json.into())),
            _ => {
                Err(VerifyError::malformed()
                    .detail(format!("the form has no single field `{field}`")))
            }
        }
    }
}

/// The entries of a signature's header.
struct Entries<'a> {
    timestamp: Option<&'a str>,
    /// For each algorithm of the scheme.
    candidates: Vec<Vec<Vec<u8>>>,
}

impl Entries<'_> {
    fn verified_by(&self, scheme: &Scheme, keys: &[&SchemeKey], parts: &[&[u8]]) -> bool {
        let mut pairs = scheme.signatures.iter().zip(&self.candidates);
        pairs.any(|((algorithm, _), candidates)| {
            let mut keys = keys.iter();
            !candidates.is_empty() && keys.any(|key| key.verifies(*algorithm, parts, candidates))
        })
    }
}

/// The id in a header. It may be missing if it is not signed.
fn id(
    headers: &HeaderMap,
    name: &HeaderName,
    is_signed: bool,
) -> Result<Option<String>, VerifyError> {
    match single_header(headers, name) {
        Ok(id) if is_id(id) => Ok(Some(id.to_owned())),
        Ok(_) => Err(malformed(name)),
        Err(error) if is_signed || !error.is_missing() => Err(error),
        Err(_) => Ok(None),
    }
}

/// A string or number in a JSON object, as text.
fn member(body: &[u8], name: &str) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    match body.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl Verify for SchemeVerifier {
    fn verify<'a>(&'a self, request: &'a UnverifiedRequest) -> VerifyFuture<'a> {
        Box::pin(async move { self.verify(request) })
    }
}

impl fmt::Debug for SchemeVerifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SchemeVerifier")
            .field("scheme", &self.scheme)
            .finish_non_exhaustive()
    }
}
