//! What stands beside `$ref`. OpenAPI 3.0 has all of it ignored (section 4.7.23); words and `nullable`
//! are meant there all the same.

use crate::document::{Document, NodeId};

use super::keyword::is_annotation;

/// Whether `keyword` of the schema at `node` does not count, since it stands beside a `$ref`.
pub fn is_ignored(document: &Document, node: NodeId, keyword: &str) -> bool {
    let is_word = is_annotation(keyword) && keyword != "format";
    !is_word
        && !matches!(keyword, "$ref" | "nullable")
        && document.text(node, "$ref").is_some()
        && document.is_of_version("3.0.")
}
