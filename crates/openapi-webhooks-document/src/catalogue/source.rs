//! The data that views borrow.

use crate::document::Document;
use crate::openapi::Api;

use super::cache::MergedSchemas;

/// A document, its operations and its schemas.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) document: Document,
    pub(super) api: Api,
    pub(super) schemas: MergedSchemas,
}
