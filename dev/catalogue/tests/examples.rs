//! An independent validator rejects every reported example, and most of the examples that it rejects are
//! reported.

mod oracle;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use instances::{Body, Profile, bodies};
use openapi_webhooks_document::{Catalogue, Lint, ReadOptions};
use serde_json::{Map, Value, json};

use oracle::{corpus_documents, json_files, original, validator, with_changes};

/// Counts of the comparison.
#[derive(Default, Debug)]
struct Count {
    bodies: usize,
    valid: usize,
    invalid: usize,
    found: usize,
}

#[test]
fn of_the_cases() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/cases");
    let mut count = Count::default();
    for path in json_files(&cases)
        .iter()
        .filter(|path| path.ends_with("openapi.json"))
    {
        compare(path, 1, &mut count);
    }
    println!("{count:?}");
    assert!(count.bodies > 80 && count.valid > 1_000, "{count:?}");
    // The others violate patterns, `not`, conditions, or a `oneOf` of which several branches match.
    assert!(count.found * 10 > count.invalid * 9, "{count:?}");
}

#[test]
fn of_the_corpus() {
    let Some(documents) = corpus_documents() else {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
        return;
    };
    let mut count = Count::default();
    for path in json_files(&documents) {
        compare(&path, 7, &mut count);
    }
    println!("{count:?}");
    assert!(count.bodies > 50, "{count:?}");
}

fn compare(path: &Path, step: usize, count: &mut Count) {
    let text = fs::read(path).expect("a document");
    let document: Value = serde_json::from_slice(&text).expect("JSON");
    if document.get("openapi").is_none() {
        return;
    }
    for body in bodies(&document).iter().step_by(step) {
        compare_body(&format!("{} {}", path.display(), body.webhook), body, count);
    }
}

fn compare_body(place: &str, body: &Body, count: &mut Count) {
    let Ok(validator) = validator(&original(&body.schema)) else {
        return;
    };
    let profiles = Profile::ALL.into_iter();
    let made = profiles.filter_map(|profile| body.instance(1, profile));
    let instances: Vec<Value> = made.flat_map(with_changes).collect();
    let Some(reported) = reported(body, &instances) else {
        return;
    };
    count.bodies += 1;
    for (index, instance) in instances.iter().enumerate() {
        let is_reported = reported.contains(&index);
        if validator.is_valid(instance) {
            assert!(!is_reported, "{place}: {instance}");
            count.valid += 1;
        } else {
            count.invalid += 1;
            count.found += usize::from(is_reported);
        }
    }
}

/// The indices of the reported examples if `instances` are the examples of the body.
fn reported(body: &Body, instances: &[Value]) -> Option<BTreeSet<usize>> {
    let mut schema = body.schema.clone();
    let components = schema
        .as_object_mut()
        .and_then(|schema| schema.remove("components"));
    let examples: Map<String, Value> = instances
        .iter()
        .enumerate()
        .map(|(index, instance)| (index.to_string(), json!({ "value": instance })))
        .collect();
    let media = json!({ "schema": schema, "examples": examples });
    let document = json!({
        "openapi": "3.1.1",
        "info": { "title": "Examples", "version": "1" },
        "webhooks": { "a": { "post": { "requestBody": { "content": { "application/json": media } } } } },
        "components": components.unwrap_or_else(|| json!({})),
    });
    let text = document.to_string();
    let mut load = |_: &Path| Ok(text.clone());
    let catalogue = Catalogue::load_with("a.json", &ReadOptions::new(), &mut load).ok()?;
    let start = "#/webhooks/a/post/requestBody/content/application~1json/examples/";
    let mismatches = catalogue
        .warnings()
        .iter()
        .filter(|it| it.lint() == Lint::ExampleMismatch);
    let places = mismatches.filter_map(|it| it.pointer()?.strip_prefix(start)?.split('/').next());
    Some(
        places
            .map(|index| index.parse().expect("an index"))
            .collect(),
    )
}
