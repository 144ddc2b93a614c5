//! A difference between two schemas, before it is known who writes the value.

use openapi_webhooks_document::Location;
use serde_json::Value as Json;

use crate::class::Direction;
use crate::kind::ChangeKind;
use crate::side::Side;
use crate::step::PairId;

/// A difference between two schemas.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) kind: ChangeKind,
    /// The kind in responses, if it differs.
    pub(crate) kind_in_response: Option<ChangeKind>,
    /// The name of what changed, such as a property.
    pub(crate) subject: Option<String>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    pub(crate) old: Option<Location>,
    pub(crate) new: Option<Location>,
    /// Pairs of an old and a new schema. If the values of the variant are valid for the other schema of one of
    /// them, the variant overlaps another one.
    pub(crate) overlaps: Vec<PairId>,
    pub(crate) witness: Witness,
}

/// An instance that only one of the two contracts accepts.
#[derive(Clone, Debug)]
#[cfg_attr(
    not(feature = "counterexamples"),
    allow(dead_code, reason = "only counterexamples need all of it")
)]
pub(crate) enum Witness {
    /// Any instance that reaches the schema.
    Any,
    /// This value.
    Value(Json),
    /// An object without this member.
    Without(String),
    /// An object with this member.
    With(String),
    /// An array with this number of items.
    Items(usize),
    /// A value that the narrower contract rejects, found by trying values of each JSON type.
    OfAnyType,
    /// The same, among the values of the variant with this component and these tags. A union may have many others.
    OfVariant(Option<String>, Vec<(String, Vec<Json>)>),
}

impl Finding {
    pub(crate) fn new(kind: ChangeKind, old: &Side<'_>, new: &Side<'_>) -> Self {
        Finding {
            kind,
            kind_in_response: None,
            subject: None,
            before: None,
            after: None,
            old: old.location(),
            new: new.location(),
            overlaps: Vec::new(),
            witness: Witness::Any,
        }
    }

    pub(crate) fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    pub(crate) fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    pub(crate) fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    pub(crate) fn witness(mut self, witness: Witness) -> Self {
        self.witness = witness;
        self
    }

    pub(crate) fn in_response(mut self, kind: ChangeKind) -> Self {
        self.kind_in_response = Some(kind);
        self
    }

    pub(crate) fn kind_in(&self, direction: Direction) -> ChangeKind {
        match direction {
            Direction::Payload => self.kind,
            Direction::Response => self.kind_in_response.unwrap_or(self.kind),
        }
    }
}
