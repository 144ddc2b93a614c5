//! Adding, removing and reordering webhooks renames nothing that a user writes: types, methods, the
//! variants of `Event`, and their parameters.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs};

use openapi_webhooks_build::configure;
use serde_json::{Map, Value, json};

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
    let webhooks = WEBHOOKS
        .iter()
        .filter_map(|key| document.get(key)?.as_object());
    webhooks
        .flat_map(|webhooks| webhooks.keys().cloned())
        .collect()
}

/// Where the corpus is: `OPENAPI_CORPUS`, or else beside the repository.
fn corpus() -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    env::var_os("OPENAPI_CORPUS").map_or(beside, PathBuf::from)
}

/// A document in one file that is generated with the default settings.
struct Document {
    path: PathBuf,
    value: Value,
    names: BTreeSet<String>,
}

/// The documents of the cases and the corpus.
fn documents() -> Vec<Document> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dev/cases/cases");
    let mut paths: Vec<PathBuf> = fs::read_dir(cases)
        .expect("the cases")
        .map(|case| case.expect("a case").path().join("openapi.json"))
        .collect();
    let documents = corpus().join("documents");
    if documents.is_dir() {
        find(&documents, &mut paths);
    } else {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
    }
    paths.sort();
    paths.into_iter().filter_map(document).collect()
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

fn document(path: PathBuf) -> Option<Document> {
    let text = fs::read_to_string(&path).ok()?;
    if text.len() > MAX_SIZE {
        return None;
    }
    let value: Value = serde_json::from_str(&text).ok()?;
    // A document that refers to other files is not the same elsewhere.
    let names = generated(&path, &text)?;
    Some(Document { path, value, names })
}

/// The names that are generated from a text. `None` if nothing is.
fn generated(path: &Path, text: &str) -> Option<BTreeSet<String>> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stable_names");
    let folder = folder.join(COUNT.fetch_add(1, Ordering::Relaxed).to_string());
    fs::create_dir_all(&folder).expect("a folder");
    // The name of the file is in the names of its types.
    let copy = folder.join(path.file_name()?);
    fs::write(&copy, text).expect("a file");
    let config = configure().receiver(true).allow("no-webhooks");
    let generated = config.generate(&copy).ok();
    fs::remove_dir_all(&folder).expect("a folder that is not in use");
    Some(names(generated?.code()))
}

/// Documents whose names depend on the order of their parts, and why.
const ORDERED: [(&str, &str); 2] = [
    (
        "media-types",
        "the first of several media types has the plain name",
    ),
    (
        "union-combinations",
        "the combinations of two unions are named by the first of them, and numbered",
    ),
];

/// Larger documents take too long to generate again and again.
const MAX_SIZE: usize = 1 << 20;

/// More webhooks than this are tried one in so many.
const MAX_TRIED: usize = 6;

/// Generates each changed document, and reports the names that are `wrong` before or after the change.
fn check(
    change: impl Fn(&Document) -> Vec<(String, String)>,
    wrong: impl Fn(&BTreeSet<String>, &BTreeSet<String>) -> Vec<String>,
) {
    let mut tried = 0;
    let mut renamed = Vec::new();
    for document in documents() {
        for (what, text) in change(&document) {
            let Some(after) = generated(&document.path, &text) else {
                continue;
            };
            tried += 1;
            let wrong = wrong(&document.names, &after);
            if !wrong.is_empty() {
                renamed.push(format!("{}, {what}: {wrong:?}", document.path.display()));
            }
        }
    }
    assert!(tried > 50, "documents were changed: {tried}");
    assert!(renamed.is_empty(), "{}", renamed.join("\n"));
}

fn added(before: &BTreeSet<String>, after: &BTreeSet<String>) -> Vec<String> {
    after.difference(before).cloned().collect()
}

fn lost(before: &BTreeSet<String>, after: &BTreeSet<String>) -> Vec<String> {
    before.difference(after).cloned().collect()
}

fn changed(before: &BTreeSet<String>, after: &BTreeSet<String>) -> Vec<String> {
    before.symmetric_difference(after).cloned().collect()
}

const WEBHOOKS: [&str; 2] = ["webhooks", "x-webhooks"];

#[test]
fn removing_a_webhook_renames_nothing() {
    let change = |document: &Document| {
        let webhooks = webhooks(&document.value);
        let step = webhooks.len().div_ceil(MAX_TRIED).max(1);
        let without = |webhook: &String| {
            let mut less = document.value.clone();
            for key in WEBHOOKS {
                if let Some(webhooks) = less.get_mut(key).and_then(Value::as_object_mut) {
                    webhooks.remove(webhook);
                }
            }
            (format!("without {webhook}"), less.to_string())
        };
        webhooks.iter().step_by(step).map(without).collect()
    };
    check(change, added);
}

#[test]
fn adding_a_webhook_renames_nothing() {
    let change = |document: &Document| {
        let types = document.names.iter();
        let types = types.filter_map(|name| name.strip_prefix("types::"));
        let properties = types.take(20).map(|title| {
            let schema = json!({
                "title": title,
                "type": "object",
                "properties": { "value": { "title": title, "enum": ["a", "b"] } }
            });
            (title.to_lowercase(), schema)
        });
        let properties: Map<String, Value> = properties.collect();
        let schema = json!({ "title": "Event", "type": "object", "properties": properties });
        let mut more = document.value.clone();
        for key in WEBHOOKS {
            if let Some(webhooks) = more.get_mut(key).and_then(Value::as_object_mut) {
                let content = json!({ "application/json": { "schema": schema } });
                let operation = json!({ "requestBody": { "content": content } });
                webhooks.insert("zoo.opened".to_owned(), json!({ "post": operation }));
            }
        }
        vec![("with a webhook".to_owned(), more.to_string())]
    };
    check(change, lost);
}

#[test]
fn reordering_renames_nothing() {
    let change = |document: &Document| {
        let folder = document.path.parent().and_then(Path::file_name);
        if ORDERED
            .iter()
            .any(|(listed, _)| folder == Some(listed.as_ref()))
        {
            return Vec::new();
        }
        let mut text = String::new();
        write_reversed(&document.value, "", &mut text);
        vec![("reversed".to_owned(), text)]
    };
    check(change, changed);
}

/// Titles of branches are left, since they name variants and the types inside.
#[test]
fn removing_titles_renames_nothing() {
    let change = |document: &Document| {
        let mut less = document.value.clone();
        remove_titles(&mut less, "");
        vec![("without titles".to_owned(), less.to_string())]
    };
    check(change, changed);
}

/// Two components spell one name: `item_id` of `Order` and `id` of `Order_Item`.
#[test]
fn names_that_two_components_spell_depend_on_no_webhook() {
    let item = json!({ "properties": { "id": { "enum": ["a", "b"] } } });
    let order = json!({ "properties": { "item_id": { "enum": ["c", "d"] }, "Item": { "enum": ["e", "f"] } } });
    let body = |name: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        let content = json!({ "application/json": { "schema": schema } });
        json!({ "post": { "requestBody": { "content": content } } })
    };
    let generate = |webhooks: Value| {
        let document = json!({
            "openapi": "3.1.0",
            "info": { "title": "Orders", "version": "1" },
            "webhooks": webhooks,
            "components": { "schemas": { "Order": order, "Order_Item": item } }
        });
        generated(Path::new("openapi.json"), &document.to_string()).expect("types")
    };
    let both = generate(json!({ "order": body("Order"), "item": body("Order_Item") }));
    for name in ["OrderItem", "OrderItem2", "OrderItemId", "OrderItemId2"] {
        assert!(both.contains(&format!("types::{name}")), "{name}: {both:?}");
    }
    for (webhook, name) in [("order", "Order"), ("item", "Order_Item")] {
        let one = generate(json!({ webhook: body(name) }));
        assert_eq!(added(&both, &one), Vec::<String>::new(), "{webhook}");
    }
}

fn is_union(key: &str) -> bool {
    matches!(key, "oneOf" | "anyOf")
}

/// Writes the members of objects and the branches of unions from the last to the first.
fn write_reversed(value: &Value, key: &str, text: &mut String) {
    let mut separator = "";
    match value {
        Value::Object(members) => {
            text.push('{');
            for (name, member) in members.iter().rev() {
                text.extend([separator, &json!(name).to_string(), ":"]);
                write_reversed(member, name, text);
                separator = ",";
            }
            text.push('}');
        }
        Value::Array(items) => {
            let mut items: Vec<&Value> = items.iter().collect();
            if is_union(key) {
                items.reverse();
            }
            text.push('[');
            for item in items {
                text.push_str(separator);
                write_reversed(item, "", text);
                separator = ",";
            }
            text.push(']');
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

fn remove_titles(value: &mut Value, key: &str) {
    match value {
        Value::Object(members) => {
            let is_schema = !matches!(key, "properties" | "info" | "example" | "default" | "const");
            if is_schema && members.get("title").is_some_and(Value::is_string) {
                members.remove("title");
            }
            for (name, member) in members {
                remove_titles(member, name);
            }
        }
        Value::Array(items) if is_union(key) => {
            for branch in items.iter_mut().filter_map(Value::as_object_mut) {
                for (name, member) in branch {
                    remove_titles(member, name);
                }
            }
        }
        Value::Array(items) if !matches!(key, "enum" | "examples") => {
            for item in items {
                remove_titles(item, "");
            }
        }
        _ => {}
    }
}
