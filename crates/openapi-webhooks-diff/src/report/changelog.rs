//! The changelog for customers.

use std::fmt::Write;

use openapi_webhooks_document::Catalogue;

use crate::change::Change;
use crate::class::Class;
use crate::diff::{Diff, compare};

use super::markdown::line;
use super::summary::{listed, listed_places};

/// Writes the changes between versions of a document for the customers who receive its webhooks, in CommonMark, newest
/// version first. The versions are given oldest first.
///
/// Each version has a heading with its `info.version`. Changes that no request or response shows, such as those of
/// texts and of names in generated code, are left out. The text is meant for a page of `openapi-webhooks-docs`.
///
/// ```
/// use openapi_webhooks_diff::changelog;
/// use openapi_webhooks_document::{Catalogue, ReadOptions};
///
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
/// let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
/// let text = changelog(&[&old, &new]);
/// assert!(text.contains("- `user.created`: body. Property `email` was removed."));
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn changelog(versions: &[&Catalogue]) -> String {
    let mut text = String::new();
    for pair in versions.windows(2).rev() {
        if let [old, new] = pair {
            write_version(&mut text, &compare(old, new));
        }
    }
    text
}

fn write_version(text: &mut String, diff: &Diff) {
    let (_, version) = diff.versions();
    // Writing to a string cannot fail.
    let _ = writeln!(text, "## {}\n", line(version));
    let mut is_empty = true;
    for &class in Class::ALL.iter().rev() {
        let Some(heading) = heading(class) else {
            continue;
        };
        let mut changes = listed(diff).filter(|it| it.class() == class).peekable();
        if changes.peek().is_none() {
            continue;
        }
        is_empty = false;
        let _ = writeln!(text, "{heading}:\n");
        for change in changes {
            let _ = writeln!(text, "- {}", entry(change));
        }
        text.push('\n');
    }
    if is_empty {
        text.push_str("No webhook changed.\n\n");
    }
}

fn heading(class: Class) -> Option<&'static str> {
    match class {
        Class::Major => Some("Breaking changes"),
        Class::Unknown => Some("Changes that may break receivers"),
        Class::Minor => Some("Additions"),
        Class::Patch => Some("Other changes"),
        // It is visible in generated code only.
        Class::Source => None,
    }
}

/// For example `` `user.created`: body. Property `email` was removed. ``
fn entry(change: &Change) -> String {
    let mut message = line(change.message());
    if let Some(first) = message.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let places: Vec<String> = listed_places(change).iter().map(|it| line(it)).collect();
    match places.is_empty() {
        true => format!("{message}."),
        false => format!("{}. {message}.", places.join("; ")),
    }
}
