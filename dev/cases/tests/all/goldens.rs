//! What is generated is what is expected, from JSON and from YAML, each time.

use crate::each::{check_each, expected};
use crate::settings::{Case, cases};

fn name(case: &Case) -> String {
    case.name.clone()
}

fn code(case: &Case, document: &str) -> String {
    let path = case.document.with_file_name(document);
    let generated = case
        .config
        .generate(path)
        .unwrap_or_else(|error| panic!("{error}"));
    generated.code().to_owned()
}

#[test]
fn code_is_as_expected() {
    check_each(cases(), name, |case| {
        let code = code(case, "openapi.json");
        expected(&case.document.with_file_name("expected.rs")).assert_eq(&code);
    });
}

#[test]
fn generating_again_gives_the_same_bytes() {
    check_each(cases(), name, |case| {
        assert_eq!(code(case, "openapi.json"), code(case, "openapi.json"));
    });
}

#[test]
fn a_twin_in_yaml_gives_the_same_bytes() {
    let has_twin = |case: &Case| case.document.with_file_name("openapi.yaml").exists();
    check_each(cases().into_iter().filter(has_twin), name, |case| {
        assert_eq!(code(case, "openapi.json"), code(case, "openapi.yaml"));
    });
}
