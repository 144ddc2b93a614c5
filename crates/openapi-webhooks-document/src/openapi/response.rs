//! The Responses Object of an operation (OpenAPI 3.1, sections 4.8.16 and 4.8.17).

use std::fmt;

use crate::diagnostic::messages;
use crate::document::NodeId;

use super::media_type;
use super::reader::Reader;

/// The statuses that a response describes, ordered from specific to general.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status, such as `204`.
    Code(u16),
    /// A hundred statuses: `4` for `4XX`.
    Range(u16),
    /// `default`: all others.
    Default,
}

/// As the document writes it: `204`, `4XX` or `default`.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Status::Code(code) => write!(f, "{code}"),
            Status::Range(class) => write!(f, "{class}XX"),
            Status::Default => f.write_str("default"),
        }
    }
}

/// A response that the document describes.
#[derive(Debug)]
pub struct Response {
    /// The Response Object under `responses`.
    pub node: NodeId,
    pub status: Status,
    pub description: Option<String>,
    pub content: Content,
}

/// The content of a response.
#[derive(Clone, Copy, Debug)]
pub enum Content {
    None,
    /// JSON of this schema, or any JSON if there is none.
    Json(Option<NodeId>),
    Text,
    /// Another media type.
    Other,
}

/// The responses of an operation, most specific status first.
pub(super) fn read_all(reader: Reader<'_>, operation: NodeId) -> Vec<Response> {
    let document = reader.document;
    let responses = reader.object_member(operation, "responses", "`responses`");
    let members = responses.and_then(|responses| document.object(responses));
    let members = members
        .into_iter()
        .flatten()
        .filter(|(key, _)| !key.starts_with("x-"));
    let mut found: Vec<_> = members
        .filter_map(|(key, &node)| read(reader, key, node))
        .collect();
    found.sort_by_key(|response| response.status);
    for pair in found.windows(2) {
        if pair[0].status == pair[1].status {
            let location = document.location(pair[1].node);
            let key = document.key(pair[1].node).unwrap_or_default();
            let allowed = "one response per status";
            reader
                .diagnostics
                .report(messages::invalid_value(location, key, allowed));
        }
    }
    found
}

fn read(reader: Reader<'_>, key: &str, node: NodeId) -> Option<Response> {
    let Some(status) = status(key) else {
        let location = reader.document.location(node);
        let allowed = "a status such as `200`, a range such as `4XX`, or `default`";
        reader
            .diagnostics
            .report(messages::invalid_value(location, key, allowed));
        return None;
    };
    let site = node;
    let node = reader.object(site, "a response")?;
    Some(Response {
        node: site,
        status,
        description: reader.words_member(node, "description").map(str::to_owned),
        content: content(reader, node),
    })
}

/// A range is written `4XX`. Some documents write `4xx`.
fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    let (class, rest) = (key.chars().next()?.to_digit(10)?, key.get(1..)?);
    let class = u16::try_from(class)
        .ok()
        .filter(|class| (1..=5).contains(class))?;
    if rest.eq_ignore_ascii_case("xx") {
        return Some(Status::Range(class));
    }
    let is_code = rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit());
    is_code
        .then(|| key.parse().ok())
        .flatten()
        .map(Status::Code)
}

fn content(reader: Reader<'_>, response: NodeId) -> Content {
    let content = reader.object_member(response, "content", "`content`");
    let Some(media_types) = content.and_then(|content| reader.document.object(content)) else {
        return Content::None;
    };
    if media_types.is_empty() {
        return Content::None;
    }
    let of = |wanted: fn(&str) -> bool| {
        media_types
            .iter()
            .find(|(media_type, _)| wanted(media_type))
    };
    if let Some((_, &media)) = of(media_type::is_json) {
        let media = reader.object(media, "a media type");
        return Content::Json(media.and_then(|media| reader.document.get(media, "schema")));
    }
    // If text is one of several media types, the response may have another one.
    match of(media_type::is_text) {
        Some(_) if media_types.len() == 1 => Content::Text,
        _ => Content::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
        for text in ["204", "4XX", "default"] {
            assert_eq!(status(text).map(|it| it.to_string()).as_deref(), Some(text));
        }
        assert_eq!(status("200"), Some(Status::Code(200)));
        assert_eq!(status("2xx"), Some(Status::Range(2)));
        assert_eq!(status("4XX"), Some(Status::Range(4)));
        assert_eq!(status("default"), Some(Status::Default));
        for other in [
            "", "20", "2000", "600", "6XX", "0XX", "4X", "abc", "+20", "é00",
        ] {
            assert_eq!(status(other), None, "{other}");
        }
    }
}
