//! The classes of changes that a package sets in its `Cargo.toml`.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_webhooks_diff::Levels;

use crate::failure::Failure;

/// The levels of the nearest `Cargo.toml` above the document, or none.
pub(crate) fn of_package(document: &Path) -> Result<Levels, Failure> {
    let Some(manifest) = manifest(document) else {
        return Ok(Levels::new());
    };
    let read = fs::read_to_string(&manifest);
    let name = manifest.display();
    let text = read.map_err(|error| Failure::of(format!("cannot read `{name}`"), error))?;
    let levels = Levels::of_manifest(&text);
    levels.map_err(|error| Failure::of(format!("`{name}`"), error))
}

fn manifest(document: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(document).ok()?;
    let mut folders = folder.ancestors().skip(1);
    let found = folders.find(|folder| folder.join("Cargo.toml").is_file());
    found.map(|folder| folder.join("Cargo.toml"))
}
