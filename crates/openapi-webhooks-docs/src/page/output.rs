//! Files of a site, and their media types.

use crate::site::File;

pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const JSON: &str = "application/json";
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

/// The JSON Schemas of all webhooks in one file.
pub(super) const ALL_SCHEMAS: &str = "webhooks.schema.json";

pub(super) fn file(path: &str, media_type: &'static str, text: &str) -> File {
    File {
        path: path.to_owned(),
        media_type,
        bytes: text.as_bytes().to_vec(),
    }
}
