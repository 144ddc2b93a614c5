//! Describes what is wrong with a payload. The text quotes nothing of the payload except a value that
//! should have been one of the listed values.
//!
//! serde's errors quote the payload, which may contain secrets. Only known messages are passed on, and
//! quoted values are replaced by their JSON types.

use std::fmt::{self, Write};

/// The prefix of the message for a value that is not listed.
const NOT_LISTED: &str = "not listed: ";

/// The prefix of the message for a string that its type does not allow.
const INVALID_STRING: &str = "invalid string: ";

/// The maximum number of characters of a value that are shown.
const MAX_SHOWN: usize = 40;

/// The maximum number of listed values that are shown.
const MAX_LISTED: usize = 12;

/// The message for a value that is not one of `listed`.
pub(crate) fn not_listed(found: &str, listed: impl Iterator<Item = String>) -> String {
    format!("{NOT_LISTED}{}", NotListed::new(found, listed))
}

/// The message for a string that its type does not allow; `error` does not quote it.
pub(crate) fn invalid_string(error: &impl fmt::Display) -> String {
    format!("{INVALID_STRING}{error}")
}

/// `` `gold` is not one of basic, pro ``
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NotListed(String);

impl NotListed {
    pub(crate) fn new(found: &str, listed: impl Iterator<Item = String>) -> NotListed {
        let shown = |text: &str| {
            let escaped: String = text.chars().take(MAX_SHOWN).collect();
            let is_cut = escaped.len() < text.len();
            format!(
                "{}{}",
                escaped.escape_debug(),
                if is_cut { "…" } else { "" }
            )
        };
        let mut text = format!("`{}` is not one of ", shown(found));
        let mut more = 0;
        for (at, value) in listed.enumerate() {
            match at {
                MAX_LISTED.. => more += 1,
                0 => text.push_str(&shown(&value)),
                _ => text.extend([", ", &shown(&value)]),
            }
        }
        if more > 0 {
            let written = write!(text, " and {more} more");
            debug_assert!(written.is_ok(), "a string takes what is written");
        }
        NotListed(text)
    }
}

impl fmt::Display for NotListed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The message of a member that is not there, as serde words it.
pub(crate) fn missing(name: &str) -> String {
    format!("{MISSING}{name}`")
}

/// What starts the message of a member that is not there.
const MISSING: &str = "missing field `";

/// The text of a serde message, if it is known not to quote the payload.
pub(crate) fn of(message: &str) -> Option<String> {
    let message = message
        .rsplit_once(" at line ")
        .map_or(message, |(text, _)| text);
    let known = [NOT_LISTED, INVALID_STRING].into_iter();
    if let Some(reason) = known
        .filter_map(|prefix| message.strip_prefix(prefix))
        .next()
    {
        return Some(reason.to_owned());
    }
    if let Some(name) = message.strip_prefix(MISSING) {
        return Some(format!("missing property `{}`", name.strip_suffix('`')?));
    }
    if let Some(rest) = message.strip_prefix("invalid type: ") {
        let (found, expected) = rest.rsplit_once(", expected ")?;
        return Some(mismatch(expected, json_type(found)?));
    }
    if let Some(rest) = message.strip_prefix("invalid value: ") {
        let (found, expected) = rest.rsplit_once(", expected ")?;
        return match (json_type(found)?, expected) {
            ("an integer", "an integer") => Some("the integer is out of range".to_owned()),
            (found, "an integer") => Some(mismatch(expected, found)),
            ("a string", _) => is_spelling(expected).then(|| format!("expected {expected}")),
            _ => None,
        };
    }
    if let Some(rest) = message.strip_prefix("invalid length ") {
        let (found, expected) = rest.split_once(", expected ")?;
        return Some(format!("expected {expected}, found {found} items"));
    }
    fixed(message).map(str::to_owned)
}

fn mismatch(expected: &str, found: &str) -> String {
    let expected = match expected {
        "f64" => "a number",
        "unit" => "null",
        words => words,
    };
    format!("expected {expected}, found {found}")
}

/// Whether the runtime expects a string of this spelling.
fn is_spelling(expected: &str) -> bool {
    let kinds = ["a date such as ", "a date-time such as ", "a UUID"];
    kinds.iter().any(|kind| expected.starts_with(kind))
}

/// The reasons for messages that are always the same.
fn fixed(message: &str) -> Option<&'static str> {
    Some(match message {
        "the document does not allow this member" => "the document does not declare this property",
        "duplicate member" => "duplicate property",
        "the content of a file must be base64" => "the content of a file must be base64",
        _ => return None,
    })
}

/// The JSON type of a value as serde describes it, such as `string "…"`.
fn json_type(found: &str) -> Option<&'static str> {
    const TYPES: [(&str, &str); 8] = [
        ("string", "a string"),
        ("integer", "an integer"),
        ("floating point", "a number"),
        ("boolean", "a boolean"),
        ("null", "null"),
        ("unit", "null"),
        ("map", "an object"),
        ("sequence", "an array"),
    ];
    let (_, words) = TYPES.iter().find(|(start, _)| found.starts_with(start))?;
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::{not_listed, of};

    #[test]
    fn reasons_do_not_quote_the_payload() {
        for (message, reason) in [
            (
                "missing field `username` at line 1 column 2",
                Some("missing property `username`"),
            ),
            (
                "invalid type: string \"secret, expected i64\", expected an integer at line 1 column 9",
                Some("expected an integer, found a string"),
            ),
            (
                "invalid type: null, expected a string",
                Some("expected a string, found null"),
            ),
            (
                "invalid type: floating point, expected a string or an object",
                Some("expected a string or an object, found a number"),
            ),
            (
                "invalid type: null, expected f64",
                Some("expected a number, found null"),
            ),
            (
                "invalid value: integer `300`, expected an integer",
                Some("the integer is out of range"),
            ),
            (
                "invalid value: floating point `0.5`, expected an integer",
                Some("expected an integer, found a number"),
            ),
            (
                "invalid length 1, expected an array of length 2",
                Some("expected an array of length 2, found 1 items"),
            ),
            (
                "invalid value: string \"secret\", expected a UUID at line 1 column 12",
                Some("expected a UUID"),
            ),
            ("invalid value: string \"secret\", expected a date", None),
            (
                "invalid string: longer than 3 characters at line 1 column 7",
                Some("longer than 3 characters"),
            ),
            ("secret", None),
        ] {
            assert_eq!(of(message).as_deref(), reason, "{message}");
        }
    }

    #[test]
    fn a_shown_value_is_shortened_and_escaped() {
        let listed = || ["basic", "pro"].into_iter().map(str::to_owned);
        let reason = |found: &str| of(&not_listed(found, listed())).unwrap();
        assert_eq!(reason("gold"), "`gold` is not one of basic, pro");
        assert_eq!(reason("a\nb"), "`a\\nb` is not one of basic, pro");
        assert!(reason(&"x".repeat(1_000)).chars().count() < 80);
        let many = (0..100).map(|value| value.to_string());
        let many = of(&not_listed("x", many)).unwrap();
        assert!(many.ends_with("11 and 88 more"), "{many}");
    }
}
