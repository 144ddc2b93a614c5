//! Dates and times as RFC 3339 writes them. chrono's own `Deserialize` also accepts other spellings, such as
//! `20-01-01`, and rewrites them.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserializer, Serialize, Serializer};

use crate::payload::deserialize_as::DeserializeAs;

/// A `full-date` of RFC 3339, section 5.6.
#[derive(Debug)]
pub struct FullDate;

/// A `date-time` of RFC 3339, section 5.6, with at most nine fractional digits that count.
#[derive(Debug)]
pub struct Timestamp;

impl<'de> DeserializeAs<'de, NaiveDate> for FullDate {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
        deserializer.deserialize_str(TextVisitor {
            expected: "a date such as 2026-01-31",
            parse: date,
        })
    }
}

impl<'de> DeserializeAs<'de, DateTime<FixedOffset>> for Timestamp {
    fn deserialize_as<D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<DateTime<FixedOffset>, D::Error> {
        deserializer.deserialize_str(TextVisitor {
            expected: "a date-time such as 2026-01-31T09:30:00Z",
            parse: date_time,
        })
    }
}

/// A time whose text is written as a whole. chrono's `Serialize` passes it on in single characters, and
/// serde_json checks whether to escape each of them.
pub(crate) struct WrittenAtOnce<'a>(pub(crate) &'a DateTime<FixedOffset>);

impl Serialize for WrittenAtOnce<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        serializer.serialize_str(&text)
    }
}

struct TextVisitor<T> {
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let invalid = || E::invalid_value(Unexpected::Str(text), &self);
        (self.parse)(text).ok_or_else(invalid)
    }
}

fn date(text: &str) -> Option<NaiveDate> {
    let date = text.parse::<NaiveDate>().ok()?;
    let is_full = text.len() == FULL_DATE && date.to_string() == text;
    is_full.then_some(date)
}

fn date_time(text: &str) -> Option<DateTime<FixedOffset>> {
    let (whole, rest) = text.split_at_checked(FRACTION)?;
    let fraction = rest.strip_prefix('.').unwrap_or_default();
    let digits = fraction.bytes().take_while(u8::is_ascii_digit);
    let has_lost_digit = digits.skip(NANOSECONDS).any(|digit| digit != b'0');
    let is_plain = whole
        .bytes()
        .all(|byte| byte.is_ascii_graphic() || byte == b' ');
    if has_lost_digit || !is_plain {
        return None;
    }
    DateTime::parse_from_rfc3339(text).ok()
}

/// The length of a `full-date`: years have four digits.
const FULL_DATE: usize = "2026-01-31".len();

/// Where the fraction of a `date-time` starts.
const FRACTION: usize = "2026-01-31T09:30:00".len();

/// More fractional digits have no place in the type.
const NANOSECONDS: usize = 9;

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::{WrittenAtOnce, date, date_time};

    #[test]
    fn dates_come_back() {
        for text in ["2026-01-31", "0001-01-01", "9999-12-31", "2024-02-29"] {
            assert_eq!(date(text).expect(text).to_string(), text);
        }
        for text in [
            "",
            "20-01-01",
            " 2024-01-15",
            "2024-01-15 ",
            "1998-1-20",
            "1998-01-2",
            "+2024-01-15",
            "-2024-01-15",
            "02024-01-15",
            "2024-1 -15",
            "2023-02-29",
            "2024-01-15T00:00:00Z",
            "२०२४-01-15",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn times_are_written_as_chrono_writes_them() {
        let times = [
            "2026-01-31T09:30:00Z",
            "2022-06-08T17:19:21.5-04:00",
            "0001-12-31T23:59:60.123456Z",
            "9999-12-31T00:00:00.000000001+23:59",
        ];
        let latest = DateTime::<Utc>::MAX_UTC.fixed_offset();
        let times = times.iter().map(|text| date_time(text).expect(text));
        for time in times.chain([latest]) {
            let written = serde_json::to_string(&WrittenAtOnce(&time)).expect("JSON");
            assert_eq!(written, serde_json::to_string(&time).expect("JSON"));
        }
    }

    #[test]
    fn times_keep_instant_and_offset() {
        for (text, written) in [
            ("2026-01-31T09:30:00Z", "2026-01-31T09:30:00+00:00"),
            ("2022-06-08T17:19:21.000-04:00", "2022-06-08T17:19:21-04:00"),
            ("2026-01-31t09:30:00.5z", "2026-01-31T09:30:00.500+00:00"),
            ("2026-01-31 09:30:00+05:30", "2026-01-31T09:30:00+05:30"),
            ("1998-12-31T23:59:60Z", "1998-12-31T23:59:60+00:00"),
            (
                "2026-01-31T09:30:00.1234567890000Z",
                "2026-01-31T09:30:00.123456789+00:00",
            ),
        ] {
            assert_eq!(date_time(text).expect(text).to_rfc3339(), written);
        }
        for text in [
            "",
            "2026-01-31",
            "2026-01-31T09:30:00",
            "2026-01-31T09:30Z",
            "2026-1-31T09:30:00Z",
            " 2026-01-31T09:30:00Z",
            "2026-01-31T09:30:00Z ",
            "2026-01-31T09:30:00+0100",
            "2026-01-31T09:30:00 +01:00",
            "2026-01-31T24:00:00Z",
            "2026-01-31T09:30:00.1234567891Z",
        ] {
            assert_eq!(date_time(text), None, "{text}");
        }
    }
}
