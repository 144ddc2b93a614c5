//! A webhook's Path Item Object (OpenAPI 3.1, section 4.8.9): an operation for each HTTP method.

use crate::diagnostic::messages;
use crate::document::{Document, NodeId};

use super::header::is_token;
use super::operation::{self, Operation, Shared};
use super::parameter;
use super::reader::Reader;
use super::security::Alternative;
use super::source::Source;

/// The fixed fields that are methods, in the order of the specification, as HTTP writes them.
const METHODS: [(&str, &str); 9] = [
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("trace", "TRACE"),
    QUERY,
];

/// OpenAPI 3.2 added this method.
const QUERY: (&str, &str) = ("query", "QUERY");

/// The operations of `source`, in document order.
pub(super) fn operations(
    reader: Reader<'_>,
    source: &Source,
    security: &[Alternative],
) -> Vec<Operation> {
    let item = source.item;
    let Some(target) = reader.object(item, "a webhook") else {
        return Vec::new();
    };
    // A path item may have a `$ref` and other members, which take precedence.
    let layers = if item == target {
        vec![item]
    } else {
        vec![item, target]
    };
    layers
        .iter()
        .for_each(|&layer| check_version(reader, layer));
    let shared = Shared {
        source,
        summary: layers
            .iter()
            .find_map(|&layer| reader.words_member(layer, "summary")),
        description: layers
            .iter()
            .find_map(|&layer| reader.words_member(layer, "description")),
        parameters: layers
            .iter()
            .map(|&layer| reader.array_member(layer, "parameters", "`parameters`"))
            .find(|parameters| !parameters.is_empty())
            .map(|parameters| parameter::read_all(reader, parameters))
            .unwrap_or_default(),
        security,
    };
    let mut methods: Vec<(NodeId, String)> = known_methods(reader)
        .filter_map(|(key, method)| {
            let operation = layers
                .iter()
                .find_map(|&layer| reader.document.get(layer, key))?;
            Some((operation, method.to_owned()))
        })
        .collect();
    for &layer in layers.iter().filter(|_| has_methods_of_3_2(reader)) {
        methods.extend(additional_methods(reader, layer));
    }
    methods.sort_by_key(|(operation, _)| *operation);
    let is_alone = methods.len() == 1;
    let read = |(node, method)| operation::read(reader, &shared, node, method, is_alone);
    methods.into_iter().filter_map(read).collect()
}

/// The operations of a path item that is not a reference, with their methods. Reports nothing.
pub(super) fn methods(document: &Document, item: NodeId) -> Vec<(&str, NodeId)> {
    let fixed = METHODS
        .iter()
        .map(|&(key, method)| (method, document.get(item, key)));
    let additional = document.get(item, "additionalOperations");
    let additional = additional.and_then(|members| document.object(members));
    let additional = additional.into_iter().flatten();
    let additional = additional.map(|(method, &operation)| (&**method, operation));
    let mut all: Vec<_> = fixed
        .filter_map(|(method, operation)| Some((method, operation?)))
        .chain(additional)
        .collect();
    all.sort_by_key(|(_, operation)| *operation);
    all
}

fn has_methods_of_3_2(reader: Reader<'_>) -> bool {
    let is_older = |line| reader.document.is_of_version(line);
    !is_older("3.0.") && !is_older("3.1.")
}

/// Reports operations that a later version of OpenAPI added, and that are not read.
fn check_version(reader: Reader<'_>, item: NodeId) {
    for member in [QUERY.0, "additionalOperations"] {
        if !has_methods_of_3_2(reader)
            && let Some(node) = reader.document.get(item, member)
        {
            let location = reader.document.location(node);
            reader
                .diagnostics
                .report(messages::later_member(location, member, "3.2"));
        }
    }
}

fn known_methods(reader: Reader<'_>) -> impl Iterator<Item = (&'static str, &'static str)> {
    let has_query = has_methods_of_3_2(reader);
    let methods = METHODS.iter().copied();
    methods.filter(move |method| has_query || *method != QUERY)
}

/// The methods under `additionalOperations`, "with the same capitalization that is to be sent" (OpenAPI
/// 3.2, section 4.10.1).
fn additional_methods(reader: Reader<'_>, item: NodeId) -> Vec<(NodeId, String)> {
    let members = reader.object_member(item, "additionalOperations", "the additional operations");
    let members = members.and_then(|members| reader.document.object(members));
    let mut methods = Vec::new();
    for (method, &operation) in members.into_iter().flatten() {
        let fixed = METHODS
            .iter()
            .find(|(_, fixed)| method.eq_ignore_ascii_case(fixed));
        let allowed = match fixed {
            Some((key, _)) => format!("the operation under `{key}` of the path item"),
            None if is_token(method) && **method != *"CONNECT" => {
                methods.push((operation, method.to_string()));
                continue;
            }
            None => "a method of HTTP (RFC 9110, section 9.1) that carries a message".to_owned(),
        };
        let location = reader.document.location(operation);
        reader
            .diagnostics
            .report(messages::invalid_value(location, method, &allowed));
    }
    methods
}
