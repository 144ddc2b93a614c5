//! JSON Schema 2020-12: what schemas mean once references and `allOf` are resolved.
//!
//! Each schema is represented as an [`intersection`] of schema objects, which [`merge`] combines.

pub mod additional;
pub mod annotations;
pub mod bounds;
mod claims;
pub mod constants;
pub mod declared;
pub mod equal;
pub mod instance;
pub mod intersection;
pub mod keyword;
mod mapping;
pub mod merge;
mod schemas;
pub mod siblings;
pub mod tag;
pub mod tag_values;
pub mod type_set;
pub mod unbounded;
pub mod value_types;

pub use schemas::Schemas;
