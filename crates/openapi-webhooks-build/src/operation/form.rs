//! Forms (OpenAPI 3.1, section 4.8.15): which members are files, and how each member is serialized.

use openapi_webhooks_document::collections::{HashMap, IndexMap};
use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::messages;
use openapi_webhooks_document::openapi::{self, BodyKind};
use openapi_webhooks_document::schema::intersection::{Intersection, Operand};
use openapi_webhooks_document::schema::merge::Merged;

use crate::lower::{Hint, Types};
use crate::model::{FieldEncoding, Form, JsonType, Serialization, Type};

/// The maximum nesting of unions in forms.
const MAX_DEPTH: usize = 8;

/// The members of a form by name.
type Members = IndexMap<String, Intersection>;

/// Defines the form of `body`.
pub(crate) fn define(
    types: &mut Types<'_>,
    body: &openapi::Body,
    name: &str,
    item: NodeId,
) -> Form {
    let Some(schema) = body.schema else {
        return Form::new(Type::Any, Vec::new());
    };
    let json_types = types.json_types_of(schema);
    if !json_types.is_empty() && !json_types.contains(&JsonType::Object) {
        let location = types.document.location(schema);
        types
            .diagnostics
            .report(messages::no_form(location, &body.media_type));
    }
    let mut members = Members::default();
    collect(types, &vec![Operand::Node(schema)], 0, &mut members);
    note_unknown(types, body, &members);
    let mut files = Vec::new();
    let mut encodings = Vec::new();
    let encoded = body.encodings.iter();
    let encoded: HashMap<&str, &openapi::Encoding> = encoded
        .rev()
        .map(|declared| (declared.property.as_str(), declared))
        .collect();
    for (wire, intersection) in &members {
        let declared = encoded.get(wire.as_str()).copied();
        let value = self::item(types, intersection);
        if body.kind == BodyKind::Multipart && is_file(types, &value, declared) {
            files.push(wire.clone());
        }
        encodings.extend(encoding(types, wire, &value, declared, body.kind));
    }
    if files.is_empty() {
        return Form::new(types.lower_operation(schema, name, item), encodings);
    }
    types.name_operation(schema, name, item);
    let intersection = vec![Operand::Node(schema), Operand::Files(files)];
    let ty = types
        .lower_intersection(intersection, &Hint::operation(name))
        .into_type();
    Form::new(ty, encodings)
}

/// Collects the properties of an object and of the branches of a union.
fn collect(types: &Types<'_>, intersection: &Intersection, depth: usize, members: &mut Members) {
    let merged = types.merge(intersection);
    for (wire, intersection) in &merged.properties {
        if !members.contains_key(wire) {
            members.insert(wire.clone(), intersection.clone());
        }
    }
    let branches = merged.unions.iter().flat_map(|union| &union.branches);
    for &branch in branches.filter(|_| depth < MAX_DEPTH) {
        collect(types, &vec![Operand::Node(branch)], depth + 1, members);
    }
}

/// The schema of a member, or of its items if it is an array, because each item is a pair or part of its
/// own.
fn item(types: &Types<'_>, intersection: &Intersection) -> Merged {
    let merged = types.merge(intersection);
    let json_types = merged.types_or_implied();
    if json_types.without_null().list() == [JsonType::Array] {
        return types.merge(&merged.items);
    }
    merged
}

/// Whether a member is raw bytes: it has no type (section 4.8.14.3, "Considerations for File Uploads"),
/// the format `binary` of OpenAPI 3.0, or a media type that is neither text nor JSON.
fn is_file(types: &Types<'_>, value: &Merged, declared: Option<&openapi::Encoding>) -> bool {
    let document = types.document;
    let content_type = declared.and_then(|declared| declared.content_type.as_deref());
    let kind = content_type.map(openapi::body_kind);
    if declared.is_some_and(|declared| declared.style.is_some()) || kind == Some(BodyKind::Json) {
        return false;
    }
    let json_types = value.types_or_implied();
    match json_types.without_null().list().as_slice() {
        [] => value.types.is_none() && value.values.is_none() && value.unions.is_empty(),
        [JsonType::String] => {
            let is_binary = value
                .formats
                .iter()
                .any(|&format| document.string(format) == Some("binary"));
            let is_other = kind.is_some_and(|kind| kind != BodyKind::Text);
            value.values.is_none()
                && keyword(types, value, "contentEncoding").is_none()
                && (is_binary || is_other)
        }
        [JsonType::Object] => kind.is_some(),
        _ => false,
    }
}

/// The encoding of a member, if it differs from the default of its type.
fn encoding(
    types: &Types<'_>,
    wire: &str,
    value: &Merged,
    declared: Option<&openapi::Encoding>,
    kind: BodyKind,
) -> Option<FieldEncoding> {
    let mut encoding = FieldEncoding {
        wire: wire.to_owned(),
        content_type: declared.and_then(|declared| declared.content_type.clone()),
        encoding: declared
            .and_then(|declared| declared.style)
            .map(Serialization::Style),
        headers: declared.map_or_else(Vec::new, |declared| headers(types, declared)),
    };
    let named = encoding.content_type.as_deref().map(openapi::body_kind);
    if named == Some(BodyKind::Json) {
        encoding.encoding = Some(Serialization::Json);
    }
    if kind == BodyKind::Multipart {
        add_content_encoding(types, value, &mut encoding);
        let media_type = || keyword(types, value, "contentMediaType");
        let media_type = || media_type().filter(|text| openapi::is_media_type(text));
        encoding.content_type = encoding.content_type.or_else(media_type);
    }
    let is_default = encoding.content_type.is_none()
        && encoding.encoding.is_none()
        && encoding.headers.is_empty();
    (!is_default).then_some(encoding)
}

/// A `contentEncoding` equals a part's header `Content-Transfer-Encoding` (section 4.8.15.3), and makes
/// the part bytes by default (section 4.8.15.1.1).
fn add_content_encoding(types: &Types<'_>, value: &Merged, encoding: &mut FieldEncoding) {
    const HEADER: &str = "Content-Transfer-Encoding";
    let Some(text) = keyword(types, value, "contentEncoding") else {
        return;
    };
    let is_token = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_declared = |(name, _): &(String, String)| name.eq_ignore_ascii_case(HEADER);
    if is_token && !encoding.headers.iter().any(is_declared) {
        encoding.headers.push((HEADER.to_owned(), text));
    }
    encoding
        .content_type
        .get_or_insert_with(|| "application/octet-stream".to_owned());
}

/// The text of an annotation.
fn keyword(types: &Types<'_>, value: &Merged, keyword: &str) -> Option<String> {
    let document = types.document;
    let mut texts = value
        .nodes
        .iter()
        .filter_map(|&node| document.text(node, keyword));
    texts.next().map(str::to_owned)
}

/// The headers of a part that have one value.
fn headers(types: &Types<'_>, declared: &openapi::Encoding) -> Vec<(String, String)> {
    let mut headers = Vec::new();
    for (name, schema) in &declared.headers {
        let location = types.document.location(*schema);
        if let Some(why) = unfit(name) {
            types
                .diagnostics
                .report(messages::part_header(location, name, why));
            continue;
        }
        match only_value(types, *schema) {
            Some(value) => headers.push((name.clone(), value)),
            None => types
                .diagnostics
                .report(messages::part_header_not_sent(location, name)),
        }
    }
    headers
}

fn unfit(name: &str) -> Option<&'static str> {
    if !openapi::is_token(name) {
        return Some("it is not a valid HTTP field name (RFC 9110, section 5.1)");
    }
    let is_set = ["content-disposition", "content-length"]
        .iter()
        .any(|set| name.eq_ignore_ascii_case(set));
    is_set.then_some("the sender sets it")
}

/// The only value that a schema allows, if it fits into a header line.
fn only_value(types: &Types<'_>, schema: NodeId) -> Option<String> {
    let merged = types.merge(&vec![Operand::Node(schema)]);
    let [value] = merged.values.as_deref()? else {
        return None;
    };
    let text = match value {
        serde_json::Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let is_line = text.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    is_line.then_some(text)
}

/// Whether a schema allows any text or bytes.
pub(crate) fn is_plain(types: &Types<'_>, schema: NodeId) -> bool {
    let merged = types.merge(&vec![Operand::Node(schema)]);
    let json_types = types.json_types_of(schema);
    (json_types.is_empty() || json_types == [JsonType::String])
        && merged.values.is_none()
        && merged.unions.is_empty()
        && merged.constraints.is_empty()
        && merged.properties.is_empty()
}

/// "The key, being the property name, MUST exist in the schema as a property" (section 4.8.14.1).
fn note_unknown(types: &Types<'_>, body: &openapi::Body, members: &Members) {
    let names = || members.keys().map(String::as_str);
    for declared in &body.encodings {
        if !members.contains_key(&declared.property) {
            let location = types.document.location(declared.node);
            let near = types.diagnostics.nearest(&declared.property, names());
            types.diagnostics.report(messages::encoding_of_nothing(
                location,
                &declared.property,
                near,
            ));
        }
    }
}
