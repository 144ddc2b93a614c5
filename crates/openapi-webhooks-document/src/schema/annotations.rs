//! What a schema says in words: `title`, `description`, `deprecated`.

use crate::document::{Document, NodeId};
use crate::model::Docs;

use super::keyword::is_annotation;

/// References to references to references: no document goes as far.
const MAX_LENGTH: usize = 256;

/// The schema that `node` is once references with nothing but annotations beside them are followed,
/// and the schemas on the way, `node` first.
///
/// `{"description": …, "$ref": …}` and `{"allOf": [{"$ref": …}]}` are the schema they refer to.
pub(super) fn chain(document: &Document, node: NodeId) -> Vec<NodeId> {
    let mut chain = vec![node];
    while chain.len() < MAX_LENGTH
        && let Some(next) = chain
            .last()
            .and_then(|&last| only_reference(document, last))
    {
        if chain.contains(&next) {
            break;
        }
        chain.push(next);
    }
    chain
}

/// The last of the chain.
pub(super) fn target(document: &Document, node: NodeId) -> NodeId {
    match only_reference(document, node) {
        Some(_) => chain(document, node).last().copied().unwrap_or(node),
        None => node,
    }
}

fn only_reference(document: &Document, node: NodeId) -> Option<NodeId> {
    let object = document.object(node)?;
    if !object.contains_key("$ref") && !object.contains_key("allOf") {
        return None;
    }
    let mut shaping = object.iter().filter(|(keyword, _)| !is_annotation(keyword));
    let (keyword, &value) = shaping.next()?;
    if shaping.next().is_some() {
        return None;
    }
    match &**keyword {
        "$ref" => document.try_resolve(value),
        "allOf" => match document.array(value)? {
            [branch] => Some(*branch),
            _ => None,
        },
        _ => None,
    }
}

/// The words about a property or another use of a schema: those of the nearest schema that has any.
pub(super) fn of_use(document: &Document, node: NodeId) -> Docs {
    of_nodes(document, &chain(document, node))
}

/// The words of the first of `nodes` that has any. A schema is deprecated where any of them says so.
pub(super) fn of_nodes(document: &Document, nodes: &[NodeId]) -> Docs {
    let text = |key| {
        nodes.iter().find_map(|&node| {
            document
                .text(node, key)
                .filter(|text| !text.trim().is_empty())
        })
    };
    let flag = |key| {
        nodes.iter().any(|&node| {
            document
                .get(node, key)
                .and_then(|flag| document.boolean(flag))
                == Some(true)
        })
    };
    let mut paragraphs: Vec<String> = text("description").into_iter().map(str::to_owned).collect();
    if flag("readOnly") {
        paragraphs.push("Read-only: the sender of the webhook sets it.".to_owned());
    }
    if flag("writeOnly") {
        paragraphs.push("Write-only: receivers of other operations do not see it.".to_owned());
    }
    Docs {
        paragraphs,
        notes: Vec::new(),
        deprecated: flag("deprecated"),
    }
}

/// The first title among `nodes`.
pub(super) fn title<'a>(document: &'a Document, nodes: &[NodeId]) -> Option<&'a str> {
    nodes.iter().find_map(|&node| document.text(node, "title"))
}
