//! The report for programs.

use openapi_webhooks_document::Location;
use serde_json::{Map, Value as Json, json};

use crate::change::{Change, Place};
use crate::class::Class;
use crate::diff::Diff;

pub(super) fn report(diff: &Diff) -> String {
    let changes: Vec<Json> = diff.changes().iter().map(change).collect();
    let (old, new) = diff.versions();
    let report = json!({
        "class": diff.class().map(Class::name),
        "old_version": old,
        "new_version": new,
        "version_problem": diff.version_problem(),
        "changes": changes,
    });
    format!("{report:#}\n")
}

fn change(change: &Change) -> Json {
    let mut object = Map::new();
    let mut add = |name: &str, value: Json| {
        if !value.is_null() {
            object.insert(name.to_owned(), value);
        }
    };
    add("kind", change.kind().name().into());
    add("class", change.class().name().into());
    add("direction", change.direction().name().into());
    add("message", change.message().into());
    add("subject", change.subject().into());
    add("before", change.before().into());
    add("after", change.after().into());
    add("old", location(change.old_location()));
    add("new", location(change.new_location()));
    add("places", change.places().iter().map(place).collect());
    add("counterexample", change.counterexample().cloned().into());
    object.into()
}

fn location(location: Option<&Location>) -> Json {
    location.map_or(Json::Null, |location| {
        let (line, column) = location.line_and_column();
        json!({
            "file": location.file().display().to_string(),
            "line": line,
            "column": column,
            "pointer": location.pointer(),
        })
    })
}

fn place(place: &Place) -> Json {
    json!({
        "webhook": place.webhook(),
        "method": place.method(),
        "part": place.part().map(ToString::to_string),
        "path": place.path(),
        "variants": place.variants(),
    })
}
