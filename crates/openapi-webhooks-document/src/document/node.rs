//! The values of a document.

use std::ops::Range;
use std::sync::Arc;

use serde_json::Number;

use crate::collections::IndexMap;

/// A file of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileId(pub(super) usize);

/// A value of the document. Copied freely; the `Document` says what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) usize);

/// A JSON value, its parts by their ids.
#[derive(Debug)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<NodeId>),
    /// On the heap, since most values are none and every node has room for the largest.
    Object(Box<Object>),
}

/// The members of an object in the order of the text.
pub type Object = IndexMap<Arc<str>, NodeId>;

/// How a node hangs on its parent.
#[derive(Debug)]
pub(super) enum Step {
    Root,
    /// A member: its key, and where the key stands.
    Key(Arc<str>, Range<usize>),
    Index(usize),
}

#[derive(Debug)]
pub(super) struct Node {
    pub(super) file: FileId,
    pub(super) parent: Option<NodeId>,
    pub(super) step: Step,
    /// Where the value stands, in bytes.
    pub(super) span: Range<usize>,
    pub(super) value: Value,
}
