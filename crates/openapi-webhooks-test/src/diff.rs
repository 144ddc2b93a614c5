//! Prints JSON, and the differences between two values.

use std::collections::BTreeMap;

use openapi_webhooks::serde_json::{self, Value};
use similar::{ChangeTag, TextDiff};

/// The number of lines of context around a difference.
const CONTEXT: usize = 3;

/// The maximum number of lines.
const MAX_LINES: usize = 40;

/// The lines that differ: those of the expected value after `-`, and those of the received value after `+`.
pub(crate) fn diff(expected: &Value, received: &Value) -> String {
    let (expected, received) = (pretty(expected), pretty(received));
    let lines = TextDiff::from_lines(&expected, &received);
    let mut shown = Vec::new();
    for (at, group) in lines.grouped_ops(CONTEXT).iter().enumerate() {
        if at > 0 {
            shown.push("  …".to_owned());
        }
        for change in group.iter().flat_map(|op| lines.iter_changes(op)) {
            let sign = match change.tag() {
                ChangeTag::Equal => ' ',
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
            };
            shown.push(format!("{sign} {}", change.value().trim_end()));
        }
    }
    cut(shown)
}

/// A body: JSON on several lines, or text.
pub(crate) fn shown(body: &[u8]) -> String {
    match serde_json::from_slice::<Value>(body) {
        Ok(value) => cut(pretty(&value).lines().map(str::to_owned).collect()),
        Err(_) if body.is_empty() => "(no body)".to_owned(),
        Err(_) => {
            let text = String::from_utf8_lossy(body);
            cut(text
                .lines()
                .map(|line| line.escape_debug().to_string())
                .collect())
        }
    }
}

/// Members are sorted, since their order has no meaning.
fn pretty(value: &Value) -> String {
    // A `Value` can always be written.
    let mut text = serde_json::to_string_pretty(&sorted(value)).unwrap_or_default();
    text.push('\n');
    text
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(sorted).collect(),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name, sorted(value)));
            let members: BTreeMap<_, _> = members.collect();
            let members = members.into_iter();
            Value::Object(members.map(|(name, value)| (name.clone(), value)).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

fn cut(mut lines: Vec<String>) -> String {
    let rest = lines.len().saturating_sub(MAX_LINES);
    if rest > 0 {
        lines.truncate(MAX_LINES);
        lines.push(format!("… and {rest} more lines"));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use openapi_webhooks::serde_json::json;

    use super::*;

    #[test]
    fn only_the_surroundings_of_a_difference_are_shown() {
        let value = |x: u32, y: u32| json!({ "a": x, "list": (0..20).collect::<Vec<_>>(), "z": y });
        let expected = "  {\n-   \"a\": 1,\n+   \"a\": 2,\n    \"list\": [\n      0,\n      1,";
        assert_eq!(diff(&value(1, 1), &value(2, 1)), expected);
        let both = diff(&value(1, 1), &value(2, 2));
        assert!(
            both.contains("\n  …\n") && both.ends_with("-   \"z\": 1\n+   \"z\": 2\n  }"),
            "{both}"
        );
        assert_eq!(diff(&value(1, 1), &value(1, 1)), "");
    }

    #[test]
    fn long_bodies_are_cut() {
        let long = json!((0..100).collect::<Vec<_>>()).to_string();
        assert!(shown(long.as_bytes()).ends_with("\n  38,\n… and 62 more lines"));
        assert_eq!(shown(b""), "(no body)");
        assert_eq!(shown(b"a\x00b\nc"), "a\\0b\nc");
    }
}
