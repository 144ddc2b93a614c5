//! Merged schemas → model types.
//!
//! [`Types`] holds the types found so far. [`schema`] chooses the type of a schema, and a file per shape
//! defines it. A type is reserved when it is first found and defined later, so that a schema may contain
//! itself.

mod contradiction;
mod docs;
mod ecma_regex;
mod hint;
mod integer;
mod limits;
mod literal;
mod object;
mod overlap;
mod place;
mod plan;
mod recursion;
mod scalar;
mod schema;
mod types;
mod union;
mod variant_name;

pub(crate) use docs::of_use;
pub(crate) use hint::Hint;
pub(crate) use place::{Place, Root, components, named_parts};
pub(crate) use types::{Slot, Types};
