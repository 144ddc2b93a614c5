//! Deserializers for types where serde's own differ from JSON Schema, or do not report the location
//! of an error.

use std::any::{Any, TypeId};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::num::{NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64};

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::payload::{pointer, trials};

/// A deserializer of `T`.
pub trait DeserializeAs<'de, T> {
    /// Reads a `T`.
    ///
    /// # Errors
    /// If the value is not a `T`.
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// The type's own `Deserialize`.
#[derive(Debug)]
pub struct Same;

/// An integer, however it is spelled: `1.0` and `1e0` are `1` (JSON Schema 2020-12 Core, section
/// 4.2.3).
#[derive(Debug)]
pub struct Integer;

/// An array whose items are read through `R`.
#[derive(Debug)]
pub struct Array<R>(PhantomData<R>);

/// An object as a map whose values are read through `R`.
#[derive(Debug)]
pub struct Map<R>(PhantomData<R>);

/// `null`, or a value read through `R`.
#[derive(Debug)]
pub struct Nullable<R>(PhantomData<R>);

/// An array of fixed length with a deserializer for each item.
#[derive(Debug)]
pub struct Tuple<R>(PhantomData<R>);

/// A `DeserializeSeed` that reads through `R`.
pub(crate) struct Seed<R, T>(PhantomData<(R, T)>);

impl<R, T> Seed<R, T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T, R: DeserializeAs<'de, T>> DeserializeSeed<'de> for Seed<R, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        R::deserialize_as(deserializer)
    }
}

/// What is inside a value that may be anything is declared by nothing, which a trial counts.
impl<'de, T: Deserialize<'de> + 'static> DeserializeAs<'de, T> for Same {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let read = T::deserialize(deserializer)?;
        if let Some(value) = (&read as &dyn Any).downcast_ref::<Value>()
            && trials::is_trying()
        {
            trials::add_undeclared(trials::members(value));
        }
        Ok(read)
    }
}

/// Whether values of a type may be any JSON value.
pub(crate) fn is_any<T: 'static>() -> bool {
    TypeId::of::<T>() == TypeId::of::<Value>()
}

/// A Rust integer.
pub trait FromJsonInteger: Sized {
    /// The same number, if it fits the type.
    fn of_signed(value: i64) -> Option<Self>;

    /// The same number, if it fits the type.
    fn of_unsigned(value: u64) -> Option<Self>;
}

macro_rules! integers {
    ($($integer:ty)+) => {$(
        impl FromJsonInteger for $integer {
            fn of_signed(value: i64) -> Option<Self> {
                value.try_into().ok()
            }

            fn of_unsigned(value: u64) -> Option<Self> {
                value.try_into().ok()
            }
        }
    )+};
}

integers! { i8 u8 i16 u16 i32 u32 i64 u64 i128 }

macro_rules! positive_integers {
    ($($integer:ty)+) => {$(
        impl FromJsonInteger for $integer {
            fn of_signed(value: i64) -> Option<Self> {
                u64::try_from(value).ok().and_then(Self::of_unsigned)
            }

            fn of_unsigned(value: u64) -> Option<Self> {
                Self::new(value.try_into().ok()?)
            }
        }
    )+};
}

positive_integers! { NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 }

impl<'de, T: FromJsonInteger> DeserializeAs<'de, T> for Integer {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_i64(IntegerVisitor(PhantomData))
    }
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: FromJsonInteger> Visitor<'_> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, found: i64) -> Result<T, E> {
        T::of_signed(found).ok_or_else(|| E::invalid_value(Unexpected::Signed(found), &self))
    }

    fn visit_u64<E: Error>(self, found: u64) -> Result<T, E> {
        T::of_unsigned(found).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(found), &self))
    }

    #[allow(
        clippy::cast_possible_truncation,
        reason = "a whole number within the range of i64 is cast as it is"
    )]
    fn visit_f64<E: Error>(self, found: f64) -> Result<T, E> {
        // A float of 2^63 or more, or below -2^63, does not fit an `i64`.
        const BEYOND: f64 = 9_223_372_036_854_775_808.0;
        let is_whole = found.fract() == 0.0 && (-BEYOND..BEYOND).contains(&found);
        let whole = is_whole.then_some(found as i64).and_then(T::of_signed);
        whole.ok_or_else(|| E::invalid_value(Unexpected::Float(found), &self))
    }
}

impl<'de, T, R: DeserializeAs<'de, T>> DeserializeAs<'de, Vec<T>> for Array<R> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(ArrayVisitor::<R, T>(PhantomData))
    }
}

struct ArrayVisitor<R, T>(PhantomData<(R, T)>);

impl<'de, T, R: DeserializeAs<'de, T>> Visitor<'de> for ArrayVisitor<R, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut read = Vec::new();
        loop {
            match items.next_element_seed(Seed::<R, T>::new()) {
                Ok(Some(item)) => read.push(item),
                Ok(None) => return Ok(read),
                Err(error) => return Err(pointer::item(read.len(), &error)),
            }
        }
    }
}

impl<'de, T: 'static, R: DeserializeAs<'de, T>> DeserializeAs<'de, BTreeMap<String, T>> for Map<R> {
    fn deserialize_as<D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<String, T>, D::Error> {
        deserializer.deserialize_map(MapVisitor::<R, T>(PhantomData))
    }
}

struct MapVisitor<R, T>(PhantomData<(R, T)>);

impl<'de, T: 'static, R: DeserializeAs<'de, T>> Visitor<'de> for MapVisitor<R, T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut read = BTreeMap::new();
        while let Some(name) = members.next_key::<String>()? {
            if is_any::<T>() {
                trials::add_undeclared(1);
            }
            let value = members.next_value_seed(Seed::<R, T>::new());
            let value = value.map_err(|error| pointer::member(&name, &error))?;
            read.insert(name, value);
        }
        Ok(read)
    }
}

impl<'de, T, R: DeserializeAs<'de, T>> DeserializeAs<'de, Option<T>> for Nullable<R> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(NullableVisitor::<R, T>(PhantomData))
    }
}

struct NullableVisitor<R, T>(PhantomData<(R, T)>);

impl<'de, T, R: DeserializeAs<'de, T>> Visitor<'de> for NullableVisitor<R, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null or a value")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        R::deserialize_as(deserializer).map(Some)
    }
}

struct TupleVisitor<R, T>(PhantomData<(R, T)>);

macro_rules! tuples {
    ($($length:literal: $($reader:ident $part:ident $at:literal)+;)+) => {$(
        impl<'de, $($part, $reader: DeserializeAs<'de, $part>),+> DeserializeAs<'de, ($($part,)+)> for Tuple<($($reader,)+)> {
            fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<($($part,)+), D::Error> {
                deserializer.deserialize_tuple($length, TupleVisitor::<($($reader,)+), ($($part,)+)>(PhantomData))
            }
        }

        impl<'de, $($part, $reader: DeserializeAs<'de, $part>),+> Visitor<'de> for TupleVisitor<($($reader,)+), ($($part,)+)> {
            type Value = ($($part,)+);

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!("an array of length ", $length))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                Ok(($(
                    items
                        .next_element_seed(Seed::<$reader, $part>::new())
                        .map_err(|error| pointer::item($at, &error))?
                        .ok_or_else(|| A::Error::invalid_length($at, &self))?,
                )+))
            }
        }
    )+};
}

tuples! {
    1: R0 T0 0;
    2: R0 T0 0 R1 T1 1;
    3: R0 T0 0 R1 T1 1 R2 T2 2;
    4: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3;
    5: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3 R4 T4 4;
    6: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3 R4 T4 4 R5 T5 5;
    7: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3 R4 T4 4 R5 T5 5 R6 T6 6;
    8: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3 R4 T4 4 R5 T5 5 R6 T6 6 R7 T7 7;
    9: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3 R4 T4 4 R5 T5 5 R6 T6 6 R7 T7 7 R8 T8 8;
    10: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3 R4 T4 4 R5 T5 5 R6 T6 6 R7 T7 7 R8 T8 8 R9 T9 9;
    11: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3 R4 T4 4 R5 T5 5 R6 T6 6 R7 T7 7 R8 T8 8 R9 T9 9 R10 T10 10;
    12: R0 T0 0 R1 T1 1 R2 T2 2 R3 T3 3 R4 T4 4 R5 T5 5 R6 T6 6 R7 T7 7 R8 T8 8 R9 T9 9 R10 T10 10 R11 T11 11;
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::num::NonZeroU64;

    use super::{Array, DeserializeAs, Integer, Map, Nullable, Same, Tuple};

    fn read<'a, R: DeserializeAs<'a, T>, T>(text: &'a str) -> Result<T, String> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        R::deserialize_as(&mut deserializer).map_err(|error| error.to_string())
    }

    #[test]
    fn integers_are_accepted_in_every_spelling() {
        for (text, value) in [
            ("1.0", 1),
            ("1e3", 1000),
            ("-0.0", 0),
            ("-9223372036854775808.0", i64::MIN),
            ("9223372036854775807", i64::MAX),
        ] {
            assert_eq!(read::<Integer, i64>(text), Ok(value), "{text}");
        }
        for text in [
            "1.5",
            "1e30",
            "9223372036854775808",
            "9.3e18",
            "\"1\"",
            "null",
            "true",
        ] {
            assert!(read::<Integer, i64>(text).is_err(), "{text}");
        }
        assert_eq!(read::<Integer, u8>("255.0"), Ok(255));
        assert!(read::<Integer, u8>("256").is_err());
        assert!(read::<Integer, u8>("-1").is_err());
        assert_eq!(read::<Integer, u64>("18446744073709551615"), Ok(u64::MAX));
        assert!(read::<Integer, NonZeroU64>("0.0").is_err());
    }

    #[test]
    fn arrays_maps_and_null_use_the_deserializer_of_their_items() {
        assert_eq!(read::<Array<Integer>, Vec<u8>>("[1, 2.0]"), Ok(vec![1, 2]));
        let map = BTreeMap::from([("a".to_owned(), Some(1_u8)), ("b".to_owned(), None)]);
        assert_eq!(
            read::<Map<Nullable<Integer>>, _>(r#"{"a": 1e0, "b": null}"#),
            Ok(map)
        );
        assert_eq!(
            read::<Tuple<(Same, Integer)>, (String, i8)>(r#"["a", 1.0]"#),
            Ok(("a".to_owned(), 1))
        );
        assert!(read::<Tuple<(Same, Integer)>, (String, i8)>(r#"["a"]"#).is_err());
        assert!(read::<Tuple<(Same, Integer)>, (String, i8)>(r#"["a", 1, 2]"#).is_err());
    }

    #[test]
    fn errors_have_their_location() {
        let error = read::<Array<Map<Array<Integer>>>, Vec<BTreeMap<String, Vec<i64>>>>(
            r#"[{}, {"a/b: c": [1, true]}]"#,
        );
        assert_eq!(
            error.unwrap_err(),
            "#/1/a~1b%3A%20c/1: invalid type: boolean `true`, expected an integer at line 1 column 24"
        );
    }
}
