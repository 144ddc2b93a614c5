//! Reads files. No other file of this crate accesses the disk.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostic::Unreadable;
use crate::options::ReadOptions;

/// The files of a document: regular ones below a root folder.
#[derive(Debug)]
pub struct Files {
    document: PathBuf,
    root: Option<PathBuf>,
    max_file_size: u64,
    max_total_size: u64,
    /// The number of bytes read so far.
    total: u64,
}

impl Files {
    /// The files that the document at `path` may refer to.
    pub fn new(path: &Path, options: &ReadOptions) -> Self {
        Files {
            document: path.to_owned(),
            root: options.root.clone(),
            max_file_size: options.max_file_size,
            max_total_size: options.max_total_size,
            total: 0,
        }
    }

    /// Reads a file as text.
    pub fn read(&mut self, path: &Path) -> Result<String, Unreadable> {
        self.read_after(path, |_| Ok(()))
    }

    /// As [`read`](Self::read). Calls `before` with each file that is allowed, also if it cannot be
    /// read.
    pub fn read_after(
        &mut self,
        path: &Path,
        before: impl FnOnce(&Path) -> Result<(), Unreadable>,
    ) -> Result<String, Unreadable> {
        let location = self.locate(path)?;
        before(path)?;
        self.read_input(open(&location)?)
    }

    /// Reads text that is not in a file, such as the standard input.
    pub fn read_input(&mut self, input: impl Read) -> Result<String, Unreadable> {
        let limit = self.max_file_size;
        let rest = self.max_total_size.saturating_sub(self.total);
        let mut bytes = Vec::new();
        // The file may grow after its size was checked.
        let taken = input
            .take(limit.min(rest).saturating_add(1))
            .read_to_end(&mut bytes)? as u64;
        self.total += taken.min(rest);
        if taken > limit {
            return Err(too_large("the file is larger than", limit, "max_file_size"));
        }
        if taken > rest {
            let limit = self.max_total_size;
            let reason = "the files of the document are together larger than";
            return Err(too_large(reason, limit, "max_total_size"));
        }
        String::from_utf8(bytes).map_err(|_| Unreadable::Refused {
            reason: "it is not UTF-8".to_owned(),
            help: "save it as UTF-8, which JSON and YAML use".to_owned(),
        })
    }

    /// Resolves symbolic links and checks that the file is below the root. The document itself may be a
    /// link to another folder, because the user chose it.
    fn locate(&self, path: &Path) -> Result<PathBuf, Unreadable> {
        let folder = self.document.parent().unwrap_or(Path::new(""));
        let root = self.root.as_deref().unwrap_or(folder);
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
            reason: format!("it is outside the folder `{}`", present(root).display()),
            help: "set the folder that may be read in build.rs: `.root(\"…\")`".to_owned(),
        })
    }
}

/// Resolves the symbolic links of the part of the path that exists.
fn real_path(path: &Path) -> PathBuf {
    for ancestor in path.ancestors() {
        let real = fs::canonicalize(present(ancestor));
        if let (Ok(real), Ok(rest)) = (real, path.strip_prefix(ancestor)) {
            // Joining an empty path would add a slash.
            return if rest.as_os_str().is_empty() {
                real
            } else {
                real.join(rest)
            };
        }
    }
    path.to_owned()
}

/// An empty path means the working folder.
fn present(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}

/// Opens a regular file. The kind is checked before opening, because opening a pipe may block forever,
/// and again on the opened file.
fn open(path: &Path) -> Result<File, Unreadable> {
    let check = |metadata: io::Result<fs::Metadata>| {
        if metadata?.is_file() {
            return Ok(());
        }
        Err(Unreadable::Refused {
            reason: "it is not a regular file".to_owned(),
            help:
                "use regular files only; in build.rs, `.root(\"…\")` sets the folder that may be read"
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
        help: format!("raise the limit in build.rs: `.{setting}(…)`, in bytes"),
    }
}
