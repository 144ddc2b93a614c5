//! The data that views borrow.

use crate::document::Document;
use crate::openapi::Api;

/// A document and its operations.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) document: Document,
    pub(super) api: Api,
}
