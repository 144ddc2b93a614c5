//! Merged schemas → model types.
//!
//! [`Types`] holds what is found; [`schema`] decides which type a schema is, and a file per shape
//! defines it. A type is reserved when it is first met and defined when its turn comes, so that a
//! schema may contain itself.

mod docs;
mod ecma_regex;
mod hint;
mod integer;
mod literal;
mod object;
mod place;
mod plan;
mod scalar;
mod schema;
mod types;
mod union;
mod variant_name;

pub(crate) use docs::of_use;
pub(crate) use hint::Hint;
pub(crate) use place::{Place, Root, components};
pub(crate) use types::{Slot, Types};
