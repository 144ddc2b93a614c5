//! Enums of constants, read and written through a table of values.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::payload::json_eq::is_same;
use crate::payload::reason::{self, NotListed};
use crate::payload::trials;

/// A JSON value that a schema lists, by `enum` or `const`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// An integer beyond `i64`.
    Unsigned(u64),
    /// A number with a fraction or an exponent.
    Float(f64),
    /// A string.
    String(&'static str),
    /// An object or an array, as JSON text.
    Json(&'static str),
}

/// A type whose values the document lists.
pub trait Values: Sized + Copy + 'static {
    /// Each value on the wire and in Rust.
    const VALUES: &'static [(Scalar, Self)];

    /// The index of the value in the table.
    fn index(&self) -> usize;
}

/// Writes the value as the document spells it.
///
/// # Errors
/// If the serializer fails.
pub fn serialize<T: Values, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_scalar(scalar(value), serializer)
}

fn serialize_scalar<S: Serializer>(scalar: Scalar, serializer: S) -> Result<S::Ok, S::Error> {
    match scalar {
        Scalar::Bool(value) => serializer.serialize_bool(value),
        Scalar::Integer(value) => serializer.serialize_i64(value),
        Scalar::Unsigned(value) => serializer.serialize_u64(value),
        Scalar::Float(value) => serializer.serialize_f64(value),
        Scalar::String(value) => serializer.serialize_str(value),
        Scalar::Json(text) => literal(text).serialize(serializer),
    }
}

fn scalar<T: Values>(value: &T) -> Scalar {
    match T::VALUES.get(value.index()) {
        Some((scalar, _)) => *scalar,
        None => unreachable!("the generator lists every value in the table"),
    }
}

/// The text of a value, for a type whose values are all strings.
pub fn text<T: Values>(value: &T) -> &'static str {
    let Scalar::String(text) = scalar(value) else {
        unreachable!("the generator calls this only for types whose values are strings");
    };
    text
}

/// The same for a type that also keeps other values.
pub fn open_text<T: OpenValues>(value: &T) -> Option<&str> {
    match value.listed() {
        Ok(Scalar::String(text)) => Some(text),
        Ok(_) => None,
        Err(other) => other.as_str(),
    }
}

/// Formats such a value as its text, or as JSON if it is no string.
///
/// # Errors
/// If the formatter fails.
pub fn show_open<T: OpenValues>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (value.listed(), open_text(value)) {
        (Err(other), None) => fmt::Display::fmt(other, f),
        (_, text) => f.pad(text.unwrap_or_default()),
    }
}

/// The value that is sent as `text`, which may be another than the listed ones.
pub fn open_of_text<T: OpenValues>(text: &str) -> T {
    let is_it =
        |(scalar, _): &&(Scalar, T)| matches!(scalar, Scalar::String(listed) if *listed == text);
    let listed = T::VALUES.iter().find(is_it);
    listed.map_or_else(|| T::other(text.into()), |(_, value)| value.clone())
}

/// The error of a text that is not one of the values that the document lists for a type.
///
/// ```
/// use std::str::FromStr;
/// # use openapi_webhooks::codegen::v1 as __v1;
/// # #[derive(Clone, Copy, Debug, PartialEq)]
/// # enum Plan { Basic, Pro }
/// # __v1::values! {
/// #     impl Values for Plan {
/// #         const Basic: Scalar = String("basic");
/// #         const Pro: Scalar = String("pro");
/// #     }
/// # }
/// # __v1::values!(impl as_str for Plan);
/// // `Plan` is the generated type of `enum: [basic, pro]`.
/// assert_eq!("pro".parse::<Plan>()?, Plan::Pro);
/// let error = Plan::from_str("gold").unwrap_err();
/// assert_eq!(error.to_string(), "`gold` is not one of basic, pro");
/// # Ok::<(), openapi_webhooks::UnknownValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue(NotListed);

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for UnknownValue {}

/// The value that is sent as `text`.
///
/// # Errors
/// If no value is sent as `text`.
pub fn parse<T: Values>(text: &str) -> Result<T, UnknownValue> {
    let is_it =
        |(scalar, _): &&(Scalar, T)| matches!(scalar, Scalar::String(value) if *value == text);
    let found = T::VALUES.iter().find(is_it).map(|(_, value)| *value);
    found.ok_or_else(|| UnknownValue(NotListed::new(text, listed::<T>())))
}

/// A type with listed values that also keeps other values.
pub trait OpenValues: Clone + 'static {
    /// Each listed value on the wire and in Rust.
    const VALUES: &'static [(Scalar, Self)];

    /// The value on the wire.
    ///
    /// # Errors
    /// Returns the value if it is not in the table.
    fn listed(&self) -> Result<Scalar, &Value>;

    /// A value that is not in the table.
    fn other(value: Value) -> Self;
}

/// Writes the value as the document spells it, or as it was received.
///
/// # Errors
/// If the serializer fails.
pub fn serialize_open<T: OpenValues, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value.listed() {
        Ok(scalar) => serialize_scalar(scalar, serializer),
        Err(other) => other.serialize(serializer),
    }
}

/// Reads a value of the table, or any other value.
///
/// # Errors
/// If the input is not valid JSON.
pub fn deserialize_open<'de, T: OpenValues, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let found = Value::deserialize(deserializer)?;
    let listed = T::VALUES
        .iter()
        .find(|(scalar, _)| is_scalar(scalar, &found));
    Ok(match listed {
        Some((_, value)) => value.clone(),
        None => {
            trials::add_unknown(&found);
            T::other(found)
        }
    })
}

/// A type with listed strings that also keeps other strings.
pub trait OpenText: Clone + 'static {
    /// Each listed string on the wire and in Rust.
    const VALUES: &'static [(Scalar, Self)];

    /// The string on the wire.
    fn text(&self) -> &str;

    /// A string that is not in the table.
    fn other(text: String) -> Self;
}

/// The value that is sent as `text`.
pub fn of_text<T: OpenText>(text: impl Into<String> + AsRef<str>) -> T {
    let is_it = |(scalar, _): &&(Scalar, T)| matches!(scalar, Scalar::String(listed) if *listed == text.as_ref());
    match T::VALUES.iter().find(is_it) {
        Some((_, value)) => value.clone(),
        None => T::other(text.into()),
    }
}

/// Writes the string as the document spells it, or as it was received.
///
/// # Errors
/// If the serializer fails.
pub fn serialize_text<T: OpenText, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.text())
}

/// Reads a string of the table, or any other string.
///
/// # Errors
/// If the value is not a string.
pub fn deserialize_text<'de, T: OpenText, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    String::deserialize(deserializer).map(of_text)
}

/// Parses JSON text that the generator wrote.
#[must_use]
pub fn literal(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => unreachable!("the generator writes JSON: {error}"),
    }
}

/// Reads a value of the table.
///
/// # Errors
/// If the value is not in the table.
pub fn deserialize<'de, T: Values, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(ValueVisitor(PhantomData))
}

/// Whether a value equals the listed one.
pub(crate) fn is_scalar(scalar: &Scalar, found: &Value) -> bool {
    match *scalar {
        Scalar::Bool(value) => *found == value,
        Scalar::Integer(value) => *found == value || is_same(&value.into(), found),
        Scalar::Unsigned(value) => *found == value,
        Scalar::Float(value) => *found == value,
        Scalar::String(value) => *found == value,
        Scalar::Json(text) => is_same(&literal(text), found),
    }
}

struct ValueVisitor<T>(PhantomData<T>);

impl<T: Values> ValueVisitor<T> {
    fn find<E: Error>(
        &self,
        found: Unexpected<'_>,
        is_it: impl Fn(&Scalar) -> bool,
    ) -> Result<T, E> {
        let entry = T::VALUES.iter().find(|(scalar, _)| is_it(scalar));
        entry
            .map(|(_, value)| *value)
            .ok_or_else(|| not_listed::<T, E>(found, self))
    }
}

/// The error for a value that is not listed. It names the listed values if the found value has one of
/// their types.
fn not_listed<T: Values, E: Error>(found: Unexpected<'_>, visitor: &ValueVisitor<T>) -> E {
    let text = match found {
        Unexpected::Str(text) => text.to_owned(),
        Unexpected::Signed(number) => number.to_string(),
        Unexpected::Unsigned(number) => number.to_string(),
        Unexpected::Float(number) => number.to_string(),
        Unexpected::Bool(value) => value.to_string(),
        _ => return E::invalid_type(found, visitor),
    };
    E::custom(reason::not_listed(&text, listed::<T>()))
}

/// The listed values of a type, for messages.
fn listed<T: Values>() -> impl Iterator<Item = String> {
    T::VALUES.iter().map(|(scalar, _)| match *scalar {
        Scalar::Bool(value) => value.to_string(),
        Scalar::Integer(value) => value.to_string(),
        Scalar::Unsigned(value) => value.to_string(),
        Scalar::Float(value) => value.to_string(),
        Scalar::String(text) | Scalar::Json(text) => text.to_owned(),
    })
}

impl<'de, T: Values> Visitor<'de> for ValueVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of the values that the document lists")
    }

    fn visit_bool<E: Error>(self, found: bool) -> Result<T, E> {
        self.find(Unexpected::Bool(found), |scalar| {
            *scalar == Scalar::Bool(found)
        })
    }

    fn visit_i64<E: Error>(self, found: i64) -> Result<T, E> {
        self.find(Unexpected::Signed(found), |scalar| {
            *scalar == Scalar::Integer(found)
        })
    }

    fn visit_u64<E: Error>(self, found: u64) -> Result<T, E> {
        self.find(Unexpected::Unsigned(found), |scalar| match scalar {
            Scalar::Integer(value) => u64::try_from(*value) == Ok(found),
            Scalar::Unsigned(value) => *value == found,
            _ => false,
        })
    }

    /// `1.0` and `1` are the same number (JSON Schema 2020-12 Core, section 4.2.2).
    #[allow(
        clippy::cast_precision_loss,
        reason = "the comparison has the precision of a float"
    )]
    #[allow(clippy::float_cmp, reason = "a listed value must be equal, not close")]
    fn visit_f64<E: Error>(self, found: f64) -> Result<T, E> {
        self.find(Unexpected::Float(found), |scalar| match scalar {
            Scalar::Float(value) => *value == found,
            Scalar::Integer(value) => *value as f64 == found,
            Scalar::Unsigned(value) => *value as f64 == found,
            Scalar::Bool(_) | Scalar::String(_) | Scalar::Json(_) => false,
        })
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<T, E> {
        self.find(Unexpected::Str(found), |scalar| match scalar {
            Scalar::String(value) => *value == found,
            _ => false,
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, found: A) -> Result<T, A::Error> {
        let found = Value::deserialize(SeqAccessDeserializer::new(found))?;
        self.find(Unexpected::Seq, |scalar| is_json(scalar, &found))
    }

    fn visit_map<A: MapAccess<'de>>(self, found: A) -> Result<T, A::Error> {
        let found = Value::deserialize(MapAccessDeserializer::new(found))?;
        self.find(Unexpected::Map, |scalar| is_json(scalar, &found))
    }
}

fn is_json(scalar: &Scalar, found: &Value) -> bool {
    matches!(scalar, Scalar::Json(text) if is_same(&literal(text), found))
}

#[cfg(test)]
mod tests {
    use super::{Scalar, Values};

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Level {
        Off,
        One,
        Big,
        Text,
        Pair,
    }

    impl Values for Level {
        const VALUES: &'static [(Scalar, Self)] = &[
            (Scalar::Bool(false), Self::Off),
            (Scalar::Integer(1), Self::One),
            (Scalar::Unsigned(u64::MAX), Self::Big),
            (Scalar::String("1"), Self::Text),
            (Scalar::Json(r#"{"a":[1]}"#), Self::Pair),
        ];

        fn index(&self) -> usize {
            *self as usize
        }
    }

    #[test]
    fn values_are_compared_by_type_and_value() {
        for (text, level) in [
            ("false", Level::Off),
            ("1", Level::One),
            ("18446744073709551615", Level::Big),
            ("\"1\"", Level::Text),
            (r#"{"a":[1]}"#, Level::Pair),
        ] {
            let mut reader = serde_json::Deserializer::from_str(text);
            assert_eq!(super::deserialize::<Level, _>(&mut reader).unwrap(), level);
            let mut written = Vec::new();
            super::serialize(&level, &mut serde_json::Serializer::new(&mut written)).unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), text);
        }
    }

    #[test]
    fn a_float_without_a_fraction_equals_the_integer() {
        let mut reader = serde_json::Deserializer::from_str("1.0");
        assert_eq!(
            super::deserialize::<Level, _>(&mut reader).unwrap(),
            Level::One
        );
    }

    #[test]
    fn other_values_are_rejected() {
        for text in [
            "true",
            "2",
            "\"2\"",
            "null",
            "[]",
            "{}",
            "1.5",
            r#"{"a":1}"#,
        ] {
            let mut reader = serde_json::Deserializer::from_str(text);
            assert!(
                super::deserialize::<Level, _>(&mut reader).is_err(),
                "{text}"
            );
        }
    }
}
