//! Finds and reads documents: files, or files of a Git revision.

use std::path::{Path, PathBuf};

use openapi_webhooks_document::{Catalogue, Files, ReadOptions};

use crate::failure::Failure;
use crate::git;

/// The paths that are tried if no file is given.
const DEFAULTS: [&str; 4] = [
    "schema/openapi.json",
    "schema/openapi.yaml",
    "openapi.json",
    "openapi.yaml",
];

/// The path of the document: the given one, or the first default path that exists.
pub(crate) fn path(given: Option<&Path>) -> Result<PathBuf, Failure> {
    if let Some(path) = given {
        return Ok(path.to_owned());
    }
    let mut defaults = DEFAULTS.iter().map(Path::new);
    let found = defaults.find(|path| path.is_file()).map(Path::to_owned);
    found.ok_or_else(|| {
        let failure = Failure::new("no document was found");
        let defaults = DEFAULTS.join(", ");
        failure.help(format!("pass a FILE, or create one of these: {defaults}"))
    })
}

/// Reads a document.
pub(crate) fn load(path: &Path, options: &ReadOptions) -> Result<Catalogue, Failure> {
    let loaded = match git::revision(path)? {
        Some(revision) => {
            let mut load = |file: &Path| revision.read(file);
            Catalogue::load_with(revision.path(), options, &mut load)
        }
        None => Catalogue::load(path, options),
    };
    loaded.map_err(|error| Failure::of(path.display(), error))
}

/// As [`load`]. Calls `before` with each file on the disk before it is read.
pub(crate) fn load_with(
    path: &Path,
    options: &ReadOptions,
    mut before: impl FnMut(&Path),
) -> Result<Catalogue, Failure> {
    if git::revision(path)?.is_some() {
        return load(path, options);
    }
    let mut reader = Files::new(path, options);
    let mut read = |file: &Path| {
        reader.read_after(file, |file| {
            before(file);
            Ok(())
        })
    };
    let loaded = Catalogue::load_with(path, options, &mut read);
    loaded.map_err(|error| Failure::of(path.display(), error))
}
