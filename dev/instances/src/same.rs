//! Compares payloads.

use serde_json::{Number, Value};

/// Whether two values are the same payload: numbers by value (JSON Schema 2020-12 Core, section
/// 4.2.2), timestamps by instant and offset (RFC 3339).
#[must_use]
pub fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => is_same_number(one, other),
        (Value::String(one), Value::String(other)) => one == other || is_same_time(one, other),
        (Value::Array(one), Value::Array(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let is_there = |(key, one)| other.get(key).is_some_and(|other| is_same(one, other));
            one.len() == other.len() && one.iter().all(is_there)
        }
        _ => one == other,
    }
}

/// Integers are compared as integers, because floats are not exact beyond 2^53.
fn is_same_number(one: &Number, other: &Number) -> bool {
    match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one == other,
        _ => one.as_f64() == other.as_f64(),
    }
}

fn is_same_time(one: &str, other: &str) -> bool {
    let parse = |text| chrono::DateTime::parse_from_rfc3339(text).ok();
    match (parse(one), parse(other)) {
        (Some(one), Some(other)) => one == other && one.offset() == other.offset(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_same;
    use serde_json::json;

    #[test]
    fn equal_payloads_may_be_written_differently() {
        for (one, other) in [
            (json!(1), json!(1.0)),
            (
                json!("2026-01-31T09:30:00Z"),
                json!("2026-01-31T09:30:00.000+00:00"),
            ),
            (json!({ "a": [1, null] }), json!({ "a": [1.0, null] })),
        ] {
            assert!(is_same(&one, &other), "{one} {other}");
        }
    }

    #[test]
    fn different_payloads_are_not_equal() {
        for (one, other) in [
            (
                json!(9_007_199_254_740_993_i64),
                json!(9_007_199_254_740_992_i64),
            ),
            (
                json!("2026-01-31T09:30:00Z"),
                json!("2026-01-31T10:30:00+01:00"),
            ),
            (json!("ABC"), json!("abc")),
            (
                json!("0190163D-8694-739B-AEA5-966C26F8AD91"),
                json!("0190163d-8694-739b-aea5-966c26f8ad91"),
            ),
            (json!({ "a": null }), json!({})),
            (json!([1]), json!([1, 1])),
            (json!(1), json!("1")),
        ] {
            assert!(!is_same(&one, &other), "{one} {other}");
        }
    }
}
