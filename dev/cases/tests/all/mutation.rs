//! Changes of JSON values at random places.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

/// A change at a random place.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Remove,
    Replace(Value),
    /// Inserts a value from elsewhere in the document.
    Graft(Index),
    /// Renames a member to the name of another.
    Rename(String),
    /// Adds a member to an object or an item to an array.
    Add(String, Value),
}

/// A change that inserts `names` and `values`.
pub(crate) fn change(
    names: impl Strategy<Value = String> + Clone,
    values: impl Strategy<Value = Value> + Clone,
) -> impl Strategy<Value = Change> {
    prop_oneof![
        1 => Just(Change::Remove),
        3 => values.clone().prop_map(Change::Replace),
        3 => any::<Index>().prop_map(Change::Graft),
        2 => names.clone().prop_map(Change::Rename),
        3 => (names, values).prop_map(|(name, value)| Change::Add(name, value)),
    ]
}

/// The pointers of all values below `value`.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut descend = |key: &str, part| {
        let pointer = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(pointer.clone());
        pointers(part, &pointer, found);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, part)| descend(key, part)),
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(at, part)| descend(&at.to_string(), part));
        }
        _ => {}
    }
}

/// Changes the value at `place`.
pub(crate) fn apply(document: &mut Value, place: Index, change: Change) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    if all.is_empty() {
        return;
    }
    let pointer = place.get(&all).clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match change {
        Change::Replace(value) => *document.pointer_mut(&pointer).unwrap() = value,
        Change::Graft(other) => {
            let graft = document.pointer(other.get(&all).as_str()).unwrap().clone();
            *document.pointer_mut(&pointer).unwrap() = graft;
        }
        Change::Remove => match document.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.remove(&key)),
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            _ => unreachable!("a pointer goes through objects and arrays"),
        },
        Change::Rename(name) => {
            if let Value::Object(members) = document.pointer_mut(parent).unwrap() {
                let value = members.remove(&key).unwrap();
                members.insert(name, value);
            }
        }
        Change::Add(name, value) => match document.pointer_mut(&pointer).unwrap() {
            Value::Object(members) => drop(members.insert(name, value)),
            Value::Array(items) => items.push(value),
            other => *other = value,
        },
    }
}
