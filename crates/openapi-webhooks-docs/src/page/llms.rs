//! `llms.txt`: the pages as a list in Markdown, for language models (llmstxt.org).

use std::fmt::Write;

use crate::markup::plain_text;
use crate::site::File;

use super::frame::Frame;
use super::index::trigger;
use super::output::{self, TEXT};

pub(super) fn file_text(frame: &Frame<'_>) -> String {
    let catalogue = frame.settings.catalogue;
    let mut text = format!("# {}\n", line(frame.settings.title));
    if let Some(description) = catalogue.description() {
        text += &format!("\n> {}\n", line(&plain_text(description)));
    }
    text += "\n## Guides\n\n\
        - [Verify signatures](verify.html): Standard Webhooks signatures, with a worked example\n\
        - [Deliveries and retries](delivery.html): statuses, time limit, retries, order, duplicates\n";
    for (title, slug) in &frame.further {
        text += &format!("- [{}](pages/{slug}.html)\n", line(title));
    }
    text += "\n## Webhooks\n\n";
    for page in &frame.directory.webhooks {
        let name = line(page.webhook.name());
        let trigger = trigger(&page.webhook).map(|text| format!(": {}", line(&text)));
        let written = writeln!(
            text,
            "- [{name}](webhooks/{}.html){}",
            page.slug,
            trigger.unwrap_or_default()
        );
        debug_assert!(written.is_ok(), "a string takes any text");
    }
    text
}

pub(super) fn file(frame: &Frame<'_>) -> File {
    output::file("llms.txt", TEXT, &file_text(frame))
}

/// Text on one line, without brackets, which would end a link.
fn line(text: &str) -> String {
    let is_bracket = |c: char| matches!(c, '[' | ']' | '<' | '>');
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.replace(is_bracket, "")
}
