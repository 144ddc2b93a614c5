//! Examples and defaults that contradict their schemas.

use crate::diagnostic::{Diagnostics, messages};
use crate::document::{Document, NodeId, ObjectKind, Value};
use crate::openapi::{BodyKind, body_kind};
use crate::schema::Schemas;
use crate::schema::instance::Instances;
use crate::schema::intersection::Operand;

/// Checks the examples of the objects that webhooks use. The time is bounded; further examples are not
/// checked.
pub(super) fn check(
    document: &Document,
    reached: &[(NodeId, ObjectKind)],
    diagnostics: &Diagnostics,
) {
    // Faults of the schemas themselves are reported elsewhere.
    let of_schemas = diagnostics.apart();
    let mut instances = Instances::new(Schemas {
        document,
        diagnostics: &of_schemas,
    });
    for &(node, kind) in reached {
        for (schema, example) in examples(document, node, kind) {
            let faults = instances.faults(example, &vec![Operand::Node(schema)]);
            // The schema is invalid or the budget is used up, so the faults may not be the example's.
            if !of_schemas.is_sound() {
                return;
            }
            for fault in faults {
                let location = document.location(fault.node);
                diagnostics.report(messages::example_mismatch(location, &fault.why));
            }
        }
    }
}

/// The examples of an object, each with its schema.
fn examples(document: &Document, node: NodeId, kind: ObjectKind) -> Vec<(NodeId, NodeId)> {
    let single = |key| document.get(node, key);
    let (schema, examples): (_, Vec<NodeId>) = match kind {
        ObjectKind::Schema => {
            let list = single("examples").and_then(|list| document.array(list));
            // Tools write `null` if there is no example or default.
            let is_given = |example: &NodeId| !matches!(document.value(*example), Value::Null);
            let all = ["example", "default"].into_iter().filter_map(single);
            let all = all.filter(is_given);
            (
                Some(node),
                all.chain(list.into_iter().flatten().copied()).collect(),
            )
        }
        ObjectKind::MediaType if !is_json(document, node) => return Vec::new(),
        ObjectKind::MediaType => {
            let all = single("example").into_iter().chain(named(document, node));
            (single("schema"), all.collect())
        }
        ObjectKind::Parameter => {
            let all = single("example").into_iter().chain(named(document, node));
            // Parameters are sent as text, so a number or boolean may be an example of a string.
            let is_clear = |&example: &NodeId| {
                let value = document.value(example);
                !matches!(value, Value::Number(_) | Value::Bool(_))
            };
            (single("schema"), all.filter(is_clear).collect())
        }
        _ => return Vec::new(),
    };
    let schema = schema.into_iter();
    schema
        .flat_map(|schema| examples.iter().map(move |&example| (schema, example)))
        .collect()
}

/// The values of the Example Objects under `examples`, some of which are references.
fn named(document: &Document, node: NodeId) -> Vec<NodeId> {
    let examples = document.get(node, "examples");
    let examples = examples.and_then(|examples| document.object(examples));
    let value_of = |&example: &NodeId| {
        let target = match document.get(example, "$ref") {
            Some(reference) => document.try_resolve(reference)?,
            None => example,
        };
        let mut keys = ["value", "dataValue"].iter();
        keys.find_map(|key| document.get(target, key))
    };
    let examples = examples.into_iter().flat_map(|all| all.values());
    examples.filter_map(value_of).collect()
}

/// Examples of other media types are not JSON values.
fn is_json(document: &Document, media: NodeId) -> bool {
    document
        .key(media)
        .is_some_and(|name| body_kind(name) == BodyKind::Json)
}
