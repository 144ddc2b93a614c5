//! Descriptions → doc comments. A description is CommonMark written for a web page; rustdoc would run
//! its code blocks, resolve its brackets and refuse its HTML, so those are made harmless.

use std::borrow::Cow;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, TokenStreamExt};
use syn::{Attribute, parse_quote};

use crate::model::Docs;

use super::ast;

/// What is said of an item, as its attributes.
pub(super) struct Attributes(Vec<Attribute>);

impl Attributes {
    /// Puts them before the attributes that an item has.
    pub(super) fn put_before(self, attributes: &mut Vec<Attribute>) {
        attributes.splice(..0, self.0);
    }
}

impl From<Attributes> for Vec<Attribute> {
    fn from(attributes: Attributes) -> Self {
        attributes.0
    }
}

impl ToTokens for Attributes {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.0);
    }
}

/// `/// …` lines, and `#[deprecated]`. `fallback` is said where the document says nothing.
pub(super) fn attributes(docs: &Docs, fallback: &str) -> Attributes {
    said(docs, &text(docs, fallback))
}

/// The same of a function that fails, whose text is said already.
pub(super) fn of_fallible(
    docs: &Docs,
    paragraphs: impl Iterator<Item = String>,
    errors: &str,
) -> Attributes {
    let errors = ["# Errors", errors].map(str::to_owned);
    let paragraphs: Vec<String> = paragraphs.chain(errors).collect();
    said(docs, &paragraphs.join("\n\n"))
}

fn said(docs: &Docs, text: &str) -> Attributes {
    let Attributes(mut attributes) = lines(text);
    if docs.deprecated {
        attributes.push(parse_quote!(#[deprecated]));
    }
    Attributes(attributes)
}

/// The text of the documentation of something.
pub(super) fn text(docs: &Docs, fallback: &str) -> String {
    let mut paragraphs: Vec<String> = docs
        .paragraphs
        .iter()
        .map(|paragraph| harmless(paragraph))
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    if paragraphs.is_empty() {
        paragraphs.push(fallback.to_owned());
    }
    paragraphs.extend(docs.notes.iter().cloned());
    paragraphs.join("\n\n")
}

/// A name from the document within a sentence.
pub(super) fn inline(name: &str) -> String {
    let name = name
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('`', "'");
    format!("`{name}`")
}

/// Doc attributes, a line each, as `///` has them.
pub(super) fn lines(text: &str) -> Attributes {
    let lines = text.lines().map(|line| match line {
        "" => literal(""),
        line => literal(&format!(" {}", visible(line))),
    });
    Attributes(lines.map(ast::doc).collect())
}

/// Raw where that does: to escape every character of every description takes longer than all else that
/// is done with it.
fn literal(line: &str) -> Literal {
    let raw = || format!("r#\"{line}\"#").parse::<Literal>().ok();
    let is_raw = !line.contains("\"#");
    let literal = if is_raw { raw() } else { None };
    literal.unwrap_or_else(|| Literal::string(line))
}

/// A line without what rustc refuses in a comment: control characters, such as a carriage return
/// alone, and those that change the direction of text.
fn visible(line: &str) -> Cow<'_, str> {
    if line.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(line);
    }
    let is_direction = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    line.chars()
        .filter(|&c| !c.is_control() && !is_direction(c))
        .collect()
}

/// CommonMark that rustdoc and clippy take as it is meant, or as plain text.
fn harmless(description: &str) -> String {
    let mut output: Vec<String> = Vec::new();
    let mut fence: Option<Fence> = None;
    let mut list_indent = 0;
    for line in description.lines() {
        let line = line.replace('\t', "    ");
        let line = line.trim_end();
        if let Some(open) = &fence {
            let is_end = open.is_closed_by(line);
            output.push(if is_end {
                open.marker.clone()
            } else {
                line.to_owned()
            });
            if is_end {
                fence = None;
            }
            continue;
        }
        let line = line.trim_start();
        if let Some(open) = Fence::opened_by(line) {
            // A block without a language would be a test.
            output.push(format!("{}text", open.marker));
            fence = Some(open);
            list_indent = 0;
            continue;
        }
        let marker = list_marker(line);
        if line.is_empty() {
            list_indent = 0;
        } else if marker > 0 {
            list_indent = marker;
        }
        let indent = if marker > 0 || line.is_empty() {
            0
        } else {
            list_indent
        };
        output.push(format!("{}{}", " ".repeat(indent), harmless_line(line)));
    }
    if let Some(open) = fence {
        output.push(open.marker);
    }
    output.join("\n").trim().to_owned()
}

/// A fenced code block (CommonMark 0.31, section 4.5).
struct Fence {
    marker: String,
}

impl Fence {
    fn opened_by(line: &str) -> Option<Fence> {
        ['`', '~'].into_iter().find_map(|sign| {
            let length = line.chars().take_while(|&c| c == sign).count();
            let info = &line[length..];
            let is_fence = length >= 3 && !(sign == '`' && info.contains('`'));
            is_fence.then(|| Fence {
                marker: sign.to_string().repeat(length),
            })
        })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let line = line.trim();
        line.starts_with(&self.marker) && line.trim_start_matches(['`', '~']).is_empty()
    }
}

/// How far the text of a list item stands from its marker; nothing for other lines.
fn list_marker(line: &str) -> usize {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let marker = match line.as_bytes().get(digits) {
        Some(b'-' | b'*' | b'+') if digits == 0 => 1,
        Some(b'.' | b')') if (1..=9).contains(&digits) => digits + 1,
        _ => return 0,
    };
    match line.as_bytes().get(marker) {
        Some(b' ') => marker + 1,
        _ => 0,
    }
}

/// A line outside of code: quotation marks at its start, HTML, brackets that are no link with an
/// address, and bare addresses.
fn harmless_line(line: &str) -> String {
    let mut output = String::with_capacity(line.len());
    let mut rest = line;
    if let Some(quoted) = rest.strip_prefix('>') {
        output.push_str("\\>");
        rest = quoted;
    }
    let is_special = |c| matches!(c, '`' | '[' | ']' | '<' | 'h' | '\\');
    while let Some(at) = rest.find(is_special) {
        let (plain, special) = rest.split_at(at);
        output.push_str(plain);
        rest = special;
        let Some(first) = rest.chars().next() else {
            break;
        };
        let taken = match first {
            '`' => code_span(rest),
            '[' => link(rest),
            'h' => address(rest),
            '\\' => Some(rest.chars().take(2).map(char::len_utf8).sum()),
            _ => None,
        };
        match taken {
            Some(length) if first == 'h' => {
                output.push('<');
                output.push_str(&rest[..length]);
                output.push('>');
                rest = &rest[length..];
            }
            Some(length) => {
                output.push_str(&rest[..length]);
                rest = &rest[length..];
            }
            None => {
                if matches!(first, '[' | ']' | '<' | '`') {
                    output.push('\\');
                }
                output.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    output.push_str(rest);
    output
}

fn code_span(text: &str) -> Option<usize> {
    let ticks = text.bytes().take_while(|&byte| byte == b'`').count();
    let (marker, rest) = text.split_at(ticks);
    let end = rest.find(marker)?;
    let after = &rest[end + ticks..];
    (!after.starts_with('`')).then_some(ticks + end + ticks)
}

/// `[text](https://…)`, its text plain.
fn link(text: &str) -> Option<usize> {
    let end_of_text = text.find(']')?;
    let label = text.get(1..end_of_text)?;
    let target = text.get(end_of_text + 1..)?.strip_prefix('(')?;
    let end_of_target = target.find(')')?;
    let address = &target[..end_of_target];
    let is_plain = !label.contains(['[', '<', '`']) || is_code(label);
    let is_web = (address.starts_with("https://") || address.starts_with("http://"))
        && !address.contains([' ', '<', '>', '(']);
    (is_plain && is_web).then_some(end_of_text + 2 + end_of_target + 1)
}

fn is_code(label: &str) -> bool {
    code_span(label) == Some(label.len())
}

/// A bare address, without the punctuation that ends its sentence.
fn address(text: &str) -> Option<usize> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let is_part =
        |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '"' | '`' | ')' | ']' | '*');
    let length = text.find(|c| !is_part(c)).unwrap_or(text.len());
    let length = text[..length]
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '\\'])
        .len();
    (length > "https://".len()).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_blocks_are_no_tests() {
        assert_eq!(harmless("```\nlet x = ;\n```"), "```text\nlet x = ;\n```");
        assert_eq!(harmless("```json\n{}"), "```text\n{}\n```");
        assert_eq!(harmless("a\n\n    indented"), "a\n\nindented");
    }

    #[test]
    fn brackets_and_html_are_text_unless_they_link() {
        assert_eq!(harmless("an [array] of <b>"), "an \\[array\\] of \\<b>");
        assert_eq!(
            harmless("[docs](https://a.example/b)"),
            "[docs](https://a.example/b)"
        );
        assert_eq!(harmless("[docs](../b)"), "\\[docs\\](../b)");
        assert_eq!(
            harmless("see https://a.example/b."),
            "see <https://a.example/b>."
        );
        assert_eq!(harmless("`[x] <y>` and `"), "`[x] <y>` and \\`");
    }

    #[test]
    fn list_items_keep_their_lines() {
        assert_eq!(harmless("- one\ntwo\n\nthree"), "- one\n  two\n\nthree");
        assert_eq!(harmless("10. one\ntwo"), "10. one\n    two");
        assert_eq!(harmless("> said"), "\\> said");
    }
}
