//! Generated payloads of real documents that an independent validator accepts survive a round trip
//! unchanged.

use std::fs;
use std::path::Path;

use corpus::{DOCUMENTS, Document, Module, ROOT};
use instances::{Body, bodies, is_same};
use serde_json::Value;

/// The environment variable with another seed.
const SEED: &str = "INSTANCES_SEED";

fn seed() -> u64 {
    std::env::var(SEED).map_or(1, |seed| seed.parse().expect("a seed is a number"))
}

/// Bodies that no value satisfies, and why.
const UNSATISFIABLE: [(&str, &str); 2] = [
    (
        "documents/github/api.github.com.json repository-advisory-published",
        "its required `author` is `null` and an object at once",
    ),
    (
        "documents/github/api.github.com.json repository-advisory-reported",
        "its required `author` is `null` and an object at once",
    ),
];

/// Counts of the instances of a document.
#[derive(Default)]
struct Count {
    made: usize,
    valid: usize,
    unchanged: usize,
    /// The webhooks for which no valid instance could be generated.
    without: Vec<String>,
}

#[test]
fn valid_instances_round_trip() {
    let Some(root) = ROOT else {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
        return;
    };
    let mut faults = Vec::new();
    let mut without = Vec::new();
    for document in DOCUMENTS {
        let Ok(module) = &document.result else {
            continue;
        };
        let Some(value) = read(root, document) else {
            continue;
        };
        let count = try_document(document, module, &value, &mut faults);
        println!(
            "{:64} {:>6} made {:>6} valid {:>6} unchanged",
            document.name, count.made, count.valid, count.unchanged
        );
        let named = |webhook| format!("{} {webhook}", document.name);
        without.extend(count.without.into_iter().map(named));
    }
    assert!(
        faults.is_empty(),
        "{} were lost or changed:\n{}",
        faults.len(),
        faults.join("\n")
    );
    let listed: Vec<&str> = UNSATISFIABLE.iter().map(|(body, _)| *body).collect();
    assert_eq!(
        without, listed,
        "the bodies for which no instance could be made"
    );
}

/// The JSON documents. The others are equal to one of them, or listed.
fn read(root: &str, document: &Document) -> Option<Value> {
    let path = Path::new(root).join(document.name);
    if path.extension().is_none_or(|ending| ending != "json") {
        return None;
    }
    let text = fs::read(path).expect("a document");
    Some(serde_json::from_slice(&text).expect("the document is JSON"))
}

fn try_document(
    document: &Document,
    module: &Module,
    value: &Value,
    faults: &mut Vec<String>,
) -> Count {
    let mut count = Count::default();
    let bodies = bodies(value);
    let each = if bodies.len() > 50 { 1 } else { 4 };
    for body in bodies {
        let instances = body
            .instances(seed(), each)
            .unwrap_or_else(|error| panic!("{error}"));
        count.made += instances.made;
        count.valid += instances.valid.len();
        if instances.valid.is_empty() {
            count.without.push(body.webhook.clone());
        }
        for (instance, profile) in instances.valid {
            match comes_back(module, &body, &instance) {
                Ok(()) => count.unchanged += 1,
                Err(why) => faults.push(format!(
                    "{} {} {profile}: {why}",
                    document.name, body.webhook
                )),
            }
        }
    }
    count
}

fn comes_back(module: &Module, body: &Body, instance: &Value) -> Result<(), String> {
    let text = instance.to_string();
    let back = (module.parse)(&body.webhook, text.as_bytes())
        .map_err(|error| format!("{error}\n  {text}"))?;
    if is_same(instance, &back) {
        Ok(())
    } else {
        Err(format!("changed\n  {text}\n  {back}"))
    }
}
