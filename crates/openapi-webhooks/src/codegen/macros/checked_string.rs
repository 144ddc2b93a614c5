//! The macro that implements the traits of a string type with limits.

/// Implements the constructors and traits of a string type with limits. Each limit is optional.
///
/// ```ignore
/// __v1::checked_string! {
///     impl CheckedString for Sku {
///         const MIN_LENGTH: usize = 1;
///         const MAX_LENGTH: usize = 64;
///         const PATTERN: Pattern = __v1::Pattern::new("^\\d+$", &["^[0-9]+$"], &[]);
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __checked_string {
    (
        impl CheckedString for $name:ident {
            $(const MIN_LENGTH: usize = $min_length:expr;)?
            $(const MAX_LENGTH: usize = $max_length:expr;)?
            $(const PATTERN: Pattern = $pattern:expr;)?
        }
    ) => {
        impl $crate::codegen::v1::checked_string::CheckedString for $name {
            $(const MIN_LENGTH: usize = $min_length;)?
            $(const MAX_LENGTH: usize = $max_length;)?

            $(
                fn pattern() -> ::std::option::Option<&'static $crate::codegen::v1::Pattern> {
                    static PATTERN: $crate::codegen::v1::Pattern = $pattern;
                    ::std::option::Option::Some(&PATTERN)
                }
            )?

            fn of_valid(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl $name {
            /// Wraps a text.
            ///
            /// # Errors
            ///
            /// If the document does not allow the text.
            pub fn new(
                text: impl ::std::convert::Into<::std::string::String>,
            ) -> ::std::result::Result<Self, $crate::InvalidString> {
                $crate::codegen::v1::checked_string::new(text.into())
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::InvalidString;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::InvalidString> {
                Self::new(text)
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::InvalidString;

            fn try_from(text: &str) -> ::std::result::Result<Self, $crate::InvalidString> {
                Self::new(text)
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::InvalidString;

            fn try_from(
                text: ::std::string::String,
            ) -> ::std::result::Result<Self, $crate::InvalidString> {
                Self::new(text)
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl $crate::codegen::v1::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> $crate::codegen::v1::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::codegen::v1::checked_string::deserialize(deserializer)
            }
        }
    };
}
