//! Reading the files of a document: the one that was given, and those that its references name.
//! Whoever calls brings the loader; nothing here touches a disk.

use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostics, Source, wording};

use super::{Document, File, FileId, NodeId, json};

/// Reads a file as text.
pub(crate) type Load<'a> = dyn FnMut(&Path) -> io::Result<String> + 'a;

impl Document {
    /// Reads the document at `path`. Faults are reported; what could be read is there.
    pub(crate) fn load(path: &Path, load: &mut Load<'_>, diagnostics: &Diagnostics) -> Document {
        let mut document = Document::default();
        match load(path) {
            Ok(text) => document.add(path, text, diagnostics),
            Err(error) => diagnostics.report(wording::unreadable_file(path, &error)),
        }
        document
    }

    fn add(&mut self, path: &Path, text: String, diagnostics: &Diagnostics) {
        let file = FileId(self.files.len());
        self.files.push(File {
            source: Arc::new(Source {
                path: path.to_owned(),
                text,
            }),
            root: None,
        });
        self.files[file.0].root = parse(self, file, path, diagnostics);
    }
}

/// By the file's ending; what has none of YAML's is read as JSON.
fn parse(
    document: &mut Document,
    file: FileId,
    path: &Path,
    diagnostics: &Diagnostics,
) -> Option<NodeId> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    if ending != "yaml" && ending != "yml" {
        return json::parse(document, file, diagnostics);
    }
    #[cfg(feature = "yaml")]
    return super::yaml::parse(document, file, diagnostics);
    #[cfg(not(feature = "yaml"))]
    {
        diagnostics.report(wording::yaml_is_off(path));
        None
    }
}
