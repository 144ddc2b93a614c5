//! Documentation of types and fields from the annotations of schemas.

use openapi_webhooks_document::document::{Document, NodeId};
use openapi_webhooks_document::schema::annotations::{chain, flag, text};

use crate::model::Docs;

/// The documentation of a use of a schema, such as a property: that of the nearest schema that has any.
pub(crate) fn of_use(document: &Document, node: NodeId) -> Docs {
    of_nodes(document, &chain(document, node))
}

/// The documentation of the first of `nodes` that has any. It is deprecated if any of them is.
pub(crate) fn of_nodes(document: &Document, nodes: &[NodeId]) -> Docs {
    let description = text(document, nodes, "description");
    let mut paragraphs: Vec<String> = description.into_iter().map(str::to_owned).collect();
    if flag(document, nodes, "readOnly") {
        paragraphs.push("Read-only: the sender of the webhook sets it.".to_owned());
    }
    if flag(document, nodes, "writeOnly") {
        paragraphs.push("Write-only: receivers of other operations do not see it.".to_owned());
    }
    Docs {
        paragraphs,
        notes: Vec::new(),
        deprecated: flag(document, nodes, "deprecated"),
    }
}
