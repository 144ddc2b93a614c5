//! The world of a build script: the only file that reads the environment, touches files, or prints.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use openapi_webhooks_document::{Diagnostic, Rule};

use crate::Error;

/// Reads a file.
pub(crate) fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

/// Reads a file, and has Cargo run the build script again when it changes: whether it could be read
/// or not, and for nothing else.
pub(crate) fn read_and_watch(path: &Path) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", path.display());
    read(path)
}

/// Says in one line how much of the document the code does not enforce.
pub(crate) fn summarise(notices: &[Diagnostic]) {
    // What looks like a slip of the pen is not to hide behind what is meant.
    let is_slip = |notice: &&Diagnostic| notice.rule() == Rule::UnknownMember;
    let Some(first) = notices.iter().find(is_slip).or(notices.first()) else {
        return;
    };
    let place = match (first.file(), first.line(), first.column()) {
        (Some(file), Some(line), Some(column)) => format!("{}:{line}:{column}: ", file.display()),
        _ => String::new(),
    };
    let others = match notices.len() - 1 {
        0 => String::new(),
        1 => " (and one notice more)".to_owned(),
        others => format!(" (and {others} notices more)"),
    };
    let rule = first.rule();
    let others = format!(
        "{others}; in build.rs, `.deny(\"{rule}\")` shows all of the kind and `.allow(\"{rule}\")` none"
    );
    println!("cargo::warning={place}{}{others}", first.message());
}

/// Writes the generated code, if it is not there already: Cargo compiles again what was written again.
pub(crate) fn write(document: &Path, name: Option<&str>, code: &str) -> Result<(), Error> {
    let path = output(document, name)?;
    if fs::read_to_string(&path).is_ok_and(|present| present == code) {
        return Ok(());
    }
    fs::write(&path, code).map_err(|error| {
        Error::surroundings(&format!("cannot write `{}`: {error}", path.display()))
    })
}

fn output(document: &Path, name: Option<&str>) -> Result<PathBuf, Error> {
    let folder = env::var_os("OUT_DIR").ok_or_else(|| {
        let message =
            "`OUT_DIR` is not set: call `compile` from a build script, or `generate` elsewhere";
        Error::surroundings(message)
    })?;
    let stem = name
        .map(Into::into)
        .or(document.file_stem().map(ToOwned::to_owned));
    let mut file = PathBuf::from(folder).join(stem.unwrap_or_else(|| "openapi".into()));
    // Not `set_extension`: `petstore.v1` has none to lose.
    file.as_mut_os_string().push(".rs");
    Ok(file)
}
