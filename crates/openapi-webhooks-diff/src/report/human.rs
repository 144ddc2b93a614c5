//! The report for a terminal, in the style of rustc's diagnostics.

use std::fmt::Write;

use openapi_webhooks_document::escape::shortened;

use crate::change::Change;
use crate::class::Direction;
use crate::diff::Diff;

use super::summary::{listed, listed_places, position, summary, visible};

pub(super) fn report(diff: &Diff) -> String {
    let mut text = String::new();
    for change in listed(diff) {
        text.push_str(&one(change));
        text.push('\n');
    }
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}", summary(diff));
    if let Some(problem) = diff.version_problem() {
        let _ = writeln!(text, "warning: {}", visible(&problem));
    }
    text
}

/// The maximum length of a counterexample, in characters.
const MAX_LENGTH: usize = 400;

/// ```text
/// major[property-removed]: property `email` was removed
///   --> schema/openapi.json:41:5
///    | `user.created`: body
///    = was: old/openapi.json:38:9
///    = the old contract rejects: {"id":1}
/// ```
fn one(change: &Change) -> String {
    let (class, kind) = (change.class(), change.kind());
    let mut text = format!("{class}[{kind}]: {}\n", visible(change.message()));
    let mut line = |line: String| {
        text.push_str(&line);
        text.push('\n');
    };
    if let Some(new) = change.new_location() {
        line(format!("  --> {}", position(new)));
    }
    for place in listed_places(change) {
        line(format!("   | {place}"));
    }
    if let Some(old) = change.old_location() {
        line(format!("   = was: {}", position(old)));
    }
    if let Some(value) = change.counterexample() {
        let reader = match change.direction() {
            Direction::Payload => "the old contract rejects",
            Direction::Response => "the new contract rejects",
        };
        line(format!(
            "   = {reader}: {}",
            shortened(&visible(&value.to_string()), MAX_LENGTH)
        ));
    }
    text
}
