//! Generated code in private modules of a crate that is stricter than most.

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

// By which the case `types-of-ones-own` finds its type.
use cases::Money;
