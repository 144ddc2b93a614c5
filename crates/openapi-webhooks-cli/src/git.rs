//! Files of Git revisions: `git:REV:PATH`.

use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_webhooks_document::Unreadable;

use crate::failure::Failure;
use crate::output;

/// A file in a revision.
pub(crate) struct Revision {
    name: String,
    path: PathBuf,
}

/// The revision that an argument names. `None` if it names a file on the disk.
pub(crate) fn revision(argument: &Path) -> Result<Option<Revision>, Failure> {
    let Some(text) = argument.to_str().and_then(|text| text.strip_prefix("git:")) else {
        return Ok(None);
    };
    let (name, path) = text.split_once(':').unwrap_or((text, ""));
    if name.is_empty() || path.is_empty() {
        let failure = Failure::new(format!(
            "`git:{}` names no file of a revision",
            output::visible(text)
        ));
        return Err(failure.help("write `git:REV:PATH`, such as `git:main:schema/openapi.json`"));
    }
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control();
    // Git would read a name that starts with `-` as an option.
    if name.starts_with('-') || !name.chars().all(is_plain) {
        let name = output::visible(name);
        return Err(Failure::new(format!("`{name}` is not a revision of Git")));
    }
    Ok(Some(Revision {
        name: name.to_owned(),
        path: path.into(),
    }))
}

impl Revision {
    /// The path, relative to the current folder.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The text of a file of the revision.
    pub(crate) fn read(&self, path: &Path) -> Result<String, Unreadable> {
        let failed = |reason: &str| Err(Unreadable::Failed(reason.to_owned()));
        let Some(text) = path.to_str() else {
            return failed("the path is not UTF-8");
        };
        if path.is_absolute() {
            return failed("the path of a file in a revision must be relative");
        }
        let object = format!("{}:./{text}", self.name);
        // `git show` would list a folder, and run the filters that Git's settings name.
        let output = Command::new("git")
            .args(["cat-file", "blob", &object])
            .output();
        match output {
            Ok(output) if output.status.success() => {
                String::from_utf8(output.stdout).or_else(|_| failed("the file is not UTF-8"))
            }
            Ok(output) => {
                let text = String::from_utf8_lossy(&output.stderr);
                let line = text.lines().next().unwrap_or("git failed");
                failed(line.strip_prefix("fatal: ").unwrap_or(line))
            }
            Err(error) => failed(&format!("cannot run git: {error}")),
        }
    }
}
