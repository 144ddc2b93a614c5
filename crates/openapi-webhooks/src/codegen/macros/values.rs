//! The macro that implements the traits of a type with listed values.

/// Implements the traits of a type with listed values.
///
/// ```ignore
/// __v1::values! {
///     impl Values for Plan {
///         const Basic: Scalar = String("basic");
///         const Pro: Scalar = String("pro");
///     }
/// }
/// __v1::values!(impl Values for CardKind = String("card"));
/// __v1::values! {
///     impl OpenValues for Color {
///         type Other = Other;
///         const Red: Scalar = String("red");
///     }
/// }
/// __v1::values! {
///     impl OpenText for Size {
///         type Other = Other;
///         const Small: Scalar = String("small");
///     }
/// }
/// __v1::values!(impl as_str for Plan);
/// __v1::values!(impl Serialize for Plan by serialize);
/// __v1::values!(impl Deserialize for Plan by deserialize);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    (
        impl Values for $name:ident {
            $(const $variant:ident: Scalar = $kind:ident($wire:expr $(,)?);)*
        }
    ) => {
        impl $crate::codegen::v1::values::Values for $name {
            const VALUES: &'static [($crate::codegen::v1::values::Scalar, Self)] =
                &[$(($crate::codegen::v1::values::Scalar::$kind($wire), Self::$variant)),*];

            fn index(&self) -> usize {
                *self as usize
            }
        }
    };
    (
        impl Values for $name:ident = $kind:ident($wire:expr $(,)?)
    ) => {
        impl $crate::codegen::v1::values::Values for $name {
            const VALUES: &'static [($crate::codegen::v1::values::Scalar, Self)] =
                &[($crate::codegen::v1::values::Scalar::$kind($wire), Self)];

            fn index(&self) -> usize {
                0
            }
        }
    };
    (
        impl OpenValues for $name:ident {
            type Other = $other:ident;
            $(const $variant:ident: Scalar = $kind:ident($wire:expr $(,)?);)*
        }
    ) => {
        impl $crate::codegen::v1::values::OpenValues for $name {
            const VALUES: &'static [($crate::codegen::v1::values::Scalar, Self)] =
                &[$(($crate::codegen::v1::values::Scalar::$kind($wire), Self::$variant)),*];

            fn listed(
                &self,
            ) -> ::std::result::Result<$crate::codegen::v1::values::Scalar, &$crate::codegen::v1::serde_json::Value>
            {
                match self {
                    $(Self::$variant => {
                        ::std::result::Result::Ok($crate::codegen::v1::values::Scalar::$kind($wire))
                    })*
                    Self::$other(value) => ::std::result::Result::Err(value),
                }
            }

            fn other(value: $crate::codegen::v1::serde_json::Value) -> Self {
                Self::$other(value)
            }
        }
    };
    (
        impl OpenText for $name:ident {
            type Other = $other:ident;
            $(const $variant:ident: Scalar = String($wire:expr $(,)?);)*
        }
    ) => {
        impl $crate::codegen::v1::values::OpenText for $name {
            const VALUES: &'static [($crate::codegen::v1::values::Scalar, Self)] =
                &[$(($crate::codegen::v1::values::Scalar::String($wire), Self::$variant)),*];

            fn text(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$other(text) => text,
                }
            }

            fn other(text: ::std::string::String) -> Self {
                Self::$other(text)
            }
        }
    };
    (impl as_text for $name:ident) => {
        impl $name {
            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                $crate::codegen::v1::values::OpenText::text(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::codegen::v1::values::of_text(text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::codegen::v1::values::of_text(text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok($crate::codegen::v1::values::of_text(text))
            }
        }
    };
    (impl as_str for $name:ident) => {
        impl $name {
            /// The value on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                $crate::codegen::v1::values::text(&self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::UnknownValue;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::UnknownValue> {
                $crate::codegen::v1::values::parse(text)
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::UnknownValue;

            fn try_from(text: &str) -> ::std::result::Result<Self, $crate::UnknownValue> {
                $crate::codegen::v1::values::parse(text)
            }
        }
    };
    (impl as_open_str for $name:ident) => {
        impl $name {
            /// The value on the wire; `None` if it is not a string and therefore not listed.
            #[must_use]
            pub fn as_str(&self) -> ::std::option::Option<&str> {
                $crate::codegen::v1::values::open_text(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::codegen::v1::values::show_open(self, f)
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::codegen::v1::values::open_of_text(text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::codegen::v1::values::open_of_text(&text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok($crate::codegen::v1::values::open_of_text(text))
            }
        }
    };
    (impl Serialize for $name:ident by $serialize:ident) => {
        impl $crate::codegen::v1::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::codegen::v1::values::$serialize(self, serializer)
            }
        }
    };
    (impl Deserialize for $name:ident by $deserialize:ident) => {
        impl<'de> $crate::codegen::v1::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::codegen::v1::values::$deserialize(deserializer)
            }
        }
    };
}
