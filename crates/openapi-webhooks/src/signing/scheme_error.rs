//! The error of a scheme.

use std::fmt;

use crate::report::debug_by_report;

/// The error of an invalid [`Scheme`](super::Scheme), or of signing with it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SchemeError(pub(crate) SchemeErrorKind);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SchemeErrorKind {
    Placeholder,
    NoBody,
    NoLocation,
    Key,
    UncoveredBody,
}

impl fmt::Display for SchemeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            SchemeErrorKind::Placeholder => {
                "the placeholders of signed content are `{id}`, `{timestamp}`, `{method}`, `{url}` and `{body}`"
            }
            SchemeErrorKind::NoBody => "the signed content must include `{body}`",
            SchemeErrorKind::NoLocation => {
                "the scheme signs an id or a timestamp, but no header or field contains it"
            }
            SchemeErrorKind::Key => "the key does not fit the algorithm of the scheme",
            SchemeErrorKind::UncoveredBody => {
                "the signature would not cover the body: Twilio signs forms, and for other bodies the query parameter `bodySHA256`"
            }
        })
    }
}

debug_by_report!(SchemeError);

impl std::error::Error for SchemeError {}
