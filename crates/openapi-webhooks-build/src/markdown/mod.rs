//! CommonMark from a document → events that hold nothing but text, structure and vetted links, and
//! those events → Markdown for rustdoc.
//!
//! A document is often written by somebody else. Rustdoc would run its code blocks as tests, keep its
//! HTML and resolve its brackets. So nothing is copied: [`parse`] keeps what [`Event`] can hold, and
//! [`write`](write()) writes that anew.

mod event;
mod html;
mod parse;
mod text;
mod write;

pub(crate) use event::{Event, Tag};
pub(crate) use parse::parse;
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
