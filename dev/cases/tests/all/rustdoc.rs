//! Hostile descriptions, as rustdoc would show them and `cargo test` would run them.

use std::fs;
use std::path::Path;
use std::process::Command;

use openapi_webhooks_build::configure;
use serde_json::{Map, Value, json};

/// Each text contains the word `hostile`, by which its documentation is found.
const TEXTS: &[&str] = &[
    "- ~~~\n  hostile!()\n  ~~~",
    "* ~~~rust\n  hostile!()",
    "1. ~~~\n   hostile!()",
    "-     hostile!()",
    "\u{1}~~~\nhostile!()",
    "\u{202a}    hostile!()",
    "hostile\n\n```\nhostile!()\n```",
    "> ~~~\n> hostile!()",
    "hostile <img src=x onerror=alert(1)> [a](javascript:alert(1)) <a href=\"javascript:alert(1)\">b</a>",
    "- hostile <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n<svg onload=alert(1)>",
    "hostile [x] Option<T> https://a.example/b_c [y][z] &lt;img onerror=x&gt; `<b>` ![i](https://a.example/i.png)",
];

fn code() -> String {
    let mut properties = Map::new();
    for (at, text) in TEXTS.iter().enumerate() {
        let described = json!({ "type": "string", "description": text });
        properties.insert(format!("described{at}"), described);
        properties.insert(
            (*text).to_owned(),
            json!({ "type": "string", "enum": [text] }),
        );
        let shape = json!({ "type": "object", "properties": { (*text): { "type": "object", "properties": { "same": true } } } });
        properties.insert(format!("nested{at}"), shape);
    }
    let schema = json!({ "type": "object", "description": TEXTS[0], "properties": properties });
    let body = json!({ "content": { "application/json": { "schema": schema } } });
    let responses = json!({ "200": { "description": TEXTS[1] } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": TEXTS[8], "version": "1" },
        "webhooks": { TEXTS[9]: { "post": { "description": TEXTS[10], "requestBody": body, "responses": responses } } }
    });
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rustdoc.json");
    fs::write(&path, Value::to_string(&document)).unwrap();
    let generated = configure().receiver(true).generate(&path).unwrap();
    generated.code().to_owned()
}

/// The documentation of each item with a hostile text, each on a separate item.
fn documented(code: &str) -> String {
    let mut output = "#![doc = \"All\"]\n".to_owned();
    let mut docs: Vec<&str> = Vec::new();
    for line in code.lines().map(str::trim_start) {
        if line.starts_with("///") {
            docs.push(line);
            continue;
        }
        let docs = std::mem::take(&mut docs).join("\n");
        if docs.contains("hostile") {
            let number = output.len();
            output.push_str(&format!("{docs}\npub struct Item{number};\n"));
        }
    }
    output
}

fn rustdoc(arguments: &[&str]) -> String {
    let rustdoc = std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let output = Command::new(rustdoc)
        .args(arguments)
        .args([
            "--crate-name",
            "hostile",
            "--crate-type",
            "lib",
            "--edition",
            "2024",
        ])
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .expect("rustdoc runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn descriptions_contain_no_tests_or_html() {
    let items = documented(&code());
    assert!(
        items.matches("pub struct").count() > 2 * TEXTS.len(),
        "{items}"
    );
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile.rs");
    fs::write(&file, items).unwrap();
    rustdoc(&["hostile.rs", "-D", "warnings", "-o", "hostile-docs"]);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-docs/hostile");
    let mut pages = 0;
    for page in fs::read_dir(folder).unwrap() {
        let path = page.unwrap().path();
        let page = fs::read_to_string(&path).unwrap();
        let (_, docs) = page
            .split_once("<section id=\"main-content\"")
            .unwrap_or_default();
        for part in [
            "<img",
            "<a href=\"javascript",
            "<script",
            "<svg",
            " onerror=alert(1)>",
        ] {
            assert!(!docs.contains(part), "{part} in {docs}");
        }
        pages += usize::from(docs.contains("hostile"));
    }
    assert!(pages > 2 * TEXTS.len());
    let tests = rustdoc(&["hostile.rs", "--test"]);
    assert!(tests.contains("running 0 tests"), "{tests}");
}
