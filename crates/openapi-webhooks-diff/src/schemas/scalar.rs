//! Numbers and strings.

use openapi_webhooks_document::SchemaView;
use serde_json::{Number, Value as Json};

use crate::finding::{Finding, Witness};
use crate::graph::Pair;
use crate::kind::ChangeKind;
use crate::side::{Side, Sides};

use super::bounds::{End, Limit, compare_limits, compare_multiples};

pub(super) fn compare_numbers(pair: &mut Pair, sides: Sides<'_, '_>) {
    let integers = sides.map(Side::is_integer);
    let types = match integers {
        [true, false] => Some((ChangeKind::TypeWidened, "integer", "number")),
        [false, true] => Some((ChangeKind::TypeNarrowed, "number", "integer")),
        _ => None,
    };
    if let Some((kind, before, after)) = types {
        let finding = Finding::new(kind, sides[0], sides[1]).before(before);
        let witness = Witness::Value(Json::from(0.5));
        pair.findings.push(finding.after(after).witness(witness));
    }
    let value = |number: &Number| Some(Witness::Value(Json::Number(number.clone())));
    let lower = sides.map(|side| end_of(side, End::Lower));
    compare_limits(pair, sides, ("minimum", End::Lower), lower, value);
    let upper = sides.map(|side| end_of(side, End::Upper));
    compare_limits(pair, sides, ("maximum", End::Upper), upper, value);
    let [old, new] = sides.map(multiples);
    compare_multiples(pair, sides, &old, &new);
    compare_formats(pair, sides);
}

/// The tighter of the inclusive and the exclusive limit. Those of integers are inclusive.
fn end_of(side: &Side<'_>, end: End) -> Option<Limit> {
    let bounds = side.bounds();
    let (inclusive, exclusive) = match end {
        End::Lower => (bounds.minimum, bounds.exclusive_minimum),
        End::Upper => (bounds.maximum, bounds.exclusive_maximum),
    };
    let limit = |is_exclusive| {
        move |value: Number| match value.as_f64() {
            Some(float) if side.is_integer() => whole(float, is_exclusive, end, value),
            _ => Limit {
                value,
                is_exclusive,
            },
        }
    };
    let (inclusive, exclusive) = (inclusive.map(limit(false)), exclusive.map(limit(true)));
    let (Some(one), Some(other)) = (&inclusive, &exclusive) else {
        return inclusive.or(exclusive);
    };
    let (one, other) = (one.value.as_f64(), other.value.as_f64());
    let is_exclusive_tighter = match end {
        End::Lower => other >= one,
        End::Upper => other <= one,
    };
    if is_exclusive_tighter {
        exclusive
    } else {
        inclusive
    }
}

/// The inclusive limit that allows the same integers.
fn whole(float: f64, is_exclusive: bool, end: End, value: Number) -> Limit {
    let nearest = match (end, is_exclusive) {
        (End::Lower, false) => float.ceil(),
        (End::Lower, true) => float.floor() + 1.0,
        (End::Upper, false) => float.floor(),
        (End::Upper, true) => float.ceil() - 1.0,
    };
    // Beyond 2^53 floats are not exact.
    let is_exact = nearest.abs() < 9_007_199_254_740_992.0;
    if is_exact {
        Limit {
            value: (nearest as i64).into(),
            is_exclusive: false,
        }
    } else {
        Limit {
            value,
            is_exclusive,
        }
    }
}

/// The divisors. All integers are multiples of 1.
fn multiples(side: &Side<'_>) -> Vec<f64> {
    let divisors = side.bounds().multiple_of;
    let divisors = divisors.iter().filter_map(Number::as_f64);
    let mut divisors: Vec<f64> = divisors.filter(|it| *it != 1.0).collect();
    divisors.sort_by(f64::total_cmp);
    divisors
}

/// The maximum length of a string that shows a change of a bound.
const MAX_TEXT: u64 = 10_000;

pub(super) fn compare_strings(pair: &mut Pair, sides: Sides<'_, '_>) {
    let is_free = sides.iter().all(|side| {
        let has_format = side.schema().is_some_and(|it| it.format().is_some());
        !has_format && side.bounds().patterns.is_empty()
    });
    let value = |number: &Number| {
        let length = number.as_u64().filter(|&it| is_free && it <= MAX_TEXT)?;
        let text = "a".repeat(usize::try_from(length).ok()?);
        Some(Witness::Value(Json::from(text)))
    };
    let lower = sides.map(|side| {
        let least = side.bounds().min_length.filter(|&it| it > 0);
        least.map(Limit::of_count)
    });
    compare_limits(pair, sides, ("minLength", End::Lower), lower, value);
    let upper = sides.map(|side| side.bounds().max_length.map(Limit::of_count));
    compare_limits(pair, sides, ("maxLength", End::Upper), upper, value);
    compare_patterns(pair, sides);
    compare_formats(pair, sides);
}

/// Compares patterns. A changed pattern is unknown: it may allow more or less.
fn compare_patterns(pair: &mut Pair, sides: Sides<'_, '_>) {
    let [old, new] = sides.map(|side| {
        let mut patterns = side.bounds().patterns;
        patterns.sort();
        patterns.dedup();
        patterns
    });
    let has_all = |all: &[String], some: &[String]| some.iter().all(|it| all.contains(it));
    let kind = match (has_all(&old, &new), has_all(&new, &old)) {
        (true, true) => return,
        (true, false) => ChangeKind::BoundLoosened,
        (false, true) => ChangeKind::BoundTightened,
        (false, false) => ChangeKind::PatternChanged,
    };
    let text = |all: &[String]| {
        let all: Vec<String> = all.iter().map(|it| format!("pattern `{it}`")).collect();
        (!all.is_empty()).then(|| all.join(", "))
    };
    let mut finding = Finding::new(kind, sides[0], sides[1]).subject("pattern");
    (finding.before, finding.after) = (text(&old), text(&new));
    pair.findings.push(finding.witness(Witness::OfAnyType));
}

fn compare_formats(pair: &mut Pair, sides: Sides<'_, '_>) {
    let [old, new] = sides.map(|side| side.schema().and_then(SchemaView::format));
    let kind = match (old, new) {
        (old, new) if old == new => return,
        (None, Some(_)) => ChangeKind::FormatAdded,
        _ => ChangeKind::FormatChanged,
    };
    let mut finding = Finding::new(kind, sides[0], sides[1]);
    (finding.before, finding.after) = (old.map(str::to_owned), new.map(str::to_owned));
    pair.findings.push(finding.witness(Witness::OfAnyType));
}
