//! `Hash` of generated structs: by their JSON, since a derive would check each field again.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use serde_json::Value;

/// Hashes a value by its JSON. A value without JSON, such as an integer that JSON cannot write, adds nothing.
pub fn hash<T: Serialize, H: Hasher>(value: &T, state: &mut H) {
    if let Ok(json) = serde_json::to_value(value) {
        hash_json(&json, state);
    }
}

/// Equal payloads have equal hashes. Their JSON may differ: equal times have any offset, and the features of
/// `serde_json` decide the order of members.
fn hash_json<H: Hasher>(json: &Value, state: &mut H) {
    match json {
        Value::String(text) => match text.parse::<DateTime<FixedOffset>>() {
            Ok(time) => time.hash(state),
            Err(_) => text.hash(state),
        },
        Value::Array(items) => {
            items.len().hash(state);
            items.iter().for_each(|item| hash_json(item, state));
        }
        Value::Object(members) => {
            let sorted: BTreeMap<_, _> = members.iter().collect();
            sorted.len().hash(state);
            for (name, member) in sorted {
                name.hash(state);
                hash_json(member, state);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => json.hash(state),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use chrono::{DateTime, FixedOffset};
    use serde::Serialize;
    use serde_json::{Value, json};

    /// As the generator writes it.
    #[derive(PartialEq, Serialize)]
    struct Order {
        id: i64,
        at: Option<DateTime<FixedOffset>>,
        note: Value,
    }

    crate::codegen::v1::object!(impl Debug, Eq, Hash for Order);

    fn order(id: i64, at: &str, note: Value) -> Order {
        let at = at.parse().ok();
        Order { id, at, note }
    }

    #[test]
    fn equal_payloads_are_one_key() {
        let mut seen = HashSet::new();
        let note = json!({"a": [0.0, true], "b": null});
        assert!(seen.insert(order(1, "2026-01-31T09:30:00+01:00", note)));
        for (at, note) in [
            (
                "2026-01-31T09:30:00+01:00",
                json!({"b": null, "a": [0.0, true]}),
            ),
            (
                "2026-01-31T08:30:00Z",
                json!({"a": [-0.0, true], "b": null}),
            ),
        ] {
            assert!(!seen.insert(order(1, at, note)), "{at}");
        }
        let far = ["+012026-01-31T09:30:00+01:00", "+012026-01-31T08:30:00Z"];
        let far = far.map(|at| order(1, at, Value::Null));
        assert!(far[0].at.is_some());
        assert_eq!(HashSet::from(far).len(), 1);
    }

    #[test]
    fn payloads_that_differ_are_several_keys() {
        let at = "2026-01-31T09:30:00Z";
        let orders = HashSet::from([
            order(1, at, Value::Null),
            order(2, at, Value::Null),
            order(1, "", Value::Null),
            order(1, at, json!([])),
            order(1, at, json!([[]])),
            order(1, at, json!({"a": "b"})),
            order(1, at, json!(["a", "b"])),
        ]);
        assert_eq!(orders.len(), 7);
    }
}
