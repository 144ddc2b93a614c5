//! The macros that generated code calls.

mod checked_string;
mod client;
mod object;
mod receiver;
mod requires;
mod values;
