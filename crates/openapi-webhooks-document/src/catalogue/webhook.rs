//! A webhook: its name, and an operation for each method.

use crate::diagnostic::Location;
use crate::openapi::Operation;

use super::operation::OperationView;
use super::source::Source;

/// A webhook of a [`Catalogue`].
///
/// ```no_run
/// # fn show(catalogue: &openapi_webhooks_document::Catalogue) {
/// for webhook in catalogue.webhooks() {
///     for operation in webhook.operations() {
///         println!("{} {}", operation.method(), webhook.name());
///     }
/// }
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Webhook<'a> {
    source: &'a Source,
    first: &'a Operation,
    operations: &'a [Operation],
}

impl<'a> Webhook<'a> {
    pub(super) fn new(source: &'a Source, operations: &'a [Operation]) -> Option<Self> {
        Some(Webhook {
            source,
            first: operations.first()?,
            operations,
        })
    }

    /// Its key under `webhooks`, or the name of the callback.
    pub fn name(&self) -> &'a str {
        &self.first.webhook
    }

    /// What is sent by each of its methods, in the order of the document. There is at least one.
    pub fn operations(&self) -> Vec<OperationView<'a>> {
        let view = |operation| OperationView::new(self.source, operation);
        self.operations.iter().map(view).collect()
    }

    /// Where the document has it.
    pub fn location(&self) -> Location {
        self.source.document.location(self.first.item)
    }
}
