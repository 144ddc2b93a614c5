//! Reduces a document to its webhooks and what they refer to.
//!
//! Objects are copied as they are. References lead to `components` of the reduced document, also those to
//! other files and into the middle of a file.

use serde_json::{Map, Value as Json, json};

use crate::collections::{HashMap, HashSet};
use crate::document::{Document, NodeId, ObjectKind, Position, Value};
use crate::openapi;

use super::source::Source;

/// The document with the operations of `source` alone.
pub(super) fn reduce(source: &Source) -> Json {
    let document = &source.document;
    let Some(root) = document.root() else {
        return json!({});
    };
    let mut reducer = Reducer::new(document, root);
    let mut reduced = Map::new();
    for (member, kind) in [
        ("openapi", None),
        ("jsonSchemaDialect", None),
        ("info", Some(ObjectKind::Info)),
        ("tags", Some(ObjectKind::Tag)),
        ("externalDocs", Some(ObjectKind::ExternalDocumentation)),
    ] {
        if let Some(node) = document.get(root, member) {
            let value = reducer.value(node, kind.map(Position::One));
            reduced.insert(member.to_owned(), value);
        }
    }
    let security = document.get(root, "security");
    if let Some(security) = security.filter(|_| !openapi::has_paths(document, root)) {
        reduced.insert("security".to_owned(), document.to_json(security));
    }
    let webhooks = reducer.webhooks(source);
    let key = if document.is_of_version("3.0") {
        "x-webhooks"
    } else {
        "webhooks"
    };
    if key == "x-webhooks" {
        reduced.insert("paths".to_owned(), json!({}));
    }
    reduced.insert(key.to_owned(), webhooks.into());
    for name in source.api.security_schemes.keys() {
        reducer.security_scheme(root, name);
    }
    let components = reducer.components();
    if !components.is_empty() {
        reduced.insert("components".to_owned(), components.into());
    }
    reduced.into()
}

struct Reducer<'a> {
    document: &'a Document,
    /// The sections and names of components.
    names: HashMap<NodeId, (&'static str, String)>,
    taken: HashSet<(&'static str, String)>,
    /// The components that are still to be written.
    waiting: Vec<(NodeId, ObjectKind)>,
    seen: HashSet<NodeId>,
}

impl<'a> Reducer<'a> {
    /// Components of the document itself keep their names, since discriminators may use them.
    fn new(document: &'a Document, root: NodeId) -> Self {
        let mut reducer = Reducer {
            document,
            names: HashMap::default(),
            taken: HashSet::default(),
            waiting: Vec::new(),
            seen: HashSet::default(),
        };
        let components = document.get(root, "components");
        for (_, section) in SECTIONS {
            let members = components.and_then(|all| document.object(document.get(all, section)?));
            for (name, &node) in members.into_iter().flatten() {
                reducer.names.insert(node, (section, name.to_string()));
                reducer.taken.insert((section, name.to_string()));
            }
        }
        reducer
    }

    /// The webhooks with their operations, callbacks among them.
    fn webhooks(&mut self, source: &Source) -> Map<String, Json> {
        let mut webhooks = Map::new();
        for operation in &source.api.operations {
            let item = self
                .document
                .try_follow(operation.item)
                .unwrap_or(operation.item);
            let item = self.value(item, Some(Position::One(ObjectKind::PathItem)));
            webhooks.entry(operation.webhook.clone()).or_insert(item);
        }
        webhooks
    }

    fn security_scheme(&mut self, root: NodeId, name: &str) {
        let components = self.document.get(root, "components");
        let schemes = components.and_then(|all| self.document.get(all, "securitySchemes"));
        if let Some(scheme) = schemes.and_then(|schemes| self.document.get(schemes, name)) {
            self.reference(scheme, ObjectKind::SecurityScheme);
        }
    }

    /// Writes the components that something refers to, and those that these refer to.
    fn components(&mut self) -> Map<String, Json> {
        let mut sections: Map<String, Json> = Map::new();
        while let Some((node, kind)) = self.waiting.pop() {
            let value = self.value(node, Some(Position::One(kind)));
            let Some((section, name)) = self.names.get(&node) else {
                continue;
            };
            let members = sections.entry(*section).or_insert_with(|| json!({}));
            if let Json::Object(members) = members {
                members.insert(name.clone(), value);
            }
        }
        sections.sort_keys();
        for members in sections.values_mut().filter_map(Json::as_object_mut) {
            members.sort_keys();
        }
        sections
    }

    /// Copies a value. Without a position it is data, in which nothing refers to anything.
    fn value(&mut self, node: NodeId, position: Option<Position>) -> Json {
        let document = self.document;
        match (document.value(node), position) {
            (Value::Object(members), Some(Position::One(ObjectKind::Discriminator))) => {
                let members = members.iter().map(|(key, &member)| {
                    (key.to_string(), self.discriminator_member(key, member))
                });
                Json::Object(members.collect())
            }
            (Value::Object(_), Some(Position::One(kind))) => self.object(node, kind),
            (Value::Object(members), Some(position)) => {
                let members = members.iter().map(|(key, &member)| {
                    (key.to_string(), self.value(member, position.member(key)))
                });
                Json::Object(members.collect())
            }
            (Value::Array(items), Some(position)) => {
                let items = items.iter();
                items
                    .map(|&item| self.value(item, Some(position)))
                    .collect()
            }
            _ => document.to_json(node),
        }
    }

    fn object(&mut self, node: NodeId, kind: ObjectKind) -> Json {
        let document = self.document;
        let is_schema = kind == ObjectKind::Schema;
        let mut copy = Map::new();
        for (key, &member) in document.object(node).into_iter().flatten() {
            let key: &str = key;
            let value = match key {
                "$ref" | "$recursiveRef" => self.reference_at(member, kind),
                "$dynamicRef" if is_schema => {
                    let target = document.try_resolve(member);
                    let target = target.and_then(|it| document.overriding(member, it).or(Some(it)));
                    target.and_then(|target| self.reference(target, kind))
                }
                // References do not lead to them any more.
                "$id" | "$anchor" | "$dynamicAnchor" | "$recursiveAnchor" | "$defs"
                | "definitions"
                    if is_schema =>
                {
                    continue;
                }
                _ => {
                    let position = Position::One(kind).member(key);
                    copy.insert(key.to_owned(), self.value(member, position));
                    continue;
                }
            };
            let value = value.unwrap_or_else(|| document.to_json(member));
            copy.insert("$ref".to_owned(), value);
        }
        if is_schema && copy.contains_key("discriminator") {
            // Subtypes that only a discriminator leads to.
            for &subtype in document.subtypes(node) {
                self.reference(subtype, kind);
            }
        }
        copy.into()
    }

    fn discriminator_member(&mut self, key: &str, member: NodeId) -> Json {
        let document = self.document;
        let target = |node| {
            document
                .component(node)
                .or_else(|| document.try_resolve(node))
        };
        let mut reference = |node| {
            let found = target(node).and_then(|target| self.reference(target, ObjectKind::Schema));
            found.unwrap_or_else(|| document.to_json(node))
        };
        match (key, document.value(member)) {
            ("mapping", Value::Object(entries)) => {
                let entries = entries.iter();
                let entries = entries.map(|(value, &node)| (value.to_string(), reference(node)));
                Json::Object(entries.collect())
            }
            ("defaultMapping", _) => reference(member),
            _ => document.to_json(member),
        }
    }

    fn reference_at(&mut self, node: NodeId, kind: ObjectKind) -> Option<Json> {
        let target = self.document.try_resolve(node)?;
        self.reference(target, kind)
    }

    /// The reference to a component, which is written later. `None` for kinds of objects that have no
    /// section.
    fn reference(&mut self, target: NodeId, kind: ObjectKind) -> Option<Json> {
        if !self.names.contains_key(&target) {
            let (_, section) = SECTIONS.into_iter().find(|(of_kind, _)| *of_kind == kind)?;
            let name = self.free_name(target, section);
            self.names.insert(target, (section, name));
        }
        if self.seen.insert(target) {
            self.waiting.push((target, kind));
        }
        let (section, name) = &self.names[&target];
        let name = name.replace('~', "~0").replace('/', "~1");
        Some(format!("#/components/{section}/{}", percent_encoded(&name)).into())
    }

    /// The last step of the way to a component, with what its name may not have replaced (OpenAPI 3.1,
    /// section 4.8.7.1).
    fn free_name(&mut self, node: NodeId, section: &'static str) -> String {
        let document = self.document;
        let wanted = document
            .key(node)
            .or(document.file_stem(node))
            .unwrap_or("component");
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        let wanted = wanted.replace(|c| !is_plain(c), "_");
        let mut name = wanted.clone();
        let mut number = 1;
        while !self.taken.insert((section, name.clone())) {
            number += 1;
            name = format!("{wanted}_{number}");
        }
        name
    }
}

/// A JSON pointer as the fragment of a URI (RFC 6901, section 6).
fn percent_encoded(pointer: &str) -> String {
    let mut output = String::new();
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte) {
            output.push(char::from(byte));
        } else {
            output.push_str(&format!("%{byte:02X}"));
        }
    }
    output
}

/// The sections of `components` (OpenAPI 3.1, section 4.8.7).
const SECTIONS: [(ObjectKind, &str); 10] = [
    (ObjectKind::Schema, "schemas"),
    (ObjectKind::Response, "responses"),
    (ObjectKind::Parameter, "parameters"),
    (ObjectKind::Example, "examples"),
    (ObjectKind::RequestBody, "requestBodies"),
    (ObjectKind::SecurityScheme, "securitySchemes"),
    (ObjectKind::Link, "links"),
    (ObjectKind::Callback, "callbacks"),
    (ObjectKind::PathItem, "pathItems"),
    (ObjectKind::MediaType, "mediaTypes"),
];
