//! Links to pages of schemas.

use openapi_webhooks_document::SchemaView;

/// The name and address of the page of a component, if it has one.
pub(crate) type Link<'l> = dyn Fn(&SchemaView<'_>) -> Option<(String, String)> + 'l;
