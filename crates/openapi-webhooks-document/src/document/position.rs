//! Which values of a document are objects that may contain references, by position.
//!
//! `$ref` and `$id` have a meaning only in objects of OpenAPI and JSON Schema. In examples, defaults, enums,
//! extensions and unknown keywords they are data.

use super::arena::Document;
use super::fields::{ObjectKind, Position};
use super::node::{NodeId, Step};

impl Position {
    /// The position of a member. `None` if it is data.
    pub(crate) fn member(self, key: &str) -> Option<Position> {
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
            ObjectKind::File => ObjectKind::OpenApi
                .member(key)
                .or_else(|| ObjectKind::Schema.member(key)),
            ObjectKind::Callback if key.starts_with("x-") => None,
            ObjectKind::Callback => Some(Position::One(ObjectKind::PathItem)),
            ObjectKind::Caller => match ObjectKind::PathItem.member(key)? {
                Position::One(ObjectKind::Operation) => {
                    Some(Position::One(ObjectKind::CallingOperation))
                }
                Position::Named(ObjectKind::Operation) => {
                    Some(Position::Named(ObjectKind::CallingOperation))
                }
                _ => None,
            },
            ObjectKind::CallingOperation if key == "callbacks" => ObjectKind::Operation.member(key),
            ObjectKind::CallingOperation => None,
            _ => self.fields()?.position(key),
        }
    }
}

impl Document {
    /// Whether `node` is a schema by its position in its file.
    pub(super) fn is_schema(&self, node: NodeId) -> bool {
        matches!(
            self.position(node),
            Some(Position::One(ObjectKind::Schema | ObjectKind::File))
        )
    }

    /// What the reference at `node` must refer to, and what its target is instead, in words. `None` if they
    /// are the same, or if one of them has no position in an OpenAPI document or a schema.
    pub(super) fn mismatch(
        &self,
        node: NodeId,
        target: NodeId,
    ) -> Option<(&'static str, &'static str)> {
        let Position::One(expected) = self.position(self.parent(node)?)? else {
            return None;
        };
        let expected = expected.noun()?;
        let found = match self.position(target)? {
            Position::One(ObjectKind::File) if self.get(target, "openapi").is_some() => {
                ObjectKind::OpenApi.noun()
            }
            Position::One(kind) => kind.noun(),
            Position::Named(_) | Position::Extensible(_) => Some("a map of objects"),
        }?;
        (expected != found).then_some((expected, found))
    }

    fn position(&self, node: NodeId) -> Option<Position> {
        let path = std::iter::successors(Some(node), |&node| self.parent(node));
        let mut path: Vec<NodeId> = path.collect();
        path.reverse();
        path.into_iter().try_fold(
            Position::One(ObjectKind::File),
            |position, node| match &self.nodes[node.0].step {
                Step::Root | Step::Index(_) => Some(position),
                Step::Key(key, _) => position.member(key),
            },
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
    fn names_are_distinguished_from_keywords() {
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
        let example = Some(Position::One(ObjectKind::Example));
        assert_eq!(position(&format!("{media}/examples/one")), example);
        assert_eq!(position(&format!("{media}/examples/one/value")), None);
        assert_eq!(position(&format!("{media}/example")), None);
        let response = Some(Position::One(ObjectKind::Response));
        assert_eq!(position("paths/a/post/responses/default"), response);
        assert_eq!(position("paths/a/post/responses/x-default"), None);
    }
}
