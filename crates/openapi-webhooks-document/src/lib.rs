//! Reads the webhooks of an OpenAPI document.
//!
//! [`Catalogue::load`] reads a document and gives access to its webhooks: their bodies, parameters,
//! responses, security requirements and schemas, with `$ref` and `allOf` resolved. Every problem is a
//! [`Diagnostic`] with its location.
//!
//! # Features
//!
//! `yaml` (default): reads documents in YAML.

mod budget;
mod catalogue;
#[doc(hidden)]
pub mod collections;
mod diagnostic;
#[doc(hidden)]
pub mod document;
#[doc(hidden)]
pub mod escape;
mod file_system;
#[doc(hidden)]
pub mod glob;
#[doc(hidden)]
pub mod openapi;
mod options;
#[doc(hidden)]
pub mod schema;
mod typo;

#[doc(hidden)]
pub use budget::{Budget, Limit};
pub use catalogue::{
    BodyView, Bounds, Branch, Catalogue, Example, OperationView, ParameterView, Property,
    ResponseContent, ResponseView, SchemaView, SecuritySchemeView, UnionView, Webhook,
};
pub use diagnostic::{Diagnostic, Error, Lint, Location, Severity, Unreadable};
#[doc(hidden)]
pub use diagnostic::{Diagnostics, Refusal, messages};
#[doc(hidden)]
pub use file_system::Files;
pub use openapi::{
    BodyKind, ParameterLocation, SchemeKind, Serialization, Status, Style, StyleName,
};
pub use options::ReadOptions;
pub use schema::additional::AdditionalProperties;
pub use schema::type_set::{JsonType, TypeSet};
