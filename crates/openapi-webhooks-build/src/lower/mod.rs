//! Merged schemas → model types.
//!
//! [`Types`] holds what is found; [`schema`] decides which type a schema is, and a file per shape
//! defines it. A type is reserved when it is first met and defined when its turn comes, so that a
//! schema may contain itself.

mod candidates;
mod docs;
mod ecma_regex;
mod integer;
mod literal;
mod object;
mod plan;
mod scalar;
mod schema;
mod types;
mod union;

pub(crate) use candidates::{Base, Candidates, Hint};
pub(crate) use docs::of_use;
pub(crate) use types::{Slot, Types};
