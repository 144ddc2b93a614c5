//! No document makes the generator panic, and the code of accepted documents is valid Rust.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_webhooks_build::configure;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::mutation::{apply, change};
use crate::settings::cases;

/// Values that a schema or an OpenAPI object may contain, and others.
fn value() -> impl Strategy<Value = Value> + Clone {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!(0.5),
        json!(""),
        json!("string"),
        json!("null"),
        json!("🦀 é\u{0}\n`"),
        json!("#"),
        json!("#/components/schemas/Order"),
        json!("#/webhooks"),
        json!([]),
        json!([null, "a", 1]),
        json!(["string", "null"]),
        json!({}),
        json!({ "$ref": "#" }),
        json!({ "type": ["object", "string", "null"] }),
        json!({ "enum": ["a", "A", "", "*", 1, 1.0, null] }),
        json!({ "const": 1.5 }),
        json!({ "allOf": [{ "type": "string" }, { "type": "integer" }] }),
        json!({ "oneOf": [{ "type": "string" }, { "type": "object" }, {}] }),
        json!({ "properties": { "": true, "a": false, "A": {} }, "required": ["b", "b"] }),
        json!({ "additionalProperties": false, "required": ["x"] }),
        json!({ "pattern": "(", "minLength": -1, "maxLength": 1.5 }),
    ])
}

fn name() -> impl Strategy<Value = String> + Clone {
    prop::sample::select(
        [
            "",
            "$ref",
            "type",
            "enum",
            "const",
            "properties",
            "required",
            "items",
            "allOf",
            "oneOf",
            "anyOf",
            "discriminator",
            "additionalProperties",
            "format",
            "pattern",
            "nullable",
            "post",
            "put",
            "requestBody",
            "responses",
            "parameters",
            "content",
            "schema",
            "default",
            "200",
            "self",
            "Self",
            "x-🦀",
            "*/",
            "title",
            "description",
            "deprecated",
            "$defs",
            "minimum",
            "maximum",
            "prefixItems",
            "patternProperties",
            "example",
            "not",
        ]
        .map(str::to_owned)
        .to_vec(),
    )
}

fn documents() -> Vec<PathBuf> {
    cases().into_iter().map(|case| case.document).collect()
}

/// Generates code from `text` and parses it.
fn check(text: &[u8], ending: &str) {
    let thread = format!("{:?}", std::thread::current().id());
    let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mutated-{thread}.{ending}"));
    fs::write(&path, text).unwrap();
    let generated = configure().receiver(true).examples(true).generate(&path);
    if let Ok(generated) = generated
        && let Err(error) = syn::parse_file(generated.code())
    {
        panic!("no Rust: {error}\n{}", generated.code());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_changed_documents(
        document in prop::sample::select(documents()),
        changes in prop::collection::vec((any::<Index>(), change(name(), value())), 1..6),
    ) {
        let text = fs::read_to_string(document).unwrap();
        let mut document: Value = serde_json::from_str(&text).unwrap();
        for (place, change) in changes {
            apply(&mut document, place, change);
        }
        check(&serde_json::to_vec_pretty(&document).unwrap(), "json");
    }

    #[test]
    fn on_changed_bytes(
        document in prop::sample::select(documents()),
        changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..4),
        ending in prop::sample::select(vec!["json", "yaml"]),
    ) {
        let mut text = fs::read(document).unwrap();
        for (place, byte) in changes {
            let at = place.index(text.len());
            text[at] = byte;
        }
        check(&text, ending);
    }

    #[test]
    fn on_any_text(text in ".{0,200}", ending in prop::sample::select(vec!["json", "yaml"])) {
        check(text.as_bytes(), ending);
    }
}
