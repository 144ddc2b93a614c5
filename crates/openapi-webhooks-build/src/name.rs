//! Creates Rust identifiers; no other file does. A [`Scope`] returns each identifier once, so names
//! cannot collide.

use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};
use openapi_webhooks_document::collections::{HashMap, HashSet};

/// A valid Rust identifier, raw (`r#type`) if necessary. Only a [`Scope`] creates it.
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

/// The naming convention of a scope.
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
    /// The last number that was appended to each name.
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

    /// A scope in which `names` are reserved.
    pub(crate) fn with_reserved(case: Case, names: &[&str]) -> Self {
        Scope {
            case,
            taken: names.iter().map(|&name| name.to_owned()).collect(),
            numbers: HashMap::default(),
        }
    }

    /// The identifier for `name`, if it is not taken.
    pub(crate) fn try_take(&mut self, name: &str) -> Option<Ident> {
        let text = fold(name, self.case);
        self.taken.insert(text.clone()).then(|| Ident(escape(text)))
    }

    /// The identifier for `name`, with a number appended if it is taken.
    pub(crate) fn take(&mut self, name: &str) -> Ident {
        if let Some(ident) = self.try_take(name) {
            return ident;
        }
        let folded = fold(name, self.case);
        // Names are cut to leave room for a number. Names that are equal after the cut share the
        // sequence of numbers.
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

/// Converts a name to the convention of `case`.
pub(crate) fn fold(name: &str, case: Case) -> String {
    if matches!(case, Case::Snake) && is_folded(name) {
        return name.to_owned();
    }
    let words = spell_uncommon_letters(spell_symbols(name));
    let text = match case {
        Case::Snake => words.to_snake_case(),
        Case::Camel => to_camel(&words),
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

/// Longer identifiers are cut, because the code repeats the name of a type wherever it is used.
const MAX_LENGTH: usize = 256;

/// The maximum length of a number with its separator.
const LENGTH_OF_A_NUMBER: usize = 24;

fn shortened(mut text: String, most: usize) -> String {
    let is_end = |at: &usize| text.is_char_boundary(*at);
    let end = (0..=most.min(text.len())).rev().find(is_end);
    text.truncate(end.unwrap_or_default());
    text
}

/// Whether a name is in snake case already, as most are.
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

/// Replaces symbols that distinguish names by words: `+1` and `-1`, `*`, `<=`, `utc+1`, `c#`. Symbols
/// between letters are separators, and so are dashes, dots and colons between digits.
fn spell_symbols(name: &str) -> String {
    if name.is_empty() {
        return "empty".to_owned();
    }
    let has_letters = name.chars().any(char::is_alphabetic);
    let mut words = String::new();
    let mut before = None;
    let mut rest = name.chars();
    while let Some(symbol) = rest.next() {
        let after = rest.clone().next();
        let is_separator = is_between_digits(before, symbol, after);
        let is_sign = match symbol {
            '+' | '#' => !after.is_some_and(char::is_alphabetic),
            '-' | '<' | '>' | '!' => before.is_none(),
            _ => false,
        };
        match symbol_name(symbol).filter(|_| !is_separator && (is_sign || !has_letters)) {
            Some(word) => {
                words.push(' ');
                words.push_str(word);
                words.push(' ');
            }
            None => words.push(symbol),
        }
        before = Some(symbol);
    }
    words
}

/// Replaces letters that rustc warns about in identifiers (`uncommon_codepoints`), since no code inside a
/// module can allow that lint.
fn spell_uncommon_letters(name: String) -> String {
    if name.is_ascii() {
        return name;
    }
    let mut words = String::new();
    for letter in name.chars() {
        match letter {
            // Full-width forms, which input methods for Chinese and Japanese write.
            '\u{ff01}'..='\u{ff5e}' => {
                let ascii = u32::from(letter) - 0xff01 + u32::from('!');
                words.extend(char::from_u32(ascii));
            }
            'ª' => words.push('a'),
            'º' => words.push('o'),
            'µ' => words.push('μ'),
            // These look like an `i`, and rustc warns about two identifiers that look alike.
            'ı' => words.push('i'),
            'İ' => words.push('I'),
            _ if letter.is_alphanumeric()
                && unicode_ident::is_xid_continue(letter)
                && !is_common(letter) =>
            {
                words.push_str(&format!(" u{:x} ", u32::from(letter)));
            }
            _ => words.push(letter),
        }
    }
    words
}

/// Whether a letter or digit belongs to a script in wide use, and has no other normal form (Unicode Technical
/// Standard 39, section 3.1).
fn is_common(letter: char) -> bool {
    matches!(letter,
        '\0'..='\x7f'
        // Latin
        | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='į' | 'Ĵ'..='ķ' | 'Ĺ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž'
        | 'Ơ' | 'ơ' | 'Ư' | 'ư' | 'Ḁ'..='ẙ' | 'ẞ' | 'Ạ'..='ỹ'
        // Greek, Cyrillic
        | 'Ά' | 'Έ'..='ώ' | 'Ѐ'..='џ' | 'Ҋ'..='ӿ'
        // Hebrew, Arabic, Devanagari, Thai
        | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{63f}' | '\u{641}'..='\u{64a}' | '\u{679}'..='\u{68d}'
        | '\u{68f}'..='\u{6a0}' | '\u{6a2}'..='\u{6d3}'
        | '\u{904}'..='\u{94d}' | '\u{e01}'..='\u{e32}' | '\u{e34}'..='\u{e4e}'
        // Chinese, Japanese, Korean
        | '々' | '〇' | 'ぁ'..='ゖ' | 'ゝ' | 'ゞ' | 'ァ'..='ヺ' | 'ー'..='ヾ'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

fn is_between_digits(before: Option<char>, symbol: char, after: Option<char>) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    matches!(symbol, '-' | '.' | ':' | '_' | ' ') && is_digit(before) && is_digit(after)
}

/// Converts words to upper camel case. Separated digits stay separated, because `2024-01` and `20-2401`
/// are different names.
fn to_camel(words: &str) -> String {
    let mut text = String::new();
    let mut start = 0;
    let mut chars = words.char_indices().peekable();
    let mut before = None;
    while let Some((at, symbol)) = chars.next() {
        let after = chars.peek().map(|(_, after)| *after);
        if is_between_digits(before, symbol, after) {
            text.push_str(&words[start..at].to_upper_camel_case());
            text.push('_');
            start = at + 1;
        }
        before = Some(symbol);
    }
    text.push_str(&words[start..].to_upper_camel_case());
    text
}

/// The words of one of several values. A dash before a digit is a separator, unless another value has a
/// plus in its place, as in `utc-1` and `utc+1`.
pub(crate) fn with_sign(value: &str, has_value: impl Fn(&str) -> bool) -> String {
    let minus = value.rmatch_indices('-').find(|(at, _)| {
        let digits = &value[at + 1..];
        digits.starts_with(|c: char| c.is_ascii_digit())
            && has_value(&format!("{}+{digits}", &value[..*at]))
    });
    match minus {
        Some((0, _)) | None => value.to_owned(),
        Some((at, _)) => format!("{} minus {}", &value[..at], &value[at + 1..]),
    }
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

/// Keywords become raw identifiers. The few that cannot be raw get an underscore.
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
    fn symbols_that_distinguish_names_become_words() {
        assert_eq!(snake("+1"), "plus_1");
        assert_eq!(snake("-1"), "minus_1");
        assert_eq!(camel("*"), "Star");
        assert_eq!(camel(""), "Empty");
        assert_eq!(camel("<="), "LessEqual");
        assert_eq!(snake("_links"), "links");
        assert_eq!(camel("🦀"), "Unnamed");
        assert_eq!(camel("utc+1"), "UtcPlus1");
        assert_eq!(camel("c++"), "CPlusPlus");
        assert_eq!(camel("application/vnd.a+json"), "ApplicationVndAJson");
    }

    #[test]
    fn letters_that_rustc_warns_about_are_replaced() {
        assert_eq!(snake("nº"), "no");
        assert_eq!(snake("ＩＤ番号"), "id番号");
        assert_eq!(snake("fıyat"), "fiyat");
        assert_eq!(snake("µs"), "μs");
        assert_eq!(snake("x 𝒳"), "x_u1d4b3");
        assert_eq!(camel("ﬁ"), "Ufb01");
        for name in ["größe", "données", "имя", "名前", "이름", "đơn_giá"] {
            assert_eq!(snake(name), name);
        }
    }

    #[test]
    fn separated_digits_stay_separated() {
        assert_eq!(camel("2024-01-01"), "_2024_01_01");
        assert_eq!(camel("tls-1.2"), "Tls1_2");
        assert_eq!(camel("us-east-1"), "UsEast1");
        assert_eq!(snake("iso-8601"), "iso_8601");
        assert_eq!(camel("1-"), "_1Minus");
    }

    #[test]
    fn a_dash_is_a_minus_if_another_value_has_a_plus() {
        let has = |value: &str| value == "utc+1";
        assert_eq!(camel(&with_sign("utc-1", has)), "UtcMinus1");
        assert_eq!(camel(&with_sign("utc-2", has)), "Utc2");
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
    fn equal_identifiers_are_numbered() {
        let mut scope = Scope::new(Case::Snake);
        let names = ["foo-bar", "foo_bar", "fooBar"].map(|name| scope.take(name).to_string());
        assert_eq!(names, ["foo_bar", "foo_bar_2", "foo_bar_3"]);
    }
}
