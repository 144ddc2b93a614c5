//! Checks the invariants of ARCHITECTURE.md by searching for names that would violate them.

mod documented;
mod imports;
mod layers;
mod reserved_headers;

use std::fs;
use std::path::{Path, PathBuf};

const DOCUMENT: &str = "crates/openapi-webhooks-document/src";
const GENERATOR: &str = "crates/openapi-webhooks-build/src";

/// A source file without its comments and tests.
struct File {
    /// Relative to the `src` folder, with `/` between its parts.
    path: String,
    code: String,
}

fn files(folder: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(File {
                    path: relative(&path, &root),
                    code: code(&path),
                });
            }
        }
    }
    assert!(files.len() > 5, "the sources are where they are expected");
    files
}

fn relative(path: &Path, root: &Path) -> String {
    let path: PathBuf = path
        .strip_prefix(root)
        .expect("a path below the root")
        .to_owned();
    path.to_string_lossy().replace('\\', "/")
}

fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file");
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    text.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// Asserts that only files for which `is_allowed` holds contain any of `words`.
fn assert_only_in(folder: &str, words: &[&str], is_allowed: impl Fn(&str) -> bool) {
    let mut is_met = false;
    for file in files(folder) {
        let found = words.iter().find(|word| file.code.contains(**word));
        is_met |= found.is_some();
        if let Some(word) = found {
            assert!(
                is_allowed(&file.path),
                "`{word}` is named in {folder}/{}",
                file.path
            );
        }
    }
    assert!(
        is_met,
        "none of {words:?} is named anywhere: the rule has lost its object"
    );
}

fn assert_nowhere(folder: &str, words: &[&str], place: impl Fn(&str) -> bool) {
    let files = files(folder);
    let mut places = files.iter().filter(|file| place(&file.path)).peekable();
    assert!(places.peek().is_some(), "the rule has lost its place");
    for file in places {
        let found = words.iter().find(|word| file.code.contains(**word));
        assert_eq!(found, None, "named in {folder}/{}", file.path);
    }
}

#[test]
fn the_generator_and_the_runtime_do_not_depend_on_each_other() {
    let dependencies = |package: &str| {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("crates")
            .join(package);
        let manifest = fs::read_to_string(manifest.join("Cargo.toml")).expect("a manifest");
        let (_, dependencies) = manifest
            .split_once("\n[dependencies]")
            .expect("dependencies");
        // The tests of the runtime use the test kit, which depends on it.
        let (dependencies, _) = dependencies
            .split_once("\n[dev-dependencies]")
            .unwrap_or((dependencies, ""));
        dependencies.to_owned()
    };
    let own = |package: &str| -> Vec<String> {
        let dependencies = dependencies(package);
        let names = dependencies
            .lines()
            .map(|line| line.split([' ', '.']).next().unwrap_or_default());
        names
            .filter(|name| name.starts_with("openapi-webhooks"))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(
        own("openapi-webhooks-build"),
        ["openapi-webhooks-document", "openapi-webhooks-diff"]
    );
    assert_eq!(own("openapi-webhooks-diff"), ["openapi-webhooks-document"]);
    assert!(own("openapi-webhooks-document").is_empty());
    assert!(own("openapi-webhooks").is_empty());
}

/// All other templates use the alias that this file creates.
#[test]
fn generated_code_names_only_the_facade_of_the_runtime() {
    assert_only_in(GENERATOR, &["openapi_webhooks::codegen"], |path| {
        path == "emit/alias.rs"
    });
    let alias = files(GENERATOR)
        .into_iter()
        .find(|file| file.path == "emit/alias.rs")
        .expect("the generator writes an alias");
    for (at, _) in alias.code.match_indices("openapi_webhooks::") {
        let rest = &alias.code[at..];
        assert!(
            rest.starts_with(
                "openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1)"
            )
        );
    }
}

#[test]
fn environment_files_and_printing_are_in_one_file() {
    let world = [
        "std::env",
        "env::",
        "std::fs",
        "fs::",
        "println!",
        "eprintln!",
    ];
    assert_only_in(GENERATOR, &world, |path| path == "build_script.rs");
    assert_only_in(DOCUMENT, &world, |path| path == "file_system.rs");
}

#[test]
fn typify_is_named_in_one_file_and_syntax_trees_in_emit() {
    assert_only_in(GENERATOR, &["typify::", "schemars::"], |path| {
        path == "emit/scalar.rs"
    });
    let tokens = ["quote::", "quote!", "syn::", "proc_macro2"];
    assert_only_in(GENERATOR, &tokens, |path| path.starts_with("emit/"));
}

#[test]
fn the_model_is_plain_data() {
    for file in files(GENERATOR)
        .iter()
        .filter(|file| file.path == "model.rs")
    {
        let imports: Vec<&str> = file
            .code
            .lines()
            .filter(|line| line.starts_with("use "))
            .collect();
        assert_eq!(imports, ["use crate::name::Ident;"]);
    }
}

#[test]
fn data_goes_one_way() {
    let in_folder = |folder: &'static str| move |path: &str| path.starts_with(folder);
    let later = ["crate::openapi", "crate::schema"];
    assert_nowhere(DOCUMENT, &later, in_folder("document/"));
    assert_nowhere(DOCUMENT, &later[1..], in_folder("openapi/"));
    let later = ["crate::emit", "crate::finish", "crate::operation"];
    assert_nowhere(GENERATOR, &later, in_folder("lower/"));
    assert_nowhere(GENERATOR, &later[..2], in_folder("operation/"));
    assert_nowhere(GENERATOR, &later[..1], in_folder("finish/"));
    let earlier = [
        "_document::document",
        "_document::schema",
        "crate::lower",
        "crate::finish",
    ];
    assert_nowhere(GENERATOR, &earlier, in_folder("emit/"));
}
