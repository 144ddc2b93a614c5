//! Floats that JSON can represent, for serde's `serialize_with`.
//!
//! `serde_json` silently writes NaN and infinity as `null`, and the receiver would read a payload
//! that the document forbids. Only fields with floats pay for the check.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use serde::ser::Error;
use serde::{Serialize, Serializer};

/// Writes the value if all floats in it are finite.
///
/// # Errors
/// If a float is NaN or infinite, or the serializer fails.
pub fn serialize<T: Finite + Serialize + ?Sized, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if value.is_finite() {
        value.serialize(serializer)
    } else {
        Err(S::Error::custom("NaN and infinity have no JSON"))
    }
}

/// A payload that is or contains floats, checked as it is written.
#[derive(Debug)]
pub struct Checked<'a, T: ?Sized>(pub &'a T);

impl<T: Finite + Serialize + ?Sized> Serialize for Checked<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

/// A type that is or contains floats.
pub trait Finite {
    /// Whether every float in it is finite.
    fn is_finite(&self) -> bool;
}

impl Finite for f64 {
    fn is_finite(&self) -> bool {
        f64::is_finite(*self)
    }
}

impl Finite for f32 {
    fn is_finite(&self) -> bool {
        f32::is_finite(*self)
    }
}

impl<T: Finite + ?Sized> Finite for &T {
    fn is_finite(&self) -> bool {
        (**self).is_finite()
    }
}

impl<T: Finite + ?Sized> Finite for Box<T> {
    fn is_finite(&self) -> bool {
        (**self).is_finite()
    }
}

impl<T: Finite> Finite for Option<T> {
    fn is_finite(&self) -> bool {
        self.iter().all(Finite::is_finite)
    }
}

impl<T: Finite> Finite for [T] {
    fn is_finite(&self) -> bool {
        self.iter().all(Finite::is_finite)
    }
}

impl<T: Finite, const N: usize> Finite for [T; N] {
    fn is_finite(&self) -> bool {
        self.as_slice().is_finite()
    }
}

impl<T: Finite> Finite for Vec<T> {
    fn is_finite(&self) -> bool {
        self.as_slice().is_finite()
    }
}

macro_rules! tuples {
    ($(($($part:ident)+))+) => {$(
        impl<$($part: Finite),+> Finite for ($($part,)+) {
            #[allow(non_snake_case, reason = "a part is called like its type")]
            fn is_finite(&self) -> bool {
                let ($($part,)+) = self;
                $($part.is_finite())&&+
            }
        }
    )+};
}

tuples! {
    (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
    (A B C D E F G H I) (A B C D E F G H I J) (A B C D E F G H I J K) (A B C D E F G H I J K L)
}

impl<K, T: Finite> Finite for BTreeMap<K, T> {
    fn is_finite(&self) -> bool {
        self.values().all(Finite::is_finite)
    }
}

impl<K, T: Finite, S: BuildHasher> Finite for HashMap<K, T, S> {
    fn is_finite(&self) -> bool {
        self.values().all(Finite::is_finite)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Fees {
        #[serde(serialize_with = "serialize")]
        one: f64,
        #[serde(serialize_with = "serialize", skip_serializing_if = "Option::is_none")]
        maybe: Option<Option<f64>>,
        #[serde(serialize_with = "serialize")]
        nested: BTreeMap<String, Vec<[f64; 2]>>,
    }

    fn fees(one: f64, maybe: f64, nested: f64) -> Fees {
        Fees {
            one,
            maybe: Some(Some(maybe)),
            nested: BTreeMap::from([("a".to_owned(), vec![[1.0, nested]])]),
        }
    }

    #[test]
    fn only_finite_floats_are_written() {
        let text = serde_json::to_string(&fees(1.5, -0.0, 1e300)).expect("finite");
        assert_eq!(
            text,
            r#"{"one":1.5,"maybe":-0.0,"nested":{"a":[[1.0,1e+300]]}}"#
        );
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            for value in [
                fees(odd, 1.0, 1.0),
                fees(1.0, odd, 1.0),
                fees(1.0, 1.0, odd),
            ] {
                assert!(serde_json::to_string(&value).is_err());
            }
        }
    }
}
