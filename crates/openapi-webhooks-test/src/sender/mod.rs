//! Requests for receivers: signed, forged, and all forgeries at once.

pub(crate) mod contract;
pub(crate) mod sender;
pub(crate) mod tamper;
