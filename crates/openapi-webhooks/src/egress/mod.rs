//! Where messages may go: a sender lets strangers choose a URL, and must not become their way into
//! its own network.
//!
//! The [policy](Policy) is applied to the URL before anything is resolved, and to the addresses
//! that are dialled, at the dial, every time: a name that was harmless when it was registered may
//! lead elsewhere today.

mod address;
pub(crate) mod policy;

pub use ipnet::IpNet;
pub use policy::Policy;
