//! Descriptions as Markdown for rustdoc.
//!
//! Rustdoc would run their code blocks as tests, keep their HTML and resolve their brackets, so nothing is
//! copied: [`write`](write()) writes the reader's [`Event`]s anew.

mod text;
mod write;

use openapi_webhooks_document::markdown::{Event, Tag, parse};

pub(crate) use text::code_span;
pub(crate) use write::write;

/// A description, as Markdown that rustdoc reads as text, structure and vetted links.
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
