//! A webhook: its name, and an operation for each method.

use crate::diagnostic::Location;
use crate::openapi::Operation;

use super::Catalogue;
use super::operation::OperationView;

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
    catalogue: &'a Catalogue,
    first: &'a Operation,
    operations: &'a [Operation],
}

impl<'a> Webhook<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, operations: &'a [Operation]) -> Option<Self> {
        Some(Webhook {
            catalogue,
            first: operations.first()?,
            operations,
        })
    }

    /// Its key under `webhooks`.
    pub fn name(&self) -> &'a str {
        &self.first.webhook
    }

    /// What is sent by each of its methods, in the order of the document. There is at least one.
    pub fn operations(&self) -> Vec<OperationView<'a>> {
        let view = |operation| OperationView::new(self.catalogue, operation);
        self.operations.iter().map(view).collect()
    }

    /// Where the document has it.
    pub fn location(&self) -> Location {
        self.catalogue.document().location(self.first.item)
    }
}
