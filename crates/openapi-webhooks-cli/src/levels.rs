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
    let mut manifests = folder.ancestors().skip(1).map(|it| it.join("Cargo.toml"));
    // A manifest that cannot be read must not count as missing.
    manifests.find(|manifest| manifest.try_exists().unwrap_or(true))
}
