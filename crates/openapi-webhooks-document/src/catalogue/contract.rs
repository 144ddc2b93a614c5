//! Reduces a document to its contract: the parts that determine requests and responses.

use serde_json::{Map, Value as Json};

use crate::document::{ObjectKind, Position};

/// The contract of a reduced document, with sorted members.
pub(super) fn contract(reduced: Json) -> Json {
    let mut contract = kept(reduced, Some(Position::One(ObjectKind::OpenApi)));
    contract.sort_all_objects();
    contract
}

/// The value without annotations. A value without a position is data, and is kept whole.
fn kept(value: Json, position: Option<Position>) -> Json {
    match (value, position) {
        (Json::Object(members), Some(position)) => {
            let members = members.into_iter();
            let members = members.filter(|(key, _)| !is_text(position, key));
            let members: Map<String, Json> = members
                .map(|(key, value)| {
                    let value = match (position, key.as_str()) {
                        // A response requires a description (OpenAPI 3.1, section 4.8.17).
                        (Position::One(ObjectKind::Response), "description") => "".into(),
                        _ => kept(value, position.member(&key)),
                    };
                    (key, value)
                })
                .collect();
            members.into()
        }
        (Json::Array(items), Some(position)) => {
            let items = items.into_iter();
            items.map(|item| kept(item, Some(position))).collect()
        }
        (value, _) => value,
    }
}

/// Whether a member does not affect requests and responses.
fn is_text(position: Position, key: &str) -> bool {
    let Position::One(kind) = position else {
        return false;
    };
    let is_kept_extension = matches!(key, "x-webhooks" | "x-extensible-enum");
    match (kind, key) {
        (_, key) if key.starts_with("x-") => !is_kept_extension,
        (ObjectKind::Info, key) => !matches!(key, "title" | "version"),
        (ObjectKind::Response, "description") => false,
        (ObjectKind::Schema, "title" | "default" | "$comment" | "xml") => true,
        (ObjectKind::SecurityScheme, "bearerFormat") => true,
        (ObjectKind::OpenApi, "tags") | (ObjectKind::Operation, "tags") => true,
        (ObjectKind::PathItem | ObjectKind::Operation, "servers" | "callbacks") => true,
        (ObjectKind::Response, "links") => true,
        (_, "summary" | "description" | "example" | "examples" | "externalDocs") => true,
        _ => false,
    }
}
