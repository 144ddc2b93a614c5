//! A webhook's Path Item Object (OpenAPI 3.1, section 4.8.9): an operation for each HTTP method.

use crate::document::NodeId;

use super::operation::{self, Operation, Shared};
use super::parameter;
use super::reader::Reader;
use super::security::Alternative;

/// The fixed fields that are methods, in the order of the specification, as HTTP writes them.
const METHODS: [(&str, &str); 8] = [
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("trace", "TRACE"),
];

/// The operations of the webhook `name`, in the order of the document.
pub(super) fn operations(
    reader: Reader<'_>,
    name: &str,
    item: NodeId,
    security: &[Alternative],
) -> Vec<Operation> {
    let Some(target) = reader.object(item, "a webhook") else {
        return Vec::new();
    };
    // A path item may stand beside its reference; what it says itself counts first.
    let layers = if item == target {
        vec![item]
    } else {
        vec![item, target]
    };
    let shared = Shared {
        item,
        webhook: name,
        summary: layers
            .iter()
            .find_map(|&layer| reader.words_member(layer, "summary")),
        description: layers
            .iter()
            .find_map(|&layer| reader.words_member(layer, "description")),
        parameters: layers
            .iter()
            .map(|&layer| reader.array_member(layer, "parameters", "the parameters"))
            .find(|parameters| !parameters.is_empty())
            .map(|parameters| parameter::read_all(reader, parameters))
            .unwrap_or_default(),
        security,
    };
    let mut methods: Vec<(NodeId, &'static str)> = METHODS
        .iter()
        .filter_map(|&(key, method)| {
            let operation = layers
                .iter()
                .find_map(|&layer| reader.document.get(layer, key))?;
            Some((operation, method))
        })
        .collect();
    methods.sort_by_key(|&(operation, _)| operation);
    let is_alone = methods.len() == 1;
    let read = |(node, method)| operation::read(reader, &shared, node, method, is_alone);
    methods.into_iter().filter_map(read).collect()
}
