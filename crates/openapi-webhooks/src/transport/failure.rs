//! Why an attempt got no answer.

use std::error::Error;
use std::fmt;

use crate::egress::policy::Refusal;
use crate::message::error::MessageError;
use crate::transport::sent::Sent;

/// An error as it is passed on.
pub(crate) type Source = Box<dyn Error + Send + Sync>;

/// Why an attempt got no answer.
#[derive(Debug)]
pub enum Failure {
    /// The egress policy refused the endpoint.
    Blocked(Refusal),
    /// No connection, for this reason.
    Connect(Source),
    /// No connection in time.
    ConnectTimeout,
    /// The total deadline passed.
    Deadline { sent: Sent },
    /// The connection failed later.
    Transport { sent: Sent, source: Source },
    /// The message could not be made.
    Message(MessageError),
    /// Every secret of the endpoint has expired.
    Expired,
    /// The endpoint has no credential for this security scheme.
    Credential(String),
    /// A signer failed, for this reason.
    Signer(Source),
    /// A signer gave a header that it may not give.
    SignerHeader(&'static str),
    /// The deadline passed while a signer was asked.
    SignerTimeout,
    /// The URL and the message's query are too long together.
    TooLong,
    /// The transport cannot send the request as it is, for this reason.
    Unsupported(&'static str),
}

impl Failure {
    pub(crate) fn sent(&self) -> Sent {
        match self {
            Self::Deadline { sent } | Self::Transport { sent, .. } => *sent,
            Self::Blocked(_) | Self::Connect(_) | Self::ConnectTimeout => Sent::No,
            Self::Signer(_) | Self::SignerHeader(_) | Self::SignerTimeout => Sent::No,
            Self::Credential(_) => Sent::No,
            Self::Message(_) | Self::Expired | Self::TooLong | Self::Unsupported(_) => Sent::No,
        }
    }

    pub(crate) fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(source) | Self::Signer(source) | Self::Transport { source, .. } => {
                Some(source.as_ref())
            }
            Self::Message(error) => Some(error),
            // Its reason is shown already.
            Self::Blocked(_) => None,
            Self::ConnectTimeout
            | Self::Deadline { .. }
            | Self::Expired
            | Self::Credential(_)
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
                    "the egress policy refuses the endpoint: {refusal}"
                );
            }
            Self::Connect(_) => "no connection to the endpoint",
            Self::ConnectTimeout => "no connection to the endpoint in time",
            Self::Deadline { .. } => "the endpoint did not answer before the deadline",
            Self::Transport { .. } => "the connection failed before the endpoint answered",
            Self::Message(_) => "the message cannot be made",
            Self::Expired => "every secret of the endpoint has expired",
            Self::Credential(scheme) => {
                return write!(formatter, "the endpoint has no credential for `{scheme}`");
            }
            Self::Signer(_) => "a signer of the endpoint failed",
            Self::SignerHeader(reason) => {
                return write!(
                    formatter,
                    "a signer of the endpoint gave a wrong header: {reason}"
                );
            }
            Self::SignerTimeout => "a signer of the endpoint took longer than the deadline",
            Self::TooLong => "the endpoint's URL and the message's query are too long together",
            Self::Unsupported(reason) => reason,
        })
    }
}
