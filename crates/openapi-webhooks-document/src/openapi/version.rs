//! The `openapi` member (OpenAPI 3.1, section 4.8.1): the version of the specification.

use crate::diagnostic::messages;
use crate::document::NodeId;

use super::callback;
use super::reader::Reader;

/// Returns whether the version is supported; reports it if not.
pub(super) fn check(reader: Reader<'_>, root: NodeId) -> bool {
    let document = reader.document;
    let member = document.get(root, "openapi");
    let version = member.and_then(|member| document.string(member));
    if let (Some(member), None) = (member, version) {
        let location = document.location(member);
        reader
            .diagnostics
            .report(messages::version_is_not_a_string(location));
        return false;
    }
    let is_of = |line: &str| version.is_some_and(|version| version.starts_with(line));
    // OpenAPI 3.0 has no webhooks, but `x-webhooks` is a common extension. It has callbacks.
    let has_callbacks = is_of("3.0.") && callback::are_there(document);
    let is_extended = is_of("3.0.")
        && (document.get(root, "x-webhooks").is_some() || (has_callbacks && reader.with_callbacks));
    let is_supported = is_of("3.1.") || is_of("3.2.") || is_extended;
    if !is_supported {
        let location = document.location(member.unwrap_or(root));
        let other = document.text(root, "swagger").or(version);
        reader
            .diagnostics
            .report(messages::openapi_version(location, other, has_callbacks));
    }
    is_supported
}
