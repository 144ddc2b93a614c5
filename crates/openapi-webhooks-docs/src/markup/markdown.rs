//! Converts descriptions from CommonMark to HTML.
//!
//! The reader's parser returns only text, structure and checked links. This file writes them as elements, and
//! escapes all text of a description.

use std::fmt::Write;

use maud::{Escaper, Markup, PreEscaped};
use openapi_webhooks_document::escape;
use openapi_webhooks_document::markdown::{Event, Tag, parse};

/// The maximum number of characters of a first sentence.
const MAX_SENTENCE: usize = 160;

/// Formats a description as HTML.
pub(crate) fn markdown(description: &str) -> Markup {
    let mut writer = Writer::default();
    for event in parse(description) {
        writer.event(&event);
    }
    PreEscaped(writer.output)
}

/// The text of a description on one line, for lists and for search.
pub(crate) fn plain_text(description: &str) -> String {
    let mut text = String::new();
    for event in parse(description) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::CodeBlock(_) | Event::Rule => {}
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(Tag::Paragraph | Tag::Plain | Tag::Heading | Tag::TableCell) => {
                text.push(' ');
            }
            Event::Start(_) | Event::End(_) => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first sentence of a description as text on one line, cut if it is very long.
pub(crate) fn first_sentence(description: &str) -> String {
    let text = plain_text(description);
    let sentence = text.find(". ").map_or(text.as_str(), |end| &text[..=end]);
    escape::shortened(sentence, MAX_SENTENCE).into_owned()
}

#[derive(Default)]
struct Writer {
    output: String,
    is_in_link: bool,
    is_in_head: bool,
}

impl Writer {
    fn event(&mut self, event: &Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.is_in_link => self.text(text),
            Event::Text(text) => self.text_with_links(text),
            Event::Code(code) => {
                self.output.push_str("<code>");
                self.text(code);
                self.output.push_str("</code>");
            }
            Event::CodeBlock(code) => {
                self.output.push_str("<pre tabindex=\"0\"><code>");
                self.text(code);
                self.output.push_str("</code></pre>");
            }
            Event::SoftBreak => self.output.push('\n'),
            Event::HardBreak => self.output.push_str("<br>"),
            Event::Rule => self.output.push_str("<hr>"),
        }
    }

    fn start(&mut self, tag: &Tag) {
        match tag {
            Tag::List(Some(first)) if *first != 1 => {
                self.output.push_str(&format!("<ol start=\"{first}\">"));
            }
            Tag::Link(address) => {
                self.is_in_link = true;
                self.open_link(address);
            }
            Tag::Heading => self.output.push_str("<p class=\"heading\">"),
            Tag::Table(_) => self
                .output
                .push_str("<div class=\"scroll\" tabindex=\"0\"><table>"),
            Tag::TableHead => {
                self.is_in_head = true;
                self.output.push_str("<thead><tr>");
            }
            _ => {
                let name = self.element(tag);
                if !name.is_empty() {
                    self.output.push_str(&format!("<{name}>"));
                }
            }
        }
    }

    fn end(&mut self, tag: &Tag) {
        match tag {
            Tag::Link(_) => {
                self.is_in_link = false;
                self.output.push_str("</a>");
            }
            Tag::Heading => self.output.push_str("</p>"),
            Tag::Table(_) => self.output.push_str("</table></div>"),
            Tag::TableHead => {
                self.is_in_head = false;
                self.output.push_str("</tr></thead>");
            }
            _ => {
                let name = self.element(tag);
                if !name.is_empty() {
                    self.output.push_str(&format!("</{name}>"));
                }
            }
        }
    }

    fn element(&self, tag: &Tag) -> &'static str {
        match tag {
            Tag::Paragraph => "p",
            Tag::BlockQuote => "blockquote",
            Tag::List(None) => "ul",
            Tag::List(Some(_)) => "ol",
            Tag::Item => "li",
            Tag::TableRow => "tr",
            Tag::TableCell if self.is_in_head => "th",
            Tag::TableCell => "td",
            Tag::Emphasis(_) => "em",
            Tag::Strong(_) => "strong",
            Tag::Plain | Tag::Heading | Tag::Table(_) | Tag::TableHead | Tag::Link(_) => "",
        }
    }

    fn text(&mut self, text: &str) {
        let written = Escaper::new(&mut self.output).write_str(text);
        debug_assert!(written.is_ok(), "a string takes any text");
    }

    fn open_link(&mut self, address: &str) {
        self.output.push_str("<a rel=\"noopener\" href=\"");
        self.text(address);
        self.output.push_str("\">");
    }

    /// Writes text, and turns bare URLs in it into links.
    fn text_with_links(&mut self, text: &str) {
        let mut rest = text;
        while let Some((at, length)) = address(rest) {
            let (before, found) = rest.split_at(at);
            let (found, after) = found.split_at(length);
            self.text(before);
            self.open_link(found);
            self.text(found);
            self.output.push_str("</a>");
            rest = after;
        }
        self.text(rest);
    }
}

/// The position and length of the first URL, without the punctuation at the end of a sentence.
fn address(text: &str) -> Option<(usize, usize)> {
    let starts = ["https://", "http://"].map(|scheme| (text.find(scheme), scheme.len()));
    let (at, scheme) = starts
        .into_iter()
        .filter_map(|(at, length)| Some((at?, length)))
        .min()?;
    let is_part = |c: char| c.is_ascii_graphic() && !r#"<>"`\|()[]{}*"#.contains(c);
    let found = &text[at..];
    let length = found.find(|c| !is_part(c)).unwrap_or(found.len());
    let found = found[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
    (found.len() > scheme).then_some((at, found.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(description: &str) -> String {
        markdown(description).into_string()
    }

    #[test]
    fn structure_is_kept() {
        assert_eq!(
            html("An *order* was **paid**."),
            "<p>An <em>order</em> was <strong>paid</strong>.</p>"
        );
        assert_eq!(html("- one\n- two"), "<ul><li>one</li><li>two</li></ul>");
        assert_eq!(
            html("[docs](https://example.com/?a=1&b=2)"),
            "<p><a rel=\"noopener\" href=\"https://example.com/?a=1&amp;b=2\">docs</a></p>"
        );
        assert_eq!(
            html("See https://example.com/a."),
            "<p>See <a rel=\"noopener\" href=\"https://example.com/a\">https://example.com/a</a>.</p>"
        );
    }

    #[test]
    fn hostile_text_stays_text() {
        for text in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[a](javascript:alert(1))",
            "[a](data:text/html,x)",
            "\"><script>",
            "<a href=\"https://example.com\" onclick=\"x\">a</a>",
            "```html\n</code></pre><script>\n```",
            "http://\"><script>",
        ] {
            let html = html(text);
            for tag in html
                .split('<')
                .skip(1)
                .filter_map(|part| part.split('>').next())
            {
                let name = tag.trim_start_matches('/').split(' ').next();
                let known = ["p", "a", "pre", "code", "em", "strong"];
                assert!(known.contains(&name.unwrap_or_default()), "{text}: {html}");
                let attributes = tag.split_once(' ').map_or("", |(_, attributes)| attributes);
                let is_known = attributes.is_empty()
                    || attributes == "tabindex=\"0\""
                    || attributes.starts_with("rel=\"noopener\" href=\"http")
                        && attributes.matches('"').count() == 4;
                assert!(is_known, "{text}: {html}");
            }
        }
    }

    #[test]
    fn the_first_sentence_is_short_plain_text() {
        assert_eq!(
            first_sentence("An *order*\nwas paid. It is due."),
            "An order was paid."
        );
        assert_eq!(first_sentence("Version 1.0"), "Version 1.0");
        assert_eq!(first_sentence(&"é".repeat(161)), "é".repeat(160) + "…");
    }

    #[test]
    fn plain_text_is_one_line() {
        assert_eq!(
            plain_text("# Paid\n\nAn *order*\nwas `paid`."),
            "Paid An order was paid."
        );
    }
}
