//! Tests of whole documents: documents in both JSON and YAML, and the OpenAPI Initiative's fixtures.

use std::fs;
use std::path::{Path, PathBuf};

use corpus::{DOCUMENTS, ROOT};
use openapi_webhooks_build::configure;

fn root() -> Option<&'static Path> {
    if ROOT.is_none() {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
    }
    ROOT.map(Path::new)
}

#[test]
fn json_and_yaml_give_the_same_code() {
    let Some(root) = root() else {
        return;
    };
    let twins: Vec<(PathBuf, PathBuf)> = DOCUMENTS
        .iter()
        .map(|document| root.join(document.name))
        .map(|path| (path.with_extension("json"), path))
        .filter(|(json, yaml)| {
            yaml.extension().is_some_and(|ending| ending == "yaml") && json.exists()
        })
        .collect();
    assert!(!twins.is_empty(), "the corpus has twins");
    for (json, yaml) in twins {
        let code = |path: &Path| {
            let generated = configure().receiver(true).examples(true).generate(path);
            generated.expect("twins are supported").code().to_owned()
        };
        assert!(
            code(&json) == code(&yaml),
            "{} and its twin differ",
            yaml.display()
        );
    }
}

/// Fixtures whose fault is in a part that the generator does not read, and why.
const UNREAD: [(&str, &str); 9] = [
    (
        "example-examples.yaml",
        "a parameter that no webhook reaches",
    ),
    (
        "header-object-allowReserved.yaml",
        "a header that no webhook reaches",
    ),
    (
        "invalid_schema_types.yaml",
        "a schema that no webhook reaches",
    ),
    (
        "link-object-no-body.yaml",
        "a link: it leads to an operation under `paths`",
    ),
    (
        "parameter-object-cookie-form-allowReserved.yaml",
        "a parameter that no webhook reaches",
    ),
    (
        "parameter-object-header-allowReserved.yaml",
        "a parameter that no webhook reaches",
    ),
    (
        "parameter-object-path-allowReserved.yaml",
        "a parameter that no webhook reaches",
    ),
    (
        "server_enum_empty.yaml",
        "a server: a webhook's URL is its receiver's",
    ),
    (
        "servers.yaml",
        "a server: a webhook's URL is its receiver's",
    ),
];

fn fixtures(root: &Path, folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root.join("oai-3.1").join(folder)).expect("the fixtures");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a fixture").path())
        .collect();
    paths.sort();
    paths
}

#[test]
fn documents_that_the_initiative_accepts_are_accepted() {
    let Some(root) = root() else {
        return;
    };
    for path in fixtures(root, "pass") {
        if let Err(error) = configure()
            .allow("no-webhooks")
            .receiver(true)
            .generate(&path)
        {
            panic!("{}: {error}", path.display());
        }
    }
}

#[test]
fn documents_that_the_initiative_rejects_are_rejected_or_not_read() {
    let Some(root) = root() else {
        return;
    };
    let mut accepted = Vec::new();
    for path in fixtures(root, "fail") {
        if configure()
            .allow("no-webhooks")
            .receiver(true)
            .generate(&path)
            .is_ok()
        {
            let name = path
                .file_name()
                .expect("a file")
                .to_string_lossy()
                .into_owned();
            accepted.push(name);
        }
    }
    let unread: Vec<&str> = UNREAD.iter().map(|(name, _)| *name).collect();
    assert_eq!(accepted, unread);
}
