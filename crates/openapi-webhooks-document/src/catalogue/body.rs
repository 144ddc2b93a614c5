//! Bodies, parameters and responses.

use serde_json::Value as Json;

use crate::diagnostic::Location;
use crate::document::{Document, NodeId};
use crate::openapi::{
    Body, BodyKind, Content, Parameter, ParameterLocation, Response, Serialization, Status,
};

use super::schema_view::SchemaView;
use super::source::Source;

/// A request body in one media type.
#[derive(Clone, Copy, Debug)]
pub struct BodyView<'a> {
    source: &'a Source,
    body: &'a Body,
}

impl<'a> BodyView<'a> {
    pub(super) fn new(source: &'a Source, body: &'a Body) -> Self {
        BodyView { source, body }
    }

    /// The media type that is sent. For a range such as `*/*`, a concrete media type is chosen.
    pub fn media_type(&self) -> &'a str {
        &self.body.media_type
    }

    /// How the body is encoded: as JSON, a form, text or bytes.
    pub fn kind(&self) -> BodyKind {
        self.body.kind
    }

    /// The `description`, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.body.description.as_deref()
    }

    /// The schema. `None` if the document does not describe the body.
    pub fn schema(&self) -> Option<SchemaView<'a>> {
        let document = &self.source.document;
        self.body.schema.map(|node| SchemaView::new(document, node))
    }

    /// The examples.
    pub fn examples(&self) -> Vec<Example<'a>> {
        let document = &self.source.document;
        let examples = self.body.examples.iter();
        examples.map(|&node| Example { document, node }).collect()
    }
}

/// An example value.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    document: &'a Document,
    node: NodeId,
}

impl<'a> Example<'a> {
    /// The key under `examples`. `None` for an `example`.
    pub fn name(&self) -> Option<&'a str> {
        self.document.key(self.object()?)
    }

    /// The `summary`.
    pub fn summary(&self) -> Option<&'a str> {
        self.document.text(self.object()?, "summary")
    }

    /// The `description`, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.document.text(self.object()?, "description")
    }

    /// The value.
    pub fn value(&self) -> Json {
        self.document.to_json(self.node)
    }

    /// The location of the value.
    pub fn location(&self) -> Location {
        self.document.location(self.node)
    }

    /// The Example Object that contains the value.
    fn object(&self) -> Option<NodeId> {
        let is_member = matches!(self.document.key(self.node), Some("value" | "dataValue"));
        self.document.parent(self.node).filter(|_| is_member)
    }
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub struct ParameterView<'a> {
    source: &'a Source,
    parameter: &'a Parameter,
}

impl<'a> ParameterView<'a> {
    pub(super) fn new(source: &'a Source, parameter: &'a Parameter) -> Self {
        ParameterView { source, parameter }
    }

    /// The name of the header, query parameter or cookie.
    pub fn name(&self) -> &'a str {
        &self.parameter.name
    }

    /// Where it is sent: its `in`.
    pub fn parameter_in(&self) -> ParameterLocation {
        self.parameter.location
    }

    /// How its value is serialized.
    pub fn serialization(&self) -> Serialization {
        self.parameter.encoding
    }

    /// The `description`, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.parameter.description.as_deref()
    }

    /// Whether it is required.
    pub fn is_required(&self) -> bool {
        self.parameter.is_required
    }

    /// Whether it is deprecated.
    pub fn is_deprecated(&self) -> bool {
        self.parameter.is_deprecated
    }

    /// The schema. `None` if the document does not describe the value.
    pub fn schema(&self) -> Option<SchemaView<'a>> {
        let document = &self.source.document;
        let schema = self.parameter.schema;
        schema.map(|node| SchemaView::new(document, node))
    }

    /// The location in the document.
    pub fn location(&self) -> Location {
        self.source.document.location(self.parameter.node)
    }

    /// The first example.
    pub fn example(&self) -> Option<Example<'a>> {
        let document = &self.source.document;
        let example = self.parameter.example;
        example.map(|node| Example { document, node })
    }
}

/// A response that the document describes.
#[derive(Clone, Copy, Debug)]
pub struct ResponseView<'a> {
    source: &'a Source,
    response: &'a Response,
}

/// The content of a response.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseContent<'a> {
    /// No content is described.
    None,
    /// JSON. Any value if there is no schema.
    Json(Option<SchemaView<'a>>),
    /// UTF-8 text.
    Text,
    /// Another media type.
    Other,
}

impl<'a> ResponseView<'a> {
    pub(super) fn new(source: &'a Source, response: &'a Response) -> Self {
        ResponseView { source, response }
    }

    /// The status or range of statuses.
    pub fn status(&self) -> Status {
        self.response.status
    }

    /// The `description`, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.response.description.as_deref()
    }

    /// The content.
    pub fn content(&self) -> ResponseContent<'a> {
        let document = &self.source.document;
        let view = |node| SchemaView::new(document, node);
        match self.response.content {
            Content::None => ResponseContent::None,
            Content::Json(schema) => ResponseContent::Json(schema.map(view)),
            Content::Text => ResponseContent::Text,
            Content::Other => ResponseContent::Other,
        }
    }

    /// The location in the document.
    pub fn location(&self) -> Location {
        self.source.document.location(self.response.node)
    }
}
