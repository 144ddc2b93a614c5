//! JSON as HTML, indented, with its names marked.

use maud::{Markup, PreEscaped};
use openapi_webhooks_document::escape;
use serde_json::Value as Json;

/// Formats a value as HTML.
pub(crate) fn json(value: &Json) -> Markup {
    let mut output = String::new();
    write(&mut output, value, 0);
    PreEscaped(output)
}

fn write(output: &mut String, value: &Json, depth: usize) {
    match value {
        Json::Object(members) if !members.is_empty() => {
            output.push('{');
            for (at, (name, member)) in members.iter().enumerate() {
                start_line(output, at, depth + 1);
                output.push_str("<b>");
                escape(output, &Json::from(name.as_str()));
                output.push_str("</b>: ");
                write(output, member, depth + 1);
            }
            indent(output, depth);
            output.push('}');
        }
        Json::Array(items) if !items.is_empty() => {
            output.push('[');
            for (at, item) in items.iter().enumerate() {
                start_line(output, at, depth + 1);
                write(output, item, depth + 1);
            }
            indent(output, depth);
            output.push(']');
        }
        other => escape(output, other),
    }
}

fn start_line(output: &mut String, at: usize, depth: usize) {
    if at > 0 {
        output.push(',');
    }
    indent(output, depth);
}

fn indent(output: &mut String, depth: usize) {
    output.push('\n');
    output.extend(std::iter::repeat_n("  ", depth));
}

/// Writes a scalar or an empty array or object. Invisible characters are written as JSON escapes.
fn escape(output: &mut String, value: &Json) {
    for c in value.to_string().chars() {
        match c {
            // Quotes need no escaping outside of attributes.
            '&' => output.push_str("&amp;"),
            '<' => output.push_str("&lt;"),
            '>' => output.push_str("&gt;"),
            c if escape::is_hidden(c) => {
                let mut units = [0; 2];
                let units = c.encode_utf16(&mut units).iter();
                output.extend(units.map(|unit| format!("\\u{unit:04x}")));
            }
            c => output.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_indented_and_escaped() {
        let value = serde_json::json!({"a<b": [1, "</pre>&"], "c": {}, "d": []});
        let expected = "{\n  <b>\"a&lt;b\"</b>: [\n    1,\n    \"&lt;/pre&gt;&amp;\"\n  ],\n  \
            <b>\"c\"</b>: {},\n  <b>\"d\"</b>: []\n}";
        assert_eq!(json(&value).into_string(), expected);
        assert_eq!(
            json(&Json::from("a\u{202e}b\u{e0001}")).into_string(),
            "\"a\\u202eb\\udb40\\udc01\""
        );
    }
}
