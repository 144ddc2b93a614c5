//! Annotations of GitHub Actions.

use openapi_webhooks_document::annotation::Annotation;

use crate::change::Change;
use crate::diff::Diff;

use super::summary::{listed, listed_places};

pub(super) fn report(diff: &Diff) -> String {
    let mut text: String = listed(diff).map(annotation).collect();
    if let Some(problem) = diff.version_problem() {
        let annotation = Annotation {
            command: "warning",
            location: None,
            title: "version",
            message: &problem,
        };
        text += &format!("{annotation}\n");
    }
    text
}

/// ```text
/// ::error file=openapi.json,line=41,col=5,title=major property-removed::property `email` was removed (`user.created`: body)
/// ```
fn annotation(change: &Change) -> String {
    let location = change.new_location().or(change.old_location());
    let location = location.map(|location| {
        let (line, column) = location.line_and_column();
        (location.file(), line, column)
    });
    let command = match change.class().is_breaking() {
        true => "error",
        false => "notice",
    };
    let (class, kind) = (change.class(), change.kind());
    let places = listed_places(change).join("; ");
    let annotation = Annotation {
        command,
        location,
        title: &format!("{class} {kind}"),
        message: &format!("{} ({places})", change.message()),
    };
    format!("{annotation}\n")
}
