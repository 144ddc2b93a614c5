//! Bounds of values.

use serde_json::Number;

use crate::finding::{Finding, Witness};
use crate::graph::Pair;
use crate::kind::ChangeKind;
use crate::side::Sides;

/// The end of a range of numbers. `None` if it is open.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Limit {
    pub(super) value: Number,
    pub(super) is_exclusive: bool,
}

impl Limit {
    fn float(&self) -> f64 {
        self.value.as_f64().unwrap_or(f64::NAN)
    }

    fn text(&self, keyword: &str) -> String {
        let keyword = match (self.is_exclusive, keyword) {
            (true, "minimum") => "exclusiveMinimum",
            (true, "maximum") => "exclusiveMaximum",
            (_, keyword) => keyword,
        };
        format!("{keyword} {}", self.value)
    }

    pub(super) fn of_count(count: u64) -> Limit {
        Limit {
            value: count.into(),
            is_exclusive: false,
        }
    }
}

/// Which end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Lower,
    Upper,
}

/// Compares one end of a range. `witness` describes a value at a number.
pub(super) fn compare_limits(
    pair: &mut Pair,
    sides: Sides<'_, '_>,
    (keyword, end): (&str, End),
    [old, new]: [Option<Limit>; 2],
    witness: impl Fn(&Number) -> Option<Witness>,
) {
    let is_wider = |one: &Option<Limit>, other: &Option<Limit>| match (one, other) {
        (None, Some(_)) => true,
        (Some(one), Some(other)) if one.float() == other.float() => {
            !one.is_exclusive && other.is_exclusive
        }
        (Some(one), Some(other)) => match end {
            End::Lower => one.float() < other.float(),
            End::Upper => one.float() > other.float(),
        },
        (_, None) => false,
    };
    let kind = if is_wider(&new, &old) {
        ChangeKind::BoundLoosened
    } else if is_wider(&old, &new) {
        ChangeKind::BoundTightened
    } else {
        return;
    };
    let [before, after] = [&old, &new].map(|limit| limit.as_ref().map(|it| it.text(keyword)));
    let (wide, narrow) = match kind {
        ChangeKind::BoundLoosened => (new, old),
        _ => (old, new),
    };
    let number = wide.filter(|it| !it.is_exclusive).map(|limit| limit.value);
    let number = number.or_else(|| beyond(&narrow?, end));
    let witness = number.and_then(|number| witness(&number));
    let mut finding = Finding::new(kind, sides[0], sides[1]).subject(keyword);
    finding.before = before;
    finding.after = after;
    finding.witness = witness.unwrap_or(Witness::Any);
    pair.findings.push(finding);
}

/// A number that a limit excludes.
fn beyond(limit: &Limit, end: End) -> Option<Number> {
    let value = limit.value.as_f64()?;
    let value = match end {
        End::Lower => value - 1.0,
        End::Upper => value + 1.0,
    };
    let is_whole = value.fract() == 0.0 && value.abs() < 9e15;
    // The range was checked.
    if is_whole {
        Some((value as i64).into())
    } else {
        Number::from_f64(value)
    }
}

/// Compares the divisors of `multipleOf`.
pub(super) fn compare_multiples(pair: &mut Pair, sides: Sides<'_, '_>, old: &[f64], new: &[f64]) {
    if old == new {
        return;
    }
    let is_multiple = |of: f64, by: f64| by != 0.0 && (of / by).fract() == 0.0;
    let kind = match (old, new) {
        ([], _) => ChangeKind::BoundTightened,
        (_, []) => ChangeKind::BoundLoosened,
        ([old], [new]) if is_multiple(*new, *old) => ChangeKind::BoundTightened,
        ([old], [new]) if is_multiple(*old, *new) => ChangeKind::BoundLoosened,
        _ => ChangeKind::BoundChanged,
    };
    let text = |all: &[f64]| {
        let all: Vec<String> = all.iter().map(|it| format!("multipleOf {it}")).collect();
        (!all.is_empty()).then(|| all.join(", "))
    };
    let mut finding = Finding::new(kind, sides[0], sides[1]).subject("multipleOf");
    (finding.before, finding.after) = (text(old), text(new));
    pair.findings.push(finding);
}

/// Compares a bound that is either set or not.
pub(super) fn compare_flag(pair: &mut Pair, sides: Sides<'_, '_>, keyword: &str, flags: [bool; 2]) {
    let kind = match flags {
        [false, true] => ChangeKind::BoundTightened,
        [true, false] => ChangeKind::BoundLoosened,
        _ => return,
    };
    let text = |is_set: bool| is_set.then(|| format!("{keyword} true"));
    let mut finding = Finding::new(kind, sides[0], sides[1]).subject(keyword);
    (finding.before, finding.after) = (text(flags[0]), text(flags[1]));
    pair.findings.push(finding);
}
