//! The names that schemas give themselves.

use crate::collections::HashMap;

use super::node::NodeId;

/// The names that schemas give themselves (JSON Schema 2020-12 Core, section 8.2).
#[derive(Debug, Default)]
pub(super) struct Names {
    /// By `$id`.
    pub(super) ids: HashMap<String, NodeId>,
    /// By file and `$anchor` or `$dynamicAnchor`.
    pub(super) anchors: HashMap<(usize, String), NodeId>,
}
