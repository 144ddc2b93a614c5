//! Generated code in private modules of a crate with strict lints.

#![deny(
    warnings,
    missing_docs,
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used
)]

mod generated {
    include!(concat!(env!("OUT_DIR"), "/private_modules.rs"));
}

// The case `types-of-ones-own` refers to this type.
use cases::Money;
