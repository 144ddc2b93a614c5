//! Unions: a value that is looked at before it is read.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A value of a union, its variant not decided yet.
#[derive(Debug)]
pub struct Choice(Value);

/// What can be seen of a JSON value from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// Any other number.
    Float,
    /// Text.
    String,
    /// `[…]`
    Array,
    /// `{…}`
    Object,
}

impl Choice {
    /// Takes in the value.
    ///
    /// # Errors
    /// When it is no JSON value.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }

    /// The JSON type of the value.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match &self.0 {
            Value::Null => Kind::Null,
            Value::Bool(_) => Kind::Boolean,
            Value::Number(number) if number.is_f64() => Kind::Float,
            Value::Number(_) => Kind::Integer,
            Value::String(_) => Kind::String,
            Value::Array(_) => Kind::Array,
            Value::Object(_) => Kind::Object,
        }
    }

    /// The text of a property.
    #[must_use]
    pub fn tag(&self, property: &str) -> Option<&str> {
        self.0.get(property)?.as_str()
    }

    /// Reads the value as a variant.
    ///
    /// # Errors
    /// When the value is not what the variant holds.
    pub fn read<T: DeserializeOwned, U, E: Error>(self, variant: fn(T) -> U) -> Result<U, E> {
        T::deserialize(self.0).map(variant).map_err(E::custom)
    }

    /// The error of a tag that stands for no variant.
    #[must_use]
    pub fn unknown_tag<E: Error>(&self, property: &str, known: &[&str]) -> E {
        let known = known.join("`, `");
        match self.tag(property) {
            Some(tag) => E::custom(format_args!(
                "the tag `{property}` is `{tag}`, expected one of `{known}`"
            )),
            None => E::custom(format_args!("no tag `{property}`, expected one of `{known}`")),
        }
    }

    /// The error of a value that no variant takes.
    #[must_use]
    pub fn unexpected<E: Error>(&self, expected: &str) -> E {
        let found = match self.kind() {
            Kind::Null => "null",
            Kind::Boolean => "a boolean",
            Kind::Integer => "an integer",
            Kind::Float => "a number with a fraction",
            Kind::String => "a string",
            Kind::Array => "an array",
            Kind::Object => "an object",
        };
        E::custom(format_args!("found {found}, expected {expected}"))
    }
}
