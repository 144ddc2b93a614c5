//! Parameter Objects (OpenAPI 3.1, section 4.8.12) in `header`, `query` and `cookie`, and in `querystring`
//! (OpenAPI 3.2).

use crate::collections::HashSet;
use crate::diagnostic::messages;
use crate::document::NodeId;

use super::header::{is_ignored_header, is_set_by_sender, is_token};
use super::reader::Reader;
use super::style::{ParameterLocation, Serialization};
use super::{example, media_type, style};

/// A parameter of a webhook.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub node: NodeId,
    pub name: String,
    pub location: ParameterLocation,
    pub description: Option<String>,
    pub is_required: bool,
    pub is_deprecated: bool,
    pub encoding: Serialization,
    /// The node with the encoding, or else the parameter.
    pub encoding_node: NodeId,
    /// `None` if the document does not describe the value.
    pub schema: Option<NodeId>,
    /// The first example.
    pub example: Option<NodeId>,
}

/// Reads the parameters of `nodes`. Reports those that cannot be sent.
pub(super) fn read_all(reader: Reader<'_>, nodes: &[NodeId]) -> Vec<Parameter> {
    let read = |&node| read(reader, reader.object(node, "a parameter")?);
    nodes.iter().filter_map(read).collect()
}

/// An operation's parameters override those of its path item with the same name and location (section
/// 4.8.10).
pub(super) fn overriding(shared: &[Parameter], own: Vec<Parameter>) -> Vec<Parameter> {
    if shared.is_empty() {
        return own;
    }
    let key = |one: &Parameter| (one.name.clone(), one.location);
    let overriding: HashSet<_> = own.iter().map(key).collect();
    let is_overridden = |one: &&Parameter| overriding.contains(&key(one));
    let mut all: Vec<_> = shared
        .iter()
        .filter(|one| !is_overridden(one))
        .cloned()
        .collect();
    all.extend(own);
    all
}

/// The maximum number of parameters. They are generated as one expression, which is printed and compiled
/// recursively.
const MAX_PARAMETERS: usize = 200;

/// Checks that an operation does not have too many parameters.
pub(super) fn check_count(reader: Reader<'_>, operation: NodeId, parameters: &[Parameter]) {
    if parameters.len() > MAX_PARAMETERS {
        let location = reader.document.location(operation);
        let diagnostic = messages::too_many_parameters(location, parameters.len(), MAX_PARAMETERS);
        reader.diagnostics.report(diagnostic);
    }
}

/// A `querystring` parameter excludes another one, and `query` parameters (OpenAPI 3.2, section 4.12.1).
pub(super) fn check_whole_query(reader: Reader<'_>, parameters: &[Parameter]) {
    let of = |location| {
        parameters
            .iter()
            .filter(move |parameter| parameter.location == location)
    };
    let mut whole = of(ParameterLocation::QueryString);
    if whole.next().is_none() {
        return;
    }
    for other in whole.chain(of(ParameterLocation::Query)) {
        let location = reader.document.location(other.encoding_node);
        reader.diagnostics.report(messages::unsupported_parameter(
            location,
            "a `query` parameter beside a `querystring` parameter",
            "use either `query` parameters or one `querystring` parameter",
        ));
    }
}

fn read(reader: Reader<'_>, node: NodeId) -> Option<Parameter> {
    let name = name(reader, node)?;
    let location = location(reader, node)?;
    if location == ParameterLocation::Header {
        check_header(reader, node, name)?;
    }
    let described = described(reader, node, location)?;
    Some(Parameter {
        node,
        name: name.to_owned(),
        location,
        description: reader.words_member(node, "description").map(str::to_owned),
        is_required: reader.flag_member(node, "required").unwrap_or(false),
        is_deprecated: reader.flag_member(node, "deprecated").unwrap_or(false),
        encoding: described.encoding,
        encoding_node: described.node,
        schema: described.schema,
        example: example(reader, node),
    })
}

/// The name of a parameter. A parameter without a name cannot be sent and is left out, with a warning.
fn name<'a>(reader: Reader<'a>, node: NodeId) -> Option<&'a str> {
    let name = match reader.document.get(node, "name") {
        Some(_) => reader.text_member(node, "name")?,
        None => "",
    };
    if name.is_empty() {
        let location = reader.document.location(node);
        reader
            .diagnostics
            .report(messages::nameless_parameter(location));
        return None;
    }
    Some(name)
}

/// `None` if a header of this name cannot be a parameter.
fn check_header(reader: Reader<'_>, node: NodeId, name: &str) -> Option<()> {
    let location = || reader.document.location(node);
    let warning = if !is_token(name) {
        messages::header_name(location(), name)
    } else if is_ignored_header(name) {
        messages::ignored_header(location(), name)
    } else if is_set_by_sender(name) || name.eq_ignore_ascii_case("cookie") {
        messages::header_of_sender(location(), name)
    } else {
        return Some(());
    };
    reader.diagnostics.report(warning);
    None
}

/// The encoding and the schema of a parameter.
struct Described {
    encoding: Serialization,
    node: NodeId,
    schema: Option<NodeId>,
}

/// A parameter has a `schema` and a style, or a `content` with one media type (section 4.8.12.2).
fn described(reader: Reader<'_>, node: NodeId, location: ParameterLocation) -> Option<Described> {
    let document = reader.document;
    if let Some(content) = document.get(node, "content") {
        return by_content(reader, content, location);
    }
    let Some(schema) = document.get(node, "schema") else {
        let member = match location {
            ParameterLocation::QueryString => "content",
            ParameterLocation::Header | ParameterLocation::Query | ParameterLocation::Cookie => {
                "schema"
            }
        };
        let location = document.location(node);
        reader
            .diagnostics
            .report(messages::missing_member(location, "a parameter", member));
        return None;
    };
    if location == ParameterLocation::QueryString {
        let location = document.location(schema);
        reader.diagnostics.report(messages::unsupported_parameter(
            location,
            "a `querystring` parameter with a `schema`",
            "describe it with `content`",
        ));
        return None;
    }
    Some(Described {
        encoding: Serialization::Style(style::read(reader, node, location)?),
        node: document.get(node, "style").unwrap_or(node),
        schema: Some(schema),
    })
}

fn by_content(
    reader: Reader<'_>,
    content: NodeId,
    location: ParameterLocation,
) -> Option<Described> {
    let document = reader.document;
    let node = reader.object(content, "`content`")?;
    let members = document.object(node)?;
    let (Some((name, &media)), 1) = (members.first(), members.len()) else {
        let (location, found) = (document.location(content), members.len());
        reader
            .diagnostics
            .report(messages::parameter_content(location, found));
        return None;
    };
    let kind = media_type::kind(name);
    let encoding = match (kind, location, style::of_text(location)) {
        (media_type::BodyKind::Json, _, _) => Serialization::Json,
        // A form is written like an exploded object.
        (media_type::BodyKind::Form, ParameterLocation::QueryString, _) => {
            Serialization::Style(style::of_whole_query())
        }
        (media_type::BodyKind::Text, _, Some(style)) => Serialization::Style(style),
        _ => {
            let location = document.location(media);
            reader
                .diagnostics
                .report(messages::parameter_media_type(location, name));
            return None;
        }
    };
    let media_node = reader.object(media, "a media type")?;
    Some(Described {
        encoding,
        node: media,
        schema: document.get(media_node, "schema"),
    })
}

fn location(reader: Reader<'_>, node: NodeId) -> Option<ParameterLocation> {
    let location = || {
        reader
            .document
            .location(reader.document.get(node, "in").unwrap_or(node))
    };
    match reader.required_text(node, "in", "a parameter")? {
        "header" => Some(ParameterLocation::Header),
        "query" => Some(ParameterLocation::Query),
        "querystring" => Some(ParameterLocation::QueryString),
        "cookie" => Some(ParameterLocation::Cookie),
        "path" => {
            reader.diagnostics.report(if reader.is_callback {
                messages::path_parameter_of_callback(location())
            } else {
                messages::path_parameter(location())
            });
            None
        }
        other => {
            let allowed = "`header`, `query`, `querystring` or `cookie`";
            reader
                .diagnostics
                .report(messages::invalid_value(location(), other, allowed));
            None
        }
    }
}

fn example(reader: Reader<'_>, node: NodeId) -> Option<NodeId> {
    let document = reader.document;
    let named = || example::named(reader, node).into_iter().next();
    document.get(node, "example").or_else(named)
}
