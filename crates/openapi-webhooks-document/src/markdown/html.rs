//! Translates HTML that formats text to Markdown. Everything else, such as `<placeholder>`, is text.

use std::borrow::Cow;
use std::collections::BTreeSet;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Replaces the HTML in `text` by Markdown. The result is parsed like any description, so safety does
/// not depend on this translation.
pub(super) fn to_markdown(text: &str, options: Options) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut output = String::with_capacity(text.len());
    let mut translation = Translation::of(text);
    let mut done = 0;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let is_block = match event {
            Event::Html(_) => true,
            Event::InlineHtml(_) => false,
            Event::Start(Tag::Table(_)) | Event::End(TagEnd::Table) => {
                translation.is_in_table = !translation.is_in_table;
                continue;
            }
            _ => continue,
        };
        if range.start < done {
            continue;
        }
        output.push_str(&text[done..range.start]);
        let html = &text[range.clone()];
        let html = if is_block {
            html.trim_start_matches([' ', '\t'])
        } else {
            html
        };
        translation.translate(&mut output, html, &text[range.end..]);
        done = range.end;
    }
    output.push_str(&text[done..]);
    Cow::Owned(output)
}

#[derive(Default)]
struct Translation {
    /// The names of elements that have an end tag. A `<code>` without one is a placeholder.
    closed: BTreeSet<String>,
    /// The mark that ends the open element, if it is kept.
    mark: Option<&'static str>,
    /// The addresses of open links, if they are kept.
    links: Vec<Option<String>>,
    is_in_table: bool,
}

impl Translation {
    fn of(text: &str) -> Self {
        let tags = text.split("</").skip(1);
        let closed = tags.map(|tag| split_name(tag).0.to_ascii_lowercase());
        Translation {
            closed: closed.collect(),
            ..Translation::default()
        }
    }

    /// Appends a part that is HTML; `after` follows it.
    fn translate(&mut self, output: &mut String, html: &str, after: &str) {
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            output.push_str(&rest[..at]);
            rest = &rest[at..];
            let end = rest[1..].find(['<', '>']).map(|end| end + 1);
            let tag = end.filter(|&end| rest[end..].starts_with('>'));
            let Some(end) = tag else {
                output.push_str("\\<");
                rest = &rest[1..];
                continue;
            };
            let (tag, following) = (&rest[1..end], &rest[end + 1..]);
            let next = if following.is_empty() {
                after
            } else {
                following
            };
            if !self.tag(output, tag, next) {
                output.push('\\');
                output.push_str(&rest[..=end]);
            }
            rest = following;
        }
        output.push_str(rest);
    }

    /// Appends the Markdown of a tag, if it is known.
    fn tag(&mut self, output: &mut String, tag: &str, next: &str) -> bool {
        if tag.starts_with("!--") {
            return true;
        }
        let (is_end, tag) = match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        let (name, attributes) = split_name(tag);
        if attributes.starts_with(['-', '_', ':', '.', '@']) {
            return false;
        }
        let name = name.to_ascii_lowercase();
        let is_single = matches!(name.as_str(), "br" | "hr" | "img" | "li" | "p");
        if !is_single && !self.closed.contains(&name) {
            return false;
        }
        match name.as_str() {
            "a" => self.link(output, is_end, attributes),
            "code" | "kbd" | "samp" | "tt" => self.marked(output, is_end, "`", next),
            "b" | "strong" => self.marked(output, is_end, "**", next),
            "em" | "i" => self.marked(output, is_end, "*", next),
            "br" if self.is_in_table => output.push(' '),
            "br" => output.push_str("  \n"),
            "hr" => output.push_str("\n\n***\n\n"),
            "li" if !is_end => output.push_str("\n- "),
            "blockquote" | "dd" | "details" | "div" | "dl" | "dt" | "h1" | "h2" | "h3" | "h4"
            | "h5" | "h6" | "li" | "ol" | "p" | "pre" | "section" | "summary" | "table" | "tr"
            | "ul" => output.push_str(if self.is_in_table { " " } else { "\n\n" }),
            "abbr" | "center" | "del" | "font" | "img" | "ins" | "mark" | "s" | "small"
            | "span" | "sub" | "sup" | "tbody" | "td" | "th" | "thead" | "u" | "var" => {}
            _ => return false,
        }
        true
    }

    /// Writes an element as a mark of Markdown, if its content is plain enough.
    fn marked(&mut self, output: &mut String, is_end: bool, mark: &'static str, next: &str) {
        if is_end {
            output.extend(self.mark.take());
        } else if is_plain(next, mark) {
            output.push_str(mark);
            self.mark = Some(mark);
        }
    }

    fn link(&mut self, output: &mut String, is_end: bool, attributes: &str) {
        if is_end {
            if let Some(Some(address)) = self.links.pop() {
                output.extend(["](<", &address, ">)"]);
            }
            return;
        }
        let address = attribute(attributes, "href=").filter(|address| address.starts_with("http"));
        if address.is_some() {
            output.push('[');
        }
        self.links.push(address);
    }
}

/// The name of a tag, and its attributes.
fn split_name(tag: &str) -> (&str, &str) {
    let is_name = |c: char| c.is_ascii_alphanumeric();
    tag.split_at(tag.find(|c| !is_name(c)).unwrap_or(tag.len()))
}

/// Whether the content at the start of `text` can be enclosed in marks.
fn is_plain(text: &str, mark: &str) -> bool {
    let Some(length) = text.find(['<', '&', '`', '\n']) else {
        return false;
    };
    let (content, end) = text.split_at(length);
    if mark == "`" {
        return length > 0 && end.starts_with("</");
    }
    let after = end.split_once('>').map_or("", |(_, after)| after);
    end.starts_with("</")
        && content.starts_with(char::is_alphanumeric)
        && (content.ends_with(char::is_alphanumeric)
            || !content.ends_with(char::is_whitespace) && !after.starts_with(char::is_alphanumeric))
}

/// The value of an attribute in quotes.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let (_, value) = attributes.split_once(name)?;
    let quote = value
        .chars()
        .next()
        .filter(|quote| matches!(quote, '"' | '\''))?;
    let (value, _) = value[1..].split_once(quote)?;
    Some(value.to_owned())
}
