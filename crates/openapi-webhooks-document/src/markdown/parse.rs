//! CommonMark → events.

use std::mem;

use pulldown_cmark::{Event as Parsed, LinkType, Options, Parser, Tag as ParsedTag, TagEnd};

use super::event::{Event, Tag};
use super::html;
use super::visible::visible;

/// Longer descriptions become a code block. The longest known description has a quarter of this length.
const MAX_LENGTH: usize = 32 << 10;

/// Deeper quotes, lists and emphasis are removed; their content is kept.
const MAX_NESTING: usize = 12;

/// A description with a line that opens more containers becomes a code block, because parsing it would
/// take quadratic time.
const MAX_MARKERS: usize = 16;

/// Tables with more columns become text, because short rows are filled up.
const MAX_COLUMNS: usize = 64;

/// Reads a description.
pub fn parse(description: &str) -> Vec<Event> {
    let text = visible(description);
    let verbatim = || vec![Event::CodeBlock(text.replace('\t', "    "))];
    if !is_bounded(&text) {
        return verbatim();
    }
    let markdown = html::to_markdown(&text, options(&text));
    if !is_bounded(&markdown) {
        return verbatim();
    }
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(&markdown, options(&markdown)).into_offset_iter() {
        reader.read(event, &markdown[range]);
    }
    reader.close_implied();
    reader.events
}

fn options(text: &str) -> Options {
    let columns = |line: &str| line.matches('|').count();
    if text.lines().all(|line| columns(line) <= MAX_COLUMNS) {
        Options::ENABLE_GFM | Options::ENABLE_TABLES
    } else {
        Options::ENABLE_GFM
    }
}

fn is_bounded(text: &str) -> bool {
    let is_rule = |line: &str| line.chars().all(|c| matches!(c, '-' | '*' | ' ' | '\t'));
    text.len() <= MAX_LENGTH
        && text
            .lines()
            .all(|line| markers(line) <= MAX_MARKERS || is_rule(line))
}

/// How many block quotes and list items a line may open.
fn markers(line: &str) -> usize {
    let is_part = |byte: &u8| b" \t>-+*.)".contains(byte) || byte.is_ascii_digit();
    let bytes = line.as_bytes();
    let end = bytes.iter().take_while(|byte| is_part(byte)).count();
    (0..end)
        .filter(|&at| match bytes[at] {
            b'>' => true,
            b'-' | b'+' | b'*' | b'.' | b')' => {
                matches!(bytes.get(at + 1), None | Some(b' ' | b'\t'))
            }
            _ => false,
        })
        .count()
}

#[derive(Default)]
struct Reader {
    events: Vec<Event>,
    /// The open tags that are kept, innermost last.
    kept: Vec<Tag>,
    /// Whether each open tag is kept.
    open: Vec<bool>,
    /// The implied paragraph around text that is directly in a block.
    implied: Option<Tag>,
    /// The text of a code block that is open.
    code: Option<String>,
}

impl Reader {
    fn read(&mut self, event: Parsed<'_>, source: &str) {
        match event {
            Parsed::Start(tag) => self.start(tag, source),
            Parsed::End(tag) => self.end(tag),
            Parsed::Text(text) | Parsed::Html(text) | Parsed::InlineHtml(text) => self.text(&text),
            Parsed::Code(code) => {
                let code = one_line(&code);
                self.inline(Event::Code(code));
            }
            Parsed::SoftBreak => self.inline(Event::SoftBreak),
            Parsed::HardBreak => self.inline(Event::HardBreak),
            Parsed::Rule => {
                self.close_implied();
                self.events.push(Event::Rule);
            }
            // Extensions that are not enabled.
            Parsed::InlineMath(text)
            | Parsed::DisplayMath(text)
            | Parsed::FootnoteReference(text) => self.text(&text),
            Parsed::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: ParsedTag<'_>, source: &str) {
        let mut alert = None;
        match tag {
            ParsedTag::CodeBlock(_) => self.code = Some(String::new()),
            ParsedTag::BlockQuote(kind) => alert = kind,
            _ => {}
        }
        let is_inline = is_inline(tag.to_end());
        let tag = self.keep(tag, source);
        if !is_inline {
            self.close_implied();
        } else if tag.is_some() {
            self.open_implied();
        }
        self.open.push(tag.is_some());
        if let Some(tag) = tag {
            self.kept.push(tag.clone());
            self.events.push(Event::Start(tag));
        }
        if let Some(kind) = alert {
            let title = Event::Text(format!("{kind:?}"));
            let heading = [Event::Start(Tag::Heading), title, Event::End(Tag::Heading)];
            self.events.extend(heading);
        }
    }

    /// The tag to keep, if any.
    fn keep(&self, tag: ParsedTag<'_>, source: &str) -> Option<Tag> {
        let within = |is_it: fn(&Tag) -> bool| self.kept.iter().any(is_it);
        let is_deep = self.kept.len() >= MAX_NESTING;
        let parent = self.parent();
        let sign = source.chars().next().unwrap_or('*');
        match tag {
            ParsedTag::Paragraph | ParsedTag::HtmlBlock => Some(Tag::Paragraph),
            ParsedTag::Heading { .. } => Some(Tag::Heading),
            ParsedTag::Item => matches!(parent, Some(Tag::List(_))).then_some(Tag::Item),
            ParsedTag::TableHead => parent.map(|_| Tag::TableHead),
            ParsedTag::TableRow => parent.map(|_| Tag::TableRow),
            ParsedTag::TableCell => parent.map(|_| Tag::TableCell),
            _ if is_deep => None,
            ParsedTag::BlockQuote(_) => Some(Tag::BlockQuote),
            ParsedTag::List(first) => Some(Tag::List(first)),
            ParsedTag::Table(alignments) => Some(Tag::Table(alignments)),
            ParsedTag::Emphasis => Some(Tag::Emphasis(sign)),
            // A heading is written as strong emphasis.
            ParsedTag::Strong => {
                (!within(|tag| matches!(tag, Tag::Heading))).then_some(Tag::Strong(sign))
            }
            // The text of an autolink is its address, which is written as text.
            ParsedTag::Link {
                link_type: LinkType::Autolink | LinkType::Email,
                ..
            } => None,
            ParsedTag::Link { dest_url, .. } => {
                let is_nested = within(|tag| matches!(tag, Tag::Link(_)));
                let address = visible(&dest_url).replace(['\n', '\t'], "");
                (!is_nested && is_allowed(&address)).then_some(Tag::Link(address))
            }
            // Code is kept when it ends, and images as their text. The other tags are not enabled.
            ParsedTag::CodeBlock(_)
            | ParsedTag::Image { .. }
            | ParsedTag::FootnoteDefinition(_)
            | ParsedTag::DefinitionList
            | ParsedTag::DefinitionListTitle
            | ParsedTag::DefinitionListDefinition
            | ParsedTag::Strikethrough
            | ParsedTag::Superscript
            | ParsedTag::Subscript
            | ParsedTag::MetadataBlock(_) => None,
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if let Some(code) = self.code.take() {
            let code = code.trim_end_matches('\n').replace('\t', "    ");
            self.events.push(Event::CodeBlock(code));
        }
        if !is_inline(tag) {
            self.close_implied();
        }
        if self.open.pop() == Some(true) {
            self.events.extend(self.kept.pop().map(Event::End));
        }
    }

    /// The innermost open tag, if it is kept.
    fn parent(&self) -> Option<&Tag> {
        self.kept.last().filter(|_| self.open.last() == Some(&true))
    }

    fn text(&mut self, text: &str) {
        if let Some(code) = &mut self.code {
            code.push_str(text);
            return;
        }
        let text = one_line(text);
        match self.events.last_mut() {
            Some(Event::Text(before)) => before.push_str(&text),
            _ => self.inline(Event::Text(text)),
        }
    }

    fn inline(&mut self, event: Event) {
        self.open_implied();
        self.events.push(event);
    }

    /// Whether text may follow, possibly in an implied paragraph.
    fn is_in_text(&self) -> bool {
        self.kept.iter().any(Tag::holds_text)
    }

    fn open_implied(&mut self) {
        if self.implied.is_some() || self.is_in_text() {
            return;
        }
        let tag = match self.parent() {
            Some(Tag::Item) => Tag::Plain,
            _ => Tag::Paragraph,
        };
        self.events.push(Event::Start(tag.clone()));
        self.implied = Some(tag);
    }

    fn close_implied(&mut self) {
        let implied = mem::take(&mut self.implied);
        self.events.extend(implied.map(Event::End));
    }
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image
    )
}

/// Character references can contain characters that were removed before.
fn one_line(text: &str) -> String {
    visible(text).replace(['\n', '\t'], " ")
}

/// Whether a link to this address is allowed: web and mail addresses are.
fn is_allowed(address: &str) -> bool {
    let (scheme, rest) = address.split_once(':').unwrap_or_default();
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.len() > 2 && rest.starts_with("//"),
        // Without a dot, rustdoc treats it as the path of an item.
        "mailto" => rest.contains('@') && rest.contains('.'),
        _ => false,
    }
}
