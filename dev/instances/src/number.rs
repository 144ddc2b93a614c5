//! Numbers between their bounds.

use serde_json::{Number, Value};

use crate::generator::Generator;
use crate::target::Target;

/// The integers of a format (OpenAPI Format Registry).
const FORMATS: [(&str, i128, i128); 8] = [
    ("int8", i8::MIN as i128, i8::MAX as i128),
    ("uint8", 0, u8::MAX as i128),
    ("int16", i16::MIN as i128, i16::MAX as i128),
    ("uint16", 0, u16::MAX as i128),
    ("int32", i32::MIN as i128, i32::MAX as i128),
    ("uint32", 0, u32::MAX as i128),
    ("int64", i64::MIN as i128, i64::MAX as i128),
    ("uint64", 0, u64::MAX as i128),
];

/// 2^53: the largest integer up to which floats are exact.
const EXACT: f64 = 9_007_199_254_740_992.0;

pub(crate) fn make(
    generator: &mut Generator<'_>,
    target: &Target<'_>,
    is_integer: bool,
) -> Option<Value> {
    let multiple = target.all("multipleOf").filter_map(Value::as_f64).next();
    let is_whole = is_integer || multiple.is_some_and(|it| it.fract() == 0.0);
    if is_whole || generator.random.chance(0.4) {
        return whole(generator, target, is_integer, multiple);
    }
    if let Some(multiple) = multiple {
        let steps = generator.random.integer(-20, 200) as f64;
        return float(steps * multiple);
    }
    fraction(generator, target)
}

fn whole(
    generator: &mut Generator<'_>,
    target: &Target<'_>,
    is_integer: bool,
    multiple: Option<f64>,
) -> Option<Value> {
    let (mut least, mut most) = formatted(target, is_integer);
    for (bound, is_exclusive) in bounds(target, "minimum", "exclusiveMinimum") {
        let bound = bound.ceil() + f64::from(is_exclusive && bound.fract() == 0.0);
        least = least.max(bound as i128);
    }
    for (bound, is_exclusive) in bounds(target, "maximum", "exclusiveMaximum") {
        let bound = bound.floor() - f64::from(is_exclusive && bound.fract() == 0.0);
        most = most.min(bound as i128);
    }
    if least > most {
        return None;
    }
    let near = (least.max(-1_000), most.min(100_000));
    let value = if generator.wants_edge() {
        *generator.random.pick(&[least, most, 0.clamp(least, most)])
    } else if near.0 <= near.1 {
        generator.random.integer(near.0, near.1)
    } else {
        generator.random.integer(least, most)
    };
    let step = multiple.map_or(1, |multiple| (multiple as i128).max(1));
    let value = value - value.rem_euclid(step);
    let value = if value < least { value + step } else { value };
    // `1.0` is an integer (JSON Schema 2020-12 Core, section 4.2.2).
    if value.unsigned_abs() < EXACT as u128
        && generator.wants_edge()
        && generator.random.chance(0.3)
    {
        return float(value as f64);
    }
    Some(Value::Number(Number::from_i128(value)?))
}

/// The range of an integer's format. Other numbers stay in the exact range of floats.
fn formatted(target: &Target<'_>, is_integer: bool) -> (i128, i128) {
    if !is_integer {
        return (-(EXACT as i128), EXACT as i128);
    }
    let known = |format: &Value| FORMATS.into_iter().find(|(name, ..)| format == name);
    let is_natural = target
        .all("minimum")
        .any(|bound| bound.as_f64() == Some(0.0));
    match target.all("format").find_map(known) {
        Some((_, least, most)) => (least, most),
        None if is_natural => (0, i128::from(i64::MAX)),
        None => (i128::from(i64::MIN), i128::from(i64::MAX)),
    }
}

/// The bounds of a keyword and its exclusive form, and whether they are exclusive. In OpenAPI 3.0, the
/// second is a boolean.
fn bounds<'a>(
    target: &'a Target<'_>,
    inclusive: &'a str,
    exclusive: &'a str,
) -> impl Iterator<Item = (f64, bool)> + 'a {
    let of = |keyword, is_exclusive| {
        let bounds = target.all(keyword).filter_map(Value::as_f64);
        bounds.map(move |bound| (bound, is_exclusive))
    };
    of(inclusive, false).chain(of(exclusive, true))
}

fn fraction(generator: &mut Generator<'_>, target: &Target<'_>) -> Option<Value> {
    let least = bounds(target, "minimum", "exclusiveMinimum")
        .map(|(it, _)| it)
        .reduce(f64::max);
    let most = bounds(target, "maximum", "exclusiveMaximum")
        .map(|(it, _)| it)
        .reduce(f64::min);
    if least.is_none() && most.is_none() && generator.wants_edge() {
        let odd = [
            -0.0,
            0.1,
            1e300,
            -5e-324,
            1.0,
            EXACT,
            0.123_456_789_012_345_67,
            8.41e21,
        ];
        return float(*generator.random.pick(&odd));
    }
    let least = least.unwrap_or_else(|| most.map_or(-1e3, |most| most - 1e3));
    let most = most.unwrap_or(least + 1e4);
    let share = generator.random.integer(1, 9_999) as f64 / 1e4;
    float(least + (most - least) * share)
}

fn float(value: f64) -> Option<Value> {
    Number::from_f64(value).map(Value::Number)
}
