//! What views look at.

use crate::document::Document;
use crate::openapi::Api;

/// A document, and what its webhooks send.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) document: Document,
    pub(super) api: Api,
}
