//! Parameter Objects (OpenAPI 3.1, section 4.8.12) of header, query and cookie.

use crate::diagnostic::wording;
use crate::document::NodeId;
use crate::model::Location;

use super::Reader;

/// A parameter of a webhook.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) description: Option<String>,
    pub(crate) is_required: bool,
    pub(crate) is_deprecated: bool,
    pub(crate) explode: bool,
    pub(crate) schema: NodeId,
    /// A value that the document gives as an example.
    pub(crate) example: Option<NodeId>,
}

/// Reads the parameters of `nodes`; those that cannot be sent are reported.
pub(super) fn read_all(reader: Reader<'_>, nodes: &[NodeId]) -> Vec<Parameter> {
    let read = |&node| read(reader, reader.object(node, "a parameter")?);
    nodes.iter().filter_map(read).collect()
}

/// An operation's own parameters override those of its path item by name and place (section 4.8.10).
pub(super) fn overriding(shared: &[Parameter], own: Vec<Parameter>) -> Vec<Parameter> {
    let is_overridden = |one: &&Parameter| {
        own.iter()
            .any(|other| other.name == one.name && other.location == one.location)
    };
    let mut all: Vec<_> = shared
        .iter()
        .filter(|one| !is_overridden(one))
        .cloned()
        .collect();
    all.extend(own);
    all
}

fn read(reader: Reader<'_>, node: NodeId) -> Option<Parameter> {
    let document = reader.document;
    let unsupported = |member: NodeId, why: &str| {
        let place = document.place(member);
        reader
            .diagnostics
            .report(wording::unsupported_parameter(place, why));
    };
    let name = reader.required_text(node, "name", "a parameter")?;
    let location = location(reader, node)?;
    if location == Location::Header && is_ignored_header(name) {
        let place = document.place(node);
        reader
            .diagnostics
            .report(wording::ignored_header(place, name));
        return None;
    }
    if location == Location::Header
        && let Some(why) = unfit_header(name)
    {
        let place = document.place(node);
        reader
            .diagnostics
            .report(wording::header_name(place, name, why));
        return None;
    }
    if let Some(content) = document.get(node, "content") {
        unsupported(content, "a parameter that is described by `content`");
        return None;
    }
    let Some(schema) = document.get(node, "schema") else {
        let place = document.place(node);
        reader
            .diagnostics
            .report(wording::missing_member(place, "a parameter", "schema"));
        return None;
    };
    let default_style = if location == Location::Header {
        "simple"
    } else {
        "form"
    };
    let style = reader.text_member(node, "style").unwrap_or(default_style);
    if style != default_style {
        unsupported(
            document.get(node, "style")?,
            &format!("the style `{style}`"),
        );
        return None;
    }
    if reader.flag_member(node, "allowReserved") == Some(true) {
        unsupported(document.get(node, "allowReserved")?, "`allowReserved`");
        return None;
    }
    Some(Parameter {
        name: name.to_owned(),
        location,
        description: reader.words_member(node, "description").map(str::to_owned),
        is_required: reader.flag_member(node, "required").unwrap_or(false),
        is_deprecated: reader.flag_member(node, "deprecated").unwrap_or(false),
        explode: reader
            .flag_member(node, "explode")
            .unwrap_or(style == "form"),
        schema,
        example: example(reader, node),
    })
}

fn location(reader: Reader<'_>, node: NodeId) -> Option<Location> {
    let place = || {
        reader
            .document
            .place(reader.document.get(node, "in").unwrap_or(node))
    };
    match reader.required_text(node, "in", "a parameter")? {
        "header" => Some(Location::Header),
        "query" => Some(Location::Query),
        "cookie" => Some(Location::Cookie),
        "path" => {
            reader.diagnostics.report(wording::path_parameter(place()));
            None
        }
        other => {
            let allowed = "`header`, `query` or `cookie`";
            reader
                .diagnostics
                .report(wording::invalid_value(place(), other, allowed));
            None
        }
    }
}

/// "… the parameter definition SHALL be ignored" (section 4.8.12.2.1).
fn is_ignored_header(name: &str) -> bool {
    ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str())
}

/// Why a header of this name cannot be a parameter.
fn unfit_header(name: &str) -> Option<&'static str> {
    let is_token_sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let name = name.to_ascii_lowercase();
    if name.is_empty() || !name.chars().all(is_token_sign) {
        return Some("it is no HTTP field name (RFC 9110, section 5.1)");
    }
    let is_reserved = name.starts_with("proxy-") || RESERVED_HEADERS.contains(&name.as_str());
    is_reserved.then_some("the sender sets it")
}

/// What belongs to the connection, to the body or to the signature.
const RESERVED_HEADERS: [&str; 12] = [
    "connection",
    "content-length",
    "cookie",
    "expect",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "webhook-id",
    "webhook-signature",
    "webhook-timestamp",
];

fn example(reader: Reader<'_>, node: NodeId) -> Option<NodeId> {
    let document = reader.document;
    let named = || super::body::named_examples(reader, node).into_iter().next();
    document.get(node, "example").or_else(named)
}
