//! Annotations of schemas: `title`, `description`, `deprecated`.

use crate::document::{Document, NodeId};

use super::keyword::is_annotation;
use super::siblings::is_ignored;

/// The maximum length of a chain of references.
const MAX_LENGTH: usize = 64;

/// Follows references that have only annotations as siblings. Returns the schemas on the way, from
/// `node` to the target.
///
/// `{"description": …, "$ref": …}` and `{"allOf": [{"$ref": …}]}` mean the schema that they refer to.
pub fn chain(document: &Document, node: NodeId) -> Vec<NodeId> {
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

/// The last schema of the [`chain`].
pub fn target(document: &Document, node: NodeId) -> NodeId {
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
    let mut shaping = object
        .iter()
        .filter(|(keyword, _)| !is_annotation(keyword) && !is_ignored(document, node, keyword));
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

/// The text of `keyword` in the first of `nodes` where it is not empty.
pub fn text<'a>(document: &'a Document, nodes: &[NodeId], keyword: &str) -> Option<&'a str> {
    nodes.iter().find_map(|&node| {
        document
            .text(node, keyword)
            .filter(|text| !text.trim().is_empty())
    })
}

/// Whether `keyword` is `true` in any of `nodes`.
pub fn flag(document: &Document, nodes: &[NodeId], keyword: &str) -> bool {
    nodes.iter().any(|&node| {
        document
            .get(node, keyword)
            .and_then(|flag| document.boolean(flag))
            == Some(true)
    })
}

/// The first title among `nodes`.
pub fn title<'a>(document: &'a Document, nodes: &[NodeId]) -> Option<&'a str> {
    nodes.iter().find_map(|&node| document.text(node, "title"))
}
