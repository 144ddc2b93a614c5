//! The macros that generated code calls.

mod client;
mod object;
mod receiver;
mod requires;
mod values;
