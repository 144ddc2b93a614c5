//! Bundles a schema as a self-contained JSON Schema 2020-12 document.
//!
//! Schemas are copied, not rebuilt from the merged view, so that every keyword keeps its meaning.
//! Keywords of other drafts are translated. Values that the metaschema rejects are left out.

use serde_json::{Map, Value as Json, json};

use crate::collections::{HashMap, HashSet};
use crate::document::{Document, NodeId, Value};
use crate::schema::annotations;
use crate::schema::declared::declared_name;
use crate::schema::intersection::{Intersection, Operand};
use crate::schema::siblings::is_ignored;

/// The least length of a member without its name: quotes, a colon and a digit.
const MIN_MEMBER: usize = 4;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Bundles `view`, a canonical intersection, with the schemas it refers to under `$defs`.
pub(super) fn bundle(document: &Document, view: &Intersection) -> Json {
    bundle_with(&mut Bundler::new(document), view)
}

/// The same. `None` if the text is longer than `max_bytes`, which is noticed early.
pub(super) fn bundle_within(
    document: &Document,
    view: &Intersection,
    max_bytes: usize,
) -> Option<Json> {
    let mut bundler = Bundler::new(document);
    // A schema that refers to itself is written twice, and only the second text is kept.
    bundler.max_bytes = max_bytes.saturating_mul(2);
    let bundle = bundle_with(&mut bundler, view);
    let is_whole = bundler.bytes <= bundler.max_bytes && bundle.to_string().len() <= max_bytes;
    is_whole.then_some(bundle)
}

fn bundle_with(bundler: &mut Bundler<'_>, view: &Intersection) -> Json {
    let nodes: Vec<NodeId> = view.iter().filter_map(Operand::node).collect();
    let schema = match nodes.as_slice() {
        [node] => bundler.schema(*node),
        nodes => {
            let schemas = nodes.iter().map(|&node| bundler.schema(node));
            json!({"allOf": schemas.collect::<Vec<_>>()})
        }
    };
    let definitions = bundler.definitions();
    let mut root = Map::from_iter([("$schema".to_owned(), DIALECT.into())]);
    match (schema, nodes.as_slice()) {
        // A schema that refers to itself is a definition already.
        (_, [node]) if bundler.names.contains_key(node) => {
            root.insert("$ref".to_owned(), bundler.reference(*node));
        }
        (Json::Object(schema), _) => root.extend(schema),
        (Json::Bool(false), _) => drop(root.insert("not".to_owned(), json!({}))),
        _ => {}
    }
    if !definitions.is_empty() {
        root.insert("$defs".to_owned(), definitions.into());
    }
    root.into()
}

/// Bundles several schemas, each under its name in `$defs`, with the schemas they refer to.
pub(super) fn bundle_all<'v>(
    document: &Document,
    views: impl IntoIterator<Item = (&'v str, &'v Intersection)>,
) -> Json {
    let views: Vec<(&str, &Intersection)> = views.into_iter().collect();
    let mut bundler = Bundler::new(document);
    let names = views.iter().map(|(name, _)| (*name).to_owned());
    bundler.taken.extend(names);
    let mut all = Map::new();
    for (name, view) in views {
        let nodes = view.iter().filter_map(Operand::node);
        let mut schemas: Vec<Json> = nodes.map(|node| bundler.named_or_whole(node)).collect();
        let schema = match schemas.len() {
            1 => schemas.remove(0),
            _ => json!({"allOf": schemas}),
        };
        all.insert(name.to_owned(), schema);
    }
    all.extend(bundler.definitions());
    json!({"$schema": DIALECT, "$defs": all})
}

struct Bundler<'a> {
    document: &'a Document,
    /// The names of the definitions.
    names: HashMap<NodeId, String>,
    taken: HashSet<String>,
    /// The definitions that are still to be written.
    waiting: Vec<(String, NodeId)>,
    /// The length of the text so far, at least: that of the keywords and names of properties.
    bytes: usize,
    /// From here on, nothing is written.
    max_bytes: usize,
}

impl<'a> Bundler<'a> {
    fn new(document: &'a Document) -> Self {
        Bundler {
            document,
            names: HashMap::default(),
            taken: HashSet::default(),
            waiting: Vec::new(),
            bytes: 0,
            max_bytes: usize::MAX,
        }
    }

    /// The schemas that the written ones refer to.
    fn definitions(&mut self) -> Map<String, Json> {
        let mut definitions = Map::new();
        while let Some((name, node)) = self.waiting.pop() {
            let definition = self.schema(node);
            definitions.insert(name, definition);
        }
        definitions.sort_keys();
        definitions
    }

    /// A reference to a schema that has a name, or else the schema.
    fn named_or_whole(&mut self, node: NodeId) -> Json {
        match declared_name(self.document, node) {
            Some(_) => json!({"$ref": self.reference(node)}),
            None => self.schema(node),
        }
    }

    /// Returns the reference to a definition.
    fn reference(&mut self, node: NodeId) -> Json {
        if let Some(name) = self.names.get(&node) {
            return format!("#/$defs/{name}").into();
        }
        let wanted = declared_name(self.document, node).unwrap_or("schema");
        // Characters that need no escaping in a pointer or a URI.
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        let wanted = wanted.replace(|c| !is_plain(c), "_");
        let mut name = wanted.clone();
        let mut number = 1;
        while !self.taken.insert(name.clone()) {
            number += 1;
            name = format!("{wanted}_{number}");
        }
        self.names.insert(node, name.clone());
        let reference = format!("#/$defs/{name}").into();
        self.waiting.push((name, node));
        reference
    }

    fn schema(&mut self, node: NodeId) -> Json {
        let Some(object) = self.document.object(node) else {
            return self.document.boolean(node).unwrap_or(true).into();
        };
        let mut schema = Map::new();
        for (keyword, &value) in object {
            if self.bytes > self.max_bytes {
                break;
            }
            if !is_ignored(self.document, node, keyword) {
                let count = schema.len();
                self.keyword(&mut schema, node, keyword, value);
                if schema.len() > count {
                    self.bytes += keyword.len() + MIN_MEMBER;
                }
            }
        }
        let is_nullable = self.flag(node, "nullable") == Some(true);
        if is_nullable {
            allow_null(&mut schema);
        }
        schema.into()
    }

    fn keyword(
        &mut self,
        schema: &mut Map<String, Json>,
        node: NodeId,
        keyword: &str,
        value: NodeId,
    ) {
        let written = match keyword {
            "$ref" | "$recursiveRef" => {
                let target = self.document.try_resolve(value);
                return self.add_reference(schema, target);
            }
            "$dynamicRef" => {
                let target = self.document.try_resolve(value);
                let overriding = target.and_then(|it| self.document.overriding(value, it));
                return self.add_reference(schema, overriding.or(target));
            }
            "items" if self.document.array(value).is_some() => {
                return self.first_items(schema, node, value);
            }
            "additionalItems" => return,
            "dependencies" => return self.dependencies(schema, value),
            "exclusiveMinimum" if self.document.boolean(value).is_some() => {
                return self.exclusive(schema, node, "minimum", keyword);
            }
            "exclusiveMaximum" if self.document.boolean(value).is_some() => {
                return self.exclusive(schema, node, "maximum", keyword);
            }
            "minimum" if self.flag(node, "exclusiveMinimum") == Some(true) => return,
            "maximum" if self.flag(node, "exclusiveMaximum") == Some(true) => return,
            "example" if self.document.get(node, "examples").is_none() => {
                let examples = json!([self.document.to_json(value)]);
                schema.insert("examples".to_owned(), examples);
                return;
            }
            _ => self.value(keyword, value),
        };
        if let Some(written) = written {
            schema.insert(keyword.to_owned(), written);
        }
    }

    /// Translates the value of a keyword of 2020-12.
    fn value(&mut self, keyword: &str, value: NodeId) -> Option<Json> {
        let document = self.document;
        let is_valid = match keyword {
            // Identifiers that the bundle replaces, and OpenAPI's keywords.
            "$id" | "$schema" | "$anchor" | "$dynamicAnchor" | "$recursiveAnchor"
            | "$vocabulary" | "$defs" | "definitions" | "nullable" | "example"
            | "discriminator" | "xml" => false,
            "not"
            | "if"
            | "then"
            | "else"
            | "items"
            | "contains"
            | "additionalProperties"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "propertyNames"
            | "contentSchema" => {
                let is_schema = matches!(document.value(value), Value::Object(_) | Value::Bool(_));
                return is_schema.then(|| self.schema(value));
            }
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => return self.schemas(value),
            "properties" | "patternProperties" | "dependentSchemas" => {
                return self.schemas_by_name(value);
            }
            "required" => return self.names(value),
            "type" => return self.types(value),
            "dependentRequired" => {
                let names = document.object(value)?.iter();
                let names =
                    names.filter_map(|(name, &names)| Some((name.to_string(), self.names(names)?)));
                return Some(Json::Object(names.collect()));
            }
            "title" | "description" | "$comment" | "format" | "pattern" | "contentEncoding"
            | "contentMediaType" => document.string(value).is_some(),
            "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" => {
                document.boolean(value).is_some()
            }
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => {
                matches!(document.value(value), Value::Number(_))
            }
            "multipleOf" => self.number(value).is_some_and(|number| number > 0.0),
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minContains" | "maxContains"
            | "minProperties" | "maxProperties" => self
                .number(value)
                .is_some_and(|number| number >= 0.0 && number.fract() == 0.0),
            "enum" | "examples" => document.array(value).is_some(),
            // `const`, `default`, extensions and unknown keywords.
            _ => true,
        };
        is_valid.then(|| document.to_json(value))
    }

    fn schemas(&mut self, value: NodeId) -> Option<Json> {
        let schemas = self.document.array(value).filter(|all| !all.is_empty())?;
        Some(schemas.iter().map(|&schema| self.schema(schema)).collect())
    }

    fn schemas_by_name(&mut self, value: NodeId) -> Option<Json> {
        let schemas = self.document.object(value)?.iter();
        let schemas = schemas.map(|(name, &schema)| {
            self.bytes += name.len() + MIN_MEMBER;
            (name.to_string(), self.schema(schema))
        });
        Some(Json::Object(schemas.collect()))
    }

    /// Unique strings.
    fn names(&self, value: NodeId) -> Option<Json> {
        let mut names: Vec<&str> = Vec::new();
        for &name in self.document.array(value)? {
            let name = self.document.string(name)?;
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Some(json!(names))
    }

    /// `null` without quotes is accepted as the name of a type.
    fn types(&self, value: NodeId) -> Option<Json> {
        let names = match self.document.value(value) {
            Value::String(_) | Value::Null => return self.type_name(value).map(Json::from),
            Value::Array(names) if !names.is_empty() => names,
            _ => return None,
        };
        let mut types: Vec<&str> = Vec::new();
        for &name in names {
            let name = self.type_name(name)?;
            if !types.contains(&name) {
                types.push(name);
            }
        }
        Some(json!(types))
    }

    fn type_name(&self, name: NodeId) -> Option<&str> {
        match self.document.value(name) {
            Value::Null => Some("null"),
            _ => self.document.string(name),
        }
    }

    /// If there are several references, all of them apply.
    fn add_reference(&mut self, schema: &mut Map<String, Json>, target: Option<NodeId>) {
        let Some(target) = target else {
            return;
        };
        let target = annotations::target(self.document, target);
        let reference = self.reference(target);
        match schema.contains_key("$ref") {
            false => drop(schema.insert("$ref".to_owned(), reference)),
            true => also(schema, json!({"$ref": reference})),
        }
    }

    /// Translates `items` as an array and `additionalItems` of older drafts.
    fn first_items(&mut self, schema: &mut Map<String, Json>, node: NodeId, value: NodeId) {
        if let Some(items) = self.schemas(value) {
            schema.insert("prefixItems".to_owned(), items);
        }
        let rest = self.document.get(node, "additionalItems");
        if let Some(rest) = rest.and_then(|rest| self.value("items", rest)) {
            schema.insert("items".to_owned(), rest);
        }
    }

    /// Translates `dependencies` of older drafts.
    fn dependencies(&mut self, schema: &mut Map<String, Json>, value: NodeId) {
        for (name, &dependency) in self.document.object(value).into_iter().flatten() {
            let (keyword, written) = match self.document.array(dependency) {
                Some(_) => ("dependentRequired", self.names(dependency)),
                None => ("dependentSchemas", Some(self.schema(dependency))),
            };
            let members = schema.entry(keyword).or_insert_with(|| json!({}));
            if let (Json::Object(members), Some(written)) = (members, written) {
                members.insert(name.to_string(), written);
            }
        }
    }

    /// Translates the boolean form of OpenAPI 3.0, which makes the bound beside it exclusive.
    fn exclusive(&self, schema: &mut Map<String, Json>, node: NodeId, bound: &str, keyword: &str) {
        let bound = self.document.get(node, bound);
        let is_set = self.flag(node, keyword) == Some(true);
        if let Some(bound) = bound.filter(|_| is_set) {
            schema.insert(keyword.to_owned(), self.document.to_json(bound));
        }
    }

    fn flag(&self, node: NodeId, keyword: &str) -> Option<bool> {
        self.document.boolean(self.document.get(node, keyword)?)
    }

    fn number(&self, node: NodeId) -> Option<f64> {
        match self.document.value(node) {
            Value::Number(number) => number.as_f64(),
            _ => None,
        }
    }
}

/// Allows `null` as OpenAPI 3.0's `nullable` does: as a type, or as an alternative to the schema.
fn allow_null(schema: &mut Map<String, Json>) {
    match schema.get_mut("type") {
        Some(Json::Array(types)) if types.contains(&json!("null")) => {}
        Some(Json::Array(types)) => types.push(json!("null")),
        Some(name) => *name = json!([name.take(), "null"]),
        None => {
            let all = std::mem::take(schema);
            schema.insert("anyOf".to_owned(), json!([all, {"type": "null"}]));
        }
    }
}

/// Adds a schema to `allOf`.
fn also(schema: &mut Map<String, Json>, other: Json) {
    let all = schema.entry("allOf").or_insert_with(|| json!([]));
    if let Json::Array(all) = all {
        all.push(other);
    }
}
