//! Reads the webhooks of an OpenAPI document.
//!
//! [`Catalogue::load`] reads a document and gives access to its webhooks: their bodies, parameters,
//! responses, security requirements and schemas, with `$ref` and `allOf` resolved. Every problem is a
//! [`Diagnostic`] with its location.
//!
//! ```
//! use openapi_webhooks_document::{Catalogue, ReadOptions};
//!
//! # fn main() -> Result<(), openapi_webhooks_document::Error> {
//! let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
//! for webhook in catalogue.webhooks() {
//!     for operation in webhook.operations() {
//!         println!("{} {}", operation.method(), webhook.name());
//!         for body in operation.bodies() {
//!             let Some(schema) = body.schema() else { continue };
//!             for property in schema.properties() {
//!                 println!("  {}: {:?}", property.name(), property.schema().types().list());
//!             }
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! References are followed to files in the folder of the document, never to the network. A
//! [`Catalogue`] is read-only, and its views borrow from it. The examples of this crate read
//! [`examples/shop.json`](https://github.com/openapi-webhooks/openapi-webhooks/blob/main/crates/openapi-webhooks-document/examples/shop.json).
//!
//! # What a view shows
//!
//! - A [`Webhook`] is a name with one [`OperationView`] for each HTTP method.
//! - An operation has [bodies](BodyView) (one for each media type), [parameters](ParameterView),
//!   [responses](ResponseView) and [security schemes](SecuritySchemeView).
//! - A [`SchemaView`] is a schema with its references followed and `allOf` merged. Its
//!   [properties](Property), [unions](UnionView) and [bounds](Bounds) are schemas and values again.
//!   [`SchemaView::to_json_schema`] writes it as one JSON Schema.
//!
//! # Features
//!
//! `yaml` (default): reads documents in YAML.

#[doc(hidden)]
pub mod annotation;
mod budget;
mod catalogue;
#[doc(hidden)]
pub mod collections;
mod diagnostic;
mod directive;
#[doc(hidden)]
pub mod document;
#[doc(hidden)]
pub mod escape;
mod file_system;
#[doc(hidden)]
pub mod glob;
#[doc(hidden)]
pub mod markdown;
#[doc(hidden)]
pub mod openapi;
mod options;
#[doc(hidden)]
pub mod schema;
mod typo;

#[doc(hidden)]
pub use budget::{Budget, Limit};
pub use catalogue::{
    Alternative, BodyView, Branch, Catalogue, Condition, EncodingView, Example, OperationView,
    ParameterView, Property, ResponseContent, ResponseHeader, ResponseView, SchemaId, SchemaView,
    SecuritySchemeView, UnionView, Webhook,
};
pub use diagnostic::{Diagnostic, Error, Lint, Location, Severity, Unreadable};
#[doc(hidden)]
pub use diagnostic::{Diagnostics, Refusal, messages};
#[doc(hidden)]
pub use directive::rerun_if_changed;
#[doc(hidden)]
pub use file_system::Files;
pub use openapi::{
    BodyKind, ParameterLocation, SchemeKind, Serialization, Status, Style, StyleName,
};
pub use options::ReadOptions;
pub use schema::additional::AdditionalProperties;
pub use schema::bounds::Bounds;
pub use schema::type_set::{JsonType, TypeSet};
