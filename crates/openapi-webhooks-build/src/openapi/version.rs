//! The `openapi` member (OpenAPI 3.1, section 4.8.1): which specification the document follows.

use crate::diagnostic::wording;
use crate::document::NodeId;

use super::Reader;

/// Whether the document follows a version that is supported; reported where it does not.
pub(super) fn check(reader: Reader<'_>, root: NodeId) -> bool {
    let document = reader.document;
    let member = document.get(root, "openapi");
    let version = member.and_then(|member| document.string(member));
    let is_supported = version.is_some_and(|version| {
        ["3.1.", "3.2."].iter().any(|line| version.starts_with(line))
    });
    if !is_supported {
        let place = document.place(member.unwrap_or(root));
        let other = document.text(root, "swagger").or(version);
        reader.diagnostics.report(wording::openapi_version(place, other));
    }
    is_supported
}
