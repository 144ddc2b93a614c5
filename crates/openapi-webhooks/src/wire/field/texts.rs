//! Conversion between JSON values and their texts.

use serde_json::{Number, Value};

use crate::wire::field::field::TextKind;

/// The text of a value; `None` for null, which a form leaves out.
pub(crate) fn write(value: &Value, as_json: bool) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if !as_json => Some(text.clone()),
        value => Some(value.to_string()),
    }
}

/// The value of a text, parsed as one of these kinds. A text that fits none stays a string, and the
/// payload's type rejects it.
pub(crate) fn read(text: String, kinds: &[TextKind]) -> Value {
    let kinds: &[TextKind] = if kinds.is_empty() {
        &[TextKind::Object, TextKind::Array]
    } else {
        kinds
    };
    let value = kinds.iter().find_map(|&kind| read_as(&text, kind));
    value.unwrap_or(Value::String(text))
}

/// The same for text in a style, in which arrays and objects are never JSON.
pub(crate) fn read_scalar(text: String, kinds: &[TextKind]) -> Value {
    let is_scalar = |kind: &&TextKind| !matches!(kind, TextKind::Array | TextKind::Object);
    let mut kinds = kinds.iter().filter(is_scalar);
    let value = kinds.find_map(|&kind| read_as(&text, kind));
    value.unwrap_or(Value::String(text))
}

fn read_as(text: &str, kind: TextKind) -> Option<Value> {
    match kind {
        TextKind::Boolean => text.parse().ok().map(Value::Bool),
        TextKind::Integer => integer(text),
        TextKind::Number => serde_json::from_str::<Number>(text).ok().map(Value::Number),
        TextKind::Array => read_json(text).filter(Value::is_array),
        TextKind::Object => read_json(text).filter(Value::is_object),
        TextKind::String | TextKind::File => None,
    }
}

/// Accepts `-1`, but neither `+1` nor `01`, as JSON does.
fn integer(text: &str) -> Option<Value> {
    let number = serde_json::from_str::<Number>(text).ok()?;
    (number.is_i64() || number.is_u64()).then_some(Value::Number(number))
}

/// Any JSON value.
pub(crate) fn read_json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn text_is_parsed_by_the_kinds() {
        let read = |text: &str, kinds: &[TextKind]| read(text.to_owned(), kinds);
        assert_eq!(read("12", &[TextKind::Integer]), json!(12));
        assert_eq!(read("12", &[TextKind::String]), json!("12"));
        assert_eq!(read("12", &[]), json!("12"));
        assert_eq!(
            read("12", &[TextKind::Integer, TextKind::String]),
            json!(12)
        );
        assert_eq!(read("1.5", &[TextKind::Number]), json!(1.5));
        assert_eq!(read("1.5", &[TextKind::Integer]), json!("1.5"));
        assert_eq!(read("NaN", &[TextKind::Number]), json!("NaN"));
        assert_eq!(read("true", &[TextKind::Boolean]), json!(true));
        assert_eq!(read("", &[TextKind::Boolean]), json!(""));
        assert_eq!(read("[1]", &[TextKind::Array]), json!([1]));
        assert_eq!(read(r#"{"a":1}"#, &[]), json!({ "a": 1 }));
        assert_eq!(read("[1", &[]), json!("[1"));
    }
}
