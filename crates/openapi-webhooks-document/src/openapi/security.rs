//! Security Requirement and Security Scheme Objects (OpenAPI 3.1, sections 4.8.30 and 4.8.27): the
//! credentials that a webhook requires.

use crate::collections::{HashSet, IndexMap};
use crate::diagnostic::messages;
use crate::document::{Document, NodeId};

use super::header;
use super::reader::Reader;

/// Schemes that apply together, with their names and nodes.
pub type Alternative = Vec<(String, NodeId)>;

/// The kind of credential, and where it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// Basic authentication.
    Basic,
    /// A bearer token (RFC 6750), also for `oauth2` and `openIdConnect`.
    Bearer,
    /// Another HTTP authentication scheme, by its name (RFC 9110, section 11.1).
    Http(String),
    /// A key in the header of this name.
    Header(String),
    /// A key in the query parameter of this name.
    Query(String),
    /// A key in the cookie of this name.
    Cookie(String),
    /// A client certificate. It belongs to the connection, not to the message.
    MutualTls,
    /// A header that the sender sets itself, such as `webhook-signature`.
    OfSender(String),
}

/// A security scheme that a webhook requires.
#[derive(Debug)]
pub struct SecurityScheme {
    pub name: String,
    pub description: Option<String>,
    pub kind: SchemeKind,
}

/// The default for operations: the document's own `security`. If the document has paths, it is about the
/// callers of the API, and does not apply to webhooks.
pub(super) fn inherited(reader: Reader<'_>, root: NodeId) -> Vec<Alternative> {
    if has_paths(reader.document, root) {
        return Vec::new();
    }
    alternatives(reader, root)
}

/// Whether the document has paths, so that its own `security` does not apply to webhooks.
pub fn has_paths(document: &Document, root: NodeId) -> bool {
    let paths = document.get(root, "paths");
    let paths = paths.and_then(|paths| document.object(paths));
    paths.is_some_and(|paths| !paths.is_empty())
}

/// The security requirements of an operation: alternatives.
pub(super) fn of_operation(
    reader: Reader<'_>,
    node: NodeId,
    inherited: &[Alternative],
) -> Vec<Alternative> {
    match reader.document.get(node, "security") {
        Some(_) => alternatives(reader, node),
        None => {
            let steps = inherited.iter().map(|one| 1 + one.len()).sum();
            if reader.spend(node, steps) {
                inherited.to_vec()
            } else {
                Vec::new()
            }
        }
    }
}

fn alternatives(reader: Reader<'_>, node: NodeId) -> Vec<Alternative> {
    let nodes = reader.array_member(node, "security", "`security`");
    let read = |&node| alternative(reader, node);
    nodes.iter().filter_map(read).collect()
}

fn alternative(reader: Reader<'_>, node: NodeId) -> Option<Alternative> {
    let Some(members) = reader.document.object(node) else {
        reader.wrong_type(node, "a security requirement", "an object");
        return None;
    };
    if !reader.spend(node, members.len()) {
        return None;
    }
    let members = members.iter();
    Some(
        members
            .map(|(name, &member)| (name.to_string(), member))
            .collect(),
    )
}

/// The schemes that are `named`, in document order.
pub(super) fn schemes(
    reader: Reader<'_>,
    root: NodeId,
    mut named: Vec<&(String, NodeId)>,
) -> IndexMap<String, SecurityScheme> {
    let document = reader.document;
    let components = document.get(root, "components");
    let declared = components
        .and_then(|components| document.object(document.get(components, "securitySchemes")?));
    named.sort_by_key(|(_, node)| *node);
    named.dedup();
    for (name, node) in &named {
        if !declared.is_some_and(|declared| declared.contains_key(name.as_str())) {
            let names = declared.into_iter().flatten().map(|(name, _)| &**name);
            let location = document.location(*node);
            let near = reader.diagnostics.nearest(name, names);
            reader
                .diagnostics
                .report(messages::unknown_security_scheme(location, name, near));
        }
    }
    let named: HashSet<&str> = named.iter().map(|(name, _)| name.as_str()).collect();
    let members = declared.into_iter().flatten();
    members
        .filter(|(name, _)| named.contains(&***name))
        .filter_map(|(name, &node)| Some((name.to_string(), scheme(reader, name, node)?)))
        .collect()
}

fn scheme(reader: Reader<'_>, name: &str, node: NodeId) -> Option<SecurityScheme> {
    let node = reader.object(node, "a security scheme")?;
    let kind = match reader.required_text(node, "type", "a security scheme")? {
        "http" => http(reader, node)?,
        "apiKey" => api_key(reader, name, node)?,
        // Both send a bearer token (RFC 6750, section 2.1).
        "oauth2" | "openIdConnect" => SchemeKind::Bearer,
        "mutualTLS" => SchemeKind::MutualTls,
        other => {
            let allowed = "`apiKey`, `http`, `mutualTLS`, `oauth2` or `openIdConnect`";
            invalid(reader, node, "type", other, allowed);
            return None;
        }
    };
    Some(SecurityScheme {
        name: name.to_owned(),
        description: reader.words_member(node, "description").map(str::to_owned),
        kind,
    })
}

/// HTTP authentication schemes are case-insensitive (RFC 9110, section 11.1).
fn http(reader: Reader<'_>, node: NodeId) -> Option<SchemeKind> {
    let scheme = reader.required_text(node, "scheme", "an `http` security scheme")?;
    match scheme.to_ascii_lowercase().as_str() {
        "basic" => Some(SchemeKind::Basic),
        "bearer" => Some(SchemeKind::Bearer),
        _ if header::is_token(scheme) => Some(SchemeKind::Http(scheme.to_owned())),
        _ => {
            let allowed =
                "an HTTP authentication scheme (RFC 9110, section 11.1), such as `bearer`";
            invalid(reader, node, "scheme", scheme, allowed);
            None
        }
    }
}

fn api_key(reader: Reader<'_>, scheme: &str, node: NodeId) -> Option<SchemeKind> {
    let name = reader.required_text(node, "name", "an `apiKey` security scheme")?;
    let location = reader.required_text(node, "in", "an `apiKey` security scheme")?;
    let name_of_key = || name.to_owned();
    match location {
        "header" if header::is_set_by_sender(name) => {
            let location = reader.document.location(node);
            reader
                .diagnostics
                .report(messages::credential_of_sender(location, scheme, name));
            Some(SchemeKind::OfSender(name_of_key()))
        }
        "header" if header::is_token(name) => Some(SchemeKind::Header(name_of_key())),
        "cookie" if header::is_token(name) => Some(SchemeKind::Cookie(name_of_key())),
        "query" if !name.is_empty() => Some(SchemeKind::Query(name_of_key())),
        "header" | "cookie" | "query" => {
            let allowed = "a valid name for this location";
            invalid(reader, node, "name", name, allowed);
            None
        }
        other => {
            invalid(reader, node, "in", other, "`header`, `query` or `cookie`");
            None
        }
    }
}

fn invalid(reader: Reader<'_>, node: NodeId, member: &str, value: &str, allowed: &str) {
    let document = reader.document;
    let location = document.location(document.get(node, member).unwrap_or(node));
    reader
        .diagnostics
        .report(messages::invalid_value(location, value, allowed));
}
