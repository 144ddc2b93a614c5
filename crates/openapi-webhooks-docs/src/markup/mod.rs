//! CommonMark and JSON as HTML.

mod json;
mod markdown;

pub(crate) use json::json;
pub(crate) use markdown::{first_sentence, markdown, plain_text};
