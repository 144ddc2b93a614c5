//! Adding, removing and reordering webhooks renames nothing that a user writes: types, methods, the
//! variants of `Event`, and their parameters.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use openapi_webhooks_build::configure;
use serde_json::Value;

/// The names that a user of the module writes, one per line.
fn names(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut module = "";
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        let text = line.trim();
        if let Some(name) = line.strip_prefix("pub mod ") {
            module = name.trim_end_matches(" {");
        } else if text == "pub enum Event {" {
            let variants = lines.by_ref().take_while(|line| line.trim() != "}");
            let variants = variants.map(str::trim).filter(|line| is_variant(line));
            names.extend(variants.map(|variant| format!("Event::{variant}")));
        } else if let Some(method) = text.strip_prefix("pub fn send_") {
            let signature = lines.by_ref().take_while(|line| !line.contains('{'));
            let signature: Vec<&str> = signature.map(str::trim).collect();
            names.insert(format!("send_{method}{}", signature.join(" ")));
        } else if line.starts_with("    pub ")
            && let Some(name) = type_name(text)
        {
            names.insert(format!("{module}::{name}"));
        }
    }
    names
}

fn is_variant(line: &str) -> bool {
    line.starts_with(|first: char| first.is_uppercase() || first == '_')
}

/// The name that an item defines.
fn type_name(item: &str) -> Option<&str> {
    let is_end = |c: char| !c.is_alphanumeric() && c != '_';
    if let Some((_, name)) = item
        .split_once(" as ")
        .filter(|_| item.starts_with("pub use "))
    {
        return name.split(is_end).next();
    }
    let kinds = ["pub struct ", "pub enum ", "pub type "];
    let name = kinds.iter().find_map(|kind| item.strip_prefix(kind))?;
    name.split(is_end).next()
}

fn webhooks(document: &Value) -> Vec<String> {
    let members = ["webhooks", "x-webhooks"];
    let webhooks = members
        .iter()
        .filter_map(|key| document.get(key)?.as_object());
    webhooks
        .flat_map(|webhooks| webhooks.keys().cloned())
        .collect()
}

/// Documents that are generated with the default settings.
fn documents() -> Vec<PathBuf> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dev/cases/cases");
    let mut found: Vec<PathBuf> = fs::read_dir(cases)
        .expect("the cases")
        .map(|case| case.expect("a case").path().join("openapi.json"))
        .collect();
    match env::var_os("OPENAPI_CORPUS") {
        Some(corpus) => find(&Path::new(&corpus).join("documents"), &mut found),
        None => eprintln!("skipped: the corpus; set OPENAPI_CORPUS to its folder"),
    }
    found.sort();
    found
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            found.push(path);
        }
    }
}

/// The maximum number of webhooks that are removed per document.
const MAX_TRIED: usize = 6;

/// Larger documents take too long to generate repeatedly.
const MAX_SIZE: u64 = 1 << 20;

#[test]
fn removing_a_webhook_renames_nothing() {
    let mut tried = 0;
    let mut renamed = Vec::new();
    for path in documents() {
        if fs::metadata(&path).expect("a document").len() > MAX_SIZE {
            continue;
        }
        let Ok(whole) = configure().receiver(true).generate(&path) else {
            continue;
        };
        let text = fs::read_to_string(&path).expect("a document");
        let document: Value = serde_json::from_str(&text).expect("JSON");
        let before = names(whole.code());
        let webhooks = webhooks(&document);
        let step = webhooks.len().div_ceil(MAX_TRIED).max(1);
        for webhook in webhooks.iter().step_by(step) {
            let less = configure()
                .receiver(true)
                .except([webhook])
                .allow("no-webhooks");
            let Ok(less) = less.generate(&path) else {
                continue;
            };
            tried += 1;
            let new: Vec<String> = names(less.code()).difference(&before).cloned().collect();
            if !new.is_empty() {
                renamed.push(format!("{} without {webhook}: {new:?}", path.display()));
            }
        }
    }
    assert!(tried > 100, "webhooks were removed: {tried}");
    assert!(renamed.is_empty(), "{}", renamed.join("\n"));
}
