//! Strings whose length or pattern the document limits.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::payload::pattern::Pattern;
use crate::payload::reason;

/// A string type with limits.
pub trait CheckedString: Sized {
    /// The smallest number of characters.
    const MIN_LENGTH: usize = 0;

    /// The largest number of characters.
    const MAX_LENGTH: usize = usize::MAX;

    /// The pattern that the whole document requires.
    #[must_use]
    fn pattern() -> Option<&'static Pattern> {
        None
    }

    /// Wraps a string that is within the limits.
    fn of_valid(text: String) -> Self;
}

/// Wraps a string that is within the limits of `T`.
///
/// # Errors
/// If it is not.
pub fn new<T: CheckedString>(text: String) -> Result<T, InvalidString> {
    match violation::<T>(&text) {
        None => Ok(T::of_valid(text)),
        Some(violation) => Err(InvalidString(violation)),
    }
}

/// Reads a string that is within the limits of `T`.
///
/// # Errors
/// If the value is no string, or not within the limits.
pub fn deserialize<'de, T: CheckedString, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    new(text).map_err(|error| D::Error::custom(reason::invalid_string(&error)))
}

/// Lengths are those of Unicode characters (JSON Schema 2020-12 Validation, section 6.3).
fn violation<T: CheckedString>(text: &str) -> Option<Violation> {
    let has = |count: usize| count == 0 || text.chars().nth(count - 1).is_some();
    if T::MAX_LENGTH < text.len() && has(T::MAX_LENGTH + 1) {
        return Some(Violation::TooLong(T::MAX_LENGTH));
    }
    if !has(T::MIN_LENGTH) {
        return Some(Violation::TooShort(T::MIN_LENGTH));
    }
    let pattern = T::pattern().filter(|pattern| !pattern.is_match(text))?;
    Some(Violation::Pattern(pattern.text()))
}

/// The error for a text that a string type of the document does not allow. It says which limit the
/// text violates, and does not quote it.
///
/// ```
/// # mod types {
/// #     use openapi_webhooks::codegen::v1 as __v1;
/// #     #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
/// #     pub struct Sku(String);
/// #     __v1::checked_string! {
/// #         impl CheckedString for Sku {
/// #             const MIN_LENGTH: usize = 1;
/// #             const MAX_LENGTH: usize = 8;
/// #             const PATTERN: Pattern = __v1::Pattern::new("^[a-z]*$", &["^[a-z]*$"], &[]);
/// #         }
/// #     }
/// # }
/// # use types::Sku;
/// assert_eq!(Sku::new("mug")?.as_str(), "mug");
/// assert_eq!(Sku::new("").unwrap_err().to_string(), "shorter than 1 character");
/// assert_eq!(Sku::new("coffee-mug").unwrap_err().to_string(), "longer than 8 characters");
/// assert_eq!(Sku::new("MUG").unwrap_err().to_string(), "does not match the pattern `^[a-z]*$`");
/// # Ok::<(), openapi_webhooks::InvalidString>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidString(Violation);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Violation {
    TooShort(usize),
    TooLong(usize),
    Pattern(&'static str),
}

impl fmt::Display for InvalidString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let characters = |count| {
            if count == 1 {
                "character"
            } else {
                "characters"
            }
        };
        match self.0 {
            Violation::TooShort(least) => {
                write!(f, "shorter than {least} {}", characters(least))
            }
            Violation::TooLong(most) => write!(f, "longer than {most} {}", characters(most)),
            Violation::Pattern(pattern) => write!(f, "does not match the pattern `{pattern}`"),
        }
    }
}

impl std::error::Error for InvalidString {}

#[cfg(test)]
mod tests {
    use super::{CheckedString, InvalidString};
    use crate::payload::pattern::Pattern;

    #[derive(Debug, PartialEq)]
    struct Code(String);

    impl CheckedString for Code {
        const MIN_LENGTH: usize = 2;
        const MAX_LENGTH: usize = 3;

        fn pattern() -> Option<&'static Pattern> {
            static PATTERN: Pattern = Pattern::new("^\\D*$", &["^[^0-9]*$"], &[]);
            Some(&PATTERN)
        }

        fn of_valid(text: String) -> Self {
            Self(text)
        }
    }

    fn error(text: &str) -> Option<String> {
        let error = |error: InvalidString| error.to_string();
        super::new::<Code>(text.to_owned()).err().map(error)
    }

    #[test]
    fn lengths_count_characters() {
        assert_eq!(error("äöü"), None);
        assert_eq!(error("äöüß").unwrap(), "longer than 3 characters");
        assert_eq!(error("abcd").unwrap(), "longer than 3 characters");
        assert_eq!(error("ä").unwrap(), "shorter than 2 characters");
        assert_eq!(error("").unwrap(), "shorter than 2 characters");
    }

    #[test]
    fn an_error_shows_the_pattern_of_the_document() {
        assert_eq!(error("a1").unwrap(), "does not match the pattern `^\\D*$`");
    }

    #[test]
    fn a_json_string_is_checked() {
        let read = |text: &str| {
            let mut deserializer = serde_json::Deserializer::from_str(text);
            super::deserialize::<Code, _>(&mut deserializer).map_err(|error| error.to_string())
        };
        assert_eq!(read("\"ab\""), Ok(Code("ab".to_owned())));
        let error = read("\"a\"").unwrap_err();
        assert_eq!(error, "invalid string: shorter than 2 characters");
        assert!(read("1").is_err());
    }
}
