//! All files of a document, as one arena of nodes with locations.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use crate::collections::HashMap;
use crate::diagnostic::{Location, SourceFile, Unreadable};

use super::names::Names;
use super::node::{FileId, Node, NodeId, Object, Step, Value};
use super::pointer;

/// The maximum length of a pointer.
const MAX_POINTER: usize = 2_000;

/// All files of a document, as one arena of nodes.
#[derive(Debug, Default)]
pub struct Document {
    pub(super) files: Vec<File>,
    /// The files by normalized path.
    pub(super) paths: HashMap<PathBuf, FileId>,
    pub(super) nodes: Vec<Node>,
    pub(super) names: Names,
    /// The number of bytes to which the aliases within a node expand, if there are any.
    pub(super) aliased: HashMap<NodeId, usize>,
    /// The schemas of `components` that include a schema by `allOf`, found on first use.
    pub(super) subtypes: OnceLock<HashMap<NodeId, Vec<NodeId>>>,
}

#[derive(Debug)]
pub(super) struct File {
    pub(super) source: Arc<SourceFile>,
    pub(super) content: FileContent,
}

#[derive(Debug)]
pub(super) enum FileContent {
    Root(NodeId),
    /// The text could not be parsed, which was reported.
    Faulty,
    Unreadable(Unreadable),
}

impl File {
    pub(super) fn root(&self) -> Option<NodeId> {
        match self.content {
            FileContent::Root(root) => Some(root),
            FileContent::Faulty | FileContent::Unreadable(_) => None,
        }
    }
}

impl Document {
    /// The root of the main file, if it could be read.
    pub fn root(&self) -> Option<NodeId> {
        self.files.first()?.root()
    }

    pub fn value(&self, node: NodeId) -> &Value {
        &self.nodes[node.0].value
    }

    pub fn object(&self, node: NodeId) -> Option<&Object> {
        match self.value(node) {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    pub fn array(&self, node: NodeId) -> Option<&[NodeId]> {
        match self.value(node) {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    pub fn string(&self, node: NodeId) -> Option<&str> {
        match self.value(node) {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn boolean(&self, node: NodeId) -> Option<bool> {
        match self.value(node) {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The member `key` of an object. `None` if `node` is not an object.
    pub fn get(&self, node: NodeId, key: &str) -> Option<NodeId> {
        self.object(node)?.get(key).copied()
    }

    /// The text of the member `key`.
    pub fn text(&self, node: NodeId, key: &str) -> Option<&str> {
        self.string(self.get(node, key)?)
    }

    /// Whether the document's OpenAPI version starts with `line`, such as `3.0.`.
    pub fn is_of_version(&self, line: &str) -> bool {
        let version = self.root().and_then(|root| self.text(root, "openapi"));
        version.is_some_and(|version| version.starts_with(line))
    }

    /// Converts the value to `serde_json`, for literals in the code.
    pub fn to_json(&self, node: NodeId) -> serde_json::Value {
        match self.value(node) {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(number) => number.clone().into(),
            Value::String(text) => text.as_str().into(),
            Value::Array(items) => items.iter().map(|&item| self.to_json(item)).collect(),
            Value::Object(object) => object
                .iter()
                .map(|(key, &member)| (key.to_string(), self.to_json(member)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }

    /// The size of a node in the document in bytes, with aliases expanded.
    pub fn size(&self, node: NodeId) -> usize {
        let aliased = self.aliased.get(&node).copied().unwrap_or_default();
        self.nodes[node.0].span.len() + aliased
    }

    /// The JSON type of a node, for messages.
    pub fn kind(&self, node: NodeId) -> &'static str {
        match self.value(node) {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }

    /// The location of a node for a diagnostic. An object or array is shown by its key, if it has one,
    /// because a key tells more than a bracket.
    pub fn location(&self, id: NodeId) -> Location {
        let node = &self.nodes[id.0];
        let span = match (&node.value, &node.step) {
            (Value::Object(_) | Value::Array(_), Step::Key(_, key)) => key,
            _ => &node.span,
        };
        Location {
            source: self.files[node.file.0].source.clone(),
            span: span.clone(),
            pointer: self.pointer(id),
        }
    }

    /// The location of a member's key.
    pub fn location_of_key(&self, id: NodeId) -> Location {
        let location = self.location(id);
        match &self.nodes[id.0].step {
            Step::Key(_, span) => Location {
                span: span.clone(),
                ..location
            },
            Step::Root | Step::Index(_) => location,
        }
    }

    /// The JSON pointer of a node as a URI fragment (RFC 6901, section 6). A very long pointer is cut to
    /// its end, after `#…`.
    pub fn pointer(&self, node: NodeId) -> String {
        let mut steps = Vec::new();
        let mut length = 0;
        let mut at = node;
        while let Some(parent) = self.parent(at) {
            length += self.key(at).map_or(0, str::len);
            if length > MAX_POINTER {
                break;
            }
            steps.push(at);
            at = parent;
        }
        let is_whole = length <= MAX_POINTER;
        let mut pointer = String::from(if is_whole { "#" } else { "#…" });
        for node in steps.into_iter().rev() {
            match &self.nodes[node.0].step {
                Step::Root => {}
                Step::Key(key, _) => pointer.extend(["/", &pointer::escape(key)]),
                Step::Index(index) => pointer.extend(["/", &index.to_string()]),
            }
        }
        pointer
    }

    /// The key of a node in its parent.
    pub fn key(&self, node: NodeId) -> Option<&str> {
        match &self.nodes[node.0].step {
            Step::Key(key, _) => Some(key),
            Step::Root | Step::Index(_) => None,
        }
    }

    /// The name of the file whose root is `node`, without its extension. `None` for the main file.
    pub fn file_stem(&self, node: NodeId) -> Option<&str> {
        let FileId(file) = self.nodes[node.0].file;
        let stem = self.files[file].source.path.file_stem()?.to_str()?;
        (file > 0 && self.files[file].root() == Some(node)).then_some(stem)
    }

    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.nodes[node.0].parent
    }

    /// The root of the file that contains `node`.
    pub fn root_of(&self, node: NodeId) -> Option<NodeId> {
        self.files[self.nodes[node.0].file.0].root()
    }

    /// Adds a node whose value is set later, by [`Document::close`].
    pub(super) fn open(
        &mut self,
        file: FileId,
        parent: Option<NodeId>,
        step: Step,
        start: usize,
    ) -> NodeId {
        self.nodes.push(Node {
            file,
            parent,
            step,
            span: start..start,
            value: Value::Null,
        });
        NodeId(self.nodes.len() - 1)
    }

    /// Completes a node made by [`Document::open`].
    pub(super) fn close(&mut self, node: NodeId, end: usize, value: Value) {
        let node = &mut self.nodes[node.0];
        node.span.end = end;
        node.value = value;
    }
}
