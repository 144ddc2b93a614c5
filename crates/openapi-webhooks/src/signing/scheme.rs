//! Signature schemes as data.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderName;
use sha2::{Digest, Sha256};

use crate::signing::algorithm::{Algorithm, Encoding};
use crate::signing::content::{self, Part, SignedRequest};
use crate::signing::scheme_error::SchemeError;
use crate::signing::timestamp::TimestampFormat;

/// The tolerance of Standard Webhooks, Stripe, Slack and others.
pub(crate) const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// How a provider signs its webhooks: the signed content, the algorithm, and the headers.
///
/// The same description signs, by [`signer`](Self::signer), and verifies, by
/// [`verifier`](Self::verifier). There are presets for many providers. For others, describe the
/// scheme:
///
/// ```
/// use openapi_webhooks::http::HeaderName;
/// use openapi_webhooks::signing::{Algorithm, Scheme, TimestampFormat};
///
/// // X-Acme-Signature: time=1700000000, sig=…
/// let header = HeaderName::from_static("x-acme-signature");
/// let scheme = Scheme::new(Algorithm::HmacSha256, header, "{timestamp}.{body}")?
///     .separator(',')
///     .prefix("sig=")
///     .timestamp_entry("time=", TimestampFormat::Seconds);
/// # Ok::<_, openapi_webhooks::signing::SchemeError>(())
/// ```
///
/// A scheme whose content includes neither `{timestamp}` nor `{id}` does not stop an attacker from
/// replaying a captured message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    pub(crate) header: HeaderName,
    pub(crate) separator: Option<char>,
    /// Algorithms, each with the prefix of its signatures.
    pub(crate) signatures: Vec<(Algorithm, Cow<'static, str>)>,
    pub(crate) encoding: Encoding,
    pub(crate) content: Vec<Part>,
    pub(crate) timestamp: Option<(TimestampLocation, TimestampFormat)>,
    pub(crate) id: Option<IdLocation>,
    pub(crate) tolerance: Duration,
    pub(crate) form_field: Option<Cow<'static, str>>,
    pub(crate) is_json_in_text: bool,
}

/// Where an id is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum IdLocation {
    Header(HeaderName),
    /// A member of the JSON body.
    Member(Cow<'static, str>),
}

/// Where a timestamp is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TimestampLocation {
    Header(HeaderName),
    /// An entry of the signature's header, by its prefix.
    Entry(Cow<'static, str>),
    /// A member of the JSON body.
    Member(Cow<'static, str>),
}

impl Scheme {
    /// Describes a scheme with one signature in `header`, in hexadecimal digits.
    ///
    /// The signed content is text with the placeholders `{id}`, `{timestamp}`, `{method}`, `{url}`
    /// and `{body}`. The URL is the whole URL that the sender calls, with its query.
    ///
    /// # Errors
    /// If the content has another placeholder, or no `{body}`.
    ///
    /// ```
    /// use openapi_webhooks::http::HeaderName;
    /// use openapi_webhooks::signing::{Algorithm, Scheme};
    ///
    /// let header = HeaderName::from_static("x-acme-signature");
    /// assert!(Scheme::new(Algorithm::HmacSha256, header.clone(), "{method} {body}").is_ok());
    /// assert!(Scheme::new(Algorithm::HmacSha256, header, "{bdy}").is_err());
    /// ```
    pub fn new(
        algorithm: Algorithm,
        header: HeaderName,
        content: &str,
    ) -> Result<Self, SchemeError> {
        Ok(Self {
            header,
            separator: None,
            signatures: vec![(algorithm, Cow::Borrowed(""))],
            encoding: Encoding::Hex,
            content: content::parse(content)?,
            timestamp: None,
            id: None,
            tolerance: TOLERANCE,
            form_field: None,
            is_json_in_text: false,
        })
    }

    /// Sets the text before a signature, such as `sha256=`.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<Cow<'static, str>>) -> Self {
        if let Some((_, own)) = self.signatures.first_mut() {
            *own = prefix.into();
        }
        self
    }

    /// Sets the character between the entries of the header, which may contain several signatures
    /// and a timestamp. White space around entries is ignored, and so are entries without a known
    /// prefix.
    #[must_use]
    pub fn separator(mut self, separator: char) -> Self {
        self.separator = Some(separator);
        self
    }

    /// Sets the encoding of a signature; hexadecimal by default.
    #[must_use]
    pub fn encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = encoding;
        self
    }

    /// Sets the header of the timestamp.
    #[must_use]
    pub fn timestamp_header(mut self, header: HeaderName, format: TimestampFormat) -> Self {
        self.timestamp = Some((TimestampLocation::Header(header), format));
        self
    }

    /// Sets the prefix of the timestamp's entry in the signature's header, such as `t=`.
    #[must_use]
    pub fn timestamp_entry(
        mut self,
        prefix: impl Into<Cow<'static, str>>,
        format: TimestampFormat,
    ) -> Self {
        self.timestamp = Some((TimestampLocation::Entry(prefix.into()), format));
        self
    }

    /// Sets the member of a JSON body that contains the timestamp. The signer does not write it: the
    /// payload must contain it.
    #[must_use]
    pub fn timestamp_member(
        mut self,
        name: impl Into<Cow<'static, str>>,
        format: TimestampFormat,
    ) -> Self {
        self.timestamp = Some((TimestampLocation::Member(name.into()), format));
        self
    }

    /// Sets the header of the message's id. Unless the signed content includes `{id}`, the id may be
    /// absent, and anybody can change it.
    #[must_use]
    pub fn id_header(mut self, header: HeaderName) -> Self {
        self.id = Some(IdLocation::Header(header));
        self
    }

    /// Sets the member of a JSON body that contains the message's id, which the signature covers with the
    /// body. The verifier accepts messages without it. The signer does not add it to the body.
    #[must_use]
    pub fn id_member(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.id = Some(IdLocation::Member(name.into()));
        self
    }

    /// Sets how far a verified timestamp may differ from the clock, in both directions; 5 minutes by
    /// default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the field that contains the JSON payload if the body is a URL-encoded form, such as GitHub's
    /// `payload`.
    #[must_use]
    pub fn json_in_form(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        self.form_field = Some(field.into());
        self
    }

    /// Reads a body of the type `text/plain` as JSON.
    #[must_use]
    pub fn json_in_text(mut self) -> Self {
        self.is_json_in_text = true;
        self
    }

    /// The hash of the signed content.
    pub(crate) fn digest(&self, signed: &SignedRequest<'_>) -> Option<[u8; 32]> {
        let parts = content::fill(&self.content, signed)?;
        let hash = parts.iter().fold(Sha256::new(), Digest::chain_update);
        Some(hash.finalize().into())
    }

    pub(crate) fn signs(&self, part: &Part) -> bool {
        self.content.contains(part)
    }

    /// Whether a header contains the id and the timestamp if they are parts of the signed content.
    pub(super) fn sends_what_it_signs(&self) -> bool {
        use TimestampLocation::{Entry, Header};

        let sends_timestamp = matches!(self.timestamp, Some((Header(_) | Entry(_), _)));
        (sends_timestamp || !self.signs(&Part::Timestamp))
            && (matches!(self.id, Some(IdLocation::Header(_))) || !self.signs(&Part::Id))
    }

    pub(crate) fn signs_url(&self) -> bool {
        let parts = [Part::Url, Part::HubSpotUrl, Part::TwilioBody];
        parts.iter().any(|part| self.signs(part))
    }
}
