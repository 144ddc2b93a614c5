//! Errors of endpoints and credentials.

use std::fmt;

use crate::report::debug_by_report;
use crate::wire::header::InvalidHeader;

/// The error of an invalid [`Endpoint`](crate::Endpoint) or [`Credential`](crate::Credential). It
/// shows nothing of the URL, the header or the credentials.
///
/// ```
/// # use openapi_webhooks::Endpoint;
/// let error = Endpoint::new("https://customer.example/#s3cr3t").unwrap_err();
/// assert!(!error.to_string().contains("s3cr3t"));
/// println!("{error}");
/// ```
#[derive(Clone)]
pub struct EndpointError(pub(crate) EndpointErrorKind);

debug_by_report!(EndpointError);

#[derive(Clone, Copy, Debug)]
pub(crate) enum EndpointErrorKind {
    NotAscii,
    Characters,
    Fragment,
    Scheme,
    Userinfo,
    Host,
    Port,
    Syntax,
    Header(InvalidHeader),
    Credentials,
    Name,
    Cookie,
    #[cfg(feature = "hyper")]
    Identity,
    #[cfg(feature = "hyper")]
    Trust,
    #[cfg(feature = "hyper")]
    RootCertificate,
    #[cfg(feature = "proxy")]
    Proxy,
}

#[cfg(feature = "proxy")]
impl EndpointError {
    pub(crate) fn proxy() -> Self {
        Self(EndpointErrorKind::Proxy)
    }
}

impl From<InvalidHeader> for EndpointError {
    fn from(bad: InvalidHeader) -> Self {
        Self(EndpointErrorKind::Header(bad))
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            EndpointErrorKind::NotAscii => "the URL is not ASCII: write its host in punycode and the rest percent-encoded",
            EndpointErrorKind::Characters => "the URL contains white space, a control character or a backslash: percent-encode it",
            EndpointErrorKind::Fragment => "the URL contains a fragment, which is never sent: remove `#` and the rest",
            EndpointErrorKind::Scheme => "the URL must start with `https://` or `http://`",
            EndpointErrorKind::Userinfo => "the URL contains a user name or a password, which must be given separately",
            EndpointErrorKind::Host => {
                "the URL's host is neither a DNS name, nor an IPv4 address of four decimal numbers, nor an IPv6 address in brackets"
            }
            EndpointErrorKind::Port => "the URL's port is not a number from 1 to 65535",
            EndpointErrorKind::Syntax => "the URL contains a character that must be percent-encoded, or is too long",
            EndpointErrorKind::Header(bad) => bad.reason(),
            EndpointErrorKind::Name => "the name is empty or contains an invalid character",
            EndpointErrorKind::Cookie => "the cookie value contains a character that RFC 6265 does not allow",
            EndpointErrorKind::Credentials => "the credentials contain a character that their scheme does not allow",
            #[cfg(feature = "hyper")]
            EndpointErrorKind::Identity => "a client certificate requires an https URL",
            #[cfg(feature = "hyper")]
            EndpointErrorKind::Trust => "root certificates and pinned keys require an https URL",
            #[cfg(feature = "hyper")]
            EndpointErrorKind::RootCertificate => "the root certificate is not the DER of an X.509 certificate",
            #[cfg(feature = "proxy")]
            EndpointErrorKind::Proxy => "a proxy URL must be `http://` with a host and a port",
        })
    }
}

impl std::error::Error for EndpointError {}
