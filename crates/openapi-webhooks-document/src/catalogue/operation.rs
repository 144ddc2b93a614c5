//! An operation: one HTTP method of a webhook.

use crate::diagnostic::Location;
use crate::openapi::{Operation, SchemeKind, SecurityScheme};

use super::body::{BodyView, ParameterView, ResponseView};
use super::source::Source;

/// An operation: one HTTP method of a webhook.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// assert_eq!(operation.method(), "POST");
/// assert_eq!(operation.operation_id(), Some("orderPaid"));
/// assert_eq!(operation.summary(), Some("A customer paid for an order."));
/// assert_eq!(operation.tags(), ["orders"]);
/// assert!(!operation.is_deprecated());
/// // What is sent, and with which credentials, and what the receiver answers.
/// assert_eq!(operation.bodies()[0].media_type(), "application/json");
/// assert_eq!(operation.parameters()[0].name(), "X-Attempt");
/// assert_eq!(operation.security()[0][0].name(), "token");
/// assert_eq!(operation.responses().len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct OperationView<'a> {
    source: &'a Source,
    operation: &'a Operation,
}

impl<'a> OperationView<'a> {
    pub(super) fn new(source: &'a Source, operation: &'a Operation) -> Self {
        OperationView { source, operation }
    }

    /// The HTTP method as it is sent, such as `POST`.
    pub fn method(&self) -> &'a str {
        &self.operation.method
    }

    /// The runtime expression that gives the URL of a callback, such as `{$request.body#/callbackUrl}`
    /// (OpenAPI 3.1, section 4.8.18.1). `None` for a webhook.
    pub fn callback_expression(&self) -> Option<&'a str> {
        self.operation.expression.as_deref()
    }

    /// The `operationId`.
    pub fn operation_id(&self) -> Option<&'a str> {
        let document = &self.source.document;
        document.text(self.operation.node, "operationId")
    }

    /// The `summary` of the operation, or else of the path item.
    pub fn summary(&self) -> Option<&'a str> {
        self.operation.summary.as_deref()
    }

    /// The `description` of the operation, or else of the path item, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.operation.description.as_deref()
    }

    /// The `tags` that group operations.
    pub fn tags(&self) -> Vec<&'a str> {
        let document = &self.source.document;
        let tags = document.get(self.operation.node, "tags");
        let tags = tags.and_then(|tags| document.array(tags));
        let texts = tags.into_iter().flatten();
        texts.filter_map(|&tag| document.string(tag)).collect()
    }

    /// Whether it is deprecated.
    pub fn is_deprecated(&self) -> bool {
        self.operation.is_deprecated
    }

    /// The request bodies, one per media type, starting with JSON, or else with the first media type.
    /// Empty if the operation has no body.
    pub fn bodies(&self) -> Vec<BodyView<'a>> {
        let bodies = self.operation.bodies.iter();
        bodies
            .map(|body| BodyView::new(self.source, body))
            .collect()
    }

    /// Whether the document says that the body is always sent: `required` of the request body. Many documents
    /// omit it, so the generator ignores it.
    pub fn is_body_required(&self) -> bool {
        let document = &self.source.document;
        let body = document.get(self.operation.node, "requestBody");
        let body = body.and_then(|body| document.try_follow(body));
        let flag = body.and_then(|body| document.get(body, "required"));
        flag.and_then(|flag| document.boolean(flag)) == Some(true)
    }

    /// The parameters of the operation and its path item.
    pub fn parameters(&self) -> Vec<ParameterView<'a>> {
        let parameters = self.operation.parameters.iter();
        parameters
            .map(|parameter| ParameterView::new(self.source, parameter))
            .collect()
    }

    /// The responses, most specific status first.
    pub fn responses(&self) -> Vec<ResponseView<'a>> {
        let responses = self.operation.responses.iter();
        responses
            .map(|response| ResponseView::new(self.source, response))
            .collect()
    }

    /// The security requirements: alternatives, each a list of schemes that apply together. Empty if
    /// there are none. An empty alternative makes the others optional (OpenAPI 3.1, section 4.8.30).
    pub fn security(&self) -> Vec<Vec<SecuritySchemeView<'a>>> {
        let schemes = &self.source.api.security_schemes;
        let alternatives = self.operation.security.iter();
        alternatives
            .map(|alternative| {
                let named = alternative.iter().filter_map(|(name, _)| schemes.get(name));
                named.map(|scheme| SecuritySchemeView { scheme }).collect()
            })
            .collect()
    }

    /// The location of the operation.
    pub fn location(&self) -> Location {
        self.source.document.location(self.operation.node)
    }
}

/// A security scheme that an operation requires.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// use openapi_webhooks_document::SchemeKind;
///
/// let alternatives = operation.security();
/// let scheme = alternatives[0][0];
/// assert_eq!(scheme.name(), "token");
/// assert_eq!(scheme.kind(), &SchemeKind::Bearer);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SecuritySchemeView<'a> {
    scheme: &'a SecurityScheme,
}

impl<'a> SecuritySchemeView<'a> {
    /// The key under `components/securitySchemes`.
    pub fn name(&self) -> &'a str {
        &self.scheme.name
    }

    /// The `description`, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.scheme.description.as_deref()
    }

    /// The kind of credential, and where it is sent.
    pub fn kind(&self) -> &'a SchemeKind {
        &self.scheme.kind
    }
}
