//! The error of a scheme.

use std::fmt;

use crate::report::debug_by_report;

/// The error of an invalid [`Scheme`](super::Scheme), or of signing with it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SchemeError(&'static str);

impl SchemeError {
    pub(super) const PLACEHOLDER: Self = Self(
        "the placeholders of signed content are `{id}`, `{timestamp}`, `{method}`, `{url}` and `{body}`",
    );
    pub(super) const NO_BODY: Self = Self("the signed content must include `{body}`");
    pub(super) const NO_LOCATION: Self =
        Self("the scheme signs an id or a timestamp, but no header or field contains it");
    pub(super) const KEY: Self = Self("the key does not fit the algorithm of the scheme");
    pub(super) const UNCOVERED_BODY: Self = Self(
        "the signature would not cover the body: Twilio signs forms, and for other bodies the query parameter `bodySHA256`",
    );
}

impl fmt::Display for SchemeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

debug_by_report!(SchemeError);

impl std::error::Error for SchemeError {}
