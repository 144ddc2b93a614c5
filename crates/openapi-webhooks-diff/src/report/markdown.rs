//! The report for a pull request or a changelog.

use std::fmt::Write;

use crate::change::Change;
use crate::class::Class;
use crate::diff::Diff;

use super::summary::{listed, listed_places, summary, visible};

pub(super) fn report(diff: &Diff) -> String {
    let mut text = String::new();
    for &class in Class::ALL.iter().rev() {
        let changes: Vec<&Change> = listed(diff).filter(|it| it.class() == class).collect();
        if changes.is_empty() {
            continue;
        }
        // Writing to a string cannot fail.
        let _ = writeln!(text, "### {}\n", heading(class));
        for change in changes {
            let places = listed_places(change).join("; ");
            let _ = writeln!(
                text,
                "- {} ({}) — {places}",
                line(change.message()),
                change.kind()
            );
        }
        text.push('\n');
    }
    let mut end = summary(diff);
    if let Some(first) = end.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let _ = writeln!(text, "{end}.");
    if let Some(problem) = diff.version_problem() {
        let _ = writeln!(text, "\n> **Warning:** {}.", line(&problem));
    }
    text
}

fn heading(class: Class) -> &'static str {
    match class {
        Class::Major => "Breaking changes",
        Class::Unknown => "Changes that may break customers",
        Class::Source => "Changes of generated names",
        Class::Minor => "Additions",
        Class::Patch => "Other changes",
    }
}

/// Text of a document on one line. Text in backquotes is kept; outside of them, Markdown characters become spaces.
pub(super) fn line(text: &str) -> String {
    let parts = visible(text);
    let parts = parts.split('`').enumerate();
    let escaped = parts.map(|(at, part)| match at % 2 {
        0 => part.replace(['<', '*', '_', '[', '#'], " "),
        _ => part.to_owned(),
    });
    escaped.collect::<Vec<_>>().join("`")
}
