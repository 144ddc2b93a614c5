//! Endpoints: where a customer receives webhooks, and how to authenticate there.

use std::fmt;
use std::hash::BuildHasher;
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::uri::PathAndQuery;
use http::{HeaderMap, Uri};

use crate::endpoint::attempt_headers::{AttemptContext, AttemptHeaders};
use crate::endpoint::credential::{Credential, Fields};
use crate::endpoint::error::{EndpointError, EndpointErrorKind};
#[cfg(feature = "hyper")]
use crate::endpoint::identity::Identity;
use crate::endpoint::origin::Origin;
use crate::endpoint::pacing::Pacing;
#[cfg(feature = "rate-limit")]
use crate::endpoint::pacing::Rate;
#[cfg(feature = "hyper")]
use crate::endpoint::tls::Tls;
use crate::endpoint::url;
use crate::signing::secret::Secret;
use crate::signing::signer::Signer;

/// A customer's URL, with its secrets, credentials and headers.
///
/// The URL is sent byte for byte: path, trailing slash, query and percent-encoding. It is itself a
/// secret, so `Debug` shows only the scheme and the host.
///
/// ```
/// # use openapi_webhooks::{Endpoint, Secret};
/// let endpoint = Endpoint::new("https://customer.example/hooks?token=s3cr3t")?
///     .signed_with(Secret::generate())
///     .header("x-tenant", "42")?;
/// assert_eq!(format!("{endpoint:?}"), r#"Endpoint { scheme: "https", host: "customer.example", .. }"#);
/// # Ok::<_, openapi_webhooks::EndpointError>(())
/// ```
///
/// The client's [egress policy](crate::egress::Policy) decides at each attempt whether plain HTTP,
/// the port and the address are allowed.
#[derive(Clone)]
pub struct Endpoint {
    uri: Uri,
    origin: Origin,
    own: Fields,
    credentials: Vec<Credential>,
    /// Newest first.
    secrets: Vec<Secret>,
    signers: Vec<Arc<dyn Signer>>,
    attempt_headers: Option<AttemptHeaders>,
    pacing: Pacing,
    /// If they differ from the client's.
    #[cfg(feature = "hyper")]
    tls: Option<Arc<Tls>>,
}

impl Endpoint {
    /// Parses an `http` or `https` URL.
    ///
    /// # Errors
    /// If it is not such a URL, or parsers could read it differently: with userinfo, a fragment, a
    /// backslash, white space, a control character or non-ASCII characters (use punycode for hosts,
    /// and percent-encoding for the rest), or an IPv4 address that is not four decimal numbers.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// assert!(Endpoint::new("https://customer.example/hooks").is_ok());
    /// assert!(Endpoint::new("https://user:password@customer.example/").is_err());
    /// assert!(Endpoint::new("https://127.1/").is_err()); // another way to write 127.0.0.1
    /// ```
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        let uri = url::parse(url)?;
        Ok(Self {
            origin: Origin::of(&uri).ok_or(EndpointError(EndpointErrorKind::Host))?,
            uri,
            own: Fields::default(),
            credentials: Vec::new(),
            secrets: Vec::new(),
            signers: Vec::new(),
            attempt_headers: None,
            pacing: Pacing::default(),
            #[cfg(feature = "hyper")]
            tls: None,
        })
    }

    /// Adds a secret that signs per Standard Webhooks: `v1` for `whsec_…`, `v1a` for `whsk_…`.
    ///
    /// To rotate secrets, call this for each, newest first. Without a secret and without
    /// [`signed_by`](Self::signed_by), messages are sent unsigned: they have an id and a timestamp,
    /// but nothing proves who sent them.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?
    ///     .signed_with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn signed_with(mut self, secret: Secret) -> Self {
        self.secrets.push(secret);
        self
    }

    /// Adds a signature of another scheme.
    ///
    /// ```
    /// # use openapi_webhooks::{Endpoint, Secret};
    /// use openapi_webhooks::signing::{Scheme, SharedSecret};
    ///
    /// let secret: SharedSecret = "It's a Secret to Everybody".parse()?;
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?
    ///     .signed_with(Secret::generate())
    ///     .signed_by(Scheme::github().signer(secret));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn signed_by(mut self, signer: impl Signer + 'static) -> Self {
        self.signers.push(Arc::new(signer));
        self
    }

    /// Adds a header. It replaces a header of the same name that was set before or by the document.
    ///
    /// # Errors
    /// If the value contains a control character or non-ASCII characters, or the name is not a
    /// token or is reserved: `webhook-id`, `webhook-timestamp`, `webhook-signature`, `proxy-*`,
    /// `host`, `content-length`, `content-type`, `content-encoding`, `accept-encoding`,
    /// `transfer-encoding`, `connection`, `keep-alive`, `te`, `trailer`, `upgrade`,
    /// `http2-settings` and `expect`.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.header("x-tenant", "42")?;
    /// assert!(endpoint.header("webhook-id", "mine").is_err());
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, EndpointError> {
        self.own = self.own.header(name, value)?;
        Ok(self)
    }

    /// Adds a query parameter, such as an API key, after those of the URL and the document. It is
    /// percent-encoded, and never printed.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.query("api_key", "a&b");
    /// // …/hooks?api_key=a%26b
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.own = self.own.query(name, value);
        self
    }

    /// Adds a cookie to those that the document declares.
    ///
    /// # Errors
    /// If the name is not a token, or the value contains a character that RFC 6265 §4.1.1 excludes:
    /// white space, quotation marks, commas, semicolons, backslashes, or non-ASCII characters.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.cookie("session", "s3cr3t")?;
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    pub fn cookie(mut self, name: &str, value: &str) -> Result<Self, EndpointError> {
        self.own = self.own.cookie(name, value)?;
        Ok(self)
    }

    /// Adds a credential for messages of the webhooks that name its security scheme, and only for
    /// those. It replaces one for the same scheme.
    ///
    /// If a webhook lists alternatives, the first one is used for which the endpoint has all
    /// credentials. If there is none, the message is sent with the credentials that exist, since
    /// many documents name schemes that their receivers do not require.
    /// [`ClientBuilder::require_credentials`](crate::ClientBuilder::require_credentials) makes that
    /// an error.
    ///
    /// ```
    /// # use openapi_webhooks::{Credential, Endpoint};
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?
    ///     .credential(Credential::bearer("partnerToken", "s3cr3t")?);
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    #[must_use]
    pub fn credential(mut self, credential: impl Into<Credential>) -> Self {
        let credential = credential.into();
        self.credentials
            .retain(|other| other.scheme() != credential.scheme());
        self.credentials.push(credential);
        self
    }

    /// Authenticates with a user name and a password (RFC 7617).
    ///
    /// # Errors
    /// If the user name contains a colon, or either contains a control character.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.basic_auth("sender", "s3cr3t")?;
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    pub fn basic_auth(mut self, user: &str, password: &str) -> Result<Self, EndpointError> {
        self.own = self.own.basic(user, password)?;
        Ok(self)
    }

    /// Authenticates with a token (RFC 6750).
    ///
    /// # Errors
    /// If the token contains anything but letters, digits, `-._~+/`, and `=` at the end (RFC 6750
    /// §2.1).
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.bearer_auth("s3cr3t")?;
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    pub fn bearer_auth(mut self, token: &str) -> Result<Self, EndpointError> {
        self.own = self.own.bearer(token)?;
        Ok(self)
    }

    /// Computes headers for each attempt, before the message is signed. They replace headers of the same
    /// names that were set before or by the document. A second call replaces the function.
    ///
    /// The function runs on the task that sends, so it must not block. If it returns a header that
    /// [`header`](Self::header) would reject, nothing is sent, and
    /// [`SendError::is_invalid_header`](crate::SendError::is_invalid_header) is true. For headers that
    /// need I/O, or that sign the request, use [`signed_by`](Self::signed_by).
    ///
    /// This example continues a trace with the crate `opentelemetry` and the propagator of the service,
    /// usually that of W3C Trace Context. It sends the trace of the task that calls `deliver`.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue};
    /// use opentelemetry::propagation::Injector;
    /// use opentelemetry::{Context, global};
    ///
    /// #[derive(Default)]
    /// struct TraceHeaders(HeaderMap);
    ///
    /// impl Injector for TraceHeaders {
    ///     fn set(&mut self, name: &str, value: String) {
    ///         if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
    ///             self.0.insert(name, value);
    ///         }
    ///     }
    /// }
    ///
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.attempt_headers(|_attempt| {
    ///     let mut headers = TraceHeaders::default();
    ///     global::get_text_map_propagator(|propagator| {
    ///         propagator.inject_context(&Context::current(), &mut headers);
    ///     });
    ///     headers.0
    /// });
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    #[must_use]
    pub fn attempt_headers(
        mut self,
        compute: impl Fn(&AttemptContext<'_>) -> HeaderMap + Send + Sync + 'static,
    ) -> Self {
        self.attempt_headers = Some(AttemptHeaders::new(compute));
        self
    }

    /// Sets the deadline of each attempt to this endpoint. It can only shorten the
    /// [client's](crate::ClientBuilder::deadline), on which queues rely.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// use std::time::Duration;
    ///
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.deadline(Duration::from_secs(5));
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.pacing.deadline = Some(deadline);
        self
    }

    /// Sets how many messages may be in flight to this URL, at least 1. All clones of a client and all
    /// endpoints with this URL share the limit.
    ///
    /// It applies to `send_…`, `deliver` and [`fan_out`](crate::Client::fan_out). A message of
    /// `send_…` or `deliver` that cannot start within its deadline is not sent:
    /// [`SendError::is_limited`](crate::SendError::is_limited). In a fan-out, it waits.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.max_in_flight(2);
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    #[must_use]
    pub fn max_in_flight(mut self, count: usize) -> Self {
        self.pacing.max_in_flight = Some(count.max(1));
        self
    }

    /// Limits the rate of messages to this URL: `count` at once, and then one every `per / count` (a
    /// leaky bucket). It applies where [`max_in_flight`](Self::max_in_flight) does, and to retries.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// use std::time::Duration;
    ///
    /// // Ten at once, and then 600 per minute.
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.rate(10, Duration::from_secs(1));
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    #[cfg(feature = "rate-limit")]
    #[must_use]
    pub fn rate(mut self, count: u32, per: Duration) -> Self {
        self.pacing.rate = Some(Rate::new(count, per));
        self
    }

    /// Presents this certificate to the receiver if it requests one (RFC 8446 §4.3.2).
    ///
    /// Only endpoints with the same TLS settings share connections. Custom transports do not support
    /// these settings, and reject the endpoint.
    ///
    /// # Errors
    /// If the URL is plain `http`.
    #[cfg(feature = "hyper")]
    pub fn identity(self, identity: Identity) -> Result<Self, EndpointError> {
        self.with_tls(EndpointErrorKind::Identity, |tls| {
            Ok(tls.with_identity(identity))
        })
    }

    /// Trusts a root certificate for this endpoint, in addition to those of the client. It may be a
    /// receiver's self-signed certificate.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// # let der = rcgen::generate_simple_self_signed(["customer.example".to_owned()])?.cert.der().to_vec();
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.root_certificate(der)?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If it is not the DER of an X.509 certificate, or the URL is plain `http`.
    #[cfg(feature = "hyper")]
    pub fn root_certificate(self, der: impl Into<Vec<u8>>) -> Result<Self, EndpointError> {
        self.with_tls(EndpointErrorKind::Trust, |tls| tls.with_root(der.into()))
    }

    /// Sends only to a receiver whose certificate has this public key, given as the SHA-256 digest of
    /// its `SubjectPublicKeyInfo` (RFC 7469 §2.4). The certificate must be valid and trusted as well.
    /// Several keys are alternatives, so that the receiver can change its key.
    ///
    /// ```
    /// # use openapi_webhooks::Endpoint;
    /// // openssl x509 -in receiver.pem -pubkey -noout | openssl pkey -pubin -outform der | sha256sum
    /// let digest = [0x2a; 32];
    /// let endpoint = Endpoint::new("https://customer.example/hooks")?.pinned_key(digest)?;
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    ///
    /// # Errors
    /// If the URL is plain `http`.
    #[cfg(feature = "hyper")]
    pub fn pinned_key(self, sha256: [u8; 32]) -> Result<Self, EndpointError> {
        self.with_tls(EndpointErrorKind::Trust, |tls| {
            Ok(tls.with_pinned_key(sha256))
        })
    }

    #[cfg(feature = "hyper")]
    fn with_tls(
        mut self,
        if_plain: EndpointErrorKind,
        change: impl FnOnce(Tls) -> Result<Tls, EndpointError>,
    ) -> Result<Self, EndpointError> {
        if self.origin.is_http {
            return Err(EndpointError(if_plain));
        }
        let tls = self.tls.take().map(Arc::unwrap_or_clone);
        self.tls = Some(Arc::new(change(tls.unwrap_or_default())?));
        Ok(self)
    }

    /// The host. It is not secret and may be logged.
    #[must_use]
    pub fn host(&self) -> &str {
        self.uri.host().unwrap_or_default()
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The fields that are sent with each message.
    pub(crate) fn own(&self) -> &Fields {
        &self.own
    }

    /// The credentials that are sent with messages that require them.
    pub(crate) fn credentials(&self) -> &[Credential] {
        &self.credentials
    }

    /// The URL with the message's query appended. `None` if it exceeds the maximum length of a URI.
    pub(crate) fn uri_with_query(&self, query: &str) -> Option<Uri> {
        if query.is_empty() {
            return Some(self.uri.clone());
        }
        let target = self.uri.path_and_query().map_or("/", PathAndQuery::as_str);
        let separator = match target.split_once('?') {
            None => "?",
            Some((_, own)) if own.is_empty() || own.ends_with('&') => "",
            Some(_) => "&",
        };
        let mut parts = self.uri.clone().into_parts();
        parts.path_and_query = Some([target, separator, query].concat().try_into().ok()?);
        Uri::from_parts(parts).ok()
    }

    #[cfg(feature = "hyper")]
    pub(crate) fn tls(&self) -> Option<&Arc<Tls>> {
        self.tls.as_ref()
    }

    pub(crate) fn computed_headers(&self) -> Option<&AttemptHeaders> {
        self.attempt_headers.as_ref()
    }

    pub(crate) fn pacing(&self) -> &Pacing {
        &self.pacing
    }

    /// A hash of the URL, by which endpoints with the same URL share limits.
    pub(crate) fn hash_url(&self, hasher: &impl BuildHasher) -> u64 {
        hasher.hash_one(&self.uri)
    }

    pub(crate) fn is_signed(&self) -> bool {
        !self.secrets.is_empty()
    }

    /// Whether the endpoint has secrets, all of which have expired.
    pub(crate) fn is_expired(&self, now: SystemTime) -> bool {
        self.is_signed() && self.secrets(now).next().is_none()
    }

    pub(crate) fn signers(&self) -> &[Arc<dyn Signer>] {
        &self.signers
    }

    pub(crate) fn secrets(&self, now: SystemTime) -> impl Iterator<Item = &Secret> {
        self.secrets
            .iter()
            .filter(move |secret| secret.key().is_current(now))
    }
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    /// As [`Endpoint::new`].
    fn from_str(url: &str) -> Result<Self, EndpointError> {
        Self::new(url)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Endpoint")
            .field("scheme", &self.uri.scheme_str().unwrap_or_default())
            .field("host", &self.host())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use ::url::Url;
    use proptest::prelude::*;

    use super::*;
    use crate::endpoint::host::Host;

    #[test]
    fn urls_that_all_parsers_agree_on_are_accepted() {
        for url in [
            "https://customer.example",
            "https://customer.example/",
            "https://customer.example?a",
            "http://customer.example:8080/a//b/../c?d=%20&e=?/",
            "HTTPS://Customer.EXAMPLE/",
            "https://xn--bcher-kva.example/",
            "https://a_b.customer.example./",
            "https://192.0.2.1:65535/",
            "https://[2001:db8::1]:1/",
            "https://customer.example/{id}|~'",
        ] {
            let endpoint = Endpoint::new(url).expect(url);
            agrees(url, &endpoint).expect(url);
        }
    }

    #[test]
    fn other_urls_are_rejected() {
        for url in [
            "",
            "customer.example",
            "//customer.example/",
            "https:",
            "https:customer.example",
            "https:/customer.example",
            "https:///customer.example",
            "https://",
            "https:///",
            "https://?",
            "https://:443/",
            "ftp://customer.example/",
            "file:///etc/passwd",
            " https://customer.example/",
            "https://customer.example/ ",
            "https://customer.example/a b",
            "https://customer.example/\n",
            "https://customer.example/\t",
            "https://customer.example/\0",
            "https://customer.example/\u{7f}",
            "https://customer.example/#",
            "https://customer.example#a",
            "https://user@customer.example/",
            "https://user:password@customer.example/",
            "https://@customer.example/",
            "https://customer.example\\@other.example/",
            "https://customer.example\\other",
            "https://customer.example:/",
            "https://customer.example:0/",
            "https://customer.example:080/",
            "https://customer.example:65536/",
            "https://customer.example:99999999999/",
            "https://customer.example:+1/",
            "https://customer.example:a/",
            "https://customer.example:1:2/",
            "https://bücher.example/",
            "https://customer.example/ä",
            "https://cust%6fmer.example/",
            "https://customer。example/",
            "https://a..b/",
            "https://2001:db8::1/",
            "https://[2001:db8::1/",
            "https://[2001:db8::1]a/",
            "https://[2001:db8::1]:/",
            "https://[v1.a]/",
            "https://127.1/",
            "https://0x7f.1/",
            "https://customer.example/<>",
        ] {
            assert!(Endpoint::new(url).is_err(), "{url:?}");
        }
        assert!(Endpoint::new(&format!("https://a/{}", "b".repeat(70_000))).is_err());
    }

    #[test]
    fn credentials_that_violate_their_scheme_are_rejected() {
        let endpoint = || Endpoint::new("https://customer.example").expect("a URL");
        for (user, password) in [("a:b", ""), ("a\n", ""), ("", "a\0"), ("", "\u{85}")] {
            assert!(endpoint().basic_auth(user, password).is_err());
        }
        assert!(endpoint().basic_auth("ä", "ö:ö").is_ok());
        for token in ["", "=", "a b", "a\n", "ä", "a=b", "a,b"] {
            assert!(endpoint().bearer_auth(token).is_err(), "{token:?}");
        }
        assert!(endpoint().bearer_auth("abc-._~+/==").is_ok());
    }

    /// Checks that the WHATWG parser and the RFC 3986 parser find the same scheme, host and port.
    fn agrees(text: &str, endpoint: &Endpoint) -> Result<(), TestCaseError> {
        let Ok(url) = Url::parse(text) else {
            return Ok(());
        };
        let host = url.host_str().unwrap_or_default();
        match (Host::parse(host), Host::parse(endpoint.host())) {
            (Some(one), Some(two)) => prop_assert_eq!(one, two),
            (one, two) => prop_assert!(false, "{:?} and {:?}", one, two),
        }
        let is_http = endpoint.uri.scheme_str() == Some("http");
        prop_assert_eq!(url.scheme() == "http", is_http);
        let default = if is_http { 80 } else { 443 };
        prop_assert_eq!(
            url.port_or_known_default(),
            Some(endpoint.uri.port_u16().unwrap_or(default))
        );
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]

        #[test]
        fn parsers_agree_on_every_accepted_text(
            text in r"(https?://)?([a-c0-9x.\[\]:@%\\_-]|0x|127|::|xn--|ä|。|／){0,16}(:[0-9]{0,6})?([/?#\\][!-~]{0,8})?"
        ) {
            if let Ok(endpoint) = Endpoint::new(&text) {
                agrees(&text, &endpoint)?;
            }
        }

        #[test]
        fn no_text_causes_a_panic(text in "\\PC*", user in "\\PC*") {
            let _ = Endpoint::new(&text);
            let endpoint = Endpoint::new("https://customer.example").expect("a URL");
            let _ = endpoint.clone().header(&text, &user);
            let _ = endpoint.clone().bearer_auth(&text);
            let _ = endpoint.basic_auth(&user, &text);
        }

        #[test]
        fn accepted_urls_are_sent_unchanged(target in "/[!-~&&[^#\\\\]]{0,40}") {
            if let Ok(endpoint) = Endpoint::new(&format!("https://customer.example{target}")) {
                let uri = endpoint.uri_with_query("").expect("no query");
                prop_assert_eq!(uri.path_and_query().map(PathAndQuery::as_str), Some(target.as_str()));
                let uri = endpoint.uri_with_query("a=b").expect("a short query").to_string();
                prop_assert!(uri.ends_with("a=b") && uri.contains(&target));
            }
        }
    }
}
