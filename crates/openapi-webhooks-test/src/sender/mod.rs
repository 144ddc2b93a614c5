//! Requests for receivers, genuine and forged, and the contract of a receiver.

pub(crate) mod contract;
pub(crate) mod sender;
pub(crate) mod tamper;
