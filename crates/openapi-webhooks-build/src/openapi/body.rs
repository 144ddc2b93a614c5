//! Request Body and Media Type Objects (OpenAPI 3.1, sections 4.8.13 and 4.8.14).

use crate::diagnostic::wording;
use crate::document::NodeId;

use super::Reader;

/// What a webhook carries.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) media_type: String,
    pub(crate) description: Option<String>,
    /// Absent where the document leaves the body open: any JSON value.
    pub(crate) schema: Option<NodeId>,
    /// Values that the document gives as examples.
    pub(crate) examples: Vec<NodeId>,
}

/// The body of an operation, where it has one. Whether it is `required` is not asked: documents
/// forget to say so of bodies that are always sent.
pub(super) fn read(reader: Reader<'_>, operation: NodeId) -> Option<Body> {
    let document = reader.document;
    let body = reader.object_member(operation, "requestBody", "a request body")?;
    reader.check_members(body, &["description", "content", "required"]);
    if document.get(body, "content").is_none() {
        let place = document.place(body);
        reader
            .diagnostics
            .report(wording::missing_member(place, "a request body", "content"));
    }
    let content = reader.object_member(body, "content", "the content of a body")?;
    let mut chosen = None;
    for (media_type, &media) in document.object(content)? {
        if chosen.is_none() && is_json(media_type) {
            chosen = Some((media_type, media));
        } else {
            let place = document.place(media);
            reader
                .diagnostics
                .report(wording::unsupported_media_type(place, media_type));
        }
    }
    let (media_type, media) = chosen?;
    let media = reader.object(media, "a media type")?;
    reader.check_members(media, &MEDIA_TYPE_MEMBERS);
    Some(Body {
        media_type: media_type.clone(),
        description: reader.words_member(body, "description").map(str::to_owned),
        schema: document.get(media, "schema"),
        examples: examples(reader, media),
    })
}

/// The fixed fields of a media type, those of OpenAPI 3.2 among them.
const MEDIA_TYPE_MEMBERS: [&str; 7] = [
    "schema",
    "example",
    "examples",
    "encoding",
    "itemSchema",
    "itemEncoding",
    "prefixEncoding",
];

/// `application/json` and what is built on it (RFC 6839, section 3.1), whatever its parameters.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || (essence.contains('/') && essence.ends_with("+json"))
}

/// Text in UTF-8.
pub(super) fn is_text(media_type: &str) -> bool {
    let charset = media_type
        .split(';')
        .skip(1)
        .filter_map(|parameter| parameter.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
        .map(|(_, value)| value.trim().trim_matches('"').to_ascii_lowercase());
    essence(media_type).starts_with("text/") && charset.is_none_or(|charset| charset == "utf-8")
}

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

fn examples(reader: Reader<'_>, media: NodeId) -> Vec<NodeId> {
    let single = reader.document.get(media, "example");
    single
        .into_iter()
        .chain(named_examples(reader, media))
        .collect()
}

/// The values of the Example Objects under `examples` (section 4.8.19), where they hold one.
pub(super) fn named_examples(reader: Reader<'_>, node: NodeId) -> Vec<NodeId> {
    let document = reader.document;
    let examples = reader.object_member(node, "examples", "the examples");
    let members = examples.and_then(|examples| document.object(examples));
    let value_of = |(_, &example): (&String, &NodeId)| {
        let example = reader.object(example, "an example")?;
        ["value", "dataValue"]
            .iter()
            .find_map(|key| document.get(example, key))
    };
    members.into_iter().flatten().filter_map(value_of).collect()
}
