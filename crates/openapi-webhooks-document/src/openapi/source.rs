//! Finds the path items of webhooks and, if they are included, of callbacks.

use crate::document::{Document, NodeId};

/// A path item of a webhook or callback.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name: the key of the webhook, or the name of the callback.
    pub name: String,
    pub item: NodeId,
    /// The runtime expression that gives the URL of a callback.
    pub expression: Option<String>,
}

/// The member `webhooks`, or `x-webhooks` as in documents of OpenAPI 3.0.
pub(super) fn member(document: &Document) -> Option<NodeId> {
    let root = document.root()?;
    document
        .get(root, "webhooks")
        .or_else(|| document.get(root, "x-webhooks"))
}

/// The path items of webhooks with their names.
pub(super) fn webhooks(document: &Document) -> impl Iterator<Item = (&str, NodeId)> {
    let members = members(document);
    members.filter(|(_, item)| !is_prose(document, *item))
}

/// Members that are not webhooks.
pub(super) fn prose(document: &Document) -> impl Iterator<Item = (&str, NodeId)> {
    let members = members(document);
    members.filter(|(_, item)| is_prose(document, *item))
}

fn members(document: &Document) -> impl Iterator<Item = (&str, NodeId)> {
    let members = member(document).and_then(|webhooks| document.object(webhooks));
    let members = members
        .into_iter()
        .flatten()
        .map(|(name, &item)| (&**name, item));
    members.filter(|(name, _)| !name.starts_with("x-"))
}

/// No specification defines `x-webhooks`. Some documents also put descriptions there.
fn is_prose(document: &Document, item: NodeId) -> bool {
    let key = member(document).and_then(|member| document.key(member));
    key == Some("x-webhooks") && document.object(item).is_none()
}
