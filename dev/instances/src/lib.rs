//! Payloads made from schemas, and documents made at random, from a seed: what the generated types
//! are tried with.
//!
//! [`bodies`] finds what the webhooks of a document carry, [`make`](Body::instances) makes instances
//! of it, and an independent validator says which of them are valid. The generator aims at valid ones and
//! may miss: what it made in vain is counted, so that a generator that makes nothing is noticed.

mod array;
mod body;
mod generator;
mod implied_type;
mod number;
mod object;
mod profile;
mod random;
mod same;
mod target;
mod text;

pub use body::{Body, Instances, bodies};
pub use profile::Profile;
pub use random::Random;
pub use same::is_same;
