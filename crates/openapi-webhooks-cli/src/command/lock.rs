//! `lock`: the released contract.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use openapi_webhooks_diff::{Change, Lock as Contract, LockCheck};
use openapi_webhooks_document::{Catalogue, ReadOptions};

use crate::arguments::Lock;
use crate::failure::{Failure, Outcome};
use crate::{document, levels, output};

pub(super) fn run(arguments: &Lock, quiet: bool) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    let options = ReadOptions::new().callbacks(arguments.document.callbacks);
    let catalogue = document::load(&path, &options)?;
    let levels = levels::of_package(&path)?;
    let file = &arguments.lock;
    if !file.exists() && !arguments.check && !arguments.accept {
        write(file, &Contract::text_of(&catalogue), quiet)?;
        return Ok(Outcome::Fine);
    }
    let mut lock = read(file)?;
    let check = lock.check(&catalogue, &levels);
    report(&check, quiet);
    if arguments.check {
        return Ok(Outcome::found(!check.breaking().is_empty()));
    }
    if let (true, Some(reason)) = (arguments.accept, &arguments.reason) {
        return accept(file, &mut lock, &check, reason, quiet);
    }
    if !check.breaking().is_empty() {
        output::note(
            "the lock was not written: accept the breaking changes with `--accept --reason TEXT`, or undo them",
        );
        return Ok(Outcome::Found);
    }
    update(file, &lock, &catalogue, quiet)?;
    Ok(Outcome::Fine)
}

fn read(file: &Path) -> Result<Contract, Failure> {
    let name = file.display();
    let text = fs::read_to_string(file).map_err(|error| {
        let is_missing = error.kind() == ErrorKind::NotFound;
        let failure = Failure::of(format!("cannot read `{name}`"), error);
        match is_missing {
            true => failure.help("restore it from version control; at the first release, `openapi-webhooks lock` writes it"),
            false => failure,
        }
    })?;
    Contract::parse(file, &text).map_err(|error| {
        let failure = Failure::of(format!("`{name}`"), error);
        match text.contains("\n<<<<<<< ") {
            true => failure.help(
                "a merge left a conflict: keep the side that was released last, and accept changes again",
            ),
            false => failure.help("restore it from version control"),
        }
    })
}

fn write(file: &Path, text: &str, quiet: bool) -> Result<(), Failure> {
    let written = fs::write(file, text);
    let name = file.display();
    written.map_err(|error| Failure::of(format!("cannot write `{name}`"), error))?;
    if !quiet {
        output::note(&format!("wrote `{name}`"));
    }
    Ok(())
}

/// Writes the contract of the document, without accepted changes, which are part of it now.
fn update(file: &Path, lock: &Contract, document: &Catalogue, quiet: bool) -> Result<(), Failure> {
    if lock.is_current(document) && lock.accepted().is_empty() {
        if !quiet {
            output::note(&format!("`{}` is up to date", file.display()));
        }
        return Ok(());
    }
    write(file, &Contract::text_of(document), quiet)
}

fn accept(
    file: &Path,
    lock: &mut Contract,
    check: &LockCheck,
    reason: &str,
    quiet: bool,
) -> Result<Outcome, Failure> {
    if check.breaking().is_empty() {
        output::note("there is nothing to accept");
        return Ok(Outcome::Fine);
    }
    for change in check.breaking() {
        lock.accept(change, reason);
    }
    write(file, &lock.to_text(), quiet)?;
    Ok(Outcome::Fine)
}

fn report(check: &LockCheck, quiet: bool) {
    for change in check.breaking() {
        output::result(&output::coloured(&line(change)));
    }
    if quiet {
        return;
    }
    for unused in check.unused() {
        let (kind, place) = (unused.kind(), unused.place());
        output::warning(&format!(
            "the accepted change {kind} at `{place}` no longer exists"
        ));
    }
    if let Some(problem) = check.diff().version_problem() {
        output::warning(&problem);
    }
}

fn line(change: &Change) -> String {
    let location = change.new_location().or(change.old_location());
    let location = location.map(|location| {
        let file = location.file().display().to_string();
        format!(
            "  --> {}:{}:{}\n",
            output::visible(&file),
            location.line(),
            location.column()
        )
    });
    let places = change.places();
    let place = places.first().map(|place| {
        let more = match places.len() {
            1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        format!("   | {}{more}\n", output::visible(&place.to_string()))
    });
    format!(
        "{}\n{}{}",
        output::visible(&change.to_string()),
        location.unwrap_or_default(),
        place.unwrap_or_default(),
    )
}
