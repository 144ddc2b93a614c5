//! The use that names a type, until all types are known and its place can be determined.

use openapi_webhooks_document::document::NodeId;

use crate::model::TypeId;

/// The use that names a type: a schema of the document, or a path from one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Hint {
    pub(crate) base: Base,
    pub(crate) steps: Vec<String>,
}

/// Where the path starts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Base {
    /// A schema that is named after its own place in the document.
    Schema(NodeId),
    /// A type that is reserved already.
    Type(TypeId),
    /// A part of an operation, such as the payload of a webhook.
    Operation(String),
    /// A type that has the same name wherever it is used.
    Value(String),
}

impl Hint {
    pub(crate) fn new(base: Base) -> Self {
        Hint {
            base,
            steps: Vec::new(),
        }
    }

    /// A path that starts at a part of an operation.
    pub(crate) fn operation(name: impl Into<String>) -> Self {
        Hint::new(Base::Operation(name.into()))
    }

    /// A path that starts at a type, whose name is not known yet.
    pub(crate) fn inside(id: TypeId) -> Self {
        Hint::new(Base::Type(id))
    }

    pub(crate) fn child(&self, step: &str) -> Self {
        let mut child = self.clone();
        child.steps.push(step.to_owned());
        child
    }
}
