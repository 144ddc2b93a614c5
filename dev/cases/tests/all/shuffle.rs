//! The order of an object's members has no meaning (RFC 8259, section 4). It only affects the order of
//! declarations.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::each::check_each;
use crate::settings::{Case, cases, entries, file_name};

/// Why the order also affects a name.
const FOLD: &str = "of names that fold, the first is free of a number";
const NUMBERED: &str = "variants without a name are numbered";
const MEDIA: &str = "the first media type needs no name of its own";

/// Cases in which the order affects names.
const ORDERED: [(&str, &str); 4] = [
    ("media-types", MEDIA),
    ("prelude-names", FOLD),
    ("property-names", FOLD),
    ("union-combinations", NUMBERED),
];

fn reason(case: &Case) -> Option<&'static str> {
    let listed = ORDERED.iter().find(|(listed, _)| *listed == case.name);
    listed.map(|(_, reason)| *reason)
}

#[test]
fn the_order_of_members_only_affects_the_order_of_declarations() {
    let name = |case: &Case| case.name.clone();
    check_each(cases(), name, |case| {
        let differences = [Order::Up, Order::Down].map(|order| changed(case, order));
        let changes_names = differences.iter().any(|words| !words.is_empty());
        match reason(case) {
            None => assert!(!changes_names, "{}: {differences:?}", case.name),
            Some(reason) => assert!(changes_names, "{}: no more: {reason}", case.name),
        }
    });
}

/// The words of the code that depend on the order.
fn changed(case: &Case, order: Order) -> Vec<String> {
    let text = fs::read_to_string(&case.document).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{order:?}", case.name));
    copy(&case.document.with_file_name(""), &folder);
    let path = folder.join("openapi.json");
    fs::write(&path, ordered(&document, order)).unwrap();
    let shuffled = case.config.generate(&path);
    let shuffled = shuffled.unwrap_or_else(|error| panic!("{error}"));
    let as_it_is = case.config.generate(&case.document).unwrap();
    let [as_it_is, shuffled] = [as_it_is, shuffled].map(|one| with_kinds(one.code()));
    difference(&words(&as_it_is), &words(&shuffled))
}

/// Copies a folder, so that references to other files resolve.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in entries(from) {
        let target = to.join(file_name(&path));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// The order in which members are written.
#[derive(Clone, Copy, Debug)]
enum Order {
    Up,
    Down,
}

/// The text of a value with its members in this order.
fn ordered(value: &Value, order: Order) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            if let Order::Down = order {
                members.reverse();
            }
            let member = |(name, value): (&String, &Value)| {
                format!("{}:{}", Value::from(name.as_str()), ordered(value, order))
            };
            let members: Vec<String> = members.into_iter().map(member).collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| ordered(item, order)).collect();
            format!("[{}]", items.join(","))
        }
        _ => value.to_string(),
    }
}

/// Joins the kind of a definition and its name to one word, which distinguishes a struct from an enum of
/// the same name.
fn with_kinds(code: &str) -> String {
    code.replace("struct ", "struct_").replace("enum ", "enum_")
}

/// The sorted words of a text. Numbers are left out, because they depend on the order of declarations.
fn words(code: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    let words = code.split(|c| !is_word(c));
    let mut words: Vec<&str> = words.filter(|word| !is_number(word)).collect();
    words.sort_unstable();
    words
}

/// The words that occur more often on one side.
fn difference(one: &[&str], other: &[&str]) -> Vec<String> {
    let count = |all: &[&str], word| all.iter().filter(|it| **it == word).count();
    let mut all = [one, other].concat();
    all.sort_unstable();
    all.dedup();
    all.retain(|word| count(one, *word) != count(other, *word));
    all.into_iter().map(str::to_owned).collect()
}
