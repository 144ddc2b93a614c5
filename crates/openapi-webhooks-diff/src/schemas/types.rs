//! The JSON types of a value, including `null`.

use crate::finding::{Finding, Witness};
use crate::graph::{Pair, Task};
use crate::kind::ChangeKind;
use crate::shape::{Family, Shape};

pub(super) fn compare(pair: &mut Pair, task: &Task<'_>, old: &Shape<'_>, new: &Shape<'_>) {
    let finding = |kind| Finding::new(kind, &task.old, &task.new);
    let (before, after) = (old.families(), new.families());
    let has = |families: &[Family], family: &Family| families.contains(family);
    let is_added = after.iter().any(|family| !has(&before, family));
    let is_removed = before.iter().any(|family| !has(&after, family));
    let is_kept = before.iter().any(|family| has(&after, family));
    let kinds: &[ChangeKind] = match (is_added, is_removed) {
        (true, true) if !is_kept => &[ChangeKind::TypeChanged],
        (true, true) => &[ChangeKind::TypeWidened, ChangeKind::TypeNarrowed],
        (true, false) => &[ChangeKind::TypeWidened],
        (false, true) => &[ChangeKind::TypeNarrowed],
        (false, false) => &[],
    };
    for &kind in kinds {
        let finding = finding(kind).before(old.types()).after(new.types());
        pair.findings.push(finding.witness(Witness::OfAnyType));
    }
    // `null` alone is a type that was replaced.
    let null = match (old.has_null, new.has_null) {
        (false, true) => Some(ChangeKind::NullAdded),
        (true, false) => Some(ChangeKind::NullRemoved),
        _ => None,
    };
    if let Some(kind) = null {
        let witness = Witness::Value(serde_json::Value::Null);
        pair.findings.push(finding(kind).witness(witness));
    }
}
