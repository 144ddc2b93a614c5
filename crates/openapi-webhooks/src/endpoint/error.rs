//! Why an endpoint is refused.

use std::fmt;

use crate::report::debug_by_report;
use crate::wire::header::InvalidHeader;

/// Why an [`Endpoint`](crate::Endpoint) or a [`Credential`](crate::Credential) is refused. It shows nothing of the URL, the header or the credentials.
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
            EndpointErrorKind::Characters => "the URL holds white space, a control character or a backslash: percent-encode it",
            EndpointErrorKind::Fragment => "the URL holds a fragment, which is never sent: leave `#` and what follows out",
            EndpointErrorKind::Scheme => "the URL starts with neither `https://` nor `http://`",
            EndpointErrorKind::Userinfo => "the URL holds a user or a password: use `basic_auth`",
            EndpointErrorKind::Host => {
                "the URL's host is neither a DNS name, nor an IPv4 address of four decimal numbers, nor an IPv6 address in brackets"
            }
            EndpointErrorKind::Port => "the URL's port is not a number from 1 to 65535",
            EndpointErrorKind::Syntax => "the URL holds a character that must be percent-encoded, or is too long",
            EndpointErrorKind::Header(bad) => bad.reason(),
            EndpointErrorKind::Name => "the name is empty, or not what its place allows",
            EndpointErrorKind::Cookie => "the cookie's value holds a character that RFC 6265 does not allow",
            EndpointErrorKind::Credentials => "the credentials hold a character that their scheme does not allow",
            #[cfg(feature = "hyper")]
            EndpointErrorKind::Identity => "a client certificate is shown over https alone",
            #[cfg(feature = "proxy")]
            EndpointErrorKind::Proxy => "a proxy's URL is `http://`, a host and a port",
        })
    }
}

impl std::error::Error for EndpointError {}
