//! Starts the comparison of the outbox. It is a package outside the workspace, since the other crates have
//! hundreds of dependencies.

use std::process::Command;

use crate::{Result, child};

/// Prints the section of the report.
pub(crate) fn compare() -> Result<()> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/outbox/Cargo.toml");
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--release", "--locked", "--manifest-path", manifest]);
    child::succeed(&mut cargo)
}
