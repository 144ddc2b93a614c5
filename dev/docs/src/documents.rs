//! Documents for which the tests build sites.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// The documents of the cases, the document of the example project, and one with hostile text.
#[must_use]
pub fn of_cases() -> Vec<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents = Vec::new();
    find(&here.join("../cases/cases"), &mut documents);
    documents.retain(|path| path.file_stem().is_some_and(|stem| stem == "openapi"));
    documents.push(here.join("hostile.json"));
    documents.push(here.join("../../schema/openapi.json"));
    documents
}

/// The real documents, and files that they refer to. Empty if there is no corpus.
#[must_use]
pub fn of_corpus() -> Vec<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let root = env::var_os("OPENAPI_CORPUS").map_or(beside, PathBuf::from);
    let mut documents = Vec::new();
    find(&root.join("documents"), &mut documents);
    documents
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            find(&path, found);
        } else if path
            .extension()
            .is_some_and(|one| one == "json" || one == "yaml")
        {
            found.push(path);
        }
    }
}
