//! Whether a receiver may have seen a message.

use std::fmt;

/// Whether the receiver may have seen the message, in ascending order of certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sent {
    /// Nothing of it was sent; over HTTP/2, at most its headers.
    No,
    /// At least a part was sent, and no response arrived.
    Maybe,
    /// The receiver responded.
    Yes,
}

impl Sent {
    /// `"no"`, `"maybe"` or `"yes"`: a label for metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Maybe => "maybe",
            Self::Yes => "yes",
        }
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
