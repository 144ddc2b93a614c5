//! What a value of a document is, by its position: an object that may hold references, or text.
//!
//! JSON Schema and OpenAPI give a meaning to `$ref` and `$id` where an object of theirs stands. In an
//! example, a default, an enum, an extension or under an unknown keyword they are data.

use super::arena::Document;
use super::node::{NodeId, Step};

/// Objects of OpenAPI 3.1 (section 4.8) and 3.2 that hold references, or hold such objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ObjectKind {
    /// The value of a file: an OpenAPI document, or a schema.
    File,
    Components,
    PathItem,
    Operation,
    /// Or a header.
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Callback,
    Schema,
    /// Holds no other object, and may be a reference: an example, a link, a security scheme.
    Leaf,
}

/// What stands in a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Position {
    /// An object, or an array of such objects.
    One(ObjectKind),
    /// Objects by names, none of which has a meaning of its own.
    Named(ObjectKind),
    /// Objects by names, among which `x-…` is an extension.
    Extensible(ObjectKind),
}

impl Position {
    /// The position of a member; nothing where it is text.
    pub(super) fn member(self, key: &str) -> Option<Position> {
        match self {
            Position::One(kind) => kind.member(key),
            Position::Named(kind) => Some(Position::One(kind)),
            Position::Extensible(_) if key.starts_with("x-") => None,
            Position::Extensible(kind) => Some(Position::One(kind)),
        }
    }
}

impl ObjectKind {
    fn member(self, key: &str) -> Option<Position> {
        match self {
            ObjectKind::File => document_member(key).or_else(|| schema_member(key)),
            ObjectKind::Components => components_member(key),
            ObjectKind::PathItem => path_item_member(key),
            ObjectKind::Operation => operation_member(key),
            ObjectKind::Parameter | ObjectKind::MediaType | ObjectKind::Encoding => {
                content_member(key)
            }
            ObjectKind::RequestBody | ObjectKind::Response => body_member(key),
            ObjectKind::Callback if key.starts_with("x-") => None,
            ObjectKind::Callback => Some(Position::One(ObjectKind::PathItem)),
            ObjectKind::Schema => schema_member(key),
            ObjectKind::Leaf => None,
        }
    }
}

fn document_member(key: &str) -> Option<Position> {
    match key {
        "webhooks" | "x-webhooks" | "paths" => Some(Position::Extensible(ObjectKind::PathItem)),
        "components" => Some(Position::One(ObjectKind::Components)),
        _ => None,
    }
}

fn components_member(key: &str) -> Option<Position> {
    let kind = match key {
        "schemas" => ObjectKind::Schema,
        "responses" => ObjectKind::Response,
        "parameters" | "headers" => ObjectKind::Parameter,
        "requestBodies" => ObjectKind::RequestBody,
        "mediaTypes" => ObjectKind::MediaType,
        "pathItems" => ObjectKind::PathItem,
        "callbacks" => ObjectKind::Callback,
        "examples" | "links" | "securitySchemes" => ObjectKind::Leaf,
        _ => return None,
    };
    Some(Position::Named(kind))
}

fn path_item_member(key: &str) -> Option<Position> {
    match key {
        "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query" => {
            Some(Position::One(ObjectKind::Operation))
        }
        "additionalOperations" => Some(Position::Named(ObjectKind::Operation)),
        "parameters" => Some(Position::One(ObjectKind::Parameter)),
        _ => None,
    }
}

fn operation_member(key: &str) -> Option<Position> {
    match key {
        "parameters" => Some(Position::One(ObjectKind::Parameter)),
        "requestBody" => Some(Position::One(ObjectKind::RequestBody)),
        "responses" => Some(Position::Extensible(ObjectKind::Response)),
        "callbacks" => Some(Position::Named(ObjectKind::Callback)),
        _ => None,
    }
}

/// Of what describes a value by its schema.
fn content_member(key: &str) -> Option<Position> {
    match key {
        "schema" | "itemSchema" => Some(Position::One(ObjectKind::Schema)),
        "content" => Some(Position::Named(ObjectKind::MediaType)),
        "examples" => Some(Position::Named(ObjectKind::Leaf)),
        "headers" => Some(Position::Named(ObjectKind::Parameter)),
        "encoding" => Some(Position::Named(ObjectKind::Encoding)),
        "prefixEncoding" | "itemEncoding" => Some(Position::One(ObjectKind::Encoding)),
        _ => None,
    }
}

fn body_member(key: &str) -> Option<Position> {
    match key {
        "content" => Some(Position::Named(ObjectKind::MediaType)),
        "headers" => Some(Position::Named(ObjectKind::Parameter)),
        "links" => Some(Position::Named(ObjectKind::Leaf)),
        _ => None,
    }
}

/// The keywords of JSON Schema, up to 2020-12, that hold schemas.
fn schema_member(key: &str) -> Option<Position> {
    match key {
        "allOf"
        | "anyOf"
        | "oneOf"
        | "not"
        | "if"
        | "then"
        | "else"
        | "items"
        | "prefixItems"
        | "additionalItems"
        | "unevaluatedItems"
        | "contains"
        | "additionalProperties"
        | "unevaluatedProperties"
        | "propertyNames"
        | "contentSchema" => Some(Position::One(ObjectKind::Schema)),
        "properties" | "patternProperties" | "dependentSchemas" | "dependencies" | "$defs"
        | "definitions" => Some(Position::Named(ObjectKind::Schema)),
        _ => None,
    }
}

impl Document {
    /// Whether `node` is a schema, as its file has it.
    pub(super) fn is_schema(&self, node: NodeId) -> bool {
        let path = std::iter::successors(Some(node), |&node| self.parent(node));
        let mut path: Vec<NodeId> = path.collect();
        path.reverse();
        let position = path.into_iter().try_fold(
            Position::One(ObjectKind::File),
            |position, node| match &self.nodes[node.0].step {
                Step::Root | Step::Index(_) => Some(position),
                Step::Key(key, _) => position.member(key),
            },
        );
        matches!(
            position,
            Some(Position::One(ObjectKind::Schema | ObjectKind::File))
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(pointer: &str) -> Option<Position> {
        pointer
            .split('/')
            .try_fold(Position::One(ObjectKind::File), Position::member)
    }

    #[test]
    fn names_are_told_from_keywords() {
        let schema = Some(Position::One(ObjectKind::Schema));
        assert_eq!(position("properties/example"), schema);
        assert_eq!(position("properties/default/properties/x-a"), schema);
        assert_eq!(position("components/schemas/enum"), schema);
        for text in [
            "example", "examples", "default", "const", "enum", "x-a", "other",
        ] {
            assert_eq!(position(text), None, "{text}");
            assert_eq!(position(&format!("properties/a/{text}")), None, "{text}");
        }
    }

    #[test]
    fn examples_of_media_types_are_objects_and_their_values_are_not() {
        let media = "webhooks/a/post/requestBody/content/text~1plain";
        let leaf = Some(Position::One(ObjectKind::Leaf));
        assert_eq!(position(&format!("{media}/examples/one")), leaf);
        assert_eq!(position(&format!("{media}/examples/one/value")), None);
        assert_eq!(position(&format!("{media}/example")), None);
        let response = Some(Position::One(ObjectKind::Response));
        assert_eq!(position("paths/a/post/responses/default"), response);
        assert_eq!(position("paths/a/post/responses/x-default"), None);
    }
}
