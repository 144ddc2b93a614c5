//! Generates a string that matches a pattern.

use regex_syntax::hir::{Class, Hir, HirKind};

/// More repetitions are not tried.
const MAX_LENGTH: usize = 2_000;

/// Generates a string that matches an ECMA-262 pattern and has a length within the bounds. Returns `None` if
/// `regex-syntax` does not support the pattern, or if no such string is found.
pub(super) fn matching(pattern: &str, least: Option<u64>, most: Option<u64>) -> Option<String> {
    let hir = regex_syntax::Parser::new().parse(pattern).ok()?;
    let least = usize::try_from(least.unwrap_or(0)).ok()?;
    let most = most
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(MAX_LENGTH);
    // Unbounded repetitions are extended until the string is long enough.
    (0..=least.min(MAX_LENGTH)).find_map(|more| {
        let mut text = String::new();
        write(&hir, more, &mut text)?;
        let length = text.chars().count();
        (length >= least && length <= most).then_some(text)
    })
}

fn write(hir: &Hir, more: usize, text: &mut String) -> Option<()> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            text.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(class) => {
            text.push(member(class)?);
            Some(())
        }
        HirKind::Repetition(repetition) => {
            let least = usize::try_from(repetition.min).ok()?;
            let most = repetition.max.map_or(usize::MAX, |most| {
                usize::try_from(most).unwrap_or(usize::MAX)
            });
            // One repetition is a better example than none.
            let count = least
                .max(1)
                .saturating_add(more.saturating_sub(least.max(1)))
                .min(most);
            (0..count).try_for_each(|_| write(&repetition.sub, more, text))
        }
        HirKind::Capture(capture) => write(&capture.sub, more, text),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, more, text)),
        HirKind::Alternation(parts) => {
            let length = text.len();
            parts.iter().find_map(|part| {
                text.truncate(length);
                write(part, more, text)
            })
        }
    }
}

/// A letter or digit of a class, or else its first printable character.
fn member(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let is_in = |c: char| {
        class
            .iter()
            .any(|range| range.start() <= c && c <= range.end())
    };
    let mut familiar = ('a'..='z').chain('1'..='9').chain('A'..='Z');
    familiar
        .find(|&c| is_in(c))
        .or_else(|| (' '..='~').find(|&c| is_in(c)))
        .or_else(|| {
            class
                .iter()
                .map(regex_syntax::hir::ClassUnicodeRange::start)
                .next()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_short_and_printable() {
        for (pattern, expected) in [
            ("^[a-z]{3}$", "aaa"),
            (r"^\d{4}-\d{2}$", "1111-11"),
            ("^(card|cash)_[0-9]+$", "card_1"),
            ("^#[0-9a-fA-F]{6}$", "#aaaaaa"),
            ("^[^@]+@example$", "a@example"),
            ("^$", ""),
        ] {
            assert_eq!(matching(pattern, None, None).as_deref(), Some(expected));
        }
        assert_eq!(
            matching("^[a-z]+$", Some(5), None).as_deref(),
            Some("aaaaa")
        );
        assert_eq!(matching("^[a-z]+$", Some(5), Some(4)), None);
        assert_eq!(matching("(?=a)", None, None), None);
    }
}
