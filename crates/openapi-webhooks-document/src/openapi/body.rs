//! Request Body and Media Type Objects (OpenAPI 3.1, sections 4.8.13 and 4.8.14).

use crate::collections::HashSet;
use crate::diagnostic::messages;
use crate::document::NodeId;

use super::encoding::Encoding;
use super::media_type::BodyKind;
use super::reader::Reader;
use super::{encoding, example, media_type};

/// A request body in one media type.
#[derive(Debug)]
pub struct Body {
    /// The media type that is sent.
    pub media_type: String,
    pub kind: BodyKind,
    pub description: Option<String>,
    /// `None` if the document does not describe the body.
    pub schema: Option<NodeId>,
    pub encodings: Vec<Encoding>,
    /// The examples.
    pub examples: Vec<NodeId>,
}

/// The bodies of an operation, one per media type, the default first: JSON, or else the first. `required` is
/// ignored, because documents often omit it for bodies that are always sent.
pub(super) fn read_all(reader: Reader<'_>, operation: NodeId) -> Vec<Body> {
    let document = reader.document;
    let Some(body) = reader.object_member(operation, "requestBody", "a request body") else {
        return Vec::new();
    };
    if document.get(body, "content").is_none() {
        let location = document.location(body);
        reader.diagnostics.report(messages::missing_member(
            location,
            "a request body",
            "content",
        ));
    }
    // Reports a wrong type, although the value is ignored.
    reader.flag_member(body, "required");
    let content = reader.object_member(body, "content", "`content`");
    let members = content.and_then(|content| document.object(content));
    let mut bodies: Vec<Body> = Vec::new();
    let mut known = HashSet::default();
    for (name, &node) in members.into_iter().flatten() {
        if let Some(body) = read(reader, body, name, node) {
            // A range matches only what no other key names.
            let is_named = name.contains('*')
                && members.is_some_and(|all| all.contains_key(body.media_type.as_str()));
            if !is_named && known.insert(body.media_type.clone()) {
                bodies.push(body);
            }
        }
    }
    let json = bodies.iter().position(|body| body.kind == BodyKind::Json);
    if let Some(at) = json {
        bodies[..=at].rotate_right(1);
    }
    bodies
}

fn read(reader: Reader<'_>, body: NodeId, name: &str, node: NodeId) -> Option<Body> {
    let document = reader.document;
    if !media_type::is_media_type(name) {
        let location = document.location(node);
        let allowed = "a media type such as `application/json`";
        reader
            .diagnostics
            .report(messages::invalid_value(location, name, allowed));
        return None;
    }
    let media = reader.object(node, "a media type")?;
    let schema = document.get(media, "schema");
    let is_binary = |&schema: &NodeId| document.text(schema, "format") == Some("binary");
    let has_schema = schema.filter(|schema| !is_binary(schema)).is_some();
    let concrete = media_type::concrete(name, has_schema);
    if let Some(concrete) = concrete {
        let location = document.location(node);
        reader
            .diagnostics
            .report(messages::media_type_range(location, name, concrete));
    }
    let media_type = media_type::as_sent(concrete.unwrap_or(name));
    let kind = media_type::kind(&media_type);
    report_items(reader, media, kind);
    Some(Body {
        kind,
        media_type,
        description: reader.words_member(body, "description").map(str::to_owned),
        schema,
        encodings: encoding::read_all(reader, media, kind),
        examples: examples(reader, media),
    })
}

/// Reports what describes the items of a body that consists of several (OpenAPI 3.2, section 4.14.3): a body is one
/// value here.
fn report_items(reader: Reader<'_>, media: NodeId, kind: BodyKind) {
    let as_what = match kind {
        BodyKind::Json => "one JSON value",
        BodyKind::Multipart | BodyKind::Form => "a form whose members are those of one object",
        BodyKind::Text => "text, which is sent and received unchanged",
        BodyKind::Bytes => "bytes, which are sent and received unchanged",
    };
    for member in ["itemSchema", "itemEncoding", "prefixEncoding"] {
        if let Some(node) = reader.document.get(media, member) {
            let location = reader.document.location(node);
            let warning = messages::items_not_read(location, member, as_what);
            reader.diagnostics.report(warning);
        }
    }
}

fn examples(reader: Reader<'_>, media: NodeId) -> Vec<NodeId> {
    let single = reader.document.get(media, "example");
    single
        .into_iter()
        .chain(example::named(reader, media))
        .collect()
}
