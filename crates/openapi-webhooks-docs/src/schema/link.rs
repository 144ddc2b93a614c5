//! Links to pages of schemas.

use openapi_webhooks_document::SchemaView;

/// The page of a schema, if it has one.
pub(crate) type Link<'l> = dyn Fn(&SchemaView<'_>) -> Option<Target<'l>> + 'l;

/// The page of a schema.
pub(crate) struct Target<'p> {
    pub(crate) name: &'p str,
    pub(crate) address: String,
    /// The description that the page shows, in CommonMark.
    pub(crate) description: Option<&'p str>,
}
