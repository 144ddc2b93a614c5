//! Example Objects (OpenAPI 3.1, section 4.8.19).

use crate::document::NodeId;

use super::reader::Reader;

/// The values of the Example Objects under `examples` (section 4.8.19), where they hold one.
pub(super) fn named(reader: Reader<'_>, node: NodeId) -> Vec<NodeId> {
    let document = reader.document;
    let examples = reader.object_member(node, "examples", "`examples`");
    let members = examples.and_then(|examples| document.object(examples));
    let value_of = |&example: &NodeId| {
        let example = reader.object(example, "an example")?;
        ["value", "dataValue"]
            .iter()
            .find_map(|key| document.get(example, key))
    };
    let members = members.into_iter().flat_map(|all| all.values());
    members.filter_map(value_of).collect()
}
