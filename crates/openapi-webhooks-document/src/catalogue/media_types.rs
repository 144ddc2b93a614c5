//! The media types of responses, and the encodings of forms.

use crate::diagnostic::Location;
use crate::openapi::{Encoding, Style};

use super::body::{BodyView, ResponseView};
use super::schema_view::SchemaView;
use super::source::Source;

impl<'a> ResponseView<'a> {
    /// The media types of the content as the document writes them, which may be ranges such as `text/*`, with
    /// their schemas.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
    /// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
    /// # let responses = webhook.operations()[0].responses();
    /// let (media_type, schema) = &responses[1].media_types()[0];
    /// assert_eq!(*media_type, "application/json");
    /// assert!(schema.is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn media_types(&self) -> Vec<(&'a str, Option<SchemaView<'a>>)> {
        let source = self.source();
        let document = &source.document;
        let response = document.try_follow(self.node());
        let content = response.and_then(|node| document.object(document.get(node, "content")?));
        let schema = |media| {
            let schema = document.get(document.try_follow(media)?, "schema")?;
            Some(SchemaView::new(source, schema))
        };
        let members = content.into_iter().flatten();
        members
            .map(|(name, &media)| (&**name, schema(media)))
            .collect()
    }
}

impl<'a> BodyView<'a> {
    /// The encodings that the document declares for the members of a form.
    pub fn encodings(&self) -> Vec<EncodingView<'a>> {
        let (source, encodings) = self.declared_encodings();
        encodings
            .iter()
            .map(|encoding| EncodingView { source, encoding })
            .collect()
    }
}

/// How a member of a form is written (OpenAPI 3.1, section 4.8.15).
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": ""}, "webhooks": {"paid": {"post": {
/// #     "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": {"bill": {}}},
/// #     "encoding": {"bill": {"contentType": "application/pdf"}}}}}}}}}"#;
/// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
/// # let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
/// let body = catalogue.webhooks()[0].operations()[0].bodies()[0];
/// let encoding = body.encodings()[0];
/// assert_eq!(encoding.property(), "bill");
/// assert_eq!(encoding.content_type(), Some("application/pdf"));
/// assert!(encoding.style().is_none());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct EncodingView<'a> {
    source: &'a Source,
    encoding: &'a Encoding,
}

impl<'a> EncodingView<'a> {
    /// The name of the member.
    pub fn property(&self) -> &'a str {
        &self.encoding.property
    }

    /// The media type of the member. `None` if it follows from the type of the member.
    pub fn content_type(&self) -> Option<&'a str> {
        self.encoding.content_type.as_deref()
    }

    /// The style, if the member is written in a style instead of as text of a media type.
    pub fn style(&self) -> Option<Style> {
        self.encoding.style
    }

    /// The headers of the member's part of a multipart body, with their schemas.
    pub fn headers(&self) -> Vec<(&'a str, SchemaView<'a>)> {
        let headers = self.encoding.headers.iter();
        headers
            .map(|(name, node)| (name.as_str(), SchemaView::new(self.source, *node)))
            .collect()
    }

    /// The location in the document.
    pub fn location(&self) -> Location {
        self.source.document.location(self.encoding.node)
    }
}
