//! What the formats share: the summary, places and locations.

use openapi_webhooks_document::{Location, escape};

use crate::change::Change;
use crate::class::Class;
use crate::diff::Diff;
use crate::kind::ChangeKind;

/// The changes that are reported one by one.
pub(super) fn listed(diff: &Diff) -> impl Iterator<Item = &Change> {
    let changes = diff.changes().iter();
    changes.filter(|change| change.kind() != ChangeKind::TextChanged)
}

/// For example `2 major, 1 minor and 3 patch changes`.
pub(super) fn summary(diff: &Diff) -> String {
    let count = |class: &Class| listed(diff).filter(|it| it.class() == *class).count();
    let classes = Class::ALL.iter().rev();
    let counts = classes.map(|class| (class, count(class)));
    let counts: Vec<String> = counts
        .filter(|(_, count)| *count > 0)
        .map(|(class, count)| format!("{count} {class}"))
        .collect();
    let texts = diff.changes().len() - listed(diff).count();
    let noun = match listed(diff).count() {
        1 => "change",
        _ => "changes",
    };
    let listed = match counts.split_last() {
        None => String::new(),
        Some((last, [])) => format!("{last} {noun}"),
        Some((last, others)) => format!("{} and {last} {noun}", others.join(", ")),
    };
    match (listed.as_str(), texts) {
        ("", 0) => "no changes".to_owned(),
        (listed, 0) => listed.to_owned(),
        ("", texts) => format!("only texts changed, in {}", places(texts)),
        (listed, texts) => format!("{listed}; texts changed in {}", places(texts)),
    }
}

fn places(count: usize) -> String {
    match count {
        1 => "one place".to_owned(),
        count => format!("{count} places"),
    }
}

/// A text of a document on one line.
pub(super) fn visible(text: &str) -> String {
    escape::visible(text).into_owned()
}

/// For example `schema/openapi.json:41:5`.
pub(super) fn position(location: &Location) -> String {
    let file = visible(&location.file().display().to_string());
    let (line, column) = location.line_and_column();
    format!("{file}:{line}:{column}")
}

/// The maximum number of places that are listed.
const MAX_PLACES: usize = 3;

/// The places of a change, and how many more there are.
pub(super) fn listed_places(change: &Change) -> Vec<String> {
    let places = change.places();
    let listed = places.iter().take(MAX_PLACES);
    let mut listed: Vec<String> = listed.map(|place| visible(&place.to_string())).collect();
    match places.len().saturating_sub(MAX_PLACES) {
        0 => {}
        1 => listed.push("… and one more place".to_owned()),
        more => listed.push(format!("… and {more} more places")),
    }
    listed
}
