//! Why an attempt got no response.

use std::error::Error;
use std::fmt;

use crate::egress::policy::Refusal;
use crate::message::error::MessageError;
use crate::transport::sent::Sent;

/// An error from another crate.
pub(crate) type Source = Box<dyn Error + Send + Sync>;

/// Why an attempt got no response.
#[derive(Debug)]
pub enum Failure {
    /// The egress policy blocked the endpoint.
    Blocked(Refusal),
    /// Connecting failed.
    Connect(Source),
    /// Connecting timed out.
    ConnectTimeout,
    /// The total deadline passed.
    Deadline { sent: Sent },
    /// The connection failed later.
    Transport { sent: Sent, source: Source },
    /// The message could not be built.
    Message(MessageError),
    /// Every secret of the endpoint has expired.
    Expired,
    /// The endpoint has no credential for this security scheme.
    Credential(String),
    /// The endpoint's function computed a reserved or invalid header.
    AttemptHeader(&'static str),
    /// The endpoint's own limits did not let the message start in time.
    Limited,
    /// A signer failed.
    Signer(Source),
    /// A signer returned a reserved or duplicate header.
    SignerHeader(&'static str),
    /// The deadline passed while a signer ran.
    SignerTimeout,
    /// The URL and the message's query together are too long.
    TooLong,
    /// The transport does not support the request.
    Unsupported(&'static str),
}

impl Failure {
    pub(crate) fn sent(&self) -> Sent {
        match self {
            Self::Deadline { sent } | Self::Transport { sent, .. } => *sent,
            Self::Blocked(_) | Self::Connect(_) | Self::ConnectTimeout => Sent::No,
            Self::Signer(_) | Self::SignerHeader(_) | Self::SignerTimeout => Sent::No,
            Self::Credential(_) | Self::AttemptHeader(_) | Self::Limited => Sent::No,
            Self::Message(_) | Self::Expired | Self::TooLong | Self::Unsupported(_) => Sent::No,
        }
    }

    pub(crate) fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(source) | Self::Signer(source) | Self::Transport { source, .. } => {
                Some(source.as_ref())
            }
            Self::Message(error) => Some(error),
            // The message above already shows the reason.
            Self::Blocked(_) => None,
            Self::ConnectTimeout
            | Self::Deadline { .. }
            | Self::Expired
            | Self::Credential(_)
            | Self::AttemptHeader(_)
            | Self::Limited
            | Self::SignerHeader(_)
            | Self::SignerTimeout
            | Self::TooLong
            | Self::Unsupported(_) => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Blocked(refusal) => {
                return write!(
                    formatter,
                    "the egress policy blocks the endpoint: {refusal}"
                );
            }
            Self::Connect(_) => "could not connect to the endpoint",
            Self::ConnectTimeout => "timed out while connecting to the endpoint",
            Self::Deadline { .. } => "the endpoint did not respond before the deadline",
            Self::Transport { .. } => "the connection failed before the endpoint responded",
            Self::Message(_) => "the message cannot be built",
            Self::Expired => "every secret of the endpoint has expired",
            Self::Credential(scheme) => {
                return write!(formatter, "the endpoint has no credential for `{scheme}`");
            }
            Self::AttemptHeader(reason) => {
                return write!(
                    formatter,
                    "the endpoint computed an invalid header for the attempt: {reason}"
                );
            }
            Self::Limited => {
                "the endpoint's own limits did not let the message start before the deadline"
            }
            Self::Signer(_) => "a signer of the endpoint failed",
            Self::SignerHeader(reason) => {
                return write!(
                    formatter,
                    "a signer of the endpoint returned an invalid header: {reason}"
                );
            }
            Self::SignerTimeout => "a signer of the endpoint did not finish before the deadline",
            Self::TooLong => "the endpoint's URL and the message's query together are too long",
            Self::Unsupported(reason) => reason,
        })
    }
}
