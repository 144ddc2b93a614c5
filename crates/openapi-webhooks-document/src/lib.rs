//! Reads the webhooks of an OpenAPI document.
//!
//! Text becomes nodes that know their places ([`document`]), nodes become operations ([`openapi`]),
//! and schemas are merged: what they mean once `$ref` and `allOf` are resolved ([`schema`]). Every
//! problem is a [`Diagnostic`] with its place.
//!
//! # Features
//!
//! `yaml`, on by default, reads documents in YAML.

mod budget;
#[doc(hidden)]
pub mod collections;
mod diagnostic;
#[doc(hidden)]
pub mod document;
mod error;
#[doc(hidden)]
pub mod escape;
#[doc(hidden)]
pub mod openapi;
#[doc(hidden)]
pub mod schema;

#[doc(hidden)]
pub use budget::{Budget, Limit};
pub use diagnostic::{Diagnostic, Rule, Severity};
#[doc(hidden)]
pub use diagnostic::{Diagnostics, Place, Refusal, Source, Unreadable, wording};
pub use error::Error;
