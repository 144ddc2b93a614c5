//! The world of a build script: the only file that reads the environment, touches files, or prints.

use std::path::{Path, PathBuf};
use std::{env, fs};

use openapi_webhooks_document::{Diagnostic, Lint, Unreadable, escape};

use crate::error::Error;

/// Has Cargo run the build script again when a file changes: whether it could be read or not, and for
/// nothing else.
pub(crate) fn watch(path: &Path) -> Result<(), Unreadable> {
    println!("{}", rerun_if_changed(path)?);
    Ok(())
}

/// The directive to watch a file. Cargo reads lines of UTF-8, and takes off the white space at their
/// ends.
fn rerun_if_changed(path: &Path) -> Result<String, Unreadable> {
    match path.to_str() {
        Some(text) if !text.contains(escape::is_control) && text.trim_end() == text => {
            Ok(format!("cargo::rerun-if-changed={text}"))
        }
        _ => Err(Unreadable::Refused {
            reason: "Cargo cannot watch a file of this name".to_owned(),
            help: "rename it: a path is UTF-8, has no control characters, and does not end with white space"
                .to_owned(),
        }),
    }
}

/// Says in one line how much of the document the code does not enforce.
pub(crate) fn summarise(warnings: &[Diagnostic]) {
    if let Some(summary) = summary(warnings) {
        println!("{summary}");
    }
}

fn summary(warnings: &[Diagnostic]) -> Option<String> {
    // Likely typos first.
    let is_likely_typo = |warning: &&Diagnostic| warning.lint() == Lint::UnknownMember;
    let first = warnings.iter().find(is_likely_typo).or(warnings.first())?;
    let place = match (first.file(), first.line(), first.column()) {
        (Some(file), Some(line), Some(column)) => format!("{}:{line}:{column}: ", file.display()),
        _ => String::new(),
    };
    let others = match warnings.len() - 1 {
        0 => String::new(),
        1 => " (and one more warning)".to_owned(),
        others => format!(" (and {others} more warnings)"),
    };
    let (message, lint) = (first.message(), first.lint());
    // Cargo reads a directive in each line.
    Some(format!(
        "cargo::warning={}",
        escape::visible(&format!(
            "{place}{message}{others}; in build.rs, `.deny(\"{lint}\")` shows all of the kind and `.allow(\"{lint}\")` none"
        ))
    ))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_more_than_a_line_cannot_be_watched() {
        let line = rerun_if_changed(Path::new("schema/commandes é.json")).unwrap();
        assert_eq!(line, "cargo::rerun-if-changed=schema/commandes é.json");
        for path in [
            "a\ncargo::rustc-link-arg=b",
            "a\rb",
            "a\u{1b}[2J",
            "a\u{85}",
            "a\u{2028}b",
            "a\u{202e}b",
            "a ",
            "a\u{a0}",
        ] {
            assert!(rerun_if_changed(Path::new(path)).is_err(), "{path:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_that_is_no_text_cannot_be_watched() {
        use std::os::unix::ffi::OsStrExt;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"a\xff"));
        assert!(rerun_if_changed(path).is_err());
    }

    /// What Cargo would show of a document in which `HOSTILE` stands for such text.
    fn summary_of(document: &str) -> String {
        let hostile =
            r"a\ncargo::rustc-link-arg=b\r\ncargo:rustc-flags=c\u001b[2J\u0085\u2028\u202ed";
        let text = document.replace("HOSTILE", hostile);
        let path = Path::new("a\nb/openapi\u{1b}.json");
        let generated = crate::configure()
            .generate_with(path, &mut |_| Ok(text.clone()))
            .unwrap();
        summary(generated.warnings()).unwrap()
    }

    #[test]
    fn a_summary_is_one_line() {
        let operation = |members: &str| {
            format!(
                r#"{{"openapi": "3.1.1", "info": {{"title": "", "version": ""}},
                "webhooks": {{"HOSTILE": {{"post": {{{members}}}}}}}}}"#
            )
        };
        let body = |schema: &str| {
            let media = format!(r#"{{"application/json": {{"schema": {schema}}}}}"#);
            operation(&format!(r#""requestBody": {{"content": {media}}}"#))
        };
        for document in [
            operation(r#""HOSTILE": 1"#),
            body(r#"{"type": "object", "required": ["HOSTILE"], "properties": {"HOSTILEx": {}}}"#),
            body(r#"{"type": "object", "patternProperties": {"HOSTILE": {}}}"#),
            body(r#"{"type": "string", "pattern": "HOSTILE", "maxLength": 3}"#)
                .replace("maxLength", "uniqueItems"),
        ] {
            let summary = summary_of(&document);
            assert!(
                summary.starts_with(r"cargo::warning=a\u{a}b/openapi\u{1b}.json:"),
                "{summary}"
            );
            assert!(!summary.contains(escape::is_hidden), "{summary:?}");
        }
    }
}
