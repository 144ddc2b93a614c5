//! Untagged unions: the value is inspected before it is read as a variant.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Number, Value};

use crate::payload::deserialize_as::{DeserializeAs, Same};
use crate::payload::json_eq::is_same;
use crate::payload::trials::{self, TOO_MANY_TRIALS, Trial};

/// A value of a union whose variant is not known yet.
#[derive(Debug)]
pub struct UntaggedValue(Value);

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction, however it is spelled: `1.0` is an integer (JSON Schema 2020-12
    /// Core, section 4.2.3).
    Integer,
    /// Any other number.
    Float,
    /// A string.
    String,
    /// `[…]`
    Array,
    /// `{…}`
    Object,
}

impl UntaggedValue {
    /// Reads the value.
    ///
    /// # Errors
    /// If the input is not valid JSON.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }

    pub(crate) fn of(value: Value) -> Self {
        Self(value)
    }

    /// The JSON type of the value.
    #[must_use]
    pub fn kind(&self) -> JsonKind {
        match &self.0 {
            Value::Null => JsonKind::Null,
            Value::Bool(_) => JsonKind::Boolean,
            Value::Number(number) if has_fraction(number) => JsonKind::Float,
            Value::Number(_) => JsonKind::Integer,
            Value::String(_) => JsonKind::String,
            Value::Array(_) => JsonKind::Array,
            Value::Object(_) => JsonKind::Object,
        }
    }

    /// The value as it was received, which no variant describes.
    #[must_use]
    pub fn into_value(self) -> Value {
        trials::add_unknown(&self.0);
        self.0
    }

    /// Reads the value as a variant.
    ///
    /// # Errors
    /// If the value does not match the variant.
    pub fn read<T: DeserializeOwned + 'static, U, E: Error>(
        self,
        variant: fn(T) -> U,
    ) -> Result<U, E> {
        self.read_as::<Same, T, U, E>(variant)
    }

    /// Reads the value as a variant, through `R`.
    ///
    /// # Errors
    /// If the value does not match the variant.
    pub fn read_as<R: for<'de> DeserializeAs<'de, T>, T, U, E: Error>(
        self,
        variant: fn(T) -> U,
    ) -> Result<U, E> {
        R::deserialize_as(self.0).map(variant).map_err(E::custom)
    }

    /// Tries the variants in order.
    #[must_use]
    pub fn candidates<U: 'static>(self) -> Candidates<U> {
        Candidates {
            trial: Trial::new::<U>(&self.0),
            value: self.0,
            tried: 0,
            found: None,
        }
    }

    /// The error for a value that matches no variant.
    #[must_use]
    pub fn unexpected<E: Error>(&self, expected: &str) -> E {
        // serde's words, in which other errors speak too.
        let found = match self.kind() {
            JsonKind::Null => "null",
            JsonKind::Boolean => "boolean",
            JsonKind::Integer => "integer",
            JsonKind::Float => "floating point",
            JsonKind::String => "string",
            JsonKind::Array => "sequence",
            JsonKind::Object => "map",
        };
        E::custom(format_args!("invalid type: {found}, expected {expected}"))
    }
}

fn has_fraction(number: &Number) -> bool {
    number.is_f64() && number.as_f64().is_some_and(|value| value.fract() != 0.0)
}

/// Variants that can only be told apart by trial. The variant that fits best wins; of equal ones, the
/// first.
#[derive(Debug)]
pub struct Candidates<U> {
    trial: Trial,
    value: Value,
    /// The number of variants tried or skipped.
    tried: usize,
    found: Option<Found<U>>,
}

/// A variant that was found, and its index.
#[derive(Debug)]
struct Found<U> {
    at: usize,
    fit: Fit,
    variant: U,
}

/// How well a variant fits a value: the least is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Whether the value is not the same when it is written again.
    is_changed: bool,
    /// The number of members that the variant does not declare, nested ones included.
    undeclared: usize,
}

impl Fit {
    const EXACT: Fit = Fit {
        is_changed: false,
        undeclared: 0,
    };
}

impl<U> Candidates<U> {
    /// Tries a variant. The most demanding one comes first.
    #[must_use]
    pub fn candidate<R: for<'de> DeserializeAs<'de, T>, T: Serialize>(
        mut self,
        variant: fn(T) -> U,
    ) -> Self {
        let at = self.tried;
        self.tried += 1;
        let is_settled = self
            .found
            .as_ref()
            .is_some_and(|found| found.fit == Fit::EXACT);
        if is_settled || self.trial.known.is_some_and(|known| known != Some(at)) {
            return self;
        }
        if !self.trial.spend() {
            return self;
        }
        let (read, undeclared) = trials::counting(|| R::deserialize_as(&self.value));
        let Ok(read) = read else {
            return self;
        };
        let is_same = || serde_json::to_value(&read).is_ok_and(|back| is_same(&back, &self.value));
        let fit = Fit {
            is_changed: self.trial.known.is_none() && !is_same(),
            undeclared,
        };
        if self.found.as_ref().is_none_or(|found| fit < found.fit) {
            self.found = Some(Found {
                at,
                fit,
                variant: variant(read),
            });
        }
        self
    }

    /// The variant that was found, or the value if no variant matches or trial takes too long.
    ///
    /// # Errors
    /// Never; the signature is that of [`end`](Self::end).
    pub fn end_or<E: Error>(self, other: fn(Value) -> U) -> Result<U, E> {
        let (found, value, _) = self.finish();
        Ok(found.unwrap_or_else(|| {
            trials::add_unknown(&value);
            other(value)
        }))
    }

    /// The variant that was found.
    ///
    /// # Errors
    /// If no variant matches the value, or trial takes too long.
    pub fn end<E: Error>(self, expected: &str) -> Result<U, E> {
        let (found, value, is_over) = self.finish();
        found.ok_or_else(|| match is_over {
            true => E::custom(TOO_MANY_TRIALS),
            false => UntaggedValue(value).unexpected(expected),
        })
    }

    /// The variant, the value, and whether the trial was cut short; if it was, no variant counts as
    /// found.
    fn finish(self) -> (Option<U>, Value, bool) {
        let is_over = self.trial.is_over();
        let found = self.found.filter(|_| !is_over);
        self.trial.remember(found.as_ref().map(|found| found.at));
        if let Some(found) = &found {
            trials::add_undeclared(found.fit.undeclared);
        }
        (found.map(|found| found.variant), self.value, is_over)
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::{Same, UntaggedValue};

    #[derive(Debug, PartialEq)]
    enum Owner {
        User(User),
        Team(Team),
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct User {
        id: u8,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Team {
        id: u8,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seats: Option<u8>,
    }

    fn owner(text: &str) -> Result<Owner, serde_json::Error> {
        let value = UntaggedValue::deserialize(&mut serde_json::Deserializer::from_str(text))?;
        value
            .candidates()
            .candidate::<Same, _>(Owner::User)
            .candidate::<Same, _>(Owner::Team)
            .end("an owner")
    }

    #[test]
    fn the_variant_that_preserves_the_value_is_chosen() {
        assert_eq!(owner(r#"{"id":1}"#).unwrap(), Owner::User(User { id: 1 }));
        let team = Team {
            id: 1,
            seats: Some(2),
        };
        assert_eq!(owner(r#"{"id":1,"seats":2}"#).unwrap(), Owner::Team(team));
    }

    #[test]
    fn the_first_matching_variant_is_chosen_if_none_preserves_the_value() {
        assert_eq!(
            owner(r#"{"id":1,"more":2}"#).unwrap(),
            Owner::User(User { id: 1 })
        );
        assert!(owner(r#"{"id":"one"}"#).is_err());
    }
}
