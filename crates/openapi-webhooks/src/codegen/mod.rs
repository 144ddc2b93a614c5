//! Versioned facades for generated code.
//!
//! The module is public for generated code only. A facade contains re-exports and macros, nothing
//! else. Generated code names one facade, by the alias that its first line creates:
//!
//! ```
//! ::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
//! # let _: Option<__v1::Message> = None;
//! ```
//!
//! The version is that of the oldest runtime with everything that the generator writes. A facade
//! never loses an item, so a generator works with every later runtime of the same major version. If
//! the runtime does not support the version, that line is a compile error that says which package
//! to update. A retired facade keeps only this macro, whose error names the generator.

mod macros;
pub mod v1;
