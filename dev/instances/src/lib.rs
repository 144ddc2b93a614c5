//! Generates payloads from schemas and a seed, to test the generated types.
//!
//! [`bodies`] finds the bodies of a document's webhooks, [`Body::instances`] generates instances of them,
//! and an independent validator checks these. The generator aims at valid instances but may miss. Failed
//! attempts are counted, so that tests notice a generator that produces too few valid instances.

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
