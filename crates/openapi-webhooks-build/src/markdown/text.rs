//! Escapes text for Markdown.

use std::iter;

use openapi_webhooks_document::markdown::visible;

/// The context of a word.
#[derive(Clone, Copy)]
pub(super) struct Position {
    pub(super) is_line_start: bool,
    pub(super) is_in_link: bool,
    pub(super) is_in_table: bool,
}

/// Appends a word: text without whitespace. A bare address becomes a link.
pub(super) fn word(output: &mut String, word: &str, position: Position) {
    let rest = if position.is_line_start {
        line_start(output, word)
    } else {
        word
    };
    if position.is_in_link {
        return text(output, rest, position);
    }
    let mut rest = rest;
    while let Some((at, length)) = address(rest) {
        text(output, &rest[..at], position);
        output.extend(["<", &rest[at..at + length], ">"]);
        rest = &rest[at + length..];
    }
    text(output, rest, position);
}

/// Escapes characters that would begin a block at the start of a line, and returns the rest of the word.
fn line_start<'a>(output: &mut String, word: &'a str) -> &'a str {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let length = match &word.as_bytes()[digits..] {
        [b'.' | b')'] if digits > 0 => digits + 1,
        [b'#' | b'>' | b'-' | b'+' | b'=' | b'|' | b':', ..] if digits == 0 => 1,
        _ => return word,
    };
    output.push_str(&word[..length - 1]);
    output.push('\\');
    output.push_str(&word[length - 1..length]);
    &word[length..]
}

fn text(output: &mut String, text: &str, position: Position) {
    let mut before = None;
    for (at, character) in text.char_indices() {
        let after = &text[at + character.len_utf8()..];
        let is_special = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => {
                !(before.is_some_and(char::is_alphanumeric)
                    && after.starts_with(char::is_alphanumeric))
            }
            '&' => is_reference(after),
            '|' => position.is_in_table,
            _ => false,
        };
        if is_special {
            output.push('\\');
        }
        output.push(character);
        before = Some(character);
    }
}

/// Whether `&` before this may be a character reference.
fn is_reference(after: &str) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    // The longest name has 31 letters.
    let length = after.bytes().take(32).take_while(is_part).count();
    length > 0 && after.as_bytes().get(length) == Some(&b';')
}

/// The position and length of the first address, without trailing punctuation.
fn address(text: &str) -> Option<(usize, usize)> {
    let is_part = |c: char| c.is_ascii_graphic() && !r#"<>"`\|()[]{}*"#.contains(c);
    let mut from = 0;
    while let Some(at) = text[from..].find("http").map(|at| at + from) {
        let found = &text[at..];
        let scheme = ["https://", "http://"]
            .into_iter()
            .find(|scheme| found.starts_with(scheme));
        let Some(scheme) = scheme else {
            from = at + "http".len();
            continue;
        };
        let length = found.find(|c| !is_part(c)).unwrap_or(found.len());
        let length = found[..length]
            .trim_end_matches(['.', ',', ';', ':', '!', '?', '\''])
            .len();
        if length > scheme.len() {
            return Some((at, length));
        }
        from = at + "http".len();
    }
    None
}

/// Escapes the address of a link for the parentheses around it.
pub(super) fn destination(address: &str) -> String {
    let mut output = String::with_capacity(address.len());
    for character in address.chars() {
        match character {
            '(' | ')' | '[' | ']' | '&' => output.extend(['\\', character]),
            '<' | '>' | '"' | '`' | '\\' | '|' | '^' | '{' | '}' | ' ' => {
                output.push_str(&format!("%{:02X}", u32::from(character)));
            }
            _ => output.push(character),
        }
    }
    output
}

/// A code span on one line, within more backticks than it contains.
pub(crate) fn code_span(code: &str) -> String {
    let code = visible(code);
    let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let fence = backticks(&code, 1);
    let is_padded = code.is_empty() || code.starts_with('`') || code.ends_with('`');
    let space = if is_padded { " " } else { "" };
    [&fence, space, &code, space, &fence].concat()
}

/// A run of backticks that is longer than any run in `code`, and at least this long.
pub(super) fn backticks(code: &str, least: usize) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    iter::repeat_n('`', least.max(longest + 1)).collect()
}
