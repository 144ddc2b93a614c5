//! A document that is reduced to its webhooks says the same about them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use openapi_webhooks_document::{Catalogue, ReadOptions};
use serde_json::Value;

/// A schema that refers to itself becomes a component besides.
const NOT_COMPARED: &str = "relative-ids";

/// What was compared.
#[derive(Debug, Default)]
struct Count {
    documents: usize,
    schemas: usize,
    bytes_before: usize,
    bytes_after: usize,
}

#[test]
fn of_the_cases() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/cases");
    let mut documents = json_files(&cases);
    documents.retain(|path| {
        !path
            .parent()
            .is_some_and(|case| case.ends_with(NOT_COMPARED))
    });
    let count = compare_all(&documents);
    assert!(count.documents > 60 && count.schemas > 150, "{count:?}");
}

#[test]
fn of_the_corpus() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let root = env::var_os("OPENAPI_CORPUS").map_or(beside, PathBuf::from);
    let documents = json_files(&root.join("documents"));
    if documents.is_empty() {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
        return;
    }
    let count = compare_all(&documents);
    assert!(count.documents > 10 && count.schemas > 300, "{count:?}");
    assert!(count.bytes_after < count.bytes_before, "{count:?}");
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    found.sort();
    let is_json = |path: &PathBuf| path.extension().is_some_and(|one| one == "json");
    let (folders, files): (Vec<_>, Vec<_>) = found.into_iter().partition(|path| path.is_dir());
    let files = files.into_iter().filter(is_json);
    files
        .chain(folders.iter().flat_map(|one| json_files(one)))
        .collect()
}

fn compare_all(paths: &[PathBuf]) -> Count {
    let mut count = Count::default();
    for path in paths {
        let Ok(before) = Catalogue::load(path, &ReadOptions::new()) else {
            continue;
        };
        let text = before.to_openapi().to_string();
        count.documents += 1;
        count.bytes_before += fs::metadata(path).map_or(0, |file| file.len() as usize);
        count.bytes_after += text.len();
        let mut load = |_: &Path| Ok(text.clone());
        let after = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load);
        let after = after.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (before, after) = (summary(&before), summary(&after));
        count.schemas += before.len();
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before, after, "{}", path.display());
        }
        assert_eq!(before.len(), after.len(), "{}", path.display());
    }
    println!("{count:?}");
    count
}

/// What a document says about each body: the webhook, the method, and the schema without its names.
fn summary(catalogue: &Catalogue) -> Vec<(String, String, String, Option<Value>)> {
    let mut found = Vec::new();
    for webhook in catalogue.webhooks() {
        for operation in webhook.operations() {
            let shape = format!(
                "{} parameters, {:?}, {:?}, {:?}",
                operation.parameters().len(),
                operation
                    .responses()
                    .iter()
                    .map(openapi_webhooks_document::ResponseView::status)
                    .collect::<Vec<_>>(),
                operation.summary(),
                operation
                    .security()
                    .iter()
                    .map(Vec::len)
                    .collect::<Vec<_>>(),
            );
            for body in operation.bodies() {
                let schema = body.schema().map(|schema| schema.to_json_schema());
                found.push((
                    format!("{} {}", webhook.name(), operation.method()),
                    shape.clone(),
                    format!("{} examples", body.examples().len()),
                    schema.map(without_names),
                ));
            }
        }
    }
    found
}

/// The schema with the names of its definitions taken out: those of other files change.
fn without_names(mut schema: Value) -> Value {
    let definitions = schema
        .as_object_mut()
        .and_then(|members| members.remove("$defs"));
    let count = definitions
        .as_ref()
        .and_then(Value::as_object)
        .map_or(0, serde_json::Map::len);
    remove_references(&mut schema);
    serde_json::json!([schema, count])
}

fn remove_references(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("$ref");
            members.values_mut().for_each(remove_references);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_references),
        _ => {}
    }
}

/// Without `paths`, the document's own `security` applies to webhooks (OpenAPI 3.1, section 4.8.10).
#[test]
fn inherited_security_is_kept_where_it_applies() {
    let document = |paths: Value| {
        serde_json::json!({
            "openapi": "3.1.1",
            "info": {"title": "", "version": ""},
            "paths": paths,
            "security": [{"token": []}],
            "webhooks": {"ping": {"post": {}}},
            "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
        })
    };
    let schemes = |document: &Value| {
        let text = document.to_string();
        let mut load = |_: &Path| Ok(text.clone());
        let loaded = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load);
        let catalogue = loaded.expect("a document");
        let security = catalogue.webhooks()[0].operations()[0].security().len();
        (security, catalogue.to_openapi())
    };
    for (paths, expected) in [
        (serde_json::json!({}), 1),
        (serde_json::json!({"/orders": {}}), 0),
    ] {
        let (security, reduced) = schemes(&document(paths));
        assert_eq!(security, expected);
        assert_eq!(schemes(&reduced).0, expected);
    }
}
