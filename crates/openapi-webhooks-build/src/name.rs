//! The only maker of Rust identifiers. A [`Scope`] gives every name once, so that nothing collides
//! and nothing is lost, whatever the document calls its parts.

use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};
use openapi_webhooks_document::collections::{HashMap, HashSet};

/// A valid Rust identifier, raw (`r#type`) where it has to be. Made by a [`Scope`] alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ident(String);

impl Ident {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How Rust writes the names of a scope.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Case {
    /// Fields, methods, parameters.
    Snake,
    /// Types and variants.
    Camel,
}

/// The identifiers of one namespace: a struct's fields, an enum's variants, a module's types.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    case: Case,
    taken: HashSet<String>,
    /// The last number that was given to a name that many want.
    numbers: HashMap<String, usize>,
}

impl Scope {
    pub(crate) fn new(case: Case) -> Self {
        Scope {
            case,
            taken: HashSet::default(),
            numbers: HashMap::default(),
        }
    }

    /// A scope in which `names` mean something already.
    pub(crate) fn with_reserved(case: Case, names: &[&str]) -> Self {
        Scope {
            case,
            taken: names.iter().map(|&name| name.to_owned()).collect(),
            numbers: HashMap::default(),
        }
    }

    /// The identifier for `name`, if nobody has it yet.
    pub(crate) fn try_take(&mut self, name: &str) -> Option<Ident> {
        let text = fold(name, self.case);
        self.taken.insert(text.clone()).then(|| Ident(escape(text)))
    }

    /// The identifier for `name`, with a number where another has it.
    pub(crate) fn take(&mut self, name: &str) -> Ident {
        if let Some(ident) = self.try_take(name) {
            return ident;
        }
        let folded = fold(name, self.case);
        // A name that is cut has to leave room for its number, and shares it with what is cut alike.
        let most = MAX_LENGTH - LENGTH_OF_A_NUMBER;
        let (base, folded) = if folded.len() > most {
            let cut = shortened(folded, most);
            (cut.clone(), cut)
        } else {
            (name.to_owned(), folded)
        };
        let mut number = self.numbers.get(&folded).copied().unwrap_or(1);
        loop {
            number += 1;
            if let Some(ident) = self.try_take(&format!("{base} {number}")) {
                self.numbers.insert(folded, number);
                return ident;
            }
        }
    }
}

/// The text of an identifier: names that fold alike are one identifier in Rust.
pub(crate) fn fold(name: &str, case: Case) -> String {
    if matches!(case, Case::Snake) && is_folded(name) {
        return name.to_owned();
    }
    let words = spell_symbols(name);
    let text = match case {
        Case::Snake => words.to_snake_case(),
        Case::Camel => words.to_upper_camel_case(),
    };
    let text: String = text
        .chars()
        .filter(|&c| unicode_ident::is_xid_continue(c))
        .collect();
    let text = shortened(text, MAX_LENGTH);
    match text.chars().next() {
        None => match case {
            Case::Snake => "unnamed".to_owned(),
            Case::Camel => "Unnamed".to_owned(),
        },
        Some(first) if unicode_ident::is_xid_start(first) => text,
        Some(_) => format!("_{text}"),
    }
}

/// Longer identifiers are cut: code names a type wherever it is used.
const MAX_LENGTH: usize = 256;

/// With what parts it from the name.
const LENGTH_OF_A_NUMBER: usize = 24;

fn shortened(mut text: String, most: usize) -> String {
    let is_end = |at: &usize| text.is_char_boundary(*at);
    let end = (0..=most.min(text.len())).rev().find(is_end);
    text.truncate(end.unwrap_or_default());
    text
}

/// Whether a name is in snake case already, as most members of documents are.
fn is_folded(name: &str) -> bool {
    if name.len() > MAX_LENGTH {
        return false;
    }
    let is_plain = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(is_plain)
        && !name.ends_with('_')
        && !name.contains("__")
}

/// Signs that tell names apart become words: `+1` and `-1`, `*`, `<=`. A sign between letters is a
/// separator as everywhere.
fn spell_symbols(name: &str) -> String {
    if name.is_empty() {
        return "empty".to_owned();
    }
    let has_letters = name.chars().any(char::is_alphabetic);
    let mut words = String::new();
    for (at, symbol) in name.chars().enumerate() {
        let is_sign = !has_letters || (at == 0 && matches!(symbol, '+' | '-' | '<' | '>' | '!'));
        match symbol_name(symbol).filter(|_| is_sign) {
            Some(word) => {
                words.push(' ');
                words.push_str(word);
                words.push(' ');
            }
            None => words.push(symbol),
        }
    }
    words
}

fn symbol_name(symbol: char) -> Option<&'static str> {
    Some(match symbol {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '%' => "percent",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '&' => "and",
        '|' => "or",
        '$' => "dollar",
        '€' => "euro",
        '#' => "hash",
        '@' => "at",
        '^' => "caret",
        '~' => "tilde",
        '?' => "question",
        ',' => "comma",
        ';' => "semicolon",
        ' ' => "space",
        '"' => "quote",
        _ => return None,
    })
}

/// Keywords become raw identifiers; the few that cannot be raw get an underscore.
fn escape(text: String) -> String {
    match text.as_str() {
        "self" | "super" | "crate" | "Self" => format!("{text}_"),
        _ if KEYWORDS.contains(&text.as_str()) => format!("r#{text}"),
        _ => text,
    }
}

/// The Rust Reference, "Keywords": strict and reserved, up to edition 2024.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn snake(name: &str) -> String {
        Scope::new(Case::Snake).take(name).to_string()
    }

    fn camel(name: &str) -> String {
        Scope::new(Case::Camel).take(name).to_string()
    }

    #[test]
    fn names_of_webhooks() {
        assert_eq!(snake("new-subscription"), "new_subscription");
        assert_eq!(snake("/AUTHORISATION"), "authorisation");
        assert_eq!(snake("trial.extended"), "trial_extended");
        assert_eq!(
            snake("client.rateLimit.reached"),
            snake("Client rate limit reached")
        );
        assert_eq!(snake("a/b.c d-é!"), "a_b_c_d_é");
    }

    #[test]
    fn keywords_and_digits() {
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("self"), "self_");
        assert_eq!(snake("3ds"), "_3ds");
        assert_eq!(camel("self"), "Self_");
        assert_eq!(camel("01"), "_01");
    }

    #[test]
    fn symbols_have_words_where_they_tell_names_apart() {
        assert_eq!(snake("+1"), "plus_1");
        assert_eq!(snake("-1"), "minus_1");
        assert_eq!(camel("*"), "Star");
        assert_eq!(camel(""), "Empty");
        assert_eq!(camel("<="), "LessEqual");
        assert_eq!(snake("_links"), "links");
        assert_eq!(camel("🦀"), "Unnamed");
    }

    #[test]
    fn long_names_are_cut_and_numbered() {
        for (case, letter) in [(Case::Snake, "a"), (Case::Camel, "É"), (Case::Snake, "é")] {
            for length in [100, 230, 240, 256, 1_000] {
                let mut scope = Scope::new(case);
                let name = letter.repeat(length);
                let taken: HashSet<_> = (0..30)
                    .map(|at| scope.take(&format!("{name}{}", "-".repeat(at))).to_string())
                    .collect();
                assert_eq!(taken.len(), 30, "{length} times {letter}");
                assert!(taken.iter().all(|name| name.len() <= MAX_LENGTH));
            }
        }
    }

    #[test]
    fn what_folds_alike_is_numbered() {
        let mut scope = Scope::new(Case::Snake);
        let names = ["foo-bar", "foo_bar", "fooBar"].map(|name| scope.take(name).to_string());
        assert_eq!(names, ["foo_bar", "foo_bar_2", "foo_bar_3"]);
    }
}
