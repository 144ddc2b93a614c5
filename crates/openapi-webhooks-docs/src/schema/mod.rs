//! Schemas in readable form: types, bounds, properties and examples.

mod example;
mod facts;
mod link;
mod pattern;
mod properties;
mod shape;
mod type_text;

pub use example::example;
pub(crate) use link::Target;
pub(crate) use properties::SchemaWriter;
pub(crate) use shape::shape;
