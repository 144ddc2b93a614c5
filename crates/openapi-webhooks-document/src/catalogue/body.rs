//! What goes to and fro: bodies, parameters and responses.

use serde_json::Value as Json;

use crate::diagnostic::Location;
use crate::document::{Document, NodeId};
use crate::openapi::{
    Body, BodyKind, Content, Parameter, ParameterLocation, Response, Serialization, Status,
};

use super::schema_view::SchemaView;
use super::source::Source;

/// What a webhook carries, as one media type.
#[derive(Clone, Copy, Debug)]
pub struct BodyView<'a> {
    source: &'a Source,
    body: &'a Body,
}

impl<'a> BodyView<'a> {
    pub(super) fn new(source: &'a Source, body: &'a Body) -> Self {
        BodyView { source, body }
    }

    /// As it is sent: for a range such as `*/*`, the one that users expect of it.
    pub fn media_type(&self) -> &'a str {
        &self.body.media_type
    }

    /// What the media type is: JSON, a form, text or bytes.
    pub fn kind(&self) -> BodyKind {
        self.body.kind
    }

    /// What it is, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.body.description.as_deref()
    }

    /// Absent where the document leaves the body open.
    pub fn schema(&self) -> Option<SchemaView<'a>> {
        let document = &self.source.document;
        self.body.schema.map(|node| SchemaView::new(document, node))
    }

    /// The document's examples of it.
    pub fn examples(&self) -> Vec<Example<'a>> {
        let document = &self.source.document;
        let examples = self.body.examples.iter();
        examples.map(|&node| Example { document, node }).collect()
    }
}

/// A value that a document gives as an example.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    document: &'a Document,
    node: NodeId,
}

impl<'a> Example<'a> {
    /// Its key under `examples`; none of a single `example`.
    pub fn name(&self) -> Option<&'a str> {
        self.document.key(self.object()?)
    }

    /// What it shows, in a few words.
    pub fn summary(&self) -> Option<&'a str> {
        self.document.text(self.object()?, "summary")
    }

    /// What it shows, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.document.text(self.object()?, "description")
    }

    /// The value itself.
    pub fn value(&self) -> Json {
        self.document.to_json(self.node)
    }

    /// Where the document has the value.
    pub fn location(&self) -> Location {
        self.document.location(self.node)
    }

    /// The Example Object that holds the value.
    fn object(&self) -> Option<NodeId> {
        let is_member = matches!(self.document.key(self.node), Some("value" | "dataValue"));
        self.document.parent(self.node).filter(|_| is_member)
    }
}

/// What an operation sends beside the body.
#[derive(Clone, Copy, Debug)]
pub struct ParameterView<'a> {
    source: &'a Source,
    parameter: &'a Parameter,
}

impl<'a> ParameterView<'a> {
    pub(super) fn new(source: &'a Source, parameter: &'a Parameter) -> Self {
        ParameterView { source, parameter }
    }

    /// Its name on the wire.
    pub fn name(&self) -> &'a str {
        &self.parameter.name
    }

    /// What carries it: `in`.
    pub fn parameter_in(&self) -> ParameterLocation {
        self.parameter.location
    }

    /// How its value becomes text.
    pub fn serialization(&self) -> Serialization {
        self.parameter.encoding
    }

    /// What it is, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.parameter.description.as_deref()
    }

    /// Whether it is always sent.
    pub fn is_required(&self) -> bool {
        self.parameter.is_required
    }

    /// Whether it is not to be used any more.
    pub fn is_deprecated(&self) -> bool {
        self.parameter.is_deprecated
    }

    /// Absent where the document leaves the value open.
    pub fn schema(&self) -> Option<SchemaView<'a>> {
        let document = &self.source.document;
        let schema = self.parameter.schema;
        schema.map(|node| SchemaView::new(document, node))
    }

    /// Where the document has it.
    pub fn location(&self) -> Location {
        self.source.document.location(self.parameter.node)
    }

    /// The document's first example of it.
    pub fn example(&self) -> Option<Example<'a>> {
        let document = &self.source.document;
        let example = self.parameter.example;
        example.map(|node| Example { document, node })
    }
}

/// An answer that the document describes.
#[derive(Clone, Copy, Debug)]
pub struct ResponseView<'a> {
    source: &'a Source,
    response: &'a Response,
}

/// What an answer carries.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseContent<'a> {
    /// The document describes no content.
    None,
    /// JSON; of any kind, where there is no schema.
    Json(Option<SchemaView<'a>>),
    /// Text in UTF-8.
    Text,
    /// Another media type.
    Other,
}

impl<'a> ResponseView<'a> {
    pub(super) fn new(source: &'a Source, response: &'a Response) -> Self {
        ResponseView { source, response }
    }

    /// Which answers it describes.
    pub fn status(&self) -> Status {
        self.response.status
    }

    /// What it is, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.response.description.as_deref()
    }

    /// What it carries.
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

    /// Where the document has it.
    pub fn location(&self) -> Location {
        self.source.document.location(self.response.node)
    }
}
