//! Arbitrary text as a description and as a name: the documentation contains no code except fences
//! tagged `text`, no HTML, and only links to web and mail addresses.

#![no_main]

use std::{env, fs, process};

use openapi_webhooks_build::configure;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use serde_json::json;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let schema = json!({
        "type": "object",
        "description": text,
        "properties": { text: { "type": "string" }, "described": { "type": "string", "description": text } }
    });
    let body = json!({ "content": { "application/json": { "schema": schema } } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": text, "version": "1" },
        "webhooks": { "order": { "post": { "description": text, "requestBody": body } } }
    });
    let path = env::temp_dir().join(format!("described-{}.json", process::id()));
    fs::write(&path, document.to_string()).expect("a temporary file");
    if let Ok(generated) = configure().receiver(true).generate(&path) {
        documentation(generated.code()).for_each(|text| check(&text));
    }
});

/// The documentation of each item.
fn documentation(code: &str) -> impl Iterator<Item = String> {
    let lines: Vec<_> = code
        .lines()
        .map(|line| line.trim_start().strip_prefix("///"))
        .collect();
    let blocks: Vec<_> = lines
        .split(Option::is_none)
        .map(|block| {
            let lines = block.iter().flatten();
            lines
                .map(|line| line.strip_prefix(' ').unwrap_or(line))
                .collect::<Vec<_>>()
                .join("\n")
        })
        .collect();
    blocks.into_iter()
}

fn check(text: &str) {
    // The options that rustdoc enables.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => assert_eq!(&*info, "text"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let address = dest_url.to_ascii_lowercase();
                let is_web = ["http://", "https://", "mailto:"]
                    .iter()
                    .any(|scheme| address.starts_with(scheme));
                assert!(is_web, "{address} in {text}");
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented) | Tag::Image { .. })
            | Event::Html(_)
            | Event::InlineHtml(_) => panic!("{event:?} in {text}"),
            _ => {}
        }
    }
}
