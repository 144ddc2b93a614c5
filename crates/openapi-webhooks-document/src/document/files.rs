//! Reading the files of a document: the one that was given, and those that its references lead to.
//! Whoever calls brings the loader; nothing here touches a disk.

use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Diagnostics, Source, wording};

use super::reference::Target;
use super::{Content, Document, File, FileId, NodeId, Value, json};

/// Reads a file as text.
pub type Load<'a> = dyn FnMut(&Path) -> io::Result<String> + 'a;

impl Document {
    /// Reads the document at `path`. Faults are reported; what could be read is there.
    pub fn load(path: &Path, load: &mut Load<'_>, diagnostics: &Diagnostics) -> Document {
        let mut document = Document::default();
        match load(path) {
            Ok(text) => drop(document.add(path, text, diagnostics)),
            Err(error) => diagnostics.report(wording::unreadable_file(path, &error)),
        }
        document
    }

    /// Reads the other files that references below `start` lead to, and those that they lead to in
    /// turn. A file that cannot be read is reported where a reference to it is followed.
    pub fn load_references(
        &mut self,
        start: Vec<NodeId>,
        load: &mut Load<'_>,
        diagnostics: &Diagnostics,
    ) {
        // By the number of the node, since nearly all of them are met.
        let mut seen = Vec::new();
        let mut is_new = |NodeId(at): &NodeId| {
            if seen.len() <= *at {
                seen.resize(at + 1, false);
            }
            !std::mem::replace(&mut seen[*at], true)
        };
        let mut waiting = start;
        waiting.retain(&mut is_new);
        while let Some(node) = waiting.pop() {
            let mut next = self.children(node);
            for reference in self.references(node) {
                if let Some(path) = self.unread_file(reference) {
                    match load(&path) {
                        Ok(text) => drop(self.add(&path, text, diagnostics)),
                        Err(error) => self.add_unreadable(&path, &error),
                    }
                }
                next.extend(self.try_resolve(reference));
            }
            waiting.extend(next.into_iter().filter(&mut is_new));
        }
    }

    /// The references that an object holds: `$ref`, and what the mapping of a discriminator names by
    /// a path rather than by the name of a component.
    fn references(&self, node: NodeId) -> Vec<NodeId> {
        let mapping = self.get(node, "discriminator");
        let mapping = mapping.and_then(|discriminator| self.get(discriminator, "mapping"));
        let mapped = mapping.and_then(|mapping| self.object(mapping));
        let is_path = |target: &NodeId| {
            let text = self.string(*target).unwrap_or_default();
            text.contains(['.', '/']) && self.component(*target).is_none()
        };
        let mapped = mapped
            .into_iter()
            .flat_map(|mapping| mapping.values().copied());
        self.get(node, "$ref")
            .into_iter()
            .chain(mapped.filter(is_path))
            .collect()
    }

    fn children(&self, node: NodeId) -> Vec<NodeId> {
        match self.value(node) {
            Value::Array(items) => items.clone(),
            Value::Object(object) => object.values().copied().collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
        }
    }

    fn unread_file(&self, reference: NodeId) -> Option<PathBuf> {
        match self.target(reference)? {
            Target::File(path, _) if self.file_at(&path).is_none() => Some(path),
            _ => None,
        }
    }

    /// The file that was read from `path`, or was tried.
    pub(super) fn file_at(&self, path: &Path) -> Option<FileId> {
        let is_it = |file: &File| normal(&file.source.path) == normal(path);
        self.files.iter().position(is_it).map(FileId)
    }

    fn add(&mut self, path: &Path, text: String, diagnostics: &Diagnostics) -> FileId {
        let file = FileId(self.files.len());
        let source = Arc::new(Source {
            path: path.to_owned(),
            text,
        });
        self.files.push(File {
            source,
            content: Content::Faulty,
        });
        let first = self.nodes.len();
        if let Some(root) = parse(self, file, path, diagnostics) {
            self.files[file.0].content = Content::Root(root);
        }
        self.find_names(first);
        file
    }

    fn add_unreadable(&mut self, path: &Path, error: &io::Error) {
        let source = Arc::new(Source {
            path: path.to_owned(),
            text: String::new(),
        });
        let content = Content::Unreadable(error.to_string());
        self.files.push(File { source, content });
    }
}

/// The path without `.` and without `..` after a name.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(normal.components().next_back(), Some(Component::Normal(_))) =>
            {
                normal.pop();
            }
            component => normal.push(component),
        }
    }
    normal
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_compared_without_detours() {
        assert_eq!(
            normal(Path::new("schema/./a/../b.yaml")),
            Path::new("schema/b.yaml")
        );
        assert_eq!(
            normal(Path::new("../a/../../b.yaml")),
            Path::new("../../b.yaml")
        );
    }
}
