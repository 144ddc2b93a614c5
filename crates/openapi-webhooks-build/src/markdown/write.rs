//! Writes events as Markdown for rustdoc.

mod lines;

use std::mem;

use openapi_webhooks_document::markdown::{Alignment, Event, Tag};

use super::text::{self, Position, backticks, code_span, destination};
use lines::{Lines, Separation};

/// Writes events as Markdown whose only code blocks are fences tagged `text`.
pub(crate) fn write(events: &[Event]) -> String {
    let mut writer = Writer::default();
    for event in events {
        writer.event(event);
    }
    writer.lines.output
}

/// The separator between two words.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    Line,
    HardLine,
}

#[derive(Default)]
struct Writer {
    lines: Lines,
    /// The current line, and the separator before its next word.
    line: String,
    gap: Gap,
    /// Opening marks of emphasis and links that have no content yet.
    opening: Vec<String>,
    is_in_heading: bool,
    is_in_link: bool,
    /// The columns of the current table, and the cells of its current row.
    table: Option<Vec<Alignment>>,
    cells: Vec<String>,
}

impl Writer {
    fn event(&mut self, event: &Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(text),
            Event::Code(code) => self.code(code),
            Event::CodeBlock(code) => self.code_block(code),
            Event::SoftBreak => self.widen(Gap::Line),
            Event::HardBreak => self.widen(Gap::HardLine),
            Event::Rule => {
                self.lines.start_block(false);
                self.lines.put("___");
                self.lines.end_block(Separation::Blank);
            }
        }
    }

    fn start(&mut self, tag: &Tag) {
        match tag {
            Tag::Paragraph | Tag::Plain => self.lines.start_block(false),
            Tag::Heading => {
                self.lines.start_block(false);
                self.is_in_heading = true;
                self.opening.push("**".to_owned());
            }
            Tag::BlockQuote => self.lines.start_quote(),
            Tag::List(first) => self.lines.start_list(*first),
            Tag::Item => self.lines.start_item(),
            Tag::Table(columns) => {
                self.lines.start_block(false);
                self.table = Some(columns.clone());
            }
            Tag::TableHead | Tag::TableRow | Tag::TableCell => {}
            Tag::Emphasis(sign) => self.opening.push(sign.to_string()),
            Tag::Strong(sign) => self.opening.push(sign.to_string().repeat(2)),
            Tag::Link(_) => {
                self.is_in_link = true;
                self.opening.push("[".to_owned());
            }
        }
    }

    fn end(&mut self, tag: &Tag) {
        match tag {
            Tag::Paragraph => self.end_text(Separation::Blank),
            Tag::Plain => self.end_text(Separation::Line),
            Tag::Heading => {
                self.close("**");
                self.is_in_heading = false;
                self.end_text(Separation::Blank);
            }
            Tag::BlockQuote => self.lines.end_quote(),
            Tag::List(_) => self.lines.end_list(),
            Tag::Item => self.lines.end_item(),
            Tag::Table(_) => {
                self.table = None;
                self.lines.end_block(Separation::Blank);
            }
            Tag::TableHead => self.end_table_head(),
            Tag::TableRow => self.end_table_row(),
            Tag::TableCell => {
                self.gap = Gap::None;
                self.cells.push(mem::take(&mut self.line));
            }
            Tag::Emphasis(sign) => self.close(&sign.to_string()),
            Tag::Strong(sign) => self.close(&sign.to_string().repeat(2)),
            Tag::Link(address) => {
                self.is_in_link = false;
                self.close(&format!("]({})", destination(address)));
            }
        }
    }

    fn text(&mut self, text: &str) {
        for (at, word) in text.split(' ').enumerate() {
            if at > 0 {
                self.widen(Gap::Space);
            }
            if !word.is_empty() {
                self.open();
                let position = Position {
                    is_line_start: self.line.is_empty(),
                    is_in_link: self.is_in_link,
                    is_in_table: self.table.is_some(),
                };
                text::word(&mut self.line, word, position);
            }
        }
    }

    fn code(&mut self, code: &str) {
        // Parsers differ in how they treat a backslash before a bar in a table.
        let is_unclear = self.table.is_some() && code.contains('|') && code.contains('\\');
        if is_unclear || code.trim().is_empty() {
            return self.text(code);
        }
        self.open();
        let span = code_span(code);
        // Adjacent code spans would become one.
        if self.line.ends_with('`') {
            self.line.push(' ');
        }
        self.line.push_str(&match self.table {
            Some(_) => span.replace('|', "\\|"),
            None => span,
        });
    }

    fn code_block(&mut self, code: &str) {
        let fence = backticks(code, 3);
        self.lines.start_block(true);
        self.lines.put(&format!("{fence}text"));
        for line in code.lines() {
            self.lines.put(line);
        }
        self.lines.put(&fence);
        self.lines.end_block(Separation::Line);
    }

    fn widen(&mut self, gap: Gap) {
        let is_one_line = self.is_in_heading || self.table.is_some();
        let gap = if is_one_line { Gap::Space } else { gap };
        self.gap = self.gap.max(gap);
    }

    /// Writes the separator and the opening marks before a word. Marks are adjacent to words, because
    /// next to a space they would be text or a list marker.
    fn open(&mut self) {
        match mem::take(&mut self.gap) {
            _ if self.line.is_empty() => {}
            Gap::None => {}
            Gap::Space => self.line.push(' '),
            Gap::Line => self.end_line(),
            Gap::HardLine => {
                self.line.push('\\');
                self.end_line();
            }
        }
        for mark in self.opening.drain(..) {
            // `![` would be an image.
            if mark == "[" && self.line.ends_with('!') {
                self.line.insert(self.line.len() - 1, '\\');
            }
            self.line.push_str(&mark);
        }
    }

    /// Writes a closing mark, or removes the opening mark if there is no content.
    fn close(&mut self, mark: &str) {
        if self.opening.pop().is_none() {
            self.line.push_str(mark);
        }
    }

    fn end_line(&mut self) {
        self.lines.put(&mem::take(&mut self.line));
    }

    fn end_text(&mut self, separation: Separation) {
        self.gap = Gap::None;
        if !self.line.is_empty() {
            self.end_line();
        }
        self.lines.end_block(separation);
    }

    fn end_table_head(&mut self) {
        let columns = self.table.as_deref().unwrap_or_default();
        let rule = columns.iter().map(|alignment| match alignment {
            Alignment::None => "---",
            Alignment::Left => ":--",
            Alignment::Center => ":-:",
            Alignment::Right => "--:",
        });
        let rule = row(rule);
        let head = row(self.cells.drain(..));
        self.lines.put(&head);
        self.lines.put(&rule);
    }

    /// Rows may be shorter than the header.
    fn end_table_row(&mut self) {
        let cells = mem::take(&mut self.cells);
        let length = cells.iter().rposition(|cell| !cell.is_empty());
        if let Some(last) = length {
            self.lines.put(&row(&cells[..=last]));
        }
    }
}

/// `| a | b |`
fn row(cells: impl IntoIterator<Item: AsRef<str>>) -> String {
    let mut row = "|".to_owned();
    for cell in cells {
        row.extend([" ", cell.as_ref(), " |"]);
    }
    row
}
