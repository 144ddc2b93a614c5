//! An Operation Object (OpenAPI 3.1, section 4.8.10).

use crate::diagnostic::messages;
use crate::document::NodeId;

use super::body::Body;
use super::parameter::Parameter;
use super::reader::Reader;
use super::response::Response;
use super::security::Alternative;
use super::source::Source;
use super::{body, parameter, response, security};

/// An HTTP method of a webhook.
#[derive(Debug)]
pub struct Operation {
    pub node: NodeId,
    /// The webhook's path item under `webhooks`.
    pub item: NodeId,
    /// The webhook's name: its key, or the name of the callback.
    pub webhook: String,
    /// The runtime expression that gives the URL of a callback.
    pub expression: Option<String>,
    /// The HTTP method as it is sent.
    pub method: String,
    /// Whether it is the webhook's only method, so that its name needs no suffix.
    pub is_alone: bool,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub is_deprecated: bool,
    pub parameters: Vec<Parameter>,
    /// One per media type, the default first. Empty if there is no body.
    pub bodies: Vec<Body>,
    pub responses: Vec<Response>,
    pub security: Vec<Alternative>,
}

pub(super) fn read(
    reader: Reader<'_>,
    shared: &Shared<'_>,
    node: NodeId,
    method: String,
    is_alone: bool,
) -> Option<Operation> {
    let node = reader.object(node, "an operation")?;
    if !reader.with_callbacks {
        note_callbacks(reader, node);
    }
    let text = |key, fallback: Option<&str>| {
        reader
            .words_member(node, key)
            .or(fallback)
            .map(str::to_owned)
    };
    let own = reader.array_member(node, "parameters", "`parameters`");
    let parameters = parameter::overriding(&shared.parameters, parameter::read_all(reader, own));
    parameter::check_whole_query(reader, &parameters);
    parameter::check_count(reader, node, &parameters);
    Some(Operation {
        node,
        item: shared.source.item,
        webhook: shared.source.name.clone(),
        expression: shared.source.expression.clone(),
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

fn note_callbacks(reader: Reader<'_>, node: NodeId) {
    let document = reader.document;
    if let Some(callbacks) = document.get(node, "callbacks") {
        reader
            .diagnostics
            .report(messages::callbacks_not_read(document.location(callbacks)));
    }
}

/// The members of a path item that apply to all its operations.
pub(super) struct Shared<'a> {
    pub(super) source: &'a Source,
    pub(super) summary: Option<&'a str>,
    pub(super) description: Option<&'a str>,
    pub(super) parameters: Vec<Parameter>,
    /// The default security requirements.
    pub(super) security: &'a [Alternative],
}
