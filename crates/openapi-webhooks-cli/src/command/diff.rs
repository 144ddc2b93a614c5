//! `diff`: what changed between two documents.

use openapi_webhooks_diff::{Class, Format, compare_with_counterexamples};
use openapi_webhooks_document::ReadOptions;

use crate::arguments::{Diff, DiffFormat, FailOn};
use crate::failure::{Failure, Outcome};
use crate::{document, levels, output};

pub(super) fn run(arguments: &Diff) -> Result<Outcome, Failure> {
    let sides = [&arguments.old, &arguments.new];
    if sides.iter().all(|side| side.as_os_str() == document::INPUT) {
        let message = "only one of the documents can be the standard input";
        return Err(Failure::new(message));
    }
    let options = ReadOptions::new().callbacks(arguments.callbacks);
    let old = document::load(&arguments.old, &options)?;
    let new = document::load(&arguments.new, &options)?;
    let levels = levels::of_package(&arguments.new)?;
    let diff = compare_with_counterexamples(&old, &new).with_levels(&levels);
    match arguments.format {
        DiffFormat::Human => output::result(&output::coloured(&diff.report(Format::Human))),
        DiffFormat::Json => output::result(&diff.report(Format::Json)),
        DiffFormat::Markdown => output::result(&diff.report(Format::Markdown)),
        DiffFormat::Github => output::result(&diff.report(Format::Github)),
    }
    let least = match arguments.fail_on {
        FailOn::Major => Class::Major,
        FailOn::Unknown => Class::Unknown,
        FailOn::Minor => Class::Minor,
    };
    Ok(Outcome::found(diff.class() >= Some(least)))
}
