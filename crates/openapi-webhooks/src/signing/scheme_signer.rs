//! Signing with a scheme.

use http::{HeaderMap, HeaderValue};

use crate::signing::content::{self, SignedRequest};
use crate::signing::scheme::{IdLocation, Scheme, TimestampLocation};
use crate::signing::scheme_error::SchemeError;
use crate::signing::scheme_key::SchemeKey;
use crate::signing::signer::{BoxError, ExpiredError, SignFuture, Signer, SigningInput};

/// Signs with a [`Scheme`]. [`Scheme::signer`] creates it.
///
/// ```
/// use openapi_webhooks::{Endpoint, signing::{Scheme, SharedSecret}};
///
/// let secret: SharedSecret = "It's a Secret to Everybody".parse()?;
/// let endpoint = Endpoint::new("https://customer.example/hooks")?
///     .signed_by(Scheme::github().signer(secret));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct SchemeSigner {
    scheme: Scheme,
    keys: Vec<SchemeKey>,
}

impl Scheme {
    /// Signs with a key. If the scheme has an id header, it contains the message's id.
    pub fn signer(self, key: impl Into<SchemeKey>) -> SchemeSigner {
        SchemeSigner {
            scheme: self,
            keys: vec![key.into()],
        }
    }
}

impl SchemeSigner {
    /// Also signs with an older key during a rotation. If the scheme's header contains only one
    /// signature, the first key that has not expired signs.
    #[must_use]
    pub fn key(mut self, key: impl Into<SchemeKey>) -> Self {
        self.keys.push(key.into());
        self
    }

    /// Returns the headers that carry the signature.
    ///
    /// # Errors
    /// If every key has expired, a key does not fit the scheme, the signature would not cover the body,
    /// or the scheme signs an id or a timestamp that it does not send.
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use openapi_webhooks::http::{HeaderMap, Method, Uri};
    /// use openapi_webhooks::signing::{Scheme, SharedSecret, SigningInput};
    ///
    /// let secret: SharedSecret = "It's a Secret to Everybody".parse()?;
    /// let (uri, headers) = (Uri::from_static("https://a.example/"), HeaderMap::new());
    /// let input = SigningInput::new("msg_1", SystemTime::now(), &Method::POST, &uri, &headers, b"Hello, World!");
    /// let signed = Scheme::github().signer(secret).headers(&input)?;
    /// assert!(signed["x-hub-signature-256"].to_str()?.starts_with("sha256=757107"));
    /// # Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())
    /// ```
    pub fn headers(&self, input: &SigningInput<'_>) -> Result<HeaderMap, BoxError> {
        let scheme = &self.scheme;
        let mut headers = HeaderMap::new();
        let mut entries = Vec::new();
        let mut timestamp = String::new();
        if let Some((location, format)) = &scheme.timestamp {
            timestamp = format.write(input.time());
            match location {
                TimestampLocation::Header(name) => {
                    headers.insert(name, HeaderValue::from_str(&timestamp)?);
                }
                TimestampLocation::Entry(prefix) => entries.push(format!("{prefix}{timestamp}")),
                TimestampLocation::Member(_) => {}
            }
        }
        if let Some(IdLocation::Header(name)) = &scheme.id {
            headers.insert(name, HeaderValue::from_str(input.message_id())?);
        }
        if !scheme.sends_what_it_signs() {
            return Err(SchemeError::NO_LOCATION.into());
        }
        let signed = SignedRequest {
            method: input.method().as_str(),
            url: &input.uri().to_string(),
            headers: input.headers(),
            id: input.message_id(),
            timestamp: &timestamp,
            body: input.body(),
        };
        entries.extend(self.signatures(&signed, input)?);
        let separator = scheme.separator.map(String::from).unwrap_or_default();
        let value = HeaderValue::try_from(entries.join(&separator))?;
        headers.insert(&scheme.header, value);
        Ok(headers)
    }

    fn signatures(
        &self,
        signed: &SignedRequest<'_>,
        input: &SigningInput<'_>,
    ) -> Result<Vec<String>, BoxError> {
        let scheme = &self.scheme;
        let parts = content::fill(&scheme.content, signed).ok_or(SchemeError::UNCOVERED_BODY)?;
        let current = self.keys.iter().filter(|key| key.is_current(input.time()));
        let room = scheme.separator.map_or(1, |_| usize::MAX);
        let mut entries = Vec::new();
        for key in current.take(room) {
            let algorithms = scheme.signatures.iter();
            let mut signatures = algorithms.filter_map(|(algorithm, prefix)| {
                let signature = key.sign(*algorithm, &parts)?;
                let mut entry = prefix.to_string();
                scheme.encoding.write(&signature, &mut entry);
                Some(entry)
            });
            let misfit = SchemeError::KEY;
            entries.push(signatures.next().ok_or(misfit)?);
        }
        if entries.is_empty() {
            return Err(ExpiredError.into());
        }
        Ok(entries)
    }
}

impl Signer for SchemeSigner {
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
        Box::pin(async move { self.headers(input) })
    }
}
