//! The order of an object's members means nothing (RFC 8259, section 4): it decides in which order
//! things are declared, and nothing else.

use std::fs;

use serde_json::Value;

use crate::each::check_each;
use crate::settings::{Case, cases};

/// Cases in which the order decides on a name too, and why.
const ORDERED: [(&str, &str); 8] = [
    (
        "equal-shapes",
        "equal shapes are called like the first of them",
    ),
    (
        "growing-after",
        "equal shapes are called like the first of them",
    ),
    (
        "growing-before",
        "equal shapes are called like the first of them",
    ),
    (
        "prelude-names",
        "of names that fold, the first is free of a number",
    ),
    (
        "property-names",
        "of names that fold, the first is free of a number",
    ),
    ("titles", "equal shapes are called like the first of them"),
    ("union-combinations", "variants without a name are numbered"),
    (
        "union-of-null",
        "equal shapes are called like the first of them",
    ),
];

#[test]
fn the_order_of_members_decides_the_order_of_declarations_alone() {
    let is_free = |case: &Case| ORDERED.iter().all(|(listed, _)| *listed != case.name);
    check_each(
        cases().into_iter().filter(is_free),
        |case| case.name.clone(),
        |case| {
            let text = fs::read_to_string(&case.document).unwrap();
            let document: Value = serde_json::from_str(&text).unwrap();
            for order in [Order::Up, Order::Down] {
                // Beside the document, so that its references lead where they did.
                let path = case.document.with_file_name(format!(".{order:?}.json"));
                fs::write(&path, ordered(&document, order)).unwrap();
                let shuffled = case.config.generate(&path);
                fs::remove_file(&path).unwrap();
                let shuffled = shuffled.unwrap_or_else(|error| panic!("{error}"));
                let as_it_is = case.config.generate(&case.document).unwrap();
                let (one, other) = (words(as_it_is.code()), words(shuffled.code()));
                assert!(
                    one == other,
                    "{} {order:?}: {:?}",
                    case.name,
                    difference(&one, &other)
                );
            }
        },
    );
}

/// Members by their names.
#[derive(Clone, Copy, Debug)]
enum Order {
    Up,
    Down,
}

/// The text of a value, its members in order.
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

/// The words of a text, in an order of their own. Numbers say in which place something is declared.
fn words(code: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    let words = code.split(|c| !is_word(c));
    let mut words: Vec<&str> = words.filter(|word| !is_number(word)).collect();
    words.sort_unstable();
    words
}

/// The words of which one side has more than the other.
fn difference<'a>(one: &[&'a str], other: &[&'a str]) -> Vec<&'a str> {
    let count = |all: &[&str], word| all.iter().filter(|it| **it == word).count();
    let mut all = [one, other].concat();
    all.sort_unstable();
    all.dedup();
    all.retain(|word| count(one, *word) != count(other, *word));
    all
}
