//! Unknown fields: a typo would silently drop a body, a parameter or a keyword.

use crate::diagnostic::{Diagnostics, messages};
use crate::document::{Document, NodeId, ObjectKind};
use crate::typo::intended;

/// Formats that determine the type of a value.
const FORMATS: [&str; 10] = [
    "date-time",
    "date",
    "uuid",
    "int32",
    "int64",
    "uint32",
    "uint64",
    "binary",
    "byte",
    "duration",
];

/// Checks the fields of the objects that webhooks use, and the fields at the top of the document.
pub fn check(document: &Document, reached: &[(NodeId, ObjectKind)], diagnostics: &Diagnostics) {
    let checker = Checker {
        document,
        diagnostics,
    };
    for (node, kind) in top(document).into_iter().chain(reached.iter().copied()) {
        checker.object(node, kind);
    }
}

/// The root and the objects directly below it. The rest of the document may be large, and does not
/// concern webhooks.
fn top(document: &Document) -> Vec<(NodeId, ObjectKind)> {
    let Some(root) = document.root() else {
        return Vec::new();
    };
    let parts = [
        ("info", ObjectKind::Info),
        ("components", ObjectKind::Components),
    ];
    let parts = parts
        .into_iter()
        .filter_map(|(key, kind)| Some((document.get(root, key)?, kind)));
    [(root, ObjectKind::OpenApi)]
        .into_iter()
        .chain(parts)
        .collect()
}

struct Checker<'a> {
    document: &'a Document,
    diagnostics: &'a Diagnostics,
}

impl Checker<'_> {
    fn object(&self, node: NodeId, kind: ObjectKind) {
        let (Some(object), Some(fields)) = (self.document.object(node), kind.fields()) else {
            return;
        };
        let is_unknown = |key: &str| !key.starts_with("x-") && !fields.is_known(key);
        for (key, &member) in object.iter().filter(|(key, _)| is_unknown(key)) {
            let near = intended(key, fields.names());
            self.unknown(kind, key, member, near);
        }
        if kind == ObjectKind::Schema {
            self.format(node);
        }
    }

    /// Unknown keywords of a schema are annotations (JSON Schema 2020-12 Core, section 6.5), so only likely
    /// typos are reported. OpenAPI's objects have fixed fields and extensions.
    fn unknown(&self, kind: ObjectKind, key: &str, member: NodeId, near: Option<&str>) {
        if kind == ObjectKind::Schema && near.is_none() {
            return;
        }
        let location = self.document.location_of_key(member);
        self.diagnostics
            .report(messages::unknown_member(location, key, near));
    }

    fn format(&self, schema: NodeId) {
        let Some(member) = self.document.get(schema, "format") else {
            return;
        };
        let format = self.document.string(member).unwrap_or_default();
        let near = intended(format, FORMATS.into_iter());
        if let Some(near) = near.filter(|near| *near != format) {
            let location = self.document.location(member);
            self.diagnostics
                .report(messages::unknown_format(location, format, near));
        }
    }
}
