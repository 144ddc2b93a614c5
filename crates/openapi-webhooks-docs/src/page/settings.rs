//! The document and the settings of a site.

use openapi_webhooks_document::Catalogue;

use crate::color::Color;
use crate::delivery::Delivery;

/// The document and the settings of a site.
pub(crate) struct Settings<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) title: &'a str,
    pub(crate) logo: Option<Logo>,
    pub(crate) accent: Color,
    pub(crate) delivery: &'a Delivery,
    /// The titles and texts of further pages.
    pub(crate) pages: &'a [(String, String)],
}

/// An image next to the title.
pub(crate) struct Logo {
    pub(crate) name: &'static str,
    pub(crate) media_type: &'static str,
    pub(crate) bytes: Vec<u8>,
}
