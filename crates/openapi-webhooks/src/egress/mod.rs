//! The egress policy: what the sender may connect to. Customers choose the URLs, and must not reach
//! the sender's own network (server-side request forgery).
//!
//! The [policy](Policy) is checked against the URL before anything is resolved, and against each
//! address at the time of connecting, since a name may resolve to another address than when it was
//! registered. [`Policy::check`] is for the registration itself.

mod address;
pub(crate) mod check;
pub(crate) mod policy;
pub(crate) mod resolve;
pub(crate) mod system_resolver;

pub use check::{CheckError, Checked};
pub use ipnet::IpNet;
pub use policy::Policy;
