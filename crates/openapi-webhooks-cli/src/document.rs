//! Finds and reads documents: files, or files of a Git revision.

use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_webhooks_document::{Catalogue, Files, ReadOptions, Unreadable};

use crate::failure::Failure;

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
    let loaded = match revision(path) {
        Some((revision, inner)) => {
            check_revision(&revision)?;
            let mut load = |file: &Path| show(&revision, file);
            Catalogue::load_with(inner, options, &mut load)
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
    if revision(path).is_some() {
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

/// The revision and the path of `git:REV:PATH`.
fn revision(path: &Path) -> Option<(String, PathBuf)> {
    let text = path.to_str()?.strip_prefix("git:")?;
    let (revision, path) = text.split_once(':')?;
    Some((revision.to_owned(), path.into()))
}

/// Rejects a revision that Git would read as an option.
fn check_revision(revision: &str) -> Result<(), Failure> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-~^@{}+".contains(c);
    if revision.starts_with('-') || revision.is_empty() || !revision.chars().all(is_plain) {
        return Err(Failure::new(format!(
            "`{revision}` is not a revision of Git"
        )));
    }
    Ok(())
}

/// The text of a file of a revision. The path is relative to the current folder.
fn show(revision: &str, path: &Path) -> Result<String, Unreadable> {
    let failed = |reason: String| Err(Unreadable::Failed(reason));
    let Some(path) = path.to_str() else {
        return failed("the path is not UTF-8".to_owned());
    };
    let object = match Path::new(path).is_absolute() {
        true => return failed("the path of a file in a revision must be relative".to_owned()),
        false => format!("{revision}:./{path}"),
    };
    let output = Command::new("git").args(["show", &object]).output();
    match output {
        Ok(output) if output.status.success() => {
            String::from_utf8(output.stdout).or_else(|_| failed("the file is not UTF-8".to_owned()))
        }
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stderr);
            failed(text.lines().next().unwrap_or("git failed").to_owned())
        }
        Err(error) => failed(format!("cannot run git: {error}")),
    }
}
