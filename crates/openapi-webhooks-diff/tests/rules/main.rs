//! The rule table: small pairs of documents that differ in one thing, compared in both directions.

mod document;
mod equal;
mod operations;
mod schemas;
