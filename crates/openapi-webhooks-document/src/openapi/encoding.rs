//! Encoding Objects (OpenAPI 3.1, section 4.8.15): the encodings of form members.

use crate::diagnostic::messages;
use crate::document::NodeId;

use super::media_type::BodyKind;
use super::reader::Reader;
use super::style::{ParameterLocation, Style};
use super::{media_type, style};

/// The encoding of a property.
#[derive(Debug)]
pub struct Encoding {
    pub property: String,
    pub node: NodeId,
    /// The first media type of `contentType`.
    pub content_type: Option<String>,
    /// The node of `style`, `explode` or `allowReserved`, if any is present.
    pub style: Option<Style>,
    /// The schemas of a part's headers, by name.
    pub headers: Vec<(String, NodeId)>,
}

/// The encodings of a form. Other bodies have none.
pub(super) fn read_all(reader: Reader<'_>, media: NodeId, kind: BodyKind) -> Vec<Encoding> {
    let Some(node) = reader.document.get(media, "encoding") else {
        return Vec::new();
    };
    if !matches!(kind, BodyKind::Form | BodyKind::Multipart) {
        let location = reader.document.location(node);
        reader
            .diagnostics
            .report(messages::no_effect(location, "encoding"));
        return Vec::new();
    }
    let members = reader.object_member(media, "encoding", "`encoding`");
    let members = members.and_then(|members| reader.document.object(members));
    let encodings = members.into_iter().flatten();
    encodings
        .filter_map(|(property, &node)| read(reader, property, node, kind))
        .collect()
}

fn read(reader: Reader<'_>, property: &str, node: NodeId, kind: BodyKind) -> Option<Encoding> {
    let node = reader.object(node, "an encoding")?;
    for nested in ["encoding", "prefixEncoding", "itemEncoding"] {
        if let Some(member) = reader.document.get(node, nested) {
            let location = reader.document.location(member);
            reader
                .diagnostics
                .report(messages::not_enforced_encoding(location, nested));
        }
    }
    let has_style = ["style", "explode", "allowReserved"]
        .iter()
        .any(|key| reader.document.get(node, key).is_some());
    let style = if has_style {
        Some(style::read(reader, node, ParameterLocation::Query)?)
    } else {
        None
    };
    Some(Encoding {
        property: property.to_owned(),
        node,
        content_type: content_type(reader, node).filter(|_| style.is_none()),
        style,
        headers: if kind == BodyKind::Multipart {
            headers(reader, node)
        } else {
            Vec::new()
        },
    })
}

/// The first media type that is not a range.
fn content_type(reader: Reader<'_>, node: NodeId) -> Option<String> {
    let text = reader.text_member(node, "contentType")?;
    let mut types = text.split(',').map(str::trim);
    if let Some(wrong) = types.clone().find(|it| !media_type::is_media_type(it)) {
        let location = reader
            .document
            .location(reader.document.get(node, "contentType")?);
        let allowed = "media types separated by commas";
        reader
            .diagnostics
            .report(messages::invalid_value(location, wrong, allowed));
        return None;
    }
    let concrete = types.clone().find(|it| !it.contains('*'));
    concrete
        .map(str::to_owned)
        .or_else(|| Some(media_type::concrete(types.next()?, false)?.to_owned()))
}

/// "`Content-Type` is described separately and SHALL be ignored in this section."
fn headers(reader: Reader<'_>, node: NodeId) -> Vec<(String, NodeId)> {
    let headers = reader.object_member(node, "headers", "`headers`");
    let headers = headers.and_then(|headers| reader.document.object(headers));
    let mut found = Vec::new();
    for (name, &header) in headers.into_iter().flatten() {
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let header = reader.object(header, "a header");
        let schema = header.and_then(|header| reader.document.get(header, "schema"));
        if let Some(node) = schema.or(header) {
            found.push((name.to_string(), node));
        }
    }
    found
}
