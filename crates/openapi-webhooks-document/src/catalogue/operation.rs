//! What a webhook sends by one HTTP method.

use crate::diagnostic::Location;
use crate::openapi::{Operation, SchemeKind, SecurityScheme};

use super::body::{BodyView, ParameterView, ResponseView};
use super::source::Source;

/// What a webhook sends by one HTTP method.
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

    /// The runtime expression that gives the URL, such as `{$request.body#/callbackUrl}`, where it is a
    /// callback (OpenAPI 3.1, section 4.8.18.1).
    pub fn callback_expression(&self) -> Option<&'a str> {
        self.operation.expression.as_deref()
    }

    /// A name that tools may refer to it by.
    pub fn operation_id(&self) -> Option<&'a str> {
        let document = &self.source.document;
        document.text(self.operation.node, "operationId")
    }

    /// What it is in a few words: its own `summary`, or that of the path item.
    pub fn summary(&self) -> Option<&'a str> {
        self.operation.summary.as_deref()
    }

    /// What it is, in CommonMark: its own `description`, or that of the path item.
    pub fn description(&self) -> Option<&'a str> {
        self.operation.description.as_deref()
    }

    /// The groups that it belongs to.
    pub fn tags(&self) -> Vec<&'a str> {
        let document = &self.source.document;
        let tags = document.get(self.operation.node, "tags");
        let tags = tags.and_then(|tags| document.array(tags));
        let texts = tags.into_iter().flatten();
        texts.filter_map(|&tag| document.string(tag)).collect()
    }

    /// Whether it is not to be used any more.
    pub fn is_deprecated(&self) -> bool {
        self.operation.is_deprecated
    }

    /// What it carries: a body for each media type, JSON or else the first before the others. Empty
    /// where it carries nothing.
    pub fn bodies(&self) -> Vec<BodyView<'a>> {
        let bodies = self.operation.bodies.iter();
        bodies
            .map(|body| BodyView::new(self.source, body))
            .collect()
    }

    /// Its parameters, and those of its path item.
    pub fn parameters(&self) -> Vec<ParameterView<'a>> {
        let parameters = self.operation.parameters.iter();
        parameters
            .map(|parameter| ParameterView::new(self.source, parameter))
            .collect()
    }

    /// The answers that the document describes, the most exact status first.
    pub fn responses(&self) -> Vec<ResponseView<'a>> {
        let responses = self.operation.responses.iter();
        responses
            .map(|response| ResponseView::new(self.source, response))
            .collect()
    }

    /// The credentials that its receiver asks for: one of these alternatives, of each all schemes.
    /// Empty where it asks for none.
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

    /// Where the document has it.
    pub fn location(&self) -> Location {
        self.source.document.location(self.operation.node)
    }
}

/// A security scheme that an operation asks for.
#[derive(Clone, Copy, Debug)]
pub struct SecuritySchemeView<'a> {
    scheme: &'a SecurityScheme,
}

impl<'a> SecuritySchemeView<'a> {
    /// Its key under `components/securitySchemes`.
    pub fn name(&self) -> &'a str {
        &self.scheme.name
    }

    /// What it is, in CommonMark.
    pub fn description(&self) -> Option<&'a str> {
        self.scheme.description.as_deref()
    }

    /// What is shown to the receiver, and where.
    pub fn kind(&self) -> &'a SchemeKind {
        &self.scheme.kind
    }
}
