//! The parts of a description that are kept. Code that writes events must escape text, but need not
//! check anything.

use pulldown_cmark::Alignment;

/// A part of a description.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Start(Tag),
    End(Tag),
    /// Text on one line, without control characters.
    Text(String),
    /// A code span, on one line.
    Code(String),
    /// A code block, whatever its language.
    CodeBlock(String),
    SoftBreak,
    HardBreak,
    Rule,
}

/// A structure that has content.
#[derive(Clone, Debug, PartialEq)]
pub enum Tag {
    Paragraph,
    /// The paragraph of a list item that has no blank lines around it.
    Plain,
    Heading,
    BlockQuote,
    /// A list, with the first number of an ordered one.
    List(Option<u64>),
    Item,
    Table(Vec<Alignment>),
    TableHead,
    TableRow,
    TableCell,
    /// Emphasis, with the character that marks it in the description.
    Emphasis(char),
    /// Strong emphasis, likewise.
    Strong(char),
    /// A link to an `http`, `https` or `mailto` address.
    Link(String),
}

impl Tag {
    /// Whether the content is text instead of blocks.
    pub(super) fn holds_text(&self) -> bool {
        match self {
            Tag::Paragraph | Tag::Plain | Tag::Heading | Tag::TableCell => true,
            Tag::Emphasis(_) | Tag::Strong(_) | Tag::Link(_) => true,
            Tag::BlockQuote | Tag::List(_) | Tag::Item => false,
            Tag::Table(_) | Tag::TableHead | Tag::TableRow => false,
        }
    }
}
