//! The values of `enum` and `const`.

use std::collections::HashSet;

use openapi_webhooks_document::escape;
use serde_json::Value as Json;

use crate::allows::one_allows;
use crate::finding::{Finding, Witness};
use crate::graph::{Pair, Task};
use crate::kind::ChangeKind;
use crate::shape::Values;

pub(super) fn compare(pair: &mut Pair, task: &Task<'_>, [old, new]: [&Values<'_>; 2]) {
    let finding = |kind| Finding::new(kind, &task.old, &task.new);
    match (old.is_closed(), new.is_closed()) {
        (true, true) => {
            if let ([before], [after]) = (old.listed.as_slice(), new.listed.as_slice())
                && before != after
            {
                let finding = finding(ChangeKind::ConstChanged).before(text(before));
                let witness = Witness::Value(after.clone());
                pair.findings
                    .push(finding.after(text(after)).witness(witness));
                return;
            }
            listed(pair, task, [old, new]);
        }
        (true, false) => {
            pair.findings
                .push(finding(ChangeKind::EnumOpened).witness(Witness::OfAnyType));
            compare_with_choices(pair, task, ChangeKind::EnumValueRemoved, old, new);
        }
        (false, true) => {
            pair.findings
                .push(finding(ChangeKind::EnumClosed).witness(Witness::OfAnyType));
            compare_with_choices(pair, task, ChangeKind::EnumValueAdded, new, old);
        }
        (false, false) => {
            listed(pair, task, [old, new]);
            known(pair, task, [old, new]);
        }
    }
}

/// Compares the listed values of one contract with the choices of the other.
fn compare_with_choices(
    pair: &mut Pair,
    task: &Task<'_>,
    kind: ChangeKind,
    listed: &Values<'_>,
    other: &Values<'_>,
) {
    let (others, rules) = (all(other), other.rules());
    let mut is_undecided = false;
    for value in listed.listed.iter().filter(|value| !others.contains(value)) {
        match one_allows(&rules, value) {
            Some(true) => {}
            Some(false) => pair.findings.push(of_value(kind, task, value)),
            None => is_undecided = true,
        }
    }
    if is_undecided {
        let finding = Finding::new(ChangeKind::ConditionChanged, &task.old, &task.new);
        pair.findings.push(finding.subject("enum"));
    }
}

/// The finding of a listed value that one of the contracts does not allow.
fn of_value(kind: ChangeKind, task: &Task<'_>, value: &Json) -> Finding {
    let finding = Finding::new(kind, &task.old, &task.new);
    let finding = match kind {
        ChangeKind::EnumValueAdded => finding.after(text(value)),
        _ => finding.before(text(value)),
    };
    finding.witness(Witness::Value(value.clone()))
}

fn listed(pair: &mut Pair, task: &Task<'_>, [old, new]: [&Values<'_>; 2]) {
    let (before, after) = (all(old), all(new));
    for value in new.listed.iter().filter(|value| !before.contains(value)) {
        pair.findings
            .push(of_value(ChangeKind::EnumValueAdded, task, value));
    }
    for value in old.listed.iter().filter(|value| !after.contains(value)) {
        pair.findings
            .push(of_value(ChangeKind::EnumValueRemoved, task, value));
    }
}

fn known(pair: &mut Pair, task: &Task<'_>, [old, new]: [&Values<'_>; 2]) {
    let (before, after) = (all(old), all(new));
    for value in new.known.iter().filter(|value| !before.contains(value)) {
        let finding = Finding::new(ChangeKind::OpenEnumValueAdded, &task.old, &task.new);
        pair.findings.push(finding.after(text(value)));
    }
    for value in old.known.iter().filter(|value| !after.contains(value)) {
        let finding = Finding::new(ChangeKind::OpenEnumValueRemoved, &task.old, &task.new);
        pair.findings.push(finding.before(text(value)));
    }
}

fn all<'v>(values: &'v Values<'_>) -> HashSet<&'v Json> {
    values.listed.iter().chain(&values.known).collect()
}

/// The maximum length of a value in a message, in characters.
const MAX_LENGTH: usize = 120;

/// A value as JSON, cut if it is too long.
fn text(value: &Json) -> String {
    escape::shortened(&value.to_string(), MAX_LENGTH).into_owned()
}
