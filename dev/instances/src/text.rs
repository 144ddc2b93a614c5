//! Strings: by format, by pattern, by length.

use serde_json::Value;

use crate::generator::Generator;
use crate::target::Target;

/// Well-formed text of the formats of JSON Schema 2020-12 Validation, section 7.3.
const FORMATS: [(&str, &[&str]); 14] = [
    (
        "date-time",
        &[
            "2026-01-31T09:30:00Z",
            "2026-01-31T09:30:00+01:00",
            "2026-01-31T23:59:59.5-11:30",
            "1985-04-12T23:20:50.52Z",
            "2022-06-08T17:19:35.000-04:00",
            "1937-01-01T12:00:27.87+00:20",
            "2016-12-31T23:59:60Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
        ],
    ),
    (
        "date",
        &["2026-01-31", "2024-02-29", "0001-01-01", "9999-12-31"],
    ),
    ("time", &["09:30:00Z", "09:30:00.25+01:00"]),
    ("duration", &["P1D", "PT0S", "P3Y6M4DT12H30M5S"]),
    ("email", &["ada@example.com", "a+b@example.org"]),
    (
        "uuid",
        &[
            "0190163d-8694-739b-aea5-966c26f8ad91",
            "00000000-0000-0000-0000-000000000000",
            "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
        ],
    ),
    (
        "uri",
        &[
            "https://example.com/a?b=c#d",
            "https://example.com",
            "urn:x:y",
        ],
    ),
    ("url", &["https://example.com", "https://example.com/"]),
    ("uri-reference", &["/a", "", "#b"]),
    ("hostname", &["example.com"]),
    ("ipv4", &["192.0.2.1", "255.255.255.255"]),
    ("ipv6", &["2001:db8::1", "::", "2001:0DB8::0001"]),
    ("ip", &["192.0.2.1", "2001:db8::1"]),
    ("byte", &["", "aGk=", "+/8="]),
];

/// Text that is often lost or changed.
const ODD: [&str; 12] = [
    "",
    " ",
    "null",
    "0",
    "2026-01-31",
    "2026-01-31T09:30:00.000Z",
    "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
    "\u{0}\n\t\"\\/",
    "é😀\u{2028}",
    "e\u{301}",
    "\u{feff}x",
    "https://EXAMPLE.com",
];

const PLAIN: [&str; 6] = ["ada", "a b", "order-1", "x", "New York", "42"];

pub(crate) fn make(generator: &mut Generator<'_>, target: &Target<'_>) -> Option<Value> {
    for _ in 0..20 {
        let text = candidate(generator, target)?;
        if is_met(target, &text) {
            return Some(Value::String(text));
        }
    }
    None
}

fn candidate(generator: &mut Generator<'_>, target: &Target<'_>) -> Option<String> {
    let given: Vec<&str> = given(target);
    if !given.is_empty() && generator.random.chance(0.2) {
        return Some((*generator.random.pick(&given)).to_owned());
    }
    if let Some(format) = target.all("format").find_map(Value::as_str)
        && let Some((_, known)) = FORMATS.iter().find(|(name, _)| *name == format)
    {
        let is_binding = ["date-time", "date", "uuid"].contains(&format);
        if is_binding || generator.random.chance(0.7) {
            return Some((*generator.random.pick(known)).to_owned());
        }
    }
    if let Some(pattern) = target.all("pattern").find_map(Value::as_str)
        && let Some(regex) = text_generator(pattern)
    {
        return Some(generator.random.text(&regex));
    }
    let text = if generator.wants_empty() {
        ""
    } else if generator.wants_edge() {
        *generator.random.pick(&ODD)
    } else {
        *generator.random.pick(&PLAIN)
    };
    Some(fitted(target, text))
}

/// Text that the schema contains.
fn given<'a>(target: &Target<'a>) -> Vec<&'a str> {
    let one = target.all("example").chain(target.all("default"));
    let many = target.all("examples").filter_map(Value::as_array).flatten();
    one.chain(many).filter_map(Value::as_str).collect()
}

/// Makes `text` longer or shorter to fit its bounds, which count characters (JSON Schema 2020-12
/// Validation, section 6.3).
fn fitted(target: &Target<'_>, text: &str) -> String {
    let (least, most) = lengths(target);
    let filled = text.chars().chain(std::iter::repeat('é'));
    filled
        .take(text.chars().count().max(least).min(most))
        .collect()
}

fn lengths(target: &Target<'_>) -> (usize, usize) {
    let of = |value: &Value| value.as_f64().filter(|it| *it >= 0.0).map(|it| it as usize);
    let least = target.all("minLength").filter_map(of).max().unwrap_or(0);
    let most = target
        .all("maxLength")
        .filter_map(of)
        .min()
        .unwrap_or(usize::MAX);
    (least.min(10_000), most)
}

fn is_met(target: &Target<'_>, text: &str) -> bool {
    let (least, most) = lengths(target);
    let matches = |pattern: &str| {
        regress::Regex::with_flags(pattern, "u").is_ok_and(|regex| regex.find(text).is_some())
    };
    (least..=most).contains(&text.chars().count())
        && target.all("pattern").filter_map(Value::as_str).all(matches)
}

/// A generator of text for a pattern. `None` if the pattern uses constructs of ECMA-262 only.
pub(crate) fn text_generator(pattern: &str) -> Option<rand_regex::Regex> {
    // In ECMA-262, these classes are ASCII.
    let ascii = pattern
        .replace("\\d", "[0-9]")
        .replace("\\w", "[0-9A-Za-z_]");
    let ascii = ascii
        .replace("\\s", "[ ]")
        .replace("\\/", "/")
        .replace("\\-", "[-]");
    let parsed = regex_syntax::Parser::new().parse(&ascii).ok()?;
    rand_regex::Regex::with_hir(without_anchors(&parsed), 8).ok()
}

/// Removes anchors, since text is generated for the whole pattern.
fn without_anchors(hir: &regex_syntax::hir::Hir) -> regex_syntax::hir::Hir {
    use regex_syntax::hir::{Capture, Hir, HirKind, Repetition};
    match hir.kind() {
        HirKind::Look(_) => Hir::empty(),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(without_anchors).collect()),
        HirKind::Alternation(parts) => {
            Hir::alternation(parts.iter().map(without_anchors).collect())
        }
        HirKind::Capture(capture) => Hir::capture(Capture {
            sub: Box::new(without_anchors(&capture.sub)),
            ..capture.clone()
        }),
        HirKind::Repetition(repetition) => Hir::repetition(Repetition {
            sub: Box::new(without_anchors(&repetition.sub)),
            ..repetition.clone()
        }),
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) => hir.clone(),
    }
}
