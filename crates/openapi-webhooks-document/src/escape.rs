//! Shows or removes invisible characters of a document. Control characters could start a new line of
//! output or control a terminal. Bidirectional characters reorder the displayed text, and rustc rejects
//! them in comments and literals.

use std::borrow::Cow;

/// Escapes hidden characters as `\u{…}`, which leaves a single line. For output that a person reads.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut output = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_hidden(c) {
            output.extend(c.escape_unicode());
        } else {
            output.push(c);
        }
    }
    Cow::Owned(output)
}

/// Replaces each hidden character except a tab by one visible character, so that columns do not change.
/// For excerpts.
pub fn aligned(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let picture = |c: char| match c {
        '\t' => c,
        // The control pictures of Unicode.
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\x7f' => '\u{2421}',
        c if is_hidden(c) => '\u{fffd}',
        c => c,
    };
    Cow::Owned(text.chars().map(picture).collect())
}

/// Removes hidden characters, except line feeds, tabs, and the joiners and variation selectors that
/// scripts and emoji need. For comments and documentation.
pub fn without_hidden(text: &str) -> Cow<'_, str> {
    let is_dropped = |c| {
        let is_kept = matches!(
            c,
            '\n' | '\t' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'
        );
        is_hidden(c) && !is_kept
    };
    if !text.contains(is_dropped) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(is_dropped, ""))
}

/// The first `most` characters of a text, followed by `…` if there are more.
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// Whether a character is a line break, a control character or a bidirectional control.
pub fn is_control(c: char) -> bool {
    let is_separator = matches!(c, '\u{2028}' | '\u{2029}');
    // Unicode's property `Bidi_Control`.
    let is_bidi = matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    c.is_control() || is_separator || is_bidi
}

/// Whether a character cannot be seen: [controls](is_control), interlinear annotations, and Unicode's
/// property `Default_Ignorable_Code_Point`.
pub fn is_hidden(c: char) -> bool {
    if matches!(c, ' '..='~') {
        return false;
    }
    is_control(c)
        || matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(shortened("äöü", 2), "äö…");
        assert_eq!(shortened("äöü", 3), "äöü");
        assert_eq!(shortened("", 0), "");
    }

    #[test]
    fn hidden_characters_are_shown() {
        let hostile = "a\r\n\u{1b}[31m\u{85}\u{2028}\u{202e}\u{200b}\u{feff}é";
        assert_eq!(
            visible(hostile),
            r"a\u{d}\u{a}\u{1b}[31m\u{85}\u{2028}\u{202e}\u{200b}\u{feff}é"
        );
        assert_eq!(
            aligned(hostile),
            "a␍␊␛[31m\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}é"
        );
        assert_eq!(aligned("\x7f\0\t"), "␡␀\t");
    }

    #[test]
    fn comments_keep_joiners_and_variation_selectors() {
        assert_eq!(without_hidden("a\r\n\tb\u{202e}c\u{1b}"), "a\n\tbc");
        let persian = "می\u{200c}خواهم";
        assert_eq!(without_hidden(persian), persian);
        assert_eq!(without_hidden("❤\u{fe0f}"), "❤\u{fe0f}");
    }

    #[test]
    fn plain_text_is_borrowed() {
        assert!(matches!(visible("plain"), Cow::Borrowed(_)));
        assert!(matches!(aligned("ünïcode"), Cow::Borrowed(_)));
        assert!(matches!(without_hidden("日本語\n"), Cow::Borrowed(_)));
    }
}
