//! The headers of a response.

use crate::diagnostic::Location;
use crate::document::NodeId;

use super::body::ResponseView;
use super::schema_view::SchemaView;
use super::source::Source;

/// A header of a response (OpenAPI 3.1, section 4.8.21). The generator ignores them.
#[derive(Clone, Copy, Debug)]
pub struct ResponseHeader<'a> {
    source: &'a Source,
    name: &'a str,
    node: NodeId,
}

impl<'a> ResponseView<'a> {
    /// The headers, in document order.
    ///
    /// ```
    /// # use openapi_webhooks_document::{Catalogue, ReadOptions};
    /// # fn main() -> Result<(), openapi_webhooks_document::Error> {
    /// # let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": ""}, "webhooks": {"paid": {"post": {
    /// #     "responses": {"200": {"description": "", "headers": {"X-Receipt": {"required": true, "schema": {"type": "string"}}}}}}}}}"#;
    /// # let mut load = |_: &std::path::Path| Ok(text.to_owned());
    /// # let catalogue = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load)?;
    /// # let responses = catalogue.webhooks()[0].operations()[0].responses();
    /// let header = &responses[0].headers()[0];
    /// assert_eq!(header.name(), "X-Receipt");
    /// assert!(header.is_required() && header.schema().is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn headers(&self) -> Vec<ResponseHeader<'a>> {
        let source = self.source();
        let document = &source.document;
        let response = document.try_follow(self.node());
        let headers = response.and_then(|node| document.object(document.get(node, "headers")?));
        let mut found = Vec::new();
        for (name, &node) in headers.into_iter().flatten() {
            let target = document.try_follow(node);
            let target = target.filter(|&node| document.object(node).is_some());
            // `Content-Type` is ignored (OpenAPI 3.1, section 4.8.17.1).
            let is_ignored = name.eq_ignore_ascii_case("content-type");
            if let Some(node) = target.filter(|_| !is_ignored) {
                found.push(ResponseHeader { source, name, node });
            }
        }
        found
    }
}

impl<'a> ResponseHeader<'a> {
    /// The name.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Whether it is required.
    pub fn is_required(&self) -> bool {
        let document = &self.source.document;
        let flag = document.get(self.node, "required");
        flag.and_then(|flag| document.boolean(flag)) == Some(true)
    }

    /// The schema of its value. It may be that of a media type under `content`.
    pub fn schema(&self) -> Option<SchemaView<'a>> {
        let document = &self.source.document;
        let of_content = || {
            let content = document.object(document.get(self.node, "content")?)?;
            let (_, &media) = content.first()?;
            document.get(document.try_follow(media)?, "schema")
        };
        let schema = document.get(self.node, "schema").or_else(of_content);
        schema.map(|node| SchemaView::new(self.source, node))
    }

    /// The location in the document.
    pub fn location(&self) -> Location {
        self.source.document.location(self.node)
    }
}
