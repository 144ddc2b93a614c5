//! Bodies, parameters and responses.

use serde_json::Value as Json;

use crate::diagnostic::Location;
use crate::document::{Document, NodeId};
use crate::openapi::{
    Body, BodyKind, Content, Encoding, Parameter, ParameterLocation, Response, Serialization,
    Status,
};

use super::schema_view::SchemaView;
use super::source::Source;

/// A request body in one media type.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// use openapi_webhooks_document::BodyKind;
///
/// let body = operation.bodies()[0];
/// assert_eq!(body.media_type(), "application/json");
/// assert_eq!(body.kind(), BodyKind::Json);
/// assert_eq!(body.examples()[0].value()["id"], 7);
/// # Ok(())
/// # }
/// ```
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
        let schema = self.body.schema;
        schema.map(|node| SchemaView::new(self.source, node))
    }

    pub(super) fn declared_encodings(&self) -> (&'a Source, &'a [Encoding]) {
        (self.source, &self.body.encodings)
    }

    /// The examples.
    pub fn examples(&self) -> Vec<Example<'a>> {
        let document = &self.source.document;
        let examples = self.body.examples.iter();
        examples.map(|&node| Example { document, node }).collect()
    }
}

/// An example value: a member of `examples` (an Example Object, OpenAPI 3.1, section 4.8.19), or the
/// value of `example`.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// let body = operation.bodies()[0];
/// let example = body.examples()[0];
/// assert_eq!(example.name(), Some("small"));
/// assert_eq!(example.summary(), Some("An order of one item."));
/// assert_eq!(example.value()["payment"]["method"], "card");
/// # Ok(())
/// # }
/// ```
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

    /// The location of a part of the value, by its JSON pointer within the value. If there is no such part, the
    /// location of the innermost part on the path that exists.
    #[doc(hidden)]
    pub fn location_of(&self, pointer: &str) -> Location {
        let mut node = self.node;
        for token in pointer.split('/').skip(1) {
            let name = token.replace("~1", "/").replace("~0", "~");
            let item = || {
                let items = self.document.array(node)?;
                items.get(token.parse::<usize>().ok()?).copied()
            };
            match self.document.get(node, &name).or_else(item) {
                Some(part) => node = part,
                None => break,
            }
        }
        self.document.location(node)
    }

    /// The Example Object that contains the value.
    fn object(&self) -> Option<NodeId> {
        let is_member = matches!(self.document.key(self.node), Some("value" | "dataValue"));
        self.document.parent(self.node).filter(|_| is_member)
    }
}

/// A parameter of an operation: a header, a query parameter, the whole query, or a cookie (OpenAPI 3.1,
/// section 4.8.12).
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// use openapi_webhooks_document::{ParameterLocation, Serialization, StyleName};
///
/// let parameter = operation.parameters()[0];
/// assert_eq!(parameter.name(), "X-Attempt");
/// assert_eq!(parameter.parameter_in(), ParameterLocation::Header);
/// assert!(parameter.is_required());
/// assert_eq!(parameter.example().expect("it has one").value(), 1);
/// let Serialization::Style(style) = parameter.serialization() else {
///     panic!("it has no `content`");
/// };
/// assert_eq!(style.name, StyleName::Simple);
/// # Ok(())
/// # }
/// ```
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
        let schema = self.parameter.schema;
        schema.map(|node| SchemaView::new(self.source, node))
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
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// use openapi_webhooks_document::{ResponseContent, Status};
///
/// let responses = operation.responses();
/// assert_eq!(responses[0].status(), Status::Code(204));
/// assert_eq!(responses[0].description(), Some("The partner has stored the order."));
/// assert_eq!(responses[1].status(), Status::Range(4)); // 4XX
/// let ResponseContent::Json(Some(schema)) = responses[1].content() else {
///     panic!("it has a schema");
/// };
/// assert_eq!(schema.component(), Some("Problem"));
/// # Ok(())
/// # }
/// ```
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

    pub(super) fn source(&self) -> &'a Source {
        self.source
    }

    /// The Response Object or the reference to it.
    pub(super) fn node(&self) -> NodeId {
        self.response.node
    }

    /// The status, the range of statuses, or `default`.
    pub fn status(&self) -> Status {
        self.response.status
    }

    /// The `description`, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.response.description.as_deref()
    }

    /// The content.
    pub fn content(&self) -> ResponseContent<'a> {
        let view = |node| SchemaView::new(self.source, node);
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
