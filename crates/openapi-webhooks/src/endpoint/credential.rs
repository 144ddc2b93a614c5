//! Credentials of an endpoint, in headers, the query or cookies.

use std::borrow::Cow;
use std::fmt;

use base64ct::{Base64, Encoding};
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderValue};
use zeroize::Zeroizing;

use crate::endpoint::error::{EndpointError, EndpointErrorKind};
use crate::wire::header::{self, InvalidHeader};
use crate::wire::style;

/// A credential for one security scheme of a document, by the scheme's name.
///
/// Set it with [`Endpoint::credential`](crate::Endpoint::credential). If the document names
/// security schemes, the generated module `security` has a type for each, which knows the scheme's
/// name and location.
///
/// ```
/// # use openapi_webhooks::{Credential, Endpoint};
/// let endpoint = Endpoint::new("https://customer.example/hooks")?
///     .credential(Credential::query("ApiKeyAuth", "api_key", "s3cr3t"));
/// # Ok::<_, openapi_webhooks::EndpointError>(())
/// ```
///
/// `Debug` shows the scheme's name only.
#[derive(Clone)]
pub struct Credential {
    scheme: Cow<'static, str>,
    fields: Fields,
}

impl Credential {
    /// A user name and a password (RFC 7617).
    ///
    /// # Errors
    /// If the user name contains a colon, or either contains a control character.
    pub fn basic(
        scheme: impl Into<Cow<'static, str>>,
        user: &str,
        password: &str,
    ) -> Result<Self, EndpointError> {
        let fields = Fields::default().basic(user, password)?;
        Ok(Self::of(scheme, fields))
    }

    /// A token (RFC 6750).
    ///
    /// # Errors
    /// If the token contains anything but letters, digits, `-._~+/`, and `=` at the end.
    pub fn bearer(
        scheme: impl Into<Cow<'static, str>>,
        token: &str,
    ) -> Result<Self, EndpointError> {
        Ok(Self::of(scheme, Fields::default().bearer(token)?))
    }

    /// `Authorization` with another HTTP scheme (RFC 9110 §11.4), such as `Hawk`, and its
    /// credentials as they are to be sent.
    ///
    /// # Errors
    /// If either contains a control character or non-ASCII characters.
    ///
    /// ```
    /// # use openapi_webhooks::Credential;
    /// let credential = Credential::authorization("hawk", "Hawk", "id=\"dh37fgj492je\", mac=\"6R4rV5iE\"")?;
    /// assert_eq!(credential.scheme(), "hawk");
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    pub fn authorization(
        scheme: impl Into<Cow<'static, str>>,
        http_scheme: &str,
        credentials: &str,
    ) -> Result<Self, EndpointError> {
        let fields = Fields::default().authorization(http_scheme, credentials)?;
        Ok(Self::of(scheme, fields))
    }

    /// A key in a header.
    ///
    /// # Errors
    /// As [`Endpoint::header`](crate::Endpoint::header).
    pub fn header(
        scheme: impl Into<Cow<'static, str>>,
        name: &str,
        key: &str,
    ) -> Result<Self, EndpointError> {
        Ok(Self::of(scheme, Fields::default().header(name, key)?))
    }

    /// A key in the query, percent-encoded.
    #[must_use]
    pub fn query(scheme: impl Into<Cow<'static, str>>, name: &str, key: &str) -> Self {
        Self::of(scheme, Fields::default().query(name, key))
    }

    /// A key in a cookie.
    ///
    /// # Errors
    /// As [`Endpoint::cookie`](crate::Endpoint::cookie).
    pub fn cookie(
        scheme: impl Into<Cow<'static, str>>,
        name: &str,
        key: &str,
    ) -> Result<Self, EndpointError> {
        Ok(Self::of(scheme, Fields::default().cookie(name, key)?))
    }

    /// The name of the scheme in the document.
    #[must_use]
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    pub(crate) fn fields(&self) -> &Fields {
        &self.fields
    }

    fn of(scheme: impl Into<Cow<'static, str>>, fields: Fields) -> Self {
        Self {
            scheme: scheme.into(),
            fields,
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Credential")
            .field("scheme", &self.scheme)
            .finish_non_exhaustive()
    }
}

/// Headers, query and cookies that are sent in addition to the message's own.
#[derive(Clone, Default)]
pub(crate) struct Fields {
    headers: HeaderMap,
    /// Percent-encoded.
    query: Zeroizing<String>,
    cookies: Zeroizing<String>,
}

impl Fields {
    pub(crate) fn header(mut self, name: &str, value: &str) -> Result<Self, EndpointError> {
        self.headers
            .insert(header::name(name)?, header::value(value)?);
        Ok(self)
    }

    pub(crate) fn basic(mut self, user: &str, password: &str) -> Result<Self, EndpointError> {
        self.headers.insert(AUTHORIZATION, basic(user, password)?);
        Ok(self)
    }

    pub(crate) fn bearer(self, token: &str) -> Result<Self, EndpointError> {
        let stem = token.trim_end_matches('=');
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
        if stem.is_empty() || !stem.bytes().all(allowed) {
            return Err(EndpointError(EndpointErrorKind::Credentials));
        }
        self.authorization("Bearer", token)
    }

    pub(crate) fn authorization(
        mut self,
        scheme: &str,
        credentials: &str,
    ) -> Result<Self, EndpointError> {
        self.headers
            .insert(AUTHORIZATION, authorization(scheme, credentials)?);
        Ok(self)
    }

    pub(crate) fn query(mut self, name: &str, value: &str) -> Self {
        let value = Zeroizing::new(style::encode(value));
        add(&mut self.query, "&", &[&style::encode(name), "=", &value]);
        self
    }

    pub(crate) fn cookie(mut self, name: &str, value: &str) -> Result<Self, EndpointError> {
        if !header::is_token(name) {
            return Err(EndpointError(EndpointErrorKind::Name));
        }
        if !header::is_cookie_value(value) {
            return Err(EndpointError(EndpointErrorKind::Cookie));
        }
        add(&mut self.cookies, "; ", &[name, "=", value]);
        Ok(self)
    }

    pub(crate) fn add_query(&self, query: &mut String) {
        if !self.query.is_empty() {
            add(query, "&", &[&self.query]);
        }
    }

    /// Headers replace those of the same name. All cookies share one header (RFC 6265 §5.4).
    pub(crate) fn add_headers(&self, headers: &mut HeaderMap) -> Result<(), InvalidHeader> {
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        if self.cookies.is_empty() {
            return Ok(());
        }
        let others = headers.get(COOKIE).map(|value| value.to_str());
        let others = others.transpose().map_err(|_| InvalidHeader::Value)?;
        let mut cookies = Zeroizing::new(others.unwrap_or_default().to_owned());
        add(&mut cookies, "; ", &[&self.cookies]);
        headers.insert(COOKIE, header::value(&cookies)?);
        Ok(())
    }
}

/// The credentials of RFC 7617.
pub(crate) fn basic(user: &str, password: &str) -> Result<HeaderValue, EndpointError> {
    if user.contains(':') || user.chars().chain(password.chars()).any(char::is_control) {
        return Err(EndpointError(EndpointErrorKind::Credentials));
    }
    let pair = Zeroizing::new(format!("{user}:{password}"));
    let encoded = Zeroizing::new(Base64::encode_string(pair.as_bytes()));
    authorization("Basic", &encoded)
}

fn authorization(scheme: &str, credentials: &str) -> Result<HeaderValue, EndpointError> {
    let text = Zeroizing::new([scheme, " ", credentials].concat());
    Ok(header::value(&text)?)
}

fn add(list: &mut String, separator: &str, parts: &[&str]) {
    if !list.is_empty() {
        list.push_str(separator);
    }
    for part in parts {
        list.push_str(part);
    }
}
