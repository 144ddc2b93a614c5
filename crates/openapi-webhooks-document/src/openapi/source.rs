//! What is sent, by name: path items under `webhooks`, and those of callbacks where they are asked for.

use crate::document::{Document, NodeId};

/// A path item that describes what is sent.
#[derive(Clone, Debug)]
pub struct Source {
    /// What it is called: its key, or that of the callback.
    pub name: String,
    pub item: NodeId,
    /// The runtime expression that gives the URL of a callback.
    pub expression: Option<String>,
}

/// `webhooks`, or `x-webhooks`, as documents of OpenAPI 3.0 have it.
pub(super) fn member(document: &Document) -> Option<NodeId> {
    let root = document.root()?;
    document
        .get(root, "webhooks")
        .or_else(|| document.get(root, "x-webhooks"))
}

/// The path items of webhooks, and their names.
pub(super) fn webhooks(document: &Document) -> impl Iterator<Item = (&str, NodeId)> {
    let members = members(document);
    members.filter(|(_, item)| !is_prose(document, *item))
}

/// What stands among the webhooks and is none.
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

/// No specification says what `x-webhooks` holds: beside path items, documents describe them there.
fn is_prose(document: &Document, item: NodeId) -> bool {
    let key = member(document).and_then(|member| document.key(member));
    key == Some("x-webhooks") && document.object(item).is_none()
}
