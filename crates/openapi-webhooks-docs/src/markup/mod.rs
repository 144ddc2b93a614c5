//! CommonMark and JSON as HTML.

mod json;
mod markdown;

pub(crate) use json::json;
pub(crate) use markdown::{markdown, plain_text};
