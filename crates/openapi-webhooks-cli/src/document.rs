//! Finds and reads documents: files, the standard input, or files of a Git revision.

use std::io;
use std::path::{Path, PathBuf};

use openapi_webhooks_document::{Catalogue, Files, ReadOptions, Unreadable};

use crate::failure::Failure;
use crate::git::{self, Revision};

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

/// Where a document is.
pub(crate) struct Source {
    /// The argument that names it.
    name: PathBuf,
    path: PathBuf,
    place: Place,
}

enum Place {
    Disk,
    /// The text, since the standard input can be read only once.
    Input(Result<String, Unreadable>),
    Revision(Revision),
}

/// The argument that stands for the standard input.
pub(crate) const INPUT: &str = "-";

impl Source {
    /// The source that an argument names: `-`, `git:REV:PATH` or a file.
    pub(crate) fn of(argument: &Path) -> Result<Self, Failure> {
        let (path, place) = match git::revision(argument)? {
            _ if argument.as_os_str() == INPUT => {
                let mut files = Files::new(argument, &ReadOptions::new());
                let text = files.read_input(io::stdin().lock());
                (path_of_input(&text), Place::Input(text))
            }
            Some(revision) => (revision.path().to_owned(), Place::Revision(revision)),
            None => (argument.to_owned(), Place::Disk),
        };
        Ok(Source {
            name: argument.to_owned(),
            path,
            place,
        })
    }

    /// The path of the document. The files to which it refers are relative to it.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// A function that reads the files of the document. It calls `before` with each file on the disk before it is read.
    pub(crate) fn loader<'s>(
        &'s self,
        options: &ReadOptions,
        mut before: impl FnMut(&Path) + 's,
    ) -> impl FnMut(&Path) -> Result<String, Unreadable> + 's {
        let mut files = Files::new(&self.path, options);
        move |file| match &self.place {
            Place::Revision(revision) => revision.read(file),
            Place::Input(text) if file == self.path => text.clone(),
            Place::Disk | Place::Input(_) => files.read_after(file, |file| {
                before(file);
                Ok(())
            }),
        }
    }

    /// Reads the document.
    pub(crate) fn load(
        &self,
        options: &ReadOptions,
        before: impl FnMut(&Path),
    ) -> Result<Catalogue, Failure> {
        let loaded = Catalogue::load_with(&self.path, options, &mut self.loader(options, before));
        loaded.map_err(|error| Failure::of(self.name.display(), error))
    }
}

/// The path of the standard input in messages. Its ending selects the parser.
fn path_of_input(text: &Result<String, Unreadable>) -> PathBuf {
    let text = text.as_ref().map_or("", String::as_str);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    PathBuf::from(match text.is_empty() || text.starts_with('{') {
        true => "stdin.json",
        false => "stdin.yaml",
    })
}

/// Reads the document that an argument names.
pub(crate) fn load(argument: &Path, options: &ReadOptions) -> Result<Catalogue, Failure> {
    Source::of(argument)?.load(options, |_| {})
}
