//! The values of a document.

use std::ops::Range;
use std::sync::Arc;

use serde_json::Number;

use crate::collections::IndexMap;

/// A file of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileId(pub(super) usize);

/// The id of a value in a [`Document`](super::Document).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) usize);

/// A JSON value. Items and members are ids.
#[derive(Debug)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<NodeId>),
    /// Boxed, because most values are not objects and the largest variant determines the size of all
    /// nodes.
    Object(Box<Object>),
}

/// The members of an object in the order of the text.
pub type Object = IndexMap<Arc<str>, NodeId>;

/// The step from the parent to a node.
#[derive(Debug)]
pub(super) enum Step {
    Root,
    /// A member: its key, and the span of the key.
    Key(Arc<str>, Range<usize>),
    Index(usize),
}

#[derive(Debug)]
pub(super) struct Node {
    pub(super) file: FileId,
    pub(super) parent: Option<NodeId>,
    pub(super) step: Step,
    /// The span of the value, in bytes.
    pub(super) span: Range<usize>,
    pub(super) value: Value,
}
