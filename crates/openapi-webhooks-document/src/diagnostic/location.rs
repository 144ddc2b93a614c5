//! Locations in a document.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file that was read, and its text.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// As the caller or a reference names it.
    pub(crate) path: PathBuf,
    /// The whole text.
    pub(crate) text: String,
}

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

    /// The position in the text, in bytes. It is for sorting, since finding the line takes time.
    #[doc(hidden)]
    pub fn offset(&self) -> usize {
        self.span.start
    }

    /// The line and the column, found together.
    #[doc(hidden)]
    pub fn line_and_column(&self) -> (usize, usize) {
        let before = self.source.text.get(..self.span.start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }
}
