//! Compares the document with the lock: the contract that was released.

use std::path::Path;

use openapi_webhooks_diff::{Change, Levels, Lock};
use openapi_webhooks_document::{Catalogue, Diagnostics, messages};

/// Reports the breaking changes of `document` since the lock that nobody accepted. `text` is the text of the lock, and
/// `manifest` that of the package's `Cargo.toml`, which may set the classes of changes.
pub(crate) fn check(
    path: &Path,
    text: Result<String, String>,
    manifest: Result<String, String>,
    document: &Catalogue,
    diagnostics: &Diagnostics,
) {
    let name = path.display().to_string();
    let text = match text {
        Ok(text) => text,
        Err(error) => return diagnostics.report(messages::unreadable_lock(&name, &error)),
    };
    let lock = match Lock::parse(path, &text) {
        Ok(lock) => lock,
        Err(error) => {
            return diagnostics.report(messages::invalid_lock(&name, &error.to_string()));
        }
    };
    let manifest = match manifest {
        Ok(manifest) => manifest,
        Err(error) => return diagnostics.report(messages::unreadable_manifest(&error)),
    };
    let levels = match Levels::of_manifest(&manifest) {
        Ok(levels) => levels,
        Err(error) => return diagnostics.report(messages::invalid_levels(&error.to_string())),
    };
    let check = lock.check(document, &levels);
    for change in check.breaking() {
        report(change, &name, diagnostics);
    }
    for accepted in check.unused() {
        let (kind, place) = (accepted.kind(), accepted.place());
        diagnostics.report(messages::unused_acceptance(&name, kind, place));
    }
    if let Some(problem) = check.diff().version_problem() {
        diagnostics.report(messages::version_not_raised(&problem));
    }
}

fn report(change: &Change, lock: &str, diagnostics: &Diagnostics) {
    let location = change.new_location().or(change.old_location());
    let places: Vec<String> = change.places().iter().map(ToString::to_string).collect();
    diagnostics.report(messages::breaking_change(
        location.cloned(),
        change.message(),
        change.kind().name(),
        &places,
        lock,
    ));
}
