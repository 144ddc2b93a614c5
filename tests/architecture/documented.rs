//! The reader exports some items of modules that are hidden from the documentation. The lint
//! `missing_docs` skips such modules, so this test checks that the items are documented.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The files with the exported items, and the items.
const EXPORTED: [(&str, &[&str]); 7] = [
    ("openapi/media_type.rs", &["BodyKind"]),
    ("openapi/response.rs", &["Status"]),
    ("openapi/security.rs", &["SchemeKind"]),
    (
        "openapi/style.rs",
        &["ParameterLocation", "Serialization", "Style", "StyleName"],
    ),
    ("schema/additional.rs", &["AdditionalProperties"]),
    ("schema/bounds.rs", &["Bounds"]),
    ("schema/type_set.rs", &["JsonType", "TypeSet"]),
];

/// The lines of `text` that define the item `name`, one of its fields or variants, or an associated item
/// that is public, and that have no documentation.
fn undocumented<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let ends = |line: &str, start: &str| {
        let rest = line.strip_prefix(start);
        rest.and_then(|rest| rest.strip_prefix(name))
            .is_some_and(|rest| rest.starts_with([' ', '<', '(']))
    };
    let is_type = |line: &str| ends(line, "pub enum ") || ends(line, "pub struct ");
    let (mut found, mut inside, mut is_documented) = (Vec::new(), None, false);
    for line in text.lines() {
        let member = line.strip_prefix("    ").unwrap_or(" ");
        let is_member = match inside {
            Some("type") => member.starts_with(char::is_alphabetic),
            Some(_) => member.starts_with("pub fn") || member.starts_with("pub const"),
            None => false,
        };
        if (is_type(line) || is_member) && !is_documented {
            found.push(line);
        }
        if is_type(line) && line.ends_with('{') {
            inside = Some("type");
        } else if ends(line, "impl ") {
            inside = Some("impl");
        } else if line == "}" {
            inside = None;
        }
        let start = line.trim_start();
        is_documented = start.starts_with("///") || (is_documented && start.starts_with("#["));
    }
    found
}

/// The names in the `use` lines that export items of hidden modules.
fn exported(root: &str) -> BTreeSet<&str> {
    let lines = root.split("\npub use ").skip(1);
    let lines = lines.filter(|line| line.starts_with("openapi::") || line.starts_with("schema::"));
    let names = lines.flat_map(|line| {
        let path = line.split(';').next().unwrap_or_default();
        let names = path.rsplit("::").next().unwrap_or_default();
        names.split(|c: char| !c.is_alphanumeric())
    });
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn items_of_hidden_modules_are_documented() {
    let reader = Path::new(env!("CARGO_MANIFEST_DIR")).join(super::DOCUMENT);
    let root = fs::read_to_string(reader.join("lib.rs")).expect("the root of the reader");
    let listed = EXPORTED.iter().flat_map(|(_, items)| *items).copied();
    assert_eq!(exported(&root), listed.collect());
    for (file, items) in EXPORTED {
        let text = fs::read_to_string(reader.join(file)).expect("a source file");
        for item in items {
            assert!(text.contains(item), "{item} is in {file}");
            assert_eq!(undocumented(&text, item), [""; 0], "{item} in {file}");
        }
    }
}

#[test]
fn a_member_without_documentation_is_found() {
    let text = "/// A kind.\n#[derive(Debug)]\npub enum Kind {\n    /// One.\n    One,\n    Two,\n}\n\nimpl Kind {\n    pub fn of() {}\n    fn own() {}\n}\n";
    assert_eq!(
        undocumented(text, "Kind"),
        ["    Two,", "    pub fn of() {}"]
    );
    assert_eq!(
        undocumented("pub struct Kind(u8);\n", "Kind"),
        ["pub struct Kind(u8);"]
    );
}
