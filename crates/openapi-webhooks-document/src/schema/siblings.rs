//! Siblings of `$ref`. OpenAPI 3.0 ignores all of them (section 4.7.23); annotations and `nullable` are
//! still used, since authors intend them.

use crate::document::{Document, NodeId};

use super::keyword::is_annotation;

/// Whether `keyword` of the schema at `node` is ignored as a sibling of `$ref`.
pub fn is_ignored(document: &Document, node: NodeId, keyword: &str) -> bool {
    let is_word = is_annotation(keyword) && keyword != "format";
    !is_word
        && !matches!(keyword, "$ref" | "nullable")
        && document.text(node, "$ref").is_some()
        && document.is_of_version("3.0.")
}
