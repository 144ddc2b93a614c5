//! The names that schemas give themselves: `$id`, `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12
//! Core, section 8.2), and `$self`, as OpenAPI 3.2 has it for a whole document.

use crate::collections::{HashMap, HashSet};

use super::address::Address;
use super::node::NodeId;

#[derive(Debug, Default)]
pub(super) struct Names {
    /// The schemas and files that were visited.
    pub(super) seen: HashSet<NodeId>,
    /// The base URIs of schemas with an `$id` and files with a `$self`.
    pub(super) bases: HashMap<NodeId, Address>,
    pub(super) ids: HashMap<Address, NodeId>,
    /// Anchors by the schema resource or file that contains them, and their name.
    pub(super) anchors: HashMap<(NodeId, String), NodeId>,
    /// The number of schemas with a `$dynamicAnchor` of each name.
    pub(super) dynamic: HashMap<String, usize>,
}

impl Names {
    pub(super) fn by_id(&self, address: &Address) -> Option<NodeId> {
        self.ids.get(address).copied()
    }

    pub(super) fn by_anchor(&self, base: NodeId, name: &str) -> Option<NodeId> {
        self.anchors.get(&(base, name.to_owned())).copied()
    }

    pub(super) fn dynamic_anchors(&self, name: &str) -> usize {
        self.dynamic.get(name).copied().unwrap_or_default()
    }

    /// The number of named schemas.
    pub(super) fn count(&self) -> usize {
        self.seen.len()
    }
}
