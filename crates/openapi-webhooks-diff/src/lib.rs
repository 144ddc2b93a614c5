//! Finds what changed between the webhooks of two OpenAPI documents, and whom each change breaks.
//!
//! [`compare`] takes two [`Catalogue`]s and returns a [`Diff`]. Each [`Change`] has a [kind](ChangeKind), a
//! [class](Class), its locations in both documents, and the places where it is visible.
//!
//! ```
//! use openapi_webhooks_diff::{Class, compare};
//! use openapi_webhooks_document::{Catalogue, ReadOptions};
//!
//! # fn main() -> Result<(), openapi_webhooks_document::Error> {
//! let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
//! let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
//! let diff = compare(&old, &new);
//!
//! assert_eq!(diff.class(), Some(Class::Major));
//! let change = &diff.changes()[0];
//! assert_eq!(change.to_string(), "major[property-removed]: property `email` was removed");
//! assert_eq!(change.places()[0].to_string(), "`user.created`: body");
//! # Ok(())
//! # }
//! ```
//!
//! # What is compared
//!
//! Schemas are compared by the values that they allow, not by their keywords. These are equal: a `$ref` and its target,
//! a schema and an `allOf` of it alone, members and branches in another order, an `enum` and a `oneOf` of constants,
//! `type: [string, null]` and a union with `null`. If a component changes that many webhooks use, that is one change
//! with many places.
//!
//! # Who is affected
//!
//! The sender writes payloads and headers, and the customer reads them. A value that the old contract does not allow
//! may break the customer, so a wider payload is a major change and a narrower one is not. Responses go the other way:
//! the customer writes them, so a wider response is a minor change and a narrower one is major. [`ChangeKind::class`]
//! has the class of each kind in both directions; [`Levels`] replaces them.
//!
//! The comparison cannot tell whether a changed `pattern`, `not` or `if` allows more or less. Such a change is
//! [unknown](Class::Unknown), and counts as breaking until somebody accepts it.
//!
//! # The lock
//!
//! A [`Lock`] is the contract that was released, as a file in version control. It tells which breaking changes a
//! document has made since then, and which of them were accepted and why.
//!
//! # Features
//!
//! - `yaml` (default): reads documents in YAML.
//! - `counterexamples`: `compare_with_counterexamples` shows, for a breaking change, a payload that the old contract
//!   rejects. It adds the validator `jsonschema`.
//! - `manifest`: `Levels::of_manifest` reads classes of your own from a `Cargo.toml`.
//!
//! [`Catalogue`]: openapi_webhooks_document::Catalogue

mod allows;
mod change;
mod class;
mod collect;
#[cfg(feature = "counterexamples")]
mod counterexample;
mod diff;
mod finding;
mod graph;
mod kind;
mod lock;
#[cfg(feature = "manifest")]
mod manifest;
mod messages;
mod operations;
mod report;
#[cfg(feature = "counterexamples")]
mod sample;
mod schemas;
mod shape;
mod side;
mod step;
mod version;

pub use change::{Change, Part, Place};
pub use class::{Class, Direction};
#[cfg(feature = "counterexamples")]
pub use counterexample::compare_with_counterexamples;
pub use diff::{Diff, Level, Levels, compare};
pub use kind::ChangeKind;
pub use lock::{Accepted, Lock, LockCheck, LockError};
#[cfg(feature = "manifest")]
pub use manifest::ManifestError;
pub use report::{Format, changelog};
