//! The verdicts that the outbox records.

use std::fmt;

use openapi_webhooks::Verdict;
use serde::{Deserialize, Serialize};

/// The client's verdicts.
pub(crate) const VERDICTS: [Verdict; 7] = [
    Verdict::Delivered,
    Verdict::Gone,
    Verdict::Throttled,
    Verdict::Transient,
    Verdict::Rejected,
    Verdict::Blocked,
    Verdict::Invalid,
];

/// The verdict of an attempt. The verdict of the last attempt says why a delivery became a dead letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
#[non_exhaustive]
pub enum RecordedVerdict {
    /// The client's verdict. [`Verdict::Gone`] also stands for an endpoint that the lookup no longer
    /// finds.
    Client(Verdict),
    /// The stored message cannot be read.
    Undecodable,
    /// The workers of the delivery died repeatedly, perhaps because of its payload.
    Abandoned,
    /// A newer version of this crate recorded it.
    Unknown,
}

impl RecordedVerdict {
    /// The text of [`Display`](fmt::Display): `undecodable`, `abandoned`, `unknown`, or the client's
    /// verdict, such as `transient`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client(verdict) => verdict.as_str(),
            Self::Undecodable => "undecodable",
            Self::Abandoned => "abandoned",
            Self::Unknown => "unknown",
        }
    }

    /// The client's verdict; `None` for the other ones.
    #[must_use]
    pub fn client(self) -> Option<Verdict> {
        match self {
            Self::Client(verdict) => Some(verdict),
            _ => None,
        }
    }

    pub(crate) fn parse(text: &str) -> Self {
        let client = VERDICTS.map(Self::Client).into_iter();
        let known = client.chain([Self::Undecodable, Self::Abandoned]);
        known
            .into_iter()
            .find(|verdict| verdict.as_str() == text)
            .unwrap_or(Self::Unknown)
    }
}

impl fmt::Display for RecordedVerdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl From<Verdict> for RecordedVerdict {
    fn from(verdict: Verdict) -> Self {
        Self::Client(verdict)
    }
}

impl From<RecordedVerdict> for String {
    fn from(verdict: RecordedVerdict) -> Self {
        verdict.as_str().to_owned()
    }
}

impl From<String> for RecordedVerdict {
    fn from(text: String) -> Self {
        Self::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_come_back() {
        let client = VERDICTS.map(RecordedVerdict::Client);
        for verdict in client
            .into_iter()
            .chain([RecordedVerdict::Undecodable, RecordedVerdict::Abandoned])
        {
            assert_eq!(RecordedVerdict::parse(verdict.as_str()), verdict);
        }
        assert_eq!(RecordedVerdict::parse("late"), RecordedVerdict::Unknown);
    }
}
