//! Locations in a document.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::source::SourceFile;

/// A location in a file of the document.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// let location = webhook.location();
/// println!("{}:{}:{}", location.file().display(), location.line(), location.column());
/// assert_eq!(location.pointer(), "#/webhooks/order.paid");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Location {
    pub(crate) source: Arc<SourceFile>,
    /// In bytes.
    pub(crate) span: Range<usize>,
    /// Empty where the text could not be parsed.
    pub(crate) pointer: String,
}

impl Location {
    /// The file, as the caller or a reference names it.
    pub fn file(&self) -> &Path {
        &self.source.path
    }

    /// The line, starting at 1.
    pub fn line(&self) -> usize {
        self.line_and_column().0
    }

    /// The column in characters, starting at 1.
    pub fn column(&self) -> usize {
        self.line_and_column().1
    }

    /// The JSON pointer in URI fragment form, such as `#/webhooks/new-subscription` (RFC 6901,
    /// section 6). Empty where the text could not be parsed.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The position in the text, in bytes, for sorting.
    #[doc(hidden)]
    pub fn offset(&self) -> usize {
        self.span.start
    }

    /// The line and the column, found together.
    #[doc(hidden)]
    pub fn line_and_column(&self) -> (usize, usize) {
        self.source.line_and_column(self.span.start)
    }
}
