//! JSON values and the texts that stand for them.

use serde_json::{Number, Value};

use super::Kind;

/// The text of a value; none of null, which a form leaves out.
pub(in crate::codegen) fn write(value: &Value, as_json: bool) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if !as_json => Some(text.clone()),
        value => Some(value.to_string()),
    }
}

/// The value of a text that is of one of these kinds. A text that fits none stays text, for the
/// payload's type to refuse.
pub(in crate::codegen) fn read(text: String, kinds: &[Kind]) -> Value {
    let kinds: &[Kind] = if kinds.is_empty() {
        &[Kind::Object, Kind::Array]
    } else {
        kinds
    };
    let value = kinds.iter().find_map(|&kind| read_as(&text, kind));
    value.unwrap_or(Value::String(text))
}

/// The same where a style wrote the text, which writes neither arrays nor objects as JSON.
pub(super) fn read_scalar(text: String, kinds: &[Kind]) -> Value {
    let is_scalar = |kind: &&Kind| !matches!(kind, Kind::Array | Kind::Object);
    let mut kinds = kinds.iter().filter(is_scalar);
    let value = kinds.find_map(|&kind| read_as(&text, kind));
    value.unwrap_or(Value::String(text))
}

fn read_as(text: &str, kind: Kind) -> Option<Value> {
    match kind {
        Kind::Boolean => text.parse().ok().map(Value::Bool),
        Kind::Integer => integer(text),
        Kind::Number => serde_json::from_str::<Number>(text).ok().map(Value::Number),
        Kind::Array => read_json(text).filter(Value::is_array),
        Kind::Object => read_json(text).filter(Value::is_object),
        Kind::String | Kind::File => None,
    }
}

/// `-1`, and neither `+1` nor `01`: what JSON writes.
fn integer(text: &str) -> Option<Value> {
    let number = serde_json::from_str::<Number>(text).ok()?;
    (number.is_i64() || number.is_u64()).then_some(Value::Number(number))
}

/// Any JSON value.
pub(in crate::codegen) fn read_json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn text_is_what_the_kinds_say() {
        let read = |text: &str, kinds: &[Kind]| read(text.to_owned(), kinds);
        assert_eq!(read("12", &[Kind::Integer]), json!(12));
        assert_eq!(read("12", &[Kind::String]), json!("12"));
        assert_eq!(read("12", &[]), json!("12"));
        assert_eq!(read("12", &[Kind::Integer, Kind::String]), json!(12));
        assert_eq!(read("1.5", &[Kind::Number]), json!(1.5));
        assert_eq!(read("1.5", &[Kind::Integer]), json!("1.5"));
        assert_eq!(read("NaN", &[Kind::Number]), json!("NaN"));
        assert_eq!(read("true", &[Kind::Boolean]), json!(true));
        assert_eq!(read("", &[Kind::Boolean]), json!(""));
        assert_eq!(read("[1]", &[Kind::Array]), json!([1]));
        assert_eq!(read(r#"{"a":1}"#, &[]), json!({ "a": 1 }));
        assert_eq!(read("[1", &[]), json!("[1"));
    }
}
