//! Reads webhooks, methods, parameters, bodies and responses, with references resolved (OpenAPI 3.1,
//! section 4.8). Schemas stay nodes. Nothing else of the document is read.

mod body;
mod callback;
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
mod source;
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
pub use security::{Alternative, SchemeKind, SecurityScheme, has_paths};
pub use source::Source;
pub use style::{ParameterLocation, Serialization, Style, StyleName};
pub use typos::check as check_fields;

use crate::collections::IndexMap;
use crate::diagnostic::{Diagnostics, messages};
use crate::document::{Document, NodeId, ObjectKind};

use reader::Reader;

/// The webhooks of a document.
#[derive(Debug)]
pub struct Api {
    pub title: String,
    pub version: String,
    pub operations: Vec<Operation>,
    /// The security schemes that operations name, by name.
    pub security_schemes: IndexMap<String, SecurityScheme>,
}

/// Reads the operations of `sources`.
pub fn read(
    document: &Document,
    sources: &[&Source],
    with_callbacks: bool,
    diagnostics: &Diagnostics,
) -> Api {
    let reader = Reader {
        document,
        diagnostics,
        with_callbacks,
        is_callback: false,
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
    if let Some(info) = reader.object_member(root, "info", "`info`") {
        api.title = document.text(info, "title").unwrap_or_default().to_owned();
        api.version = document
            .text(info, "version")
            .unwrap_or_default()
            .to_owned();
    }
    api.operations = operations(reader, root, sources);
    let named = api
        .operations
        .iter()
        .flat_map(|operation| operation.security.iter().flatten());
    api.security_schemes = security::schemes(reader, root, named.collect());
    api
}

fn operations(reader: Reader<'_>, root: NodeId, sources: &[&Source]) -> Vec<Operation> {
    let document = reader.document;
    let containers = ["webhooks", "x-webhooks", "paths", "components"];
    if containers
        .iter()
        .all(|key| document.get(root, key).is_none())
    {
        let location = document.location(root);
        reader.diagnostics.report(messages::no_container(location));
        return Vec::new();
    }
    if let Some(member) = source::member(document)
        && document.object(member).is_none()
    {
        reader.wrong_type(member, "`webhooks`", "an object");
        return Vec::new();
    }
    let security = security::inherited(reader, root);
    for (name, item) in source::prose(document) {
        let location = document.location(item);
        reader.diagnostics.report(messages::prose(location, name));
    }
    let operations: Vec<_> = sources
        .iter()
        .flat_map(|source| {
            let is_callback = source.expression.is_some();
            let reader = Reader {
                is_callback,
                ..reader
            };
            path_item::operations(reader, source, &security)
        })
        .collect();
    if operations.is_empty() {
        let location = document.location(source::member(document).unwrap_or(root));
        let has_callbacks = !reader.with_callbacks && callback::are_there(document);
        reader
            .diagnostics
            .report_if_sound(messages::no_webhooks(location, has_callbacks));
    }
    operations
}

/// All webhooks of a document, selected or not, in document order; then the callbacks.
pub fn sources(document: &Document, with_callbacks: bool) -> Vec<Source> {
    let webhooks = source::webhooks(document).map(|(name, item)| Source {
        name: name.to_owned(),
        item,
        expression: None,
    });
    let mut sources: Vec<Source> = webhooks.collect();
    if with_callbacks {
        let callbacks = callback::sources(document, &sources);
        sources.extend(callbacks);
    }
    sources
}

/// The objects that are read, and may refer to other files: the path items of the selected webhooks, all
/// security schemes and, with callbacks, everything that may have them.
pub fn starts(
    document: &Document,
    wanted: &dyn Fn(&str) -> bool,
    with_callbacks: bool,
) -> Vec<(NodeId, ObjectKind)> {
    let webhooks = source::webhooks(document)
        .filter(|(name, _)| wanted(name))
        .map(|(_, item)| (item, ObjectKind::PathItem));
    let components = |key| {
        let root = document.root()?;
        document.object(document.get(document.get(root, "components")?, key)?)
    };
    let schemes = components("securitySchemes").into_iter().flatten();
    let schemes = schemes.map(|(_, &scheme)| (scheme, ObjectKind::SecurityScheme));
    let mut starts: Vec<_> = webhooks.chain(schemes).collect();
    if with_callbacks {
        let callers = callback::callers(document).into_iter();
        starts.extend(callers.map(|(_, item)| (item, ObjectKind::Caller)));
        let callbacks = components("callbacks").into_iter().flatten();
        starts.extend(callbacks.map(|(_, &callback)| (callback, ObjectKind::Callback)));
    }
    starts
}
