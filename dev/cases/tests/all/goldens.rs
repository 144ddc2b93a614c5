//! Generated code equals the golden files of its case, and is the same for JSON and YAML and in each
//! run.

use std::path::Path;

use crate::each::{check_each, expected};
use crate::sections::section;
use crate::settings::{Case, cases, entries, file_name};

/// The golden file for a whole module.
const WHOLE: &str = "expected.rs";
/// The golden file that a new case gets.
const DEFAULT: &str = "types.rs";

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

/// The golden files of a case. Each is named after the section of the module that it contains.
fn goldens(case: &Case) -> Vec<String> {
    let is_rust = |name: &String| Path::new(name).extension().is_some_and(|end| end == "rs");
    let folder = case.document.with_file_name("");
    let names = entries(&folder).into_iter().map(|path| file_name(&path));
    let goldens: Vec<String> = names.filter(is_rust).collect();
    if goldens.is_empty() {
        return vec![DEFAULT.to_owned()];
    }
    goldens
}

#[test]
fn code_equals_the_golden_files() {
    check_each(cases(), name, |case| {
        let code = code(case, "openapi.json");
        for golden in goldens(case) {
            let golden_file = expected(&case.document.with_file_name(&golden));
            if golden == WHOLE {
                golden_file.assert_eq(&code);
            } else {
                golden_file.assert_eq(&section(&code, golden.trim_end_matches(".rs")));
            }
        }
    });
}

#[test]
fn generating_again_gives_the_same_bytes() {
    check_each(cases(), name, |case| {
        assert_eq!(code(case, "openapi.json"), code(case, "openapi.json"));
    });
}

#[test]
fn json_and_yaml_give_the_same_bytes() {
    let has_twin = |case: &Case| case.document.with_file_name("openapi.yaml").exists();
    check_each(cases().into_iter().filter(has_twin), name, |case| {
        assert_eq!(code(case, "openapi.json"), code(case, "openapi.yaml"));
    });
}

/// Comments omit invisible characters and literals escape them. rustc rejects some of them, and readers
/// cannot see the others.
#[test]
fn code_has_no_invisible_characters() {
    let is_hidden = |c: char| {
        let is_control = c.is_control() && c != '\n';
        is_control
            || matches!(
                c,
                '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}' | '\u{feff}'
            )
    };
    check_each(cases(), name, |case| {
        let code = code(case, "openapi.json");
        let line = code.lines().find(|line| line.contains(is_hidden));
        assert_eq!(line, None);
    });
}
