//! Patterns of checked strings, which match in time linear in the string.

use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

/// Far above the generator's own limit, so every generated pattern compiles.
const SIZE_LIMIT: usize = 64 << 20;

/// A pattern, compiled at its first use.
#[derive(Debug)]
pub struct Pattern {
    /// The text in the document.
    text: &'static str,
    matches: &'static [&'static str],
    rejects: &'static [&'static str],
    compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
struct Compiled {
    matches: Vec<Regex>,
    rejects: Vec<Regex>,
}

impl Pattern {
    /// A pattern of strings that match all of `matches` and none of `rejects`. `text` is how the
    /// document writes it.
    #[must_use]
    pub const fn new(
        text: &'static str,
        matches: &'static [&'static str],
        rejects: &'static [&'static str],
    ) -> Self {
        Self {
            text,
            matches,
            rejects,
            compiled: OnceLock::new(),
        }
    }

    /// The text in the document.
    pub(crate) fn text(&self) -> &'static str {
        self.text
    }

    /// Whether a string matches.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Compiled {
            matches: compile(self.matches),
            rejects: compile(self.rejects),
        });
        compiled.matches.iter().all(|regex| regex.is_match(text))
            && !compiled.rejects.iter().any(|regex| regex.is_match(text))
    }
}

fn compile(expressions: &[&str]) -> Vec<Regex> {
    let compile = |expression: &&str| {
        let regex = RegexBuilder::new(expression).size_limit(SIZE_LIMIT).build();
        match regex {
            Ok(regex) => regex,
            Err(error) => unreachable!("the generator writes regular expressions: {error}"),
        }
    };
    expressions.iter().map(compile).collect()
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_string_matches_all_of_matches_and_none_of_rejects() {
        let pattern = Pattern::new("", &["^(?:.*[0-9])", "^[a-z0-9]+$"], &["^(?:aws)"]);
        for (text, is_match) in [("a1", true), ("a", false), ("aws1", false), ("A1", false)] {
            assert_eq!(pattern.is_match(text), is_match, "{text}");
        }
        assert!(Pattern::new("", &[""], &[]).is_match(""));
    }

    /// A backtracking engine would need 2^100000 steps.
    #[test]
    fn nested_repetitions_take_linear_time() {
        let pattern = Pattern::new("", &["^(?:(?:a+)+)+$"], &[]);
        let text = "a".repeat(100_000);
        assert!(pattern.is_match(&text));
        assert!(!pattern.is_match(&format!("{text}!")));
    }
}
