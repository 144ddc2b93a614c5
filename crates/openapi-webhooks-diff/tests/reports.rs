//! The formats of reports.

use std::path::Path;

use openapi_webhooks_diff::{Diff, Format, changelog, compare};
use openapi_webhooks_document::{Catalogue, ReadOptions};
use serde_json::{Value, json};

fn load(name: &str) -> Catalogue {
    Catalogue::load(format!("examples/{name}"), &ReadOptions::new()).expect("a document")
}

fn examples() -> Diff {
    compare(&load("v1.json"), &load("v2.json"))
}

#[test]
fn changelog_of_three_versions() {
    let [old, new] = ["v1.json", "v2.json"].map(load);
    assert_eq!(
        changelog(&[&old, &new, &new]),
        "\
## 2.0.0

No webhook changed.

## 2.0.0

Breaking changes:

- `user.created`: body. Property `email` was removed.
- `user.created`: body, at `/plan`. Enum value `\"team\"` was added.

Additions:

- `user.created`: body. Optional property `name` was added.

"
    );
}

#[test]
fn human() {
    assert_eq!(
        examples().report(Format::Human),
        "\
major[property-removed]: property `email` was removed
  --> examples/v2.json:4:109
   | `user.created`: body
   = was: examples/v1.json:9:7

major[enum-value-added]: enum value `\"team\"` was added
  --> examples/v2.json:9:7
   | `user.created`: body, at `/plan`
   = was: examples/v1.json:10:7

minor[optional-property-added]: optional property `name` was added
  --> examples/v2.json:10:7
   | `user.created`: body
   = was: examples/v1.json:4:109

2 major and 1 minor changes
"
    );
}

#[test]
fn markdown() {
    assert_eq!(
        examples().report(Format::Markdown),
        "\
### Breaking changes

- property `email` was removed (property-removed) — `user.created`: body
- enum value `\"team\"` was added (enum-value-added) — `user.created`: body, at `/plan`

### Additions

- optional property `name` was added (optional-property-added) — `user.created`: body

2 major and 1 minor changes.
"
    );
}

#[test]
fn github() {
    let report = examples().report(Format::Github);
    let lines: Vec<&str> = report.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(
        lines[0],
        "::error file=examples/v2.json,line=4,col=109,title=major property-removed::property `email` was removed (`user.created`: body)"
    );
    assert!(lines[2].starts_with("::notice file="));
}

#[test]
fn json() {
    let report: Value = serde_json::from_str(&examples().report(Format::Json)).expect("JSON");
    assert_eq!(report["class"], "major");
    assert_eq!(report["version_problem"], Value::Null);
    let change = &report["changes"][0];
    assert_eq!(change["kind"], "property-removed");
    assert_eq!(change["old"]["line"], 9);
    assert_eq!(
        change["places"][0],
        json!({
            "webhook": "user.created", "method": "POST", "part": "body", "path": "", "variants": [],
        })
    );
}

#[test]
fn equal_documents() {
    let load = || Catalogue::load("examples/v1.json", &ReadOptions::new()).expect("a document");
    let diff = compare(&load(), &load());
    assert_eq!(diff.class(), None);
    assert_eq!(diff.report(Format::Human), "no changes\n");
    assert_eq!(diff.report(Format::Github), "");
}

/// Without escaping, a line break in a name could start another workflow command.
#[test]
fn hostile_names_stay_on_their_line() {
    let load = |name: &str| {
        let text = json!({
            "openapi": "3.1.1", "info": {"title": "", "version": "1"},
            "webhooks": {"a\n::error::b\u{1b}[2J": {"post": {"requestBody": {"content": {"application/json": {
                "schema": {"type": "object", "properties": {name: {"type": "string"}}}}}}}}},
        })
        .to_string();
        let mut load = |_: &Path| Ok(text.clone());
        Catalogue::load_with("open\napi.json", &ReadOptions::new(), &mut load).expect("a document")
    };
    let diff = compare(&load("x\n::warning::y\u{2028}`*<b>"), &load("z"));
    for format in [Format::Human, Format::Markdown, Format::Github] {
        let report = diff.report(format);
        assert!(
            !report.contains('\u{1b}') && !report.contains('\u{2028}'),
            "{report}"
        );
        assert!(
            !report.contains("\n::error::b") && !report.contains("\n::warning::y"),
            "{report}"
        );
    }
    assert_eq!(
        diff.report(Format::Github).lines().count(),
        diff.changes().len() + 1,
        "{}",
        diff.report(Format::Github)
    );
}
