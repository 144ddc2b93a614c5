//! Reads the main file of a document and the files that its references lead to. The caller passes the
//! loader; this file does not access the disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::collections::HashSet;
use crate::diagnostic::{Diagnostics, SourceFile, Unreadable, messages};

use super::arena::{Document, File, FileContent};
use super::fields::{ObjectKind, Position};
use super::json;
use super::node::{FileId, NodeId, Value};
use super::path::normal;
use super::reference::Target;

/// Reads a file as text.
pub type Load<'a> = dyn FnMut(&Path) -> Result<String, Unreadable> + 'a;

impl Document {
    /// Reads the document at `path`. Reports problems, and keeps what could be read.
    pub fn load(path: &Path, load: &mut Load<'_>, diagnostics: &Diagnostics) -> Document {
        let mut document = Document::default();
        match load(path) {
            Ok(text) => document.add(path, text, diagnostics),
            Err(error) => diagnostics.report(messages::unreadable_file(path, &error)),
        }
        document
    }

    /// Reads the other files that references below `start` refer to, directly or indirectly. A file that
    /// cannot be read is reported when a reference to it is resolved. Returns the visited objects with
    /// their kinds.
    pub fn load_references(
        &mut self,
        start: Vec<(NodeId, ObjectKind)>,
        load: &mut Load<'_>,
        diagnostics: &Diagnostics,
    ) -> Vec<(NodeId, ObjectKind)> {
        let mut walk = Walk::default();
        walk.add(
            start
                .into_iter()
                .map(|(node, kind)| (node, Position::One(kind))),
        );
        loop {
            let names = self.names.count();
            while let Some((node, position)) = walk.waiting.pop() {
                if position == Position::One(ObjectKind::Schema) {
                    self.note_names(node);
                }
                walk.add(self.parts(node, position));
                for reference in self.references(node, position) {
                    self.read_file_of(reference, load, diagnostics);
                    walk.references.push((reference, position));
                }
                self.follow_all(&mut walk);
            }
            // A file that was read later may define the name of a reference that was unresolved before.
            if self.names.count() == names {
                return walk.reached();
            }
            walk.references = std::mem::take(&mut walk.unresolved);
            self.follow_all(&mut walk);
        }
    }

    fn follow_all(&self, walk: &mut Walk) {
        for (reference, position) in std::mem::take(&mut walk.references) {
            match self.try_resolve(reference) {
                Some(target) => walk.add([(target, position)]),
                None => walk.unresolved.push((reference, position)),
            }
        }
    }

    /// Reads the file that a reference leads to, unless it was read before.
    fn read_file_of(&mut self, reference: NodeId, load: &mut Load<'_>, diagnostics: &Diagnostics) {
        if let Some(path) = self.unread_file(reference) {
            match load(&path) {
                Ok(text) => self.add(&path, text, diagnostics),
                Err(error) => self.add_unreadable(&path, error),
            }
        }
    }

    /// The references of an object: `$ref`, and the values of a discriminator's mapping that are not names
    /// of components.
    fn references(&self, node: NodeId, position: Position) -> Vec<NodeId> {
        match position {
            Position::One(ObjectKind::Schema) => {}
            Position::One(kind) if !kind.may_be_reference() => return Vec::new(),
            _ => return self.get(node, "$ref").into_iter().collect(),
        }
        let discriminator = self.get(node, "discriminator");
        let mapped = discriminator.map(|discriminator| self.mapped(discriminator));
        let is_path = |target: &NodeId| {
            let text = self.string(*target).unwrap_or_default();
            text.contains(['.', '/']) && self.component(*target).is_none()
        };
        ["$ref", "$dynamicRef", "$recursiveRef"]
            .into_iter()
            .filter_map(|keyword| self.get(node, keyword))
            .chain(mapped.into_iter().flatten().filter(is_path))
            .collect()
    }

    /// The members and items of a value that may contain references.
    fn parts(&self, node: NodeId, position: Position) -> Vec<(NodeId, Position)> {
        match self.value(node) {
            Value::Array(items) => items.iter().map(|&item| (item, position)).collect(),
            Value::Object(object) => object
                .iter()
                .filter_map(|(key, &member)| Some((member, position.member(key)?)))
                .collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
        }
    }

    fn unread_file(&self, reference: NodeId) -> Option<PathBuf> {
        match self.target(reference)? {
            Target::File(path, _) if self.file_at(&path).is_none() => Some(path),
            _ => None,
        }
    }

    /// Reads the file at `path`, once.
    pub(super) fn file_at(&self, path: &Path) -> Option<FileId> {
        self.paths.get(&normal(path)).copied()
    }

    fn add(&mut self, path: &Path, text: String, diagnostics: &Diagnostics) {
        diagnostics.budget().add_file(text.len());
        let file = self.add_file(path, text, FileContent::Faulty);
        let first = self.nodes.len();
        if let Some(root) = parse(self, file, path, diagnostics) {
            self.files[file.0].content = FileContent::Root(root);
        }
        self.find_names(first);
    }

    fn add_unreadable(&mut self, path: &Path, error: Unreadable) {
        self.add_file(path, String::new(), FileContent::Unreadable(error));
    }

    fn add_file(&mut self, path: &Path, text: String, content: FileContent) -> FileId {
        let file = FileId(self.files.len());
        let source = Arc::new(SourceFile::new(path.to_owned(), text));
        self.files.push(File { source, content });
        self.paths.insert(normal(path), file);
        file
    }
}

/// A traversal of the objects that references reach.
#[derive(Default)]
struct Walk {
    /// A node may be met in several positions, if a reference is wrong.
    seen: HashSet<(NodeId, Position)>,
    waiting: Vec<(NodeId, Position)>,
    /// The references to follow, and the positions of their targets.
    references: Vec<(NodeId, Position)>,
    unresolved: Vec<(NodeId, Position)>,
}

impl Walk {
    fn add(&mut self, entries: impl IntoIterator<Item = (NodeId, Position)>) {
        for entry in entries {
            if self.seen.insert(entry) {
                self.waiting.push(entry);
            }
        }
    }

    fn reached(self) -> Vec<(NodeId, ObjectKind)> {
        let seen = self.seen.into_iter();
        let objects = seen.filter_map(|(node, position)| match position {
            Position::One(kind) => Some((node, kind)),
            Position::Named(_) | Position::Extensible(_) => None,
        });
        let mut reached: Vec<_> = objects.collect();
        reached.sort_unstable();
        reached
    }
}

/// Chooses the parser by file extension. All files but `.yaml` and `.yml` are JSON.
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
        diagnostics.report(messages::yaml_is_off(path));
        None
    }
}
