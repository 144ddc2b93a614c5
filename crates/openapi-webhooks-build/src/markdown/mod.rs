//! Descriptions as Markdown for rustdoc.
//!
//! Rustdoc would run code blocks as tests, keep HTML and resolve brackets as links. Descriptions are
//! therefore not copied: [`write`](write()) writes new Markdown from the reader's [`Event`]s.

mod text;
mod write;

use openapi_webhooks_document::markdown::{Event, Tag, parse};

pub(crate) use text::code_span;
pub(crate) use write::write;

/// Converts a description to Markdown that rustdoc shows as text, structure and checked links.
pub(crate) fn sanitize(description: &str) -> String {
    write(&parse(description))
}

/// The same, with `lead` before its first words.
pub(crate) fn sanitize_after(lead: &str, description: &str) -> String {
    let mut events = parse(description);
    let lead = Event::Text(format!("{lead} "));
    match events.first() {
        None => {}
        Some(Event::Start(Tag::Paragraph)) => events.insert(1, lead),
        Some(_) => {
            let paragraph = [
                Event::Start(Tag::Paragraph),
                lead,
                Event::End(Tag::Paragraph),
            ];
            events.splice(0..0, paragraph);
        }
    }
    write(&events)
}

#[cfg(test)]
mod tests;
