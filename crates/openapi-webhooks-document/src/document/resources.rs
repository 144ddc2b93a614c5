//! Collects the names of schemas, and finds the base URI of a reference (JSON Schema 2020-12 Core,
//! section 8.2; OpenAPI 3.2, section 4.1.2).

use std::collections::BTreeSet;

use super::address::Address;
use super::arena::Document;
use super::node::{FileId, Node, NodeId, Step};

impl Document {
    /// The nearest schema or file around `node` that has its own base URI.
    pub(super) fn base_of(&self, node: NodeId) -> Option<NodeId> {
        if self.names.bases.is_empty() {
            return self.root_of(node);
        }
        let mut around = std::iter::successors(Some(node), |&node| self.parent(node));
        around
            .find(|node| self.names.bases.contains_key(node))
            .or_else(|| self.root_of(node))
    }

    /// The base URI of the references at `node`.
    pub(super) fn address_of(&self, node: NodeId) -> Option<Address> {
        let named = self
            .base_of(node)
            .and_then(|base| self.names.bases.get(&base));
        Some(match named {
            Some(address) => address.clone(),
            None => self.address_of_file(node),
        })
    }

    fn address_of_file(&self, node: NodeId) -> Address {
        let FileId(file) = self.nodes[node.0].file;
        Address::of_file(&self.files[file].source.path)
    }

    /// Collects the names of schemas from the node `first` on. Their position decides whether they are
    /// schemas.
    pub(super) fn find_names(&mut self, first: usize) {
        // Searching for the members with names is faster than checking every object, since few schemas
        // have one.
        let is_name = |node: &Node| match &node.step {
            Step::Key(key, _) => matches!(&**key, "$id" | "$self" | "$anchor" | "$dynamicAnchor"),
            Step::Root | Step::Index(_) => false,
        };
        let members = self.nodes[first..].iter().filter(|node| is_name(node));
        // In document order, so that a schema is visited before the schemas inside it.
        let named: BTreeSet<_> = members.filter_map(|member| member.parent).collect();
        for at in named {
            if self.is_schema(at) {
                self.note_names(at);
            }
        }
    }

    /// Collects the names of the schema or file at `node`.
    pub(super) fn note_names(&mut self, node: NodeId) {
        let is_named = ["$id", "$self", "$anchor", "$dynamicAnchor"]
            .iter()
            .any(|keyword| self.text(node, keyword).is_some());
        if !is_named || !self.names.seen.insert(node) {
            return;
        }
        let keyword = match self.parent(node) {
            None if self.get(node, "openapi").is_some() => "$self",
            _ => "$id",
        };
        let id = self.text(node, keyword).unwrap_or_default();
        let address = id.split_once('#').map_or(id, |(address, _)| address);
        if !address.is_empty()
            && let Some(base) = self.address_of(node).and_then(|base| base.resolve(address))
        {
            self.names.ids.entry(base.clone()).or_insert(node);
            self.names.bases.insert(node, base);
        }
        self.note_anchors(node);
    }

    fn note_anchors(&mut self, node: NodeId) {
        let Some(base) = self.base_of(node) else {
            return;
        };
        let named = ["$anchor", "$dynamicAnchor"].map(|keyword| self.text(node, keyword));
        let [anchor, dynamic] = named.map(|name| name.map(str::to_owned));
        if let Some(name) = &dynamic {
            *self.names.dynamic.entry(name.clone()).or_default() += 1;
        }
        for name in [anchor, dynamic].into_iter().flatten() {
            self.names.anchors.entry((base, name)).or_insert(node);
        }
    }
}
