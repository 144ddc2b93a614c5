//! Annotations of GitHub Actions (GitHub Docs, "Workflow commands for GitHub Actions").

use crate::change::Change;
use crate::diff::Diff;

use super::summary::{listed, listed_places, visible};

pub(super) fn report(diff: &Diff) -> String {
    let mut text: String = listed(diff).map(annotation).collect();
    if let Some(problem) = diff.version_problem() {
        text += &format!("::warning::{}\n", data(&problem));
    }
    text
}

/// ```text
/// ::error file=openapi.json,line=41,col=5,title=major property-removed::property `email` was removed (`user.created`: body)
/// ```
fn annotation(change: &Change) -> String {
    let command = if change.class().is_breaking() {
        "error"
    } else {
        "notice"
    };
    let location = change.new_location().or(change.old_location());
    let location = location.map(|location| {
        let file = property(&location.file().display().to_string());
        let (line, column) = location.line_and_column();
        format!("file={file},line={line},col={column},")
    });
    let (class, kind) = (change.class(), change.kind());
    let places = listed_places(change).join("; ");
    format!(
        "::{command} {}title={class} {kind}::{}\n",
        location.unwrap_or_default(),
        data(&format!("{} ({places})", change.message())),
    )
}

/// Escapes a message.
fn data(text: &str) -> String {
    visible(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
