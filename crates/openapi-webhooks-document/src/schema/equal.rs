//! Compares numbers by value (JSON Schema 2020-12 Core, section 4.2.2).

use serde_json::Value;

/// Writes each number without a fraction as an integer: `-2.0` becomes `-2`.
pub fn canonical(value: Value) -> Value {
    match value {
        Value::Number(number) => {
            match number.as_f64().filter(|_| number.is_f64()).and_then(whole) {
                Some(whole) => Value::Number(whole),
                None => Value::Number(number),
            }
        }
        Value::Array(items) => items.into_iter().map(canonical).collect(),
        Value::Object(members) => {
            let members = members.into_iter();
            members
                .map(|(name, value)| (name, canonical(value)))
                .collect()
        }
        other => other,
    }
}

/// The integer value of a number within the range of 64 bits.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number within the range is cast as it is"
)]
fn whole(number: f64) -> Option<serde_json::Number> {
    /// 2^63 and 2^64.
    const SIGNED: f64 = 9_223_372_036_854_775_808.0;
    const UNSIGNED: f64 = 18_446_744_073_709_551_616.0;
    if number.fract() != 0.0 {
        return None;
    }
    if (-SIGNED..SIGNED).contains(&number) {
        return Some((number as i64).into());
    }
    (SIGNED..UNSIGNED)
        .contains(&number)
        .then(|| (number as u64).into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::canonical;

    #[test]
    fn whole_numbers_are_integers_at_every_depth() {
        for (spelled, meant) in [
            (json!(-2.0), json!(-2)),
            (json!(-0.0), json!(0)),
            (json!(1e2), json!(100)),
            (json!(1e19), json!(10_000_000_000_000_000_000_u64)),
            (json!(1e30), json!(1e30)),
            (json!(2.5), json!(2.5)),
            (json!([{"a": 1.0}]), json!([{"a": 1}])),
        ] {
            assert_eq!(canonical(spelled), meant);
        }
    }
}
