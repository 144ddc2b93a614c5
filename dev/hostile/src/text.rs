//! Text that makes parsers recurse or backtrack.

use serde_json::json;

use crate::{Construct, construct, json_file, many, schema, schema_text};

pub(crate) const CONSTRUCTS: &[Construct] = &[
    construct("nested-json-arrays", |size| json_file("[".repeat(size))),
    construct("nested-json-objects", |size| {
        json_file("{\"a\":".repeat(size / 5))
    }),
    construct("a-string-without-end", |size| {
        json_file(format!("{{\"a\":\"{}", "\\\\".repeat(size / 2)))
    }),
    construct("a-number-of-many-digits", |size| {
        schema_text(&format!("{{\"const\":{}}}", "1".repeat(size)))
    }),
    construct("a-fraction-of-many-digits", |size| {
        schema_text(&format!("{{\"const\":0.{}e-300}}", "1".repeat(size)))
    }),
    construct("an-exponent-of-many-digits", |size| {
        schema_text(&format!("{{\"minimum\":1e{}}}", "1".repeat(size)))
    }),
    construct("many-long-numbers", |size| {
        let numbers = many(size, 1_001, |at| format!("{at}{}.5", "7".repeat(994)));
        schema_text(&format!("{{\"enum\":[{}]}}", numbers.join(",")))
    }),
    construct("escapes", |size| {
        schema_text(&format!("{{\"const\":\"{}\"}}", "\\u0061".repeat(size / 6)))
    }),
    construct("pattern-of-alternatives", |size| {
        pattern(&many(size, 5, |at| format!("a{at}")).join("|"))
    }),
    construct("pattern-of-empty-alternatives", |size| {
        pattern(&"|".repeat(size))
    }),
    construct("pattern-of-groups", |size| {
        pattern(&format!("{}{}", "(".repeat(size / 2), ")".repeat(size / 2)))
    }),
    construct("pattern-of-lookaheads", |size| {
        pattern(&format!(
            "{}{}",
            "(?=".repeat(size / 4),
            ")".repeat(size / 4)
        ))
    }),
    construct("pattern-of-groups-in-a-row", |size| {
        pattern(&"(a)".repeat(size / 3))
    }),
    construct("pattern-of-named-groups", |size| {
        pattern(&many(size, 12, |at| format!("(?<n{at}>a)")).concat())
    }),
    construct("pattern-of-literals", |size| pattern(&"a".repeat(size))),
    construct("pattern-of-classes", |size| {
        pattern(&"[a-z]".repeat(size / 5))
    }),
    construct("pattern-of-unicode-classes", |size| {
        pattern(&"\\\\p{L}".replace("\\\\", "\\").repeat(size / 5))
    }),
    construct("pattern-of-one-class", |size| {
        pattern(&format!(
            "[{}]",
            many(size, 8, |at| format!("\\u{:04x}", at % 0xd800)).concat()
        ))
    }),
    construct("pattern-of-repetitions", |size| {
        let depth = (size / 20).min(10);
        pattern(&format!(
            "{}a{}",
            "(?:".repeat(depth),
            "{1000})".repeat(depth)
        ))
    }),
    construct("pattern-of-a-large-repetition", |_| {
        pattern("(?:[a-z]{1000}){1000}x{4000000000}")
    }),
    construct("pattern-of-many-repetitions", |size| {
        pattern(&"a{9}".repeat(size / 4))
    }),
    construct("pattern-of-backslashes", |size| {
        pattern(&"\\\\".repeat(size / 2))
    }),
    construct("pattern-ignored-case", |size| {
        pattern(&"(?i:\\w)".repeat(size / 7))
    }),
    construct("pattern-at-every-limit", |_| {
        let groups = format!("{}a{}", "(?:".repeat(50), "{0,9})*".repeat(50));
        pattern(&format!("{groups}{}", "|a".repeat(500)))
    }),
    construct("many-patterns-of-alternatives", |size| {
        let pattern = many(2_000, 5, |at| format!("a{at}")).join("|");
        schema(
            json!({ "type": "array", "prefixItems": many(size, 2_100, |at| json!({
            "type": "string", "pattern": format!("{pattern}|{at}")
        })) }),
        )
    }),
];

fn pattern(pattern: &str) -> Vec<(String, String)> {
    schema(
        json!({ "type": "object", "properties": { "a": { "type": "string", "pattern": pattern } } }),
    )
}
