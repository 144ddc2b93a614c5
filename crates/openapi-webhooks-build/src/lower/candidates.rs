//! What a type may be called, until all types are known and have their names.

use openapi_webhooks_document::document::NodeId;

use crate::model::TypeId;

/// Where a type is first used: its name if it has no better one.
#[derive(Clone, Debug)]
pub(crate) struct Hint {
    pub(crate) base: Base,
    pub(crate) steps: Vec<String>,
}

#[derive(Clone, Debug)]
pub(crate) enum Base {
    Name(String),
    Type(TypeId),
}

impl Hint {
    /// A path that starts at a name, such as a webhook's.
    pub(crate) fn named(name: impl Into<String>) -> Self {
        Hint {
            base: Base::Name(name.into()),
            steps: Vec::new(),
        }
    }

    /// A path that starts at a type, whose name is not known yet.
    pub(crate) fn inside(id: TypeId) -> Self {
        Hint {
            base: Base::Type(id),
            steps: Vec::new(),
        }
    }

    pub(crate) fn child(&self, step: &str) -> Self {
        let mut child = self.clone();
        child.steps.push(step.to_owned());
        child
    }
}

/// The names that a type may get, the best first.
#[derive(Debug)]
pub(crate) struct Candidates {
    /// The schema that is declared under a name, if the type is one.
    pub(crate) declared: Option<NodeId>,
    /// Whether the type is that schema and not a narrower one.
    pub(crate) is_exact: bool,
    pub(crate) title: Option<String>,
    pub(crate) hint: Hint,
}

impl Candidates {
    /// Of equal types, the one with the lowest rank gives the name.
    pub(crate) fn rank(&self) -> impl Ord + use<> {
        let declared = self.declared.filter(|_| self.is_exact);
        (declared.is_none(), declared)
    }
}
