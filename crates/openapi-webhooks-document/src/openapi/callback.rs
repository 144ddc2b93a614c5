//! Callback Objects (OpenAPI 3.1, section 4.8.18): requests that an operation causes later, to URLs that
//! runtime expressions give.

use crate::collections::{HashMap, HashSet};
use crate::document::{Document, NodeId};

use super::path_item;
use super::source::{self, Source};

/// A Callback Object.
struct Callback<'a> {
    key: &'a str,
    /// The operation that causes it: its id, or else its method and path. `None` for a callback of
    /// `components` that no operation uses.
    operation: Option<String>,
    node: NodeId,
}

/// Whether the document has callbacks.
pub(super) fn are_there(document: &Document) -> bool {
    !all(document).is_empty()
}

/// The path items of all callbacks. A callback is named after its key, and additionally after its
/// operation if another callback or webhook has the same key.
pub(super) fn sources(document: &Document, webhooks: &[Source]) -> Vec<Source> {
    let callbacks = all(document);
    let mut uses: HashMap<&str, usize> = HashMap::default();
    let keys = callbacks.iter().map(|callback| callback.key);
    for key in keys.chain(webhooks.iter().map(|webhook| webhook.name.as_str())) {
        *uses.entry(key).or_default() += 1;
    }
    let mut sources = Vec::new();
    for callback in &callbacks {
        let name = match &callback.operation {
            Some(operation) if uses[callback.key] > 1 => format!("{operation}.{}", callback.key),
            _ => callback.key.to_owned(),
        };
        let items = path_items(document, callback.node);
        let endings = endings(&items);
        for ((expression, item), ending) in items.iter().zip(endings) {
            sources.push(Source {
                name: match ending {
                    Some(ending) => format!("{name}.{ending}"),
                    None => name.clone(),
                },
                item: *item,
                expression: Some((*expression).to_owned()),
            });
        }
    }
    sources
}

/// The ends of the names, if one callback has several expressions: the last word of each, or else the
/// whole expression.
fn endings<'a>(items: &[(&'a str, NodeId)]) -> Vec<Option<&'a str>> {
    let last = |expression: &'a str| {
        let mut names = expression.split(['/', '.', '#', '{', '}', '$']);
        names.rfind(|name| !name.is_empty()).unwrap_or(expression)
    };
    let short: HashSet<&str> = items
        .iter()
        .map(|(expression, _)| last(expression))
        .collect();
    let is_short_enough = short.len() == items.len();
    let ending = |&(expression, _): &(&'a str, NodeId)| match items.len() {
        1 => None,
        _ if is_short_enough => Some(last(expression)),
        _ => Some(expression),
    };
    items.iter().map(ending).collect()
}

/// The callbacks of operations in document order, each once; then those of `components` that no
/// operation uses.
fn all(document: &Document) -> Vec<Callback<'_>> {
    let mut callbacks: Vec<Callback<'_>> = Vec::new();
    let mut seen: HashSet<NodeId> = HashSet::default();
    let mut items = callers(document);
    while !items.is_empty() {
        let mut next = Vec::new();
        for (path, item) in std::mem::take(&mut items) {
            let Some(item) = document.try_follow(item).filter(|&item| seen.insert(item)) else {
                continue;
            };
            for callback in of_item(document, path, item) {
                if seen.insert(callback.node) {
                    next.extend(path_items(document, callback.node));
                    callbacks.push(callback);
                }
            }
        }
        // A callback may have callbacks itself.
        items = next;
    }
    let components = document
        .root()
        .and_then(|root| document.get(root, "components"));
    let declared =
        components.and_then(|components| document.object(document.get(components, "callbacks")?));
    for (key, &node) in declared.into_iter().flatten() {
        let node = document.try_follow(node).filter(|&node| seen.insert(node));
        callbacks.extend(node.map(|node| Callback {
            key,
            operation: None,
            node,
        }));
    }
    callbacks.retain(|callback| !path_items(document, callback.node).is_empty());
    callbacks
}

/// The path items whose operations may have callbacks, and their paths.
pub(super) fn callers(document: &Document) -> Vec<(&str, NodeId)> {
    let paths = document.root().and_then(|root| document.get(root, "paths"));
    let paths = paths.and_then(|paths| document.object(paths));
    let paths = paths.into_iter().flatten();
    let paths = paths.map(|(path, &item)| (&**path, item));
    let paths = paths.filter(|(path, _)| !path.starts_with("x-"));
    source::webhooks(document).chain(paths).collect()
}

fn of_item<'a>(document: &'a Document, path: &str, item: NodeId) -> Vec<Callback<'a>> {
    let mut callbacks = Vec::new();
    for (method, operation) in path_item::methods(document, item) {
        let named = || format!("{method} {path}");
        let id = document.text(operation, "operationId");
        let members = document.get(operation, "callbacks");
        let members = members.and_then(|members| document.object(members));
        for (key, &callback) in members.into_iter().flatten() {
            callbacks.extend(document.try_follow(callback).map(|node| Callback {
                key,
                operation: Some(id.map_or_else(named, str::to_owned)),
                node,
            }));
        }
    }
    callbacks
}

/// The path items of a callback, and the expressions that give their URLs.
fn path_items(document: &Document, callback: NodeId) -> Vec<(&str, NodeId)> {
    let members = document.object(callback).into_iter().flatten();
    let members = members.filter(|(expression, _)| !expression.starts_with("x-"));
    members
        .map(|(expression, &item)| (&**expression, item))
        .collect()
}
