//! The world of a build script: the only file that reads the environment, touches files, or prints.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use openapi_webhooks_document::{Diagnostic, Rule, Unreadable, escape};

use crate::Error;

/// How much of the file system a document may have read.
#[derive(Debug)]
pub(crate) struct Bounds {
    /// The folder that was set; else that of the document.
    pub(crate) root: Option<PathBuf>,
    /// In bytes.
    pub(crate) max_file_size: u64,
    /// Of all files together, in bytes.
    pub(crate) max_total_size: u64,
}

/// The files of a document: regular ones below a root folder.
#[derive(Debug)]
pub(crate) struct Files {
    document: PathBuf,
    bounds: Bounds,
    /// How many bytes were read.
    total: u64,
    is_watched: bool,
}

impl Files {
    /// Without Cargo.
    pub(crate) fn unwatched(document: &Path, bounds: Bounds) -> Self {
        Files {
            document: document.to_owned(),
            bounds,
            total: 0,
            is_watched: false,
        }
    }

    /// Has Cargo run the build script again when a file changes: whether it could be read or not, and
    /// for nothing else.
    pub(crate) fn watched(document: &Path, bounds: Bounds) -> Self {
        Files {
            is_watched: true,
            ..Files::unwatched(document, bounds)
        }
    }

    /// Reads a file as text.
    pub(crate) fn read(&mut self, path: &Path) -> Result<String, Unreadable> {
        let location = self.locate(path)?;
        if self.is_watched {
            println!("{}", rerun_if_changed(path)?);
        }
        let file = open(&location)?;
        let limit = self.bounds.max_file_size;
        let rest = self.bounds.max_total_size.saturating_sub(self.total);
        let mut bytes = Vec::new();
        // The size that a file claims is not trusted: it may grow.
        let taken = file
            .take(limit.min(rest).saturating_add(1))
            .read_to_end(&mut bytes)? as u64;
        self.total += taken.min(rest);
        if taken > limit {
            return Err(too_large("the file is larger than", limit, "max_file_size"));
        }
        if taken > rest {
            let limit = self.bounds.max_total_size;
            let reason = "the files of the document together are larger than";
            return Err(too_large(reason, limit, "max_total_size"));
        }
        String::from_utf8(bytes).map_err(|_| Unreadable::Failed("it is not UTF-8".to_owned()))
    }

    /// Where a file is once symbolic links are followed, which has to be below the root. The given
    /// document may itself be a link that leads elsewhere: its author is the user.
    fn locate(&self, path: &Path) -> Result<PathBuf, Unreadable> {
        let folder = self.document.parent().unwrap_or(Path::new(""));
        let root = self.bounds.root.as_deref().unwrap_or(folder);
        let real = real_path(path);
        let checked = if path == self.document {
            real_path(folder)
        } else {
            real.clone()
        };
        if checked.starts_with(real_path(root)) {
            return Ok(real);
        }
        Err(Unreadable::Refused {
            reason: format!("it is not below the folder `{}`", present(root).display()),
            help: "name the folder that may be read in build.rs: `.root(\"…\")`".to_owned(),
        })
    }
}

/// The path without symbolic links, as far as it exists.
fn real_path(path: &Path) -> PathBuf {
    for ancestor in path.ancestors() {
        let real = fs::canonicalize(present(ancestor));
        if let (Ok(real), Ok(rest)) = (real, path.strip_prefix(ancestor)) {
            // Joining nothing would add a slash.
            return if rest.as_os_str().is_empty() {
                real
            } else {
                real.join(rest)
            };
        }
    }
    path.to_owned()
}

/// The working folder, for which a path may be empty.
fn present(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}

/// Opens a regular file. What it is, is asked before, since opening a pipe may wait for ever, and of
/// the opened file again.
fn open(path: &Path) -> Result<File, Unreadable> {
    let check = |metadata: io::Result<fs::Metadata>| {
        if metadata?.is_file() {
            return Ok(());
        }
        Err(Unreadable::Refused {
            reason: "it is not a regular file".to_owned(),
            help:
                "a document is made of regular files; `.root(\"…\")` in build.rs names their folder"
                    .to_owned(),
        })
    };
    check(fs::metadata(path))?;
    let file = File::open(path)?;
    check(file.metadata())?;
    Ok(file)
}

fn too_large(reason: &str, limit: u64, setting: &str) -> Unreadable {
    Unreadable::Refused {
        reason: format!("{reason} {limit} bytes"),
        help: format!("allow more in build.rs: `.{setting}(…)`, in bytes"),
    }
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
pub(crate) fn summarise(notices: &[Diagnostic]) {
    if let Some(summary) = summary(notices) {
        println!("{summary}");
    }
}

fn summary(notices: &[Diagnostic]) -> Option<String> {
    // What looks like a slip of the pen is not to hide behind what is meant.
    let is_slip = |notice: &&Diagnostic| notice.rule() == Rule::UnknownMember;
    let first = notices.iter().find(is_slip).or(notices.first())?;
    let place = match (first.file(), first.line(), first.column()) {
        (Some(file), Some(line), Some(column)) => format!("{}:{line}:{column}: ", file.display()),
        _ => String::new(),
    };
    let others = match notices.len() - 1 {
        0 => String::new(),
        1 => " (and one notice more)".to_owned(),
        others => format!(" (and {others} notices more)"),
    };
    let (message, rule) = (first.message(), first.rule());
    // Cargo reads a directive in each line.
    Some(format!(
        "cargo::warning={}",
        escape::visible(&format!(
            "{place}{message}{others}; in build.rs, `.deny(\"{rule}\")` shows all of the kind and `.allow(\"{rule}\")` none"
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
        summary(generated.notices()).unwrap()
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
