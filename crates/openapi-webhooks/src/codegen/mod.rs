//! What generated code may name, in versions.
//!
//! It is public for the sake of generated code alone. A facade is a list of re-exports and macros, and
//! nothing else. Generated code names one facade, by an alias that its first line makes:
//!
//! ```
//! ::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
//! # let _: Option<__v1::Message> = None;
//! ```
//!
//! The version is that of the oldest runtime that has all that the generator writes. What a facade
//! lists stays as it is, so that a generator works with every later runtime of the same major version.
//! A runtime that does not serve the version makes that line a compile error, which says which package
//! to update. A facade that is retired keeps this one macro, and names the generator in its error.

mod macros;
pub mod v1;
