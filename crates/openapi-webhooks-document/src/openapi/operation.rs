//! An Operation Object (OpenAPI 3.1, section 4.8.10).

use crate::diagnostic::messages;
use crate::document::NodeId;

use super::body::Body;
use super::parameter::Parameter;
use super::reader::Reader;
use super::response::Response;
use super::security::Alternative;
use super::{body, parameter, response, security};

/// One method of one webhook.
#[derive(Debug)]
pub struct Operation {
    pub node: NodeId,
    /// The webhook's path item, where `webhooks` names it.
    pub item: NodeId,
    /// The webhook's key in the document.
    pub webhook: String,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// Whether it is the webhook's only method, so that the webhook's name is enough.
    pub is_alone: bool,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub is_deprecated: bool,
    pub parameters: Vec<Parameter>,
    /// One for each media type, the one that is meant by default first; none where there is no body.
    pub bodies: Vec<Body>,
    pub responses: Vec<Response>,
    pub security: Vec<Alternative>,
}

pub(super) fn read(
    reader: Reader<'_>,
    shared: &Shared<'_>,
    node: NodeId,
    method: &'static str,
    is_alone: bool,
) -> Option<Operation> {
    let node = reader.object(node, "an operation")?;
    note_what_is_left_out(reader, node);
    let text = |key, fallback: Option<&str>| {
        reader
            .words_member(node, key)
            .or(fallback)
            .map(str::to_owned)
    };
    let own = reader.array_member(node, "parameters", "the parameters");
    let parameters = parameter::overriding(&shared.parameters, parameter::read_all(reader, own));
    parameter::check_whole_query(reader, &parameters);
    parameter::check_count(reader, node, &parameters);
    Some(Operation {
        node,
        item: shared.item,
        webhook: shared.webhook.to_owned(),
        method,
        is_alone,
        summary: text("summary", shared.summary),
        description: text("description", shared.description),
        is_deprecated: reader.flag_member(node, "deprecated").unwrap_or(false),
        parameters,
        bodies: body::read_all(reader, node),
        responses: response::read_all(reader, node),
        security: security::of_operation(reader, node, shared.security),
    })
}

/// Members that bear on the sending and are not read.
fn note_what_is_left_out(reader: Reader<'_>, node: NodeId) {
    let document = reader.document;
    if let Some(callbacks) = document.get(node, "callbacks") {
        reader
            .diagnostics
            .report(messages::callbacks_not_read(document.location(callbacks)));
    }
}

/// What a path item says of all its operations.
pub(super) struct Shared<'a> {
    pub(super) item: NodeId,
    pub(super) webhook: &'a str,
    pub(super) summary: Option<&'a str>,
    pub(super) description: Option<&'a str>,
    pub(super) parameters: Vec<Parameter>,
    /// What operations ask for that do not say.
    pub(super) security: &'a [Alternative],
}
