//! The header names that the sender sets itself: the runtime refuses them, and the document's reader says so
//! before. Neither package depends on the other, so that each has its list.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The texts of the constant `name` in a file.
fn listed(file: &str, name: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(path).expect("a source file");
    let (_, rest) = text
        .split_once(&format!("const {name}: "))
        .expect("the constant");
    let (_, list) = rest.split_once("= [").expect("a list");
    let (list, _) = list.split_once(']').expect("the end of the list");
    let names = list.split('"').skip(1).step_by(2);
    names.map(str::to_owned).collect()
}

#[test]
fn both_lists_of_reserved_headers_agree() {
    let runtime = listed("crates/openapi-webhooks/src/wire/header.rs", "RESERVED");
    let document = listed(
        "crates/openapi-webhooks-document/src/openapi/header.rs",
        "RESERVED_HEADERS",
    );
    // A parameter `Content-Type` is ignored (OpenAPI 3.1, section 4.8.12.1), a header of a credential is refused.
    let of_runtime_alone: Vec<_> = runtime.difference(&document).collect();
    assert_eq!(of_runtime_alone, ["content-type"]);
    // A cookie has a place of its own, and the runtime refuses all of `webhook-`.
    let of_document_alone = document.difference(&runtime);
    let rest: Vec<_> = of_document_alone
        .filter(|name| !name.starts_with("webhook-"))
        .collect();
    assert_eq!(rest, ["cookie"]);
}
