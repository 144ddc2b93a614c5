//! Security Requirement and Security Scheme Objects (OpenAPI 3.1, sections 4.8.30 and 4.8.27): which
//! credentials a webhook asks for.

use crate::collections::{HashSet, IndexMap};
use crate::diagnostic::messages;
use crate::document::NodeId;

use super::header;
use super::reader::Reader;

/// Schemes that are asked for together, by their names and where these stand.
pub type Alternative = Vec<(String, NodeId)>;

/// What is shown to the receiver, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A user and a password.
    Basic,
    /// A token.
    Bearer,
    /// `Authorization` by another scheme of HTTP.
    Http(String),
    /// A key in this header, this query parameter or this cookie.
    Header(String),
    Query(String),
    Cookie(String),
    /// A certificate, which is none of the message's.
    MutualTls,
    /// A key in this header, which the sender sets itself: a signature, for example.
    OfSender(String),
}

/// A security scheme that a webhook names.
#[derive(Debug)]
pub struct SecurityScheme {
    pub name: String,
    pub description: Option<String>,
    pub kind: SchemeKind,
}

/// What the document says of operations that say nothing: its own `security`. Where it has paths,
/// that is about them: whoever calls the API shows its key, and whoever is called has none to ask for.
pub(super) fn inherited(reader: Reader<'_>, root: NodeId) -> Vec<Alternative> {
    let document = reader.document;
    let paths = document.get(root, "paths");
    let has_paths = paths
        .and_then(|paths| document.object(paths))
        .is_some_and(|paths| !paths.is_empty());
    if has_paths {
        return Vec::new();
    }
    alternatives(reader, root)
}

/// What an operation asks for: one of these, and nothing where there are none.
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
    let nodes = reader.array_member(node, "security", "the security requirements");
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

/// The schemes that are `named`, in the order of the document.
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
            let place = document.location(*node);
            let near = reader.diagnostics.nearest(name, names);
            reader
                .diagnostics
                .report(messages::unknown_security_scheme(place, name, near));
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
        // What is sent of either is a bearer token (RFC 6750, section 2.1).
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

/// The names of HTTP's schemes do not depend on case (RFC 9110, section 11.1).
fn http(reader: Reader<'_>, node: NodeId) -> Option<SchemeKind> {
    let scheme = reader.required_text(node, "scheme", "a security scheme of HTTP")?;
    match scheme.to_ascii_lowercase().as_str() {
        "basic" => Some(SchemeKind::Basic),
        "bearer" => Some(SchemeKind::Bearer),
        _ if header::is_token(scheme) => Some(SchemeKind::Http(scheme.to_owned())),
        _ => {
            let allowed = "a scheme of HTTP (RFC 9110, section 11.1), such as `bearer`";
            invalid(reader, node, "scheme", scheme, allowed);
            None
        }
    }
}

fn api_key(reader: Reader<'_>, scheme: &str, node: NodeId) -> Option<SchemeKind> {
    let name = reader.required_text(node, "name", "a security scheme with a key")?;
    let place = reader.required_text(node, "in", "a security scheme with a key")?;
    let name_of_key = || name.to_owned();
    match place {
        "header" if header::is_set_by_sender(name) => {
            let place = reader.document.location(node);
            reader
                .diagnostics
                .report(messages::credential_of_sender(place, scheme, name));
            Some(SchemeKind::OfSender(name_of_key()))
        }
        "header" if header::is_token(name) => Some(SchemeKind::Header(name_of_key())),
        "cookie" if header::is_token(name) => Some(SchemeKind::Cookie(name_of_key())),
        "query" if !name.is_empty() => Some(SchemeKind::Query(name_of_key())),
        "header" | "cookie" | "query" => {
            let allowed = "a name that this place can hold";
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
    let place = document.location(document.get(node, member).unwrap_or(node));
    reader
        .diagnostics
        .report(messages::invalid_value(place, value, allowed));
}
