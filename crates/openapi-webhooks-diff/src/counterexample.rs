//! Finds values that the writer's contract allows and the reader's contract rejects.

use std::collections::HashMap;

use jsonschema::Validator;
use openapi_webhooks_document::Catalogue;
use serde_json::Value as Json;

use crate::class::{Class, Direction};
use crate::collect::Found;
use crate::diff::{self, Diff};
use crate::operations::Use;
use crate::sample;
use crate::side::Side;

/// Compares two documents as [`compare`](crate::compare) does, and looks for a
/// [counterexample](crate::Change::counterexample) of each breaking change.
///
/// A counterexample is a whole body or response. The validator `jsonschema` has checked that the contract of the
/// writer allows it and that of the reader rejects it. Not every breaking change has one: if an optional property is
/// removed, the old contract still accepts every payload, but customers miss the property.
///
/// ```
/// use openapi_webhooks_diff::compare_with_counterexamples;
/// use openapi_webhooks_document::{Catalogue, ReadOptions};
///
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
/// let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
/// let diff = compare_with_counterexamples(&old, &new);
/// let mut changes = diff.changes().iter();
/// let change = changes.find(|change| change.kind().name() == "enum-value-added").expect("a change");
/// assert_eq!(change.counterexample().expect("a payload")["plan"], "team");
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn compare_with_counterexamples(old: &Catalogue, new: &Catalogue) -> Diff {
    let (comparison, mut found, others) = diff::run(old, new);
    let mut validators = Validators::default();
    for found in found.iter_mut().take(MAX_SEARCHED) {
        if found.change.class() == Class::Major {
            let used = &comparison.uses[found.first_use];
            found.change.counterexample = search(&mut validators, found, used);
        }
    }
    Diff::new(old, new, found, others)
}

/// The maximum number of changes for which a counterexample is searched.
const MAX_SEARCHED: usize = 5_000;

fn search(validators: &mut Validators, found: &Found, used: &Use<'_>) -> Option<Json> {
    let [old, new] = &used.sides;
    let (writer, reader) = match used.direction {
        Direction::Payload => (new, old),
        Direction::Response => (old, new),
    };
    let candidates = sample::instances(writer, &found.steps, &found.finding.witness);
    let is_restricted = writer.schema().is_some();
    let [writer, reader] = validators.of(found.first_use, [writer, reader]);
    if is_restricted && writer.is_none() {
        // The validator does not support the schema, so no value can be checked.
        return None;
    }
    let mut candidates = candidates.into_iter();
    candidates.find(|value| accepts(writer, value) && !accepts(reader, value))
}

/// Without a validator, any value is valid.
fn accepts(validator: &Option<Validator>, value: &Json) -> bool {
    validator
        .as_ref()
        .is_none_or(|validator| validator.is_valid(value))
}

/// The validators of the writer and the reader of each use.
#[derive(Default)]
struct Validators(HashMap<usize, [Option<Validator>; 2]>);

impl Validators {
    fn of(&mut self, used: usize, sides: [&Side<'_>; 2]) -> [&Option<Validator>; 2] {
        let validators = self.0.entry(used);
        let [writer, reader] = validators.or_insert_with(|| sides.map(validator));
        [writer, reader]
    }
}

fn validator(side: &Side<'_>) -> Option<Validator> {
    let schema = side.schema()?.to_json_schema();
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&schema).ok()
}
