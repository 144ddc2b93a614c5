//! The rules, as a table: pairs of small documents that differ in one thing, compared in both directions.

mod document;
mod equal;
mod operations;
mod schemas;
