//! Reads members of OpenAPI objects, with the JSON types of the specification.

use crate::budget::Limit;
use crate::diagnostic::{Diagnostics, messages};
use crate::document::{Document, NodeId};

/// The document and the collector of its diagnostics.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    pub(super) document: &'a Document,
    pub(super) diagnostics: &'a Diagnostics,
    /// Whether callbacks are asked for.
    pub(super) with_callbacks: bool,
    /// Whether a callback is read: its URL is a runtime expression.
    pub(super) is_callback: bool,
}

/// How many bytes are copied per step of the budget.
const BYTES_COPIED: usize = 16;

impl<'a> Reader<'a> {
    /// The node that `node` is or refers to, as an object. `what` names it in a diagnostic.
    pub(super) fn object(self, node: NodeId, what: &str) -> Option<NodeId> {
        if !self.spend(node, 1) {
            return None;
        }
        let node = self.document.follow(node, self.diagnostics)?;
        if self.document.object(node).is_none() {
            self.wrong_type(node, what, "an object");
            return None;
        }
        Some(node)
    }

    /// The member `key`, an object or a reference to one, if present.
    pub(super) fn object_member(self, node: NodeId, key: &str, what: &str) -> Option<NodeId> {
        self.object(self.document.get(node, key)?, what)
    }

    /// The items of the member `key`, an array, if present.
    pub(super) fn array_member(self, node: NodeId, key: &str, what: &str) -> &'a [NodeId] {
        let Some(member) = self.document.get(node, key) else {
            return &[];
        };
        match self.document.array(member) {
            Some(items) if self.spend(member, items.len()) => items,
            Some(_) => &[],
            None => {
                self.wrong_type(member, what, "an array");
                &[]
            }
        }
    }

    /// Spends steps of the budget, because a target is read for each reference. Returns whether any are
    /// left.
    pub(super) fn spend(self, node: NodeId, steps: usize) -> bool {
        let location = || Some(self.document.location(node));
        self.diagnostics.spend(Limit::Steps, steps, location)
    }

    /// The string member `key`, if present.
    pub(super) fn text_member(self, node: NodeId, key: &str) -> Option<&'a str> {
        let member = self.document.get(node, key)?;
        let text = self.document.string(member);
        if text.is_none() {
            self.wrong_type(member, &format!("`{key}`"), "a string");
        }
        text
    }

    /// The string member `key` for the documentation, if present. A value that is not a string is only a
    /// warning.
    pub(super) fn words_member(self, node: NodeId, key: &str) -> Option<&'a str> {
        let member = self.document.get(node, key)?;
        let text = self.document.string(member);
        if text.is_none() {
            let location = self.document.location(member);
            self.diagnostics
                .report(messages::undocumented(location, key));
        }
        text.filter(|text| self.spend(member, text.len() / BYTES_COPIED))
    }

    /// The required string member `key`.
    pub(super) fn required_text(self, node: NodeId, key: &str, what: &str) -> Option<&'a str> {
        if self.document.get(node, key).is_none() {
            let location = self.document.location(node);
            self.diagnostics
                .report(messages::missing_member(location, what, key));
        }
        self.text_member(node, key)
    }

    /// The boolean member `key`, if present.
    pub(super) fn flag_member(self, node: NodeId, key: &str) -> Option<bool> {
        let member = self.document.get(node, key)?;
        let flag = self.document.boolean(member);
        if flag.is_none() {
            self.wrong_type(member, &format!("`{key}`"), "a boolean");
        }
        flag
    }

    pub(super) fn wrong_type(self, node: NodeId, what: &str, expected: &str) {
        let (location, found) = (self.document.location(node), self.document.kind(node));
        self.diagnostics
            .report(messages::wrong_type(location, what, expected, found));
    }
}
