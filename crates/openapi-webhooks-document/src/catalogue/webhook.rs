//! A webhook: a name and its operations.

use crate::diagnostic::Location;
use crate::openapi::Operation;

use super::operation::OperationView;
use super::source::Source;

/// A webhook of a [`Catalogue`](super::Catalogue).
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// assert_eq!(webhook.name(), "order.paid");
/// assert_eq!(webhook.operations()[0].method(), "POST");
/// assert_eq!(webhook.location().pointer(), "#/webhooks/order.paid");
/// # Ok(())
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

    /// Its key under `webhooks`, or the name of the callback; see [`ReadOptions::callbacks`].
    ///
    /// [`ReadOptions::callbacks`]: crate::ReadOptions::callbacks
    pub fn name(&self) -> &'a str {
        &self.first.webhook
    }

    /// The operations, one per HTTP method, in document order. There is at least one.
    pub fn operations(&self) -> Vec<OperationView<'a>> {
        let view = |operation| OperationView::new(self.source, operation);
        self.operations.iter().map(view).collect()
    }

    /// The location of the path item.
    pub fn location(&self) -> Location {
        self.source.document.location(self.first.item)
    }
}
