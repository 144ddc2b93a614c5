//! The names of headers that the sender sets itself. The runtime rejects them, and the reader reports
//! them at build time. Neither package depends on the other, so each has its own list.

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
        "HEADERS_OF_SENDER",
    );
    // The runtime rejects every name that begins with `webhook-`.
    let of_document: BTreeSet<_> = document
        .into_iter()
        .filter(|name| !name.starts_with("webhook-"))
        .collect();
    assert_eq!(runtime, of_document);
}
