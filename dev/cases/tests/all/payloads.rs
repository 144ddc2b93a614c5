//! Valid payloads survive a round trip unchanged, and invalid ones are rejected. An independent
//! validator checks first which is which.

use std::fs;
use std::path::{Path, PathBuf};

use cases::{ROUND_TRIPS, RoundTrip};
use jsonschema::Validator;
use openapi_webhooks::codegen::v1::chrono::DateTime;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::each::check_each;
use crate::mutation::{apply, change};
use crate::settings::{entries, file_name};

/// A file of `payloads/` or `refused/`.
#[derive(Clone, Debug)]
struct Payload {
    path: PathBuf,
    webhook: String,
    round_trip: RoundTrip,
}

impl Payload {
    fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(&self.path).unwrap()
    }

    fn value(&self) -> Value {
        serde_json::from_slice(&self.bytes()).unwrap()
    }

    fn document(&self) -> Value {
        let case = self.path.ancestors().nth(3).unwrap();
        let document = fs::read(case.join("openapi.json")).unwrap();
        serde_json::from_slice(&document).unwrap()
    }

    fn is_valid(&self, value: &Value) -> bool {
        let validators = validators(&self.document(), &self.webhook);
        validators.iter().any(|validator| validator.is_valid(value))
    }

    /// The payload after a round trip, or the error.
    fn again(&self) -> Result<Value, String> {
        let written = (self.round_trip)(&self.webhook, &self.bytes());
        let written = written.map_err(|error| format!("{}: {error}", self.name()))?;
        Ok(serde_json::from_slice(&written).unwrap())
    }
}

#[test]
fn valid_payloads_round_trip() {
    check_each(payloads("payloads"), Payload::name, |payload| {
        let value = payload.value();
        assert!(payload.is_valid(&value), "{} is not valid", payload.name());
        let again = payload.again().unwrap_or_else(|error| panic!("{error}"));
        assert!(is_same(&value, &again), "{value}\ncame back as\n{again}");
    });
}

/// Valid payloads that the types cannot represent. A payload that passes must be moved to `payloads`.
#[test]
fn known_exceptions_still_fail() {
    check_each(payloads("open"), Payload::name, |payload| {
        let value = payload.value();
        assert!(payload.is_valid(&value), "{} is not valid", payload.name());
        let comes_back = payload.again().is_ok_and(|again| is_same(&value, &again));
        assert!(
            !comes_back,
            "{} comes back: move it to `payloads`",
            payload.name()
        );
    });
}

/// Payloads that are invalid under JSON Schema, but that authors intend and the types accept.
#[test]
fn payloads_that_authors_intend_round_trip() {
    check_each(payloads("meant"), Payload::name, |payload| {
        let value = payload.value();
        assert!(!payload.is_valid(&value), "{} is valid", payload.name());
        let again = payload.again().unwrap_or_else(|error| panic!("{error}"));
        assert!(is_same(&value, &again), "{value}\ncame back as\n{again}");
    });
}

#[test]
fn invalid_payloads_are_refused() {
    check_each(payloads("refused"), Payload::name, |payload| {
        assert!(
            !payload.is_valid(&payload.value()),
            "{} is valid",
            payload.name()
        );
        let read = (payload.round_trip)(&payload.webhook, &payload.bytes());
        let written = read.map(|written| String::from_utf8_lossy(&written).into_owned());
        assert!(
            written.is_err(),
            "{} was read as {written:?}",
            payload.name()
        );
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The types accept and preserve every mutated payload that the validator accepts.
    #[test]
    fn mutated_valid_payloads_round_trip(
        payload in prop::sample::select(within_validation()),
        changes in prop::collection::vec((any::<Index>(), change(name(), value())), 1..4),
    ) {
        let mut value = payload.value();
        for (place, change) in changes {
            apply(&mut value, place, change);
        }
        if payload.is_valid(&value) {
            let written = (payload.round_trip)(&payload.webhook, value.to_string().as_bytes());
            let written = written.map_err(|error| format!("{}: {value}: {error}", payload.name()));
            let written: Value = serde_json::from_slice(&written.unwrap()).unwrap();
            prop_assert!(is_same(&value, &written), "{}: {value} came back as {written}", payload.name());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    /// No body makes `Event::parse` panic, and accepted events are equal after a round trip.
    #[test]
    fn any_body_is_rejected_or_round_trips(
        payload in prop::sample::select(payloads("payloads")),
        changes in prop::collection::vec((any::<Index>(), change(name(), value())), 0..3),
        bytes in prop::collection::vec((any::<Index>(), any::<Option<u8>>()), 0..3),
        other in prop::option::weighted(0.1, prop::collection::vec(any::<u8>(), 0..60)),
    ) {
        let mut value = payload.value();
        for (place, change) in changes {
            apply(&mut value, place, change);
        }
        let mut body = other.unwrap_or_else(|| value.to_string().into_bytes());
        for (place, byte) in bytes {
            let at = place.index(body.len() + 1);
            body.splice(at..(at + 1).min(body.len()), byte);
        }
        // It panics if another event is returned.
        let _ = (payload.round_trip)(&payload.webhook, &body);
    }
}

/// The payloads of cases whose types are not stricter than the validator, for example about tags or
/// unsigned integers.
fn within_validation() -> Vec<Payload> {
    let is_beyond = |payload: &Payload| {
        let document = payload.document().to_string();
        document.contains("\"discriminator\"") || document.contains("\"uint64\"")
    };
    payloads("payloads")
        .into_iter()
        .filter(|payload| !is_beyond(payload))
        .collect()
}

fn value() -> impl Strategy<Value = Value> + Clone {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("a"),
        json!("2026-01-31T23:59:59.5-11:30"),
        json!([]),
        json!([null]),
        json!({}),
        json!({ "a": null, "id": "1" }),
    ])
}

fn name() -> impl Strategy<Value = String> + Clone {
    let names = [
        "",
        "id",
        "a",
        "type",
        "name",
        "kind",
        "additional_properties",
        "x y",
    ];
    prop::sample::select(names.map(str::to_owned).to_vec())
}

/// `cases/{case}/{kind}/{webhook}/{file}`; a slash in a webhook's name is written `%2F`.
fn payloads(kind: &str) -> Vec<Payload> {
    let mut payloads = Vec::new();
    for &(case, round_trip) in ROUND_TRIPS {
        for webhook in entries(&Path::new("cases").join(case).join(kind)) {
            for path in entries(&webhook) {
                let webhook = file_name(&webhook).replace("%2F", "/");
                payloads.push(Payload {
                    path,
                    webhook,
                    round_trip,
                });
            }
        }
    }
    payloads
}

/// A validator for the body of each method of `webhook`.
fn validators(document: &Value, webhook: &str) -> Vec<Validator> {
    let escaped = webhook.replace('~', "~0").replace('/', "~1");
    let item = follow(document, &format!("/webhooks/{escaped}"));
    let methods = document.pointer(&item).and_then(Value::as_object).unwrap();
    let methods = methods
        .keys()
        .filter(|key| ["put", "post", "patch"].contains(&key.as_str()));
    let validator = |method: &String| {
        let body = follow(document, &format!("{item}/{method}/requestBody"));
        let content = document.pointer(&format!("{body}/content"))?.as_object()?;
        let schema = content
            .values()
            .next()?
            .get("schema")
            .cloned()
            .unwrap_or(Value::Bool(true));
        // The document is the root, so that its references resolve.
        let mut root = document.clone();
        let members = root.as_object_mut()?;
        members.insert("allOf".to_owned(), [schema].into_iter().collect());
        // The validator looks for identifiers of schemas in `$defs` only.
        if let Some(schemas) = document.pointer("/components/schemas") {
            members.insert("$defs".to_owned(), schemas.clone());
        }
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        Some(options.build(&root).unwrap())
    };
    methods.filter_map(validator).collect()
}

/// Follows references from `pointer`, and returns the pointer of the target.
fn follow(document: &Value, pointer: &str) -> String {
    let value = document
        .pointer(pointer)
        .unwrap_or_else(|| panic!("there is no {pointer}"));
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => follow(document, reference.trim_start_matches('#')),
        None => pointer.to_owned(),
    }
}

/// Numbers are compared by value, timestamps by instant and offset.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::String(one), Value::String(other)) => one == other || is_same_instant(one, other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let is_there = |(key, one)| other.get(key).is_some_and(|other| is_same(one, other));
            one.len() == other.len() && one.iter().all(is_there)
        }
        _ => one == other,
    }
}

fn is_same_instant(one: &str, other: &str) -> bool {
    match (
        DateTime::parse_from_rfc3339(one),
        DateTime::parse_from_rfc3339(other),
    ) {
        (Ok(one), Ok(other)) => one == other && one.offset() == other.offset(),
        _ => false,
    }
}
