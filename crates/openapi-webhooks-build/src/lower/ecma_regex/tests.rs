use proptest::prelude::*;
use proptest::sample::select;
use regex::Regex;

use super::{MAX_ALTERNATIVES, Unsupported, translate};
use crate::model::Pattern;

fn is_match(pattern: &Pattern, text: &str) -> bool {
    let is_match = |regex: &String| Regex::new(regex).expect("a regex").is_match(text);
    pattern.matches.iter().all(is_match) && !pattern.rejects.iter().any(is_match)
}

/// regress, which implements ECMA-262, is the oracle.
fn expected(pattern: &str, text: &str) -> bool {
    let regex = regress::Regex::with_flags(pattern, "u");
    let regex = regex.or_else(|_| regress::Regex::new(pattern));
    regex.expect("a valid pattern").find(text).is_some()
}

fn check(pattern: &str, texts: &[&str]) {
    let translated = translate(pattern).unwrap_or_else(|error| panic!("{pattern}: {error:?}"));
    for text in texts {
        assert_eq!(
            is_match(&translated, text),
            expected(pattern, text),
            "{pattern} as {translated:?} on {text:?}"
        );
    }
}

const CHARACTERS: [&str; 40] = [
    "a",
    "b",
    "A",
    "Z",
    "_",
    "0",
    "9",
    "-",
    "^",
    "$",
    ".",
    "/",
    "\\",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "|",
    "#",
    "&",
    "~",
    " ",
    "\t",
    "\n",
    "\r",
    "\u{b}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\0",
    "\u{8}",
    "é",
    "ſ",
    "\u{661}",
    "İ",
    "😀",
    "\u{10ffff}",
];

#[test]
fn every_construct_matches_as_in_ecma_262() {
    for pattern in [
        r"^\d$",
        r"^\D$",
        r"^\w$",
        r"^\W$",
        r"^\s$",
        r"^\S$",
        r"^.$",
        r"^[^]$",
        r"^[]$",
        r"^[^a]$",
        r"^[\d]$",
        r"^[^\D]$",
        r"^[\s\S]$",
        r"^[\w-]$",
        r"^[a-]$",
        r"^[-a]$",
        r"^[a\-z]$",
        r"^[+--]$",
        r"^[a&&b]$",
        r"^[a~~b]$",
        r"^[[]$",
        r"^[[a]]$",
        r"^[\]]$",
        r"^[\\]$",
        r"^[\b]$",
        r"^[#& ~]$",
        r"^[\^]$",
        r"^[a^]$",
        r"^[.$|()*+?{}]$",
        r"^\.$",
        r"^\/$",
        r"^/$",
        r"^#$",
        r"^ $",
        r"^\-$",
        r"^[\w-z]$",
        r"^\_$",
        r"^]$",
        r"^}$",
        r"^a{$",
        r"^a{,2}$",
        r"^{a}$",
        r"^\t$",
        r"^\v$",
        r"^\0$",
        r"^\cI$",
        r"^[\cJ]$",
        r"^\x41$",
        r"^\u0041$",
        r"^\u{1F600}$",
        r"^\uD83D\uDE00$",
        r"^[\uD83D\uDE00-\uD83D\uDE4F]$",
        r"^[\u{1F600}]$",
        r"^[\u0000-\uFFFF]$",
        r"^\p{L}$",
        r"^\P{L}$",
        r"^[\p{Lu}_]$",
        r"^\p{Script=Latin}$",
        r"^\p{sc=Arabic}$",
        r"^\p{General_Category=Decimal_Number}$",
        r"^\p{Alphabetic}$",
        r"^\p{ASCII}$",
        r"^\p{Any}$",
        r"^\p{Lowercase_Letter}$",
        r"\ba\b",
        r"\Ba\B",
        r"a\b",
        r"\b",
        r"\B",
        r"^é\b",
        r"^a$|^b$",
        r"^$",
        "",
        r"a$",
        r"^a",
        r"^(?<name>a)$",
        r"^(a)*$",
        r"^(?:)*$",
        r"^a{2}$",
        r"^a{0}$",
        r"^a{1,}$",
        r"^a{0,2}?$",
        r"^(a?){3}$",
        r"^(a*)*b?$",
        r"^😀{2}$",
        r"^(?!a)",
        r"^(?=a)",
        r"^(?!a)(?=.{2}$).*$",
        r"(?!a)^.",
        r"^.*(?<!a)$",
        r"^.*(?<=a|b)$",
        r"^.*$(?<!b)",
        r"^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$",
        r"^(?=.*\d)(?=.*[a-z]).{2,}$",
        r"(?<!a)$",
    ] {
        check(pattern, &CHARACTERS);
        check(
            pattern,
            &[
                "", "aa", "ab", "a\n", "a-", "-a", "a9", "aé", "éa", "a{", "{a}", "a{,2}", "😀😀",
                "aab",
            ],
        );
    }
}

#[test]
fn uncertain_constructs_are_not_translated() {
    use Unsupported::{Backtracking, TooLarge};
    for (pattern, reason) in [
        (r"(a)\1", Backtracking),
        (r"(?<x>a)\k<x>", Backtracking),
        (r"^((?!a).)*$", Backtracking),
        (r"(?=a)b", Backtracking),
        (r"a|^(?!b)", Backtracking),
        (r"^a(?!b)", Backtracking),
        (r"^(?!a(?!b))", Backtracking),
        (r"^.{300000}$", TooLarge),
        (r"^(a{1000}){1000}$", TooLarge),
        (r"^a{99999999999}$", TooLarge),
        (&"a|".repeat(MAX_ALTERNATIVES), TooLarge),
        (&"a".repeat(20_000), TooLarge),
    ] {
        assert_eq!(translate(pattern).map(|_| ()), Err(reason), "{pattern:.40}");
    }
    for pattern in [
        r"\Aa\Z",
        r"\uD83D",
        r"[\uD800-\uDBFF]",
        r"(?i:a)",
        r"\p{Basic_Emoji}",
        r"\xg",
    ] {
        let error = translate(pattern).expect_err(pattern);
        assert!(
            matches!(error, Unsupported::Construct(_) | Unsupported::Invalid(_)),
            "{pattern}: {error:?}"
        );
    }
    assert!(matches!(translate("(a"), Err(Unsupported::Invalid(_))));
}

/// Accepted patterns compile within the runtime's limit.
#[test]
fn the_largest_patterns_compile() {
    for pattern in [
        r"^[\s\S]{1,5000}$",
        r"^[a-z]{1,9999}$",
        r"^\p{L}{1,255}$",
        r"^(?:\w\W){2000}$",
    ] {
        let translated = translate(pattern).unwrap_or_else(|error| panic!("{pattern}: {error:?}"));
        for regex in &translated.matches {
            let regex = regex::RegexBuilder::new(regex).size_limit(32 << 20).build();
            assert!(regex.is_ok(), "{pattern}");
        }
    }
}

/// Patterns composed of pieces of patterns, most of them valid.
fn patterns() -> impl Strategy<Value = String> {
    const PIECES: [&str; 45] = [
        "a", "b", "-", ".", "\\d", "\\D", "\\w", "\\s", "\\S", "[ab]", "[^a]", "[a-z]", "[\\w.-]",
        "[^\\s]", "[b&&a]", "\\b", "\\B", "^", "$", "(", ")", "(?:", "(?<n>", "(?=", "(?!", "(?<=",
        "(?<!", "|", "*", "+", "?", "{2}", "{0,1}", "{1,}", "*?", "\\n", "\\u0061", "\\.", "é",
        "😀", "\\p{Lu}", "]", "{", "#", "&",
    ];
    prop::collection::vec(select(&PIECES[..]), 0..8).prop_map(|pieces| pieces.concat())
}

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(select(&CHARACTERS[..]), 0..5).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn translated_patterns_match_the_same_strings(pattern in patterns(), texts in prop::collection::vec(texts(), 8)) {
        if let Ok(translated) = translate(&pattern) {
            for text in &texts {
                prop_assert_eq!(
                    is_match(&translated, text), expected(&pattern, text), "{:?} as {:?} on {:?}", pattern, translated, text
                );
            }
        }
    }

    #[test]
    fn any_text_is_translated_or_rejected(pattern in any::<String>()) {
        let _ = translate(&pattern);
    }
}
