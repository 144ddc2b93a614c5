//! Absence, null and value, told apart while reading: for serde's `deserialize_with`.

/// Optional and nullable, an `Option<Option<T>>`: absent, null, value. The field has
/// `#[serde(default)]` too.
pub mod double_option {
    use serde::{Deserialize, Deserializer};

    /// Reads null as `Some(None)`; what is absent stays `None`.
    ///
    /// # Errors
    /// When the value is neither null nor a `T`.
    pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Option<T>>, D::Error> {
        Option::deserialize(deserializer).map(Some)
    }
}

/// Required and nullable, an `Option<T>`: null, value.
pub mod required_nullable {
    use serde::{Deserialize, Deserializer};

    /// Reads null as `None`. That this function is named makes serde refuse an object without the
    /// key.
    ///
    /// # Errors
    /// When the value is neither null nor a `T`.
    pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        Option::deserialize(deserializer)
    }
}

/// Optional and not nullable, an `Option<T>`: absent, value. The field has `#[serde(default)]` too.
pub mod optional {
    use serde::{Deserialize, Deserializer};

    /// Reads a `T`, so that null is an error unless it is one.
    ///
    /// # Errors
    /// When the value is no `T`.
    pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        T::deserialize(deserializer).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Absence {
        #[serde(default, deserialize_with = "super::double_option::deserialize")]
        both: Option<Option<u8>>,
        #[serde(default, deserialize_with = "super::optional::deserialize")]
        optional: Option<u8>,
        #[serde(deserialize_with = "super::required_nullable::deserialize")]
        nullable: Option<u8>,
    }

    #[test]
    fn absent_null_and_value_differ() {
        let read = |text| serde_json::from_str::<Absence>(text).ok();
        let some = |both, optional, nullable| {
            Some(Absence {
                both,
                optional,
                nullable,
            })
        };
        assert_eq!(read(r#"{"nullable":null}"#), some(None, None, None));
        assert_eq!(
            read(r#"{"nullable":1,"both":null,"optional":2}"#),
            some(Some(None), Some(2), Some(1))
        );
        assert_eq!(
            read(r#"{"nullable":1,"both":3}"#),
            some(Some(Some(3)), None, Some(1))
        );
        assert_eq!(read("{}"), None, "a missing key of a required field");
        assert_eq!(
            read(r#"{"nullable":1,"optional":null}"#),
            None,
            "null where none is allowed"
        );
    }
}
