//! The environment of a build script. No other file reads environment variables, writes files, or prints.

use std::path::{Path, PathBuf};
use std::{env, fs};

use openapi_webhooks_document::{Diagnostic, Unreadable, escape, rerun_if_changed};

use crate::error::Error;

/// Tells Cargo to rerun the build script when this file changes, also if it could not be read.
pub(crate) fn watch(path: &Path) -> Result<(), Unreadable> {
    println!("{}", rerun_if_changed(path)?);
    Ok(())
}

/// Tells Cargo to rerun the build script when the lock or `Cargo.toml` changes, which sets the classes of changes.
#[cfg(feature = "lock")]
pub(crate) fn watch_lock(lock: &Path) {
    for path in [lock, Path::new("Cargo.toml")] {
        // A path that no directive can name is reported when the lock is read.
        if let Ok(line) = rerun_if_changed(path) {
            println!("{line}");
        }
    }
}

/// The text of the lock.
#[cfg(feature = "lock")]
pub(crate) fn read_lock(lock: &Path) -> Result<String, String> {
    fs::read_to_string(lock).map_err(|error| error.to_string())
}

/// The text of the `Cargo.toml` of the package that is built. Empty outside of Cargo.
#[cfg(feature = "lock")]
pub(crate) fn manifest() -> Result<String, String> {
    let Some(folder) = env::var_os("CARGO_MANIFEST_DIR") else {
        return Ok(String::new());
    };
    let text = fs::read_to_string(PathBuf::from(folder).join("Cargo.toml"));
    text.map_err(|error| error.to_string())
}

/// Prints the warnings: one line for each likely typo, and one line for all others. Writes all of them to
/// a file next to the generated code.
pub(crate) fn warn(
    document: &Path,
    name: Option<&str>,
    warnings: &[Diagnostic],
) -> Result<(), Error> {
    let report = output(document, name, ".warnings.txt")?;
    let reports: Vec<String> = warnings.iter().map(|one| format!("{one}\n")).collect();
    write_changed(&report, &reports.join("\n"))?;
    for line in lines(warnings, &report) {
        println!("cargo::warning={line}");
    }
    Ok(())
}

/// The number of likely typos that are printed in lines of their own.
const MAX_TYPOS: usize = 20;

fn lines(warnings: &[Diagnostic], report: &Path) -> Vec<String> {
    let (mut typos, mut others): (Vec<_>, Vec<_>) = warnings
        .iter()
        .partition(|warning| warning.is_likely_typo());
    others.splice(..0, typos.split_off(typos.len().min(MAX_TYPOS)));
    let mut lines: Vec<_> = typos.into_iter().map(typo).collect();
    lines.extend(summary(&others, report));
    // A line break would start another Cargo directive.
    let visible = |line: String| escape::visible(&line).into_owned();
    lines.into_iter().map(visible).collect()
}

fn typo(warning: &Diagnostic) -> String {
    let (place, message) = (place(warning), warning.message());
    format!("{place}{message}; {}", warning.help().unwrap_or_default())
}

fn summary(warnings: &[&Diagnostic], report: &Path) -> Option<String> {
    let first = warnings.first()?;
    let others = match warnings.len() - 1 {
        0 => String::new(),
        1 => " (and one more warning)".to_owned(),
        others => format!(" (and {others} more warnings)"),
    };
    let (place, message, lint) = (place(first), first.message(), first.lint());
    let report = report.display();
    Some(format!(
        "{place}{message}{others}; `{report}` has the details; in build.rs, `.deny(\"{lint}\")` makes it an error, and `.allow(\"{lint}\")` hides it"
    ))
}

fn place(warning: &Diagnostic) -> String {
    match (warning.file(), warning.line(), warning.column()) {
        (Some(file), Some(line), Some(column)) => format!("{}:{line}:{column}: ", file.display()),
        _ => String::new(),
    }
}

/// Writes the generated code.
pub(crate) fn write(document: &Path, name: Option<&str>, code: &str) -> Result<(), Error> {
    write_changed(&output(document, name, ".rs")?, code)
}

/// Writes a file unless it already has this text, since Cargo recompiles whatever was written.
fn write_changed(path: &Path, text: &str) -> Result<(), Error> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| {
        Error::surroundings(&format!("cannot write `{}`: {error}", path.display()))
    })
}

/// The path of an output file in `OUT_DIR`.
fn output(document: &Path, name: Option<&str>, ending: &str) -> Result<PathBuf, Error> {
    let folder = env::var_os("OUT_DIR").ok_or_else(|| {
        let message =
            "`OUT_DIR` is not set: call `compile` from a build script; elsewhere, call `generate`";
        Error::surroundings(message)
    })?;
    let stem = name
        .map(Into::into)
        .or(document.file_stem().map(ToOwned::to_owned));
    let mut file = PathBuf::from(folder).join(stem.unwrap_or_else(|| "openapi".into()));
    // `set_extension` would replace the `.v1` of `petstore.v1`.
    file.as_mut_os_string().push(ending);
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The warning lines for a document in which `HOSTILE` is replaced by text that would start other
    /// directives.
    fn lines_of(document: &str) -> Vec<String> {
        let hostile =
            r"a\ncargo::rustc-link-arg=b\r\ncargo:rustc-flags=c\u001b[2J\u0085\u2028\u202ed";
        let text = document.replace("HOSTILE", hostile);
        let path = Path::new("a\nb/openapi\u{1b}.json");
        let generated = crate::configure()
            .generate_with(path, &mut |_| Ok(text.clone()))
            .unwrap();
        lines(
            generated.warnings(),
            Path::new("out\n/openapi.warnings.txt"),
        )
    }

    #[test]
    fn a_warning_with_hostile_text_is_one_line() {
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
            let lines = lines_of(&document);
            assert_eq!(lines.len(), 1, "{lines:?}");
            let place = r"a\u{a}b/openapi\u{1b}.json:";
            assert!(lines[0].starts_with(place), "{lines:?}");
            assert!(
                lines[0].contains(r"`out\u{a}/openapi.warnings.txt`"),
                "{lines:?}"
            );
            assert!(!lines[0].contains(escape::is_hidden), "{lines:?}");
        }
    }

    #[test]
    fn each_likely_typo_has_its_own_line() {
        let document = r#"{"openapi": "3.1.1", "Info": {}, "info": {"title": "", "version": "", "nothing": 1},
            "webhooks": {"order": {"post": {"summry": "", "requestBody": {"content": {"application/json": {
                "schema": {"type": "string", "minlength": 3, "maxLength": 4, "note": "kept"}}}}}}}}"#;
        let lines = lines_of(document);
        assert_eq!(lines.len(), 4, "{lines:?}");
        for (line, meant) in lines.iter().zip(["info", "summary", "minLength"]) {
            assert!(
                line.ends_with(&format!("; did you mean `{meant}`?")),
                "{line}"
            );
        }
        assert!(lines[3].contains("unknown member `nothing`"), "{lines:?}");
        let many: Vec<_> = (0..50)
            .map(|index| format!(r#""{index}": {{"Post": {{}}, "post": {{}}}}"#))
            .collect();
        let many = many.join(", ");
        let document = format!(
            r#"{{"openapi": "3.1.1", "info": {{"title": "", "version": ""}}, "webhooks": {{{many}}}}}"#
        );
        assert_eq!(lines_of(&document).len(), MAX_TYPOS + 1);
    }
}
