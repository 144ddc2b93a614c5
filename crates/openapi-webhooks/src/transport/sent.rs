//! Whether a receiver may have seen a message.

use std::fmt;

/// Whether the receiver may have seen the message: the later, the more certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sent {
    /// It was refused before a byte of it went out.
    No,
    /// It went out, in part at least, and no answer came.
    Maybe,
    /// The receiver answered.
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
