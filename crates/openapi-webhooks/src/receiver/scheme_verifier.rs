//! Verifying with a scheme.

use std::time::SystemTime;

use http::{HeaderMap, HeaderName};
use serde_json::Value;

use crate::message::id::{is_id, is_id_of_any_scheme};
use crate::receiver::changed_body;
use crate::receiver::error::VerifyError;
use crate::receiver::headers::{MAX_SIGNATURES, malformed, parse_timestamp, single_header};
use crate::receiver::unverified_request::UnverifiedRequest;
use crate::receiver::verify::{VerifiedClaims, Verify, VerifyFuture};
use crate::signing::algorithm::Signature;
use crate::signing::content::{self, Part, SignedRequest};
use crate::signing::scheme::{IdLocation, Scheme, TimestampLocation};
use crate::signing::scheme_key::SchemeKey;
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
#[derive(Clone, Debug)]
pub struct SchemeVerifier {
    pub(super) scheme: Scheme,
    pub(super) keys: Vec<SchemeKey>,
}

impl Scheme {
    /// Accepts signatures of any of these keys, such as the old and the new one during a rotation.
    /// Without keys, every request is rejected. Only the public half of a `whsk_` secret is kept.
    pub fn verifier<K: Into<SchemeKey>>(self, keys: impl IntoIterator<Item = K>) -> SchemeVerifier {
        let keys = keys.into_iter().map(|key| key.into().verifying());
        SchemeVerifier {
            scheme: self,
            keys: keys.collect(),
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
        let url = self.scheme.signs_url().then(|| request.url());
        let verify = |url: &str| {
            let signed = SignedRequest {
                method: request.method().as_str(),
                url,
                ..SignedRequest::new(request.headers(), request.body())
            };
            self.verify_at(request.time(), signed)
        };
        let mut claims = verify(url.as_deref().unwrap_or_default());
        if let (Err(error), Some(url)) = (&claims, url)
            && error.is_signature()
            && self.scheme.signs(&Part::TwilioBody)
        {
            claims = verify(&content::with_other_port(&url)).or(claims);
        }
        let mut claims = claims?;
        claims.json = self.json(request)?;
        Ok(claims)
    }

    /// Verifies a request at a time. The id and the timestamp of `signed` are still empty: they are read from the
    /// headers.
    pub(super) fn verify_at<'a>(
        &'a self,
        now: SystemTime,
        mut signed: SignedRequest<'a>,
    ) -> Result<VerifiedClaims, VerifyError> {
        let scheme = &self.scheme;
        let entries = Entries::of(scheme, signed.headers)?;
        let mut claims = VerifiedClaims::new();
        let timestamp = match &scheme.timestamp {
            Some((TimestampLocation::Header(name), format)) => {
                Some((single_header(signed.headers, name)?, format))
            }
            Some((TimestampLocation::Entry(prefix), format)) => {
                Some((entries.single(prefix)?, format))
            }
            // A timestamp in the body is read after the signature is verified.
            Some((TimestampLocation::Member(_), _)) | None => None,
        };
        if let Some((text, format)) = timestamp {
            let time = parse_timestamp(text, *format, now, scheme.tolerance)?;
            claims.timestamp = Some(time).filter(|_| scheme.signs(&Part::Timestamp));
            signed.timestamp = text;
        }
        if let Some(IdLocation::Header(name)) = &scheme.id {
            claims.is_id_signed = scheme.signs(&Part::Id);
            let id = id(signed.headers, name, claims.is_id_signed)?;
            signed.id = id.unwrap_or_default();
            claims.id = id.map(str::to_owned);
        }
        self.check_signature(entries, &signed, now)?;
        if let Some(IdLocation::Member(name)) = &scheme.id {
            claims.id = member(signed.body, name).filter(|id| is_id_of_any_scheme(id));
            claims.is_id_signed = claims.id.is_some();
        }
        if !claims.is_id_signed {
            claims.digest = scheme.digest(&signed);
        }
        if let Some((TimestampLocation::Member(name), format)) = &scheme.timestamp {
            let text = member(signed.body, name).ok_or_else(|| {
                VerifyError::missing().detail(format!("the member `{name}` is missing"))
            })?;
            claims.timestamp = Some(parse_timestamp(&text, *format, now, scheme.tolerance)?);
        }
        Ok(claims)
    }

    fn check_signature(
        &self,
        entries: Entries<'_>,
        signed: &SignedRequest<'_>,
        now: SystemTime,
    ) -> Result<(), VerifyError> {
        let signatures = || self.scheme.signatures.iter();
        let current = || self.keys.iter().filter(|key| key.is_current(now));
        let is_signed = |body: &[u8]| {
            let Some(parts) =
                content::fill(&self.scheme.content, &SignedRequest { body, ..*signed })
            else {
                return false;
            };
            signatures().any(|(algorithm, prefix)| {
                // Without a signature of this algorithm, there is no need to hash the content.
                entries.with_prefix(prefix).next().is_some()
                    && current()
                        .any(|key| key.verifies(*algorithm, &parts, entries.signatures(prefix)))
            })
        };
        if is_signed(signed.body) {
            return Ok(());
        }
        if !current().any(|key| signatures().any(|(algorithm, _)| key.fits(*algorithm))) {
            let detail = "the verifier has no current key that fits the scheme";
            return Err(VerifyError::signature().detail(detail));
        }
        let is_empty = signatures().all(|(_, prefix)| entries.signatures(prefix).next().is_none());
        if is_empty && self.scheme.separator.is_none() {
            return Err(malformed(&self.scheme.header));
        }
        Err(changed_body::explain(signed.body, is_signed))
    }

    /// The JSON that the body contains in another format.
    fn json(&self, request: &UnverifiedRequest) -> Result<Option<bytes::Bytes>, VerifyError> {
        let (scheme, headers, body) = (&self.scheme, request.headers(), request.body());
        if scheme.is_json_in_text && content::is_of_type(headers, "text/plain") {
            return Ok(Some(body.clone()));
        }
        match &scheme.form_field {
            Some(field) if content::is_of_type(headers, content::FORM) => {
                let json = urlencoded::single(body, field).ok_or_else(|| {
                    let detail = format!("the form has no single field `{field}`");
                    VerifyError::malformed().detail(detail)
                })?;
                Ok(Some(json.into()))
            }
            _ => Ok(None),
        }
    }
}

/// The entries of a signature's header.
#[derive(Clone, Copy)]
struct Entries<'a> {
    scheme: &'a Scheme,
    header: &'a str,
}

impl<'a> Entries<'a> {
    /// Reads the header. One with more entries than any sender writes is malformed.
    fn of(scheme: &'a Scheme, headers: &'a HeaderMap) -> Result<Self, VerifyError> {
        let header = single_header(headers, &scheme.header)?;
        let entries = Self { scheme, header };
        let has_timestamp = matches!(scheme.timestamp, Some((TimestampLocation::Entry(_), _)));
        let room = MAX_SIGNATURES + usize::from(has_timestamp);
        match entries.split().nth(room) {
            Some(_) => Err(malformed(&scheme.header)),
            None => Ok(entries),
        }
    }

    fn split(self) -> impl Iterator<Item = &'a str> {
        // A header contains no line feed.
        let separator = self.scheme.separator.unwrap_or('\n');
        self.header.split(separator).map(str::trim_ascii)
    }

    fn with_prefix(self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.split()
            .filter_map(move |entry| entry.strip_prefix(prefix))
    }

    fn single(self, prefix: &'a str) -> Result<&'a str, VerifyError> {
        let mut texts = self.with_prefix(prefix);
        let text = texts.next().filter(|_| texts.next().is_none());
        text.ok_or_else(|| malformed(&self.scheme.header))
    }

    fn signatures(self, prefix: &'a str) -> impl Iterator<Item = Signature> {
        let texts = self.with_prefix(prefix);
        texts.filter_map(move |text| self.scheme.encoding.read(text))
    }
}

/// The id in a header. It may be missing if it is not signed.
fn id<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
    is_signed: bool,
) -> Result<Option<&'a str>, VerifyError> {
    match single_header(headers, name) {
        Ok(id) if is_id(id) || (!is_signed && is_id_of_any_scheme(id)) => Ok(Some(id)),
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
