//! The values of `enum` and `const`.

use std::collections::HashSet;

use openapi_webhooks_document::escape;
use serde_json::Value as Json;

use crate::finding::{Finding, Witness};
use crate::graph::{Pair, Task};
use crate::kind::ChangeKind;
use crate::shape::{Values, is_free};

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
            if !old.listed.is_empty() && !new.choices.iter().any(|it| is_free(&it.side)) {
                // The listed values may exceed the bounds, which is not checked.
                pair.findings
                    .push(finding(ChangeKind::ConditionChanged).subject("enum"));
            }
        }
        (false, true) => {
            pair.findings
                .push(finding(ChangeKind::EnumClosed).witness(Witness::OfAnyType));
            if !new.listed.is_empty() && !old.choices.iter().any(|it| is_free(&it.side)) {
                pair.findings
                    .push(finding(ChangeKind::ConditionChanged).subject("enum"));
            }
        }
        (false, false) => {
            listed(pair, task, [old, new]);
            known(pair, task, [old, new]);
        }
    }
}

fn listed(pair: &mut Pair, task: &Task<'_>, [old, new]: [&Values<'_>; 2]) {
    let (before, after) = (all(old), all(new));
    for value in new.listed.iter().filter(|value| !before.contains(value)) {
        let finding = Finding::new(ChangeKind::EnumValueAdded, &task.old, &task.new);
        let finding = finding.after(text(value));
        pair.findings
            .push(finding.witness(Witness::Value(value.clone())));
    }
    for value in old.listed.iter().filter(|value| !after.contains(value)) {
        let finding = Finding::new(ChangeKind::EnumValueRemoved, &task.old, &task.new);
        let finding = finding.before(text(value));
        pair.findings
            .push(finding.witness(Witness::Value(value.clone())));
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
