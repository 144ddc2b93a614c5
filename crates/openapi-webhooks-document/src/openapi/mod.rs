//! Document → what is sent: webhooks, methods, parameters, bodies and responses, their references
//! followed (OpenAPI 3.1, section 4.8). Schemas stay nodes; nothing else of the document is read.

mod body;
mod encoding;
mod example;
mod header;
mod media_type;
mod operation;
mod parameter;
mod path_item;
mod reader;
mod response;
mod security;
mod style;
mod typos;
mod version;

pub use body::Body;
pub use encoding::Encoding;
pub use header::is_token;
pub use media_type::{BodyKind, essence, is_media_type, kind as body_kind};
pub use operation::Operation;
pub use parameter::Parameter;
pub use response::{Content, Response, Status};
pub use security::{Alternative, SchemeKind, SecurityScheme};
pub use style::{ParameterLocation, Serialization, Style, StyleName};
pub use typos::check as check_fields;

use crate::collections::IndexMap;
use crate::diagnostic::{Diagnostics, messages};
use crate::document::{Document, NodeId, ObjectKind};

use reader::Reader;

/// What the webhooks of a document send.
#[derive(Debug)]
pub struct Api {
    pub title: String,
    pub version: String,
    pub operations: Vec<Operation>,
    /// Those that the operations name, by their names.
    pub security_schemes: IndexMap<String, SecurityScheme>,
}

/// Reads the webhooks for whose names `wanted` holds.
pub fn read(document: &Document, wanted: &dyn Fn(&str) -> bool, diagnostics: &Diagnostics) -> Api {
    let reader = Reader {
        document,
        diagnostics,
    };
    let mut api = Api {
        title: String::new(),
        version: String::new(),
        operations: Vec::new(),
        security_schemes: IndexMap::default(),
    };
    let Some(root) = document.root() else {
        return api;
    };
    if !version::check(reader, root) {
        return api;
    }
    if let Some(info) = reader.object_member(root, "info", "the API's info") {
        api.title = document.text(info, "title").unwrap_or_default().to_owned();
        api.version = document
            .text(info, "version")
            .unwrap_or_default()
            .to_owned();
    }
    api.operations = operations(reader, root, wanted);
    let named = api
        .operations
        .iter()
        .flat_map(|operation| operation.security.iter().flatten());
    api.security_schemes = security::schemes(reader, root, named.collect());
    api
}

fn operations(reader: Reader<'_>, root: NodeId, wanted: &dyn Fn(&str) -> bool) -> Vec<Operation> {
    let document = reader.document;
    let containers = ["webhooks", "x-webhooks", "paths", "components"];
    if containers
        .iter()
        .all(|key| document.get(root, key).is_none())
    {
        let place = document.location(root);
        reader.diagnostics.report(messages::no_container(place));
        return Vec::new();
    }
    if let Some(member) = member(document)
        && document.object(member).is_none()
    {
        reader.wrong_type(member, "the webhooks", "an object");
        return Vec::new();
    }
    let security = security::inherited(reader, root);
    let operations: Vec<_> = all(document)
        .filter(|(name, _)| wanted(name))
        .flat_map(|(name, item)| path_item::operations(reader, name, item, &security))
        .collect();
    if operations.is_empty() {
        let place = document.location(member(document).unwrap_or(root));
        reader
            .diagnostics
            .report_if_sound(messages::no_webhooks(place));
    }
    operations
}

/// The names of all webhooks, wanted or not.
pub fn names(document: &Document) -> Vec<&str> {
    all(document).map(|(name, _)| name).collect()
}

/// What is read of a document, and may refer to other files: the path items of the webhooks for whose
/// names `wanted` holds, and all security schemes.
pub fn starts(document: &Document, wanted: &dyn Fn(&str) -> bool) -> Vec<(NodeId, ObjectKind)> {
    let webhooks = all(document)
        .filter(|(name, _)| wanted(name))
        .map(|(_, item)| (item, ObjectKind::PathItem));
    let components = document
        .root()
        .and_then(|root| document.get(root, "components"));
    let schemes = components
        .and_then(|components| document.object(document.get(components, "securitySchemes")?));
    let schemes = schemes.into_iter().flat_map(|all| all.values());
    webhooks
        .chain(schemes.map(|&scheme| (scheme, ObjectKind::SecurityScheme)))
        .collect()
}

/// `webhooks`, or `x-webhooks`, as documents of OpenAPI 3.0 have it.
fn member(document: &Document) -> Option<NodeId> {
    let root = document.root()?;
    document
        .get(root, "webhooks")
        .or_else(|| document.get(root, "x-webhooks"))
}

fn all(document: &Document) -> impl Iterator<Item = (&str, NodeId)> {
    let members = member(document).and_then(|webhooks| document.object(webhooks));
    let members = members
        .into_iter()
        .flatten()
        .map(|(name, &item)| (&**name, item));
    members.filter(|(name, _)| !name.starts_with("x-"))
}
