//! An independent validator accepts the same values for a bundled schema as for the document's schema.

mod oracle;

use std::fs;
use std::path::Path;

use instances::{Body, Profile, bodies};
use openapi_webhooks_document::{BodyKind, Catalogue, ReadOptions};
use serde_json::Value;

use oracle::{corpus_documents, json_files, original, validator, with_changes};

/// Which bodies are compared, and how thoroughly.
#[derive(Clone, Copy)]
struct Sample {
    /// Compares one in `step` bodies of a document.
    step: usize,
    /// The number of instances per profile.
    each: u64,
}

/// Counts of the comparison.
#[derive(Default, Debug)]
struct Count {
    bodies: usize,
    valid: usize,
    invalid: usize,
}

/// Cases that differ from JSON Schema, which the validator implements: OpenAPI 3.0 ignores siblings of
/// `$ref`, `nullable` next to a reference allows `null`, and `null` without quotes is not a type.
const NOT_COMPARED: [&str; 3] = [
    "null-beside-values",
    "null-without-quotes",
    "reference-with-siblings-3-0",
];

#[test]
fn of_the_cases() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/cases");
    let mut count = Count::default();
    let folders = fs::read_dir(cases).expect("the cases");
    for folder in folders {
        let path = folder.expect("a case").path().join("openapi.json");
        // Some cases are in YAML.
        let is_listed = |case: &Path| NOT_COMPARED.iter().any(|listed| case.ends_with(listed));
        if path.exists() && !path.parent().is_some_and(is_listed) {
            compare(&path, Sample { step: 1, each: 6 }, &mut count);
        }
    }
    println!("{count:?}");
    assert!(count.bodies > 80, "{count:?}");
    assert!(count.valid > 1_000 && count.invalid > 100, "{count:?}");
}

#[test]
fn of_the_corpus() {
    let Some(documents) = corpus_documents() else {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
        return;
    };
    let mut count = Count::default();
    for path in json_files(&documents) {
        compare(&path, Sample { step: 7, each: 2 }, &mut count);
    }
    println!("{count:?}");
    assert!(count.bodies > 50, "{count:?}");
}

fn compare(path: &Path, sample: Sample, count: &mut Count) {
    let text = fs::read(path).expect("a document");
    let document: Value = serde_json::from_slice(&text).expect("JSON");
    if document.get("openapi").is_none() {
        return;
    }
    let Ok(catalogue) = Catalogue::load(path, &ReadOptions::new()) else {
        return;
    };
    for body in bodies(&document).iter().step_by(sample.step) {
        let place = format!("{} {}", path.display(), body.webhook);
        let Some(bundled) = bundled(&catalogue, &body.webhook) else {
            continue;
        };
        assert!(
            jsonschema::meta::is_valid(&bundled),
            "{place}: {:?} of {bundled:#}",
            jsonschema::meta::validate(&bundled)
                .err()
                .map(|error| error.to_string())
        );
        compare_body(&place, body, (&bundled, sample.each), count);
    }
}

/// The bundled schema of a webhook's JSON body.
fn bundled(catalogue: &Catalogue, webhook: &str) -> Option<Value> {
    let operations = catalogue.webhook(webhook)?.operations();
    let bodies = operations.first()?.bodies();
    let body = bodies.iter().find(|body| body.kind() == BodyKind::Json)?;
    Some(body.schema()?.to_json_schema())
}

fn compare_body(place: &str, body: &Body, (bundled, each): (&Value, u64), count: &mut Count) {
    let original = original(&body.schema);
    let (original, bundled) = match (validator(&original), validator(bundled)) {
        (Ok(original), Ok(bundled)) => (original, bundled),
        (Err(_), Err(_)) => return,
        // The original refers to another file, which the validator does not have.
        (Err(error), _) if error.contains("registry") => return,
        (original, bundled) => panic!("{place}: {:?} {:?}", original.err(), bundled.err()),
    };
    count.bodies += 1;
    let made = Profile::ALL
        .into_iter()
        .flat_map(|profile| (0..each).filter_map(move |seed| body.instance(seed, profile)));
    for instance in made.flat_map(with_changes) {
        let expected = original.is_valid(&instance);
        assert_eq!(bundled.is_valid(&instance), expected, "{place}: {instance}");
        *(if expected {
            &mut count.valid
        } else {
            &mut count.invalid
        }) += 1;
    }
}
