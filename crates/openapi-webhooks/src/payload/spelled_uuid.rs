//! UUIDs that keep their spelling.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A UUID of a payload, written as it was received: the case of its letters, hyphens, braces and the
/// prefix `urn:uuid:` are kept.
///
/// It dereferences to [`uuid::Uuid`], and is created from one in lower case with hyphens (RFC 9562,
/// section 4). Two UUIDs are equal if their spellings are.
///
/// ```
/// use openapi_webhooks::Uuid;
///
/// let id: Uuid = "2EB8AA08-aa98-11ea-b4aa-73b441d16380".parse()?;
/// assert_eq!(id.to_string(), "2EB8AA08-aa98-11ea-b4aa-73b441d16380");
/// assert_eq!(id.get_version_num(), 1);
///
/// let canonical = Uuid::from(*id);
/// assert_eq!(canonical.to_string(), "2eb8aa08-aa98-11ea-b4aa-73b441d16380");
/// assert_ne!(canonical, id);
/// # Ok::<(), openapi_webhooks::uuid::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid {
    value: uuid::Uuid,
    form: Form,
    /// The digits in upper case, the first in the highest bit.
    upper: u32,
}

/// What surrounds the digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Form {
    Hyphenated,
    Simple,
    Braced,
    Urn,
}

impl Form {
    /// The form that a text can only have.
    fn of(text: &str) -> Self {
        match text.as_bytes() {
            [b'{', ..] => Form::Braced,
            [b'u', ..] => Form::Urn,
            digits if digits.len() == DIGITS => Form::Simple,
            _ => Form::Hyphenated,
        }
    }

    fn prefix(self) -> &'static str {
        match self {
            Form::Hyphenated | Form::Simple => "",
            Form::Braced => "{",
            Form::Urn => "urn:uuid:",
        }
    }
}

const DIGITS: usize = 32;

impl From<uuid::Uuid> for Uuid {
    fn from(value: uuid::Uuid) -> Self {
        Self {
            value,
            form: Form::Hyphenated,
            upper: 0,
        }
    }
}

impl From<Uuid> for uuid::Uuid {
    fn from(uuid: Uuid) -> Self {
        uuid.value
    }
}

impl Deref for Uuid {
    type Target = uuid::Uuid;

    fn deref(&self) -> &uuid::Uuid {
        &self.value
    }
}

impl PartialEq<uuid::Uuid> for Uuid {
    /// Compares the values, whatever the spelling.
    fn eq(&self, other: &uuid::Uuid) -> bool {
        self.value == *other
    }
}

impl FromStr for Uuid {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        let form = Form::of(text);
        let digits = text.strip_prefix(form.prefix()).unwrap_or_default();
        let digits = match form {
            Form::Braced => digits.strip_suffix('}').unwrap_or_default(),
            Form::Hyphenated | Form::Simple | Form::Urn => digits,
        };
        // `try_parse` accepts prefixes too.
        let is_short = digits.len() <= uuid::fmt::Hyphenated::LENGTH;
        let is_bare = !matches!(form, Form::Braced | Form::Urn) || digits.contains('-');
        let value = uuid::Uuid::try_parse(if is_short && is_bare { digits } else { "" })?;
        let digits = digits.bytes().filter(u8::is_ascii_hexdigit);
        let upper = digits.fold(0, |upper, digit| {
            (upper << 1) | u32::from(digit.is_ascii_uppercase())
        });
        Ok(Self { value, form, upper })
    }
}

impl TryFrom<&str> for Uuid {
    type Error = uuid::Error;

    fn try_from(text: &str) -> Result<Self, uuid::Error> {
        text.parse()
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(uuid::fmt::Urn::LENGTH);
        text.push_str(self.form.prefix());
        let mut upper = self.upper;
        for symbol in self.value.hyphenated().to_string().chars() {
            match symbol {
                '-' if self.form == Form::Simple => {}
                '-' => text.push('-'),
                digit => {
                    let is_upper = upper.leading_zeros() == 0;
                    upper <<= 1;
                    text.push(if is_upper {
                        digit.to_ascii_uppercase()
                    } else {
                        digit
                    });
                }
            }
        }
        if self.form == Form::Braced {
            text.push('}');
        }
        f.pad(&text)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Uuid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Uuid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(UuidVisitor)
    }
}

struct UuidVisitor;

impl Visitor<'_> for UuidVisitor {
    type Value = Uuid;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a UUID")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Uuid, E> {
        let invalid = |_| E::invalid_value(Unexpected::Str(text), &self);
        text.parse().map_err(invalid)
    }
}

#[cfg(test)]
mod tests {
    use super::Uuid;

    #[test]
    fn spellings_come_back() {
        for text in [
            "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            "2EB8AA08-AA98-11EA-B4AA-73B441D16380",
            "2eB8aA08-aa98-11ea-b4aa-73b441d1638F",
            "2eb8aa08aa9811eab4aa73b441d16380",
            "2EB8AA08aa9811eab4aa73b441d16380",
            "{2eb8aa08-AA98-11ea-b4aa-73b441d16380}",
            "urn:uuid:2eb8AA08-aa98-11ea-b4aa-73b441d16380",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-FFFFFFFFFFFF",
        ] {
            let uuid: Uuid = serde_json::from_value(text.into()).expect(text);
            assert_eq!(serde_json::to_value(uuid).expect(text), text);
        }
    }

    #[test]
    fn other_text_is_refused() {
        for text in [
            "",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
            "2eb8aa08aa98-11ea-b4aa-73b441d16380",
            "{2eb8aa08aa9811eab4aa73b441d16380}",
            "urn:uuid:2eb8aa08aa9811eab4aa73b441d16380",
            "{2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            " 2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            "URN:UUID:2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
        ] {
            assert!(text.parse::<Uuid>().is_err(), "{text}");
        }
    }
}
