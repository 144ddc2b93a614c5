/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated code may be included in any module"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Item`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Item {
        /// The property `host`.
        pub host: Option<ItemHost>,
        /// The property `password`.
        pub password: Option<ItemPassword>,
        /// The property `name`.
        pub name: Option<ItemName>,
        /// The property `visible`.
        pub visible: Option<ItemVisible>,
        /// The property `nested`.
        pub nested: Option<ItemNested>,
        /// The property `path`.
        pub path: Option<ItemPath>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Item {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                host: None,
                password: None,
                name: None,
                visible: None,
                nested: None,
                path: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Item {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Item {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("host", &self.host);
            object.optional("password", &self.password);
            object.optional("name", &self.name);
            object.optional("visible", &self.visible);
            object.optional("nested", &self.nested);
            object.optional("path", &self.path);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Item);
    __v1::object! {
        impl Deserialize for Item {
            type Others = keep<
                6,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const host: ItemHost = read(0, "host", host);
            const password: ItemPassword = read(1, "password", password);
            const name: ItemName = read(2, "name", name);
            const visible: ItemVisible = read(3, "visible", visible);
            const nested: ItemNested = read(4, "nested", nested);
            const path: ItemPath = read(5, "path", path);
        }
    }
    /// The schema at `#/components/schemas/Item/properties/host`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct ItemHost(::std::string::String);
    impl ::std::ops::Deref for ItemHost {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ItemHost> for ::std::string::String {
        fn from(value: ItemHost) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ItemHost {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            static PATTERN: __v1::Pattern = __v1::Pattern::new(
                &["^[a-z0-9\\-]{1,63}$"],
                &["^(?:\\-)", "(?:\\-)$"],
            );
            if !PATTERN.is_match(value) {
                return Err(
                    "doesn't match pattern \"^(?!-)[a-z0-9-]{1,63}(?<!-)$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ItemHost {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ItemHost {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ItemHost {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: error::ConversionError| {
                    <D::Error as __v1::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// The schema at `#/components/schemas/Item/properties/password`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct ItemPassword(::std::string::String);
    impl ::std::ops::Deref for ItemPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ItemPassword> for ::std::string::String {
        fn from(value: ItemPassword) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ItemPassword {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            static PATTERN: __v1::Pattern = __v1::Pattern::new(
                &[
                    "^[^\\n\\r\\u{2028}\\u{2029}]{8,}$",
                    "^(?:[^\\n\\r\\u{2028}\\u{2029}]*[0-9])",
                    "^(?:[^\\n\\r\\u{2028}\\u{2029}]*[a-z])",
                ],
                &[],
            );
            if !PATTERN.is_match(value) {
                return Err(
                    "doesn't match pattern \"^(?=.*\\d)(?=.*[a-z]).{8,}$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ItemPassword {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ItemPassword {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ItemPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: error::ConversionError| {
                    <D::Error as __v1::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// The schema at `#/components/schemas/Item/properties/name`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct ItemName(::std::string::String);
    impl ::std::ops::Deref for ItemName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ItemName> for ::std::string::String {
        fn from(value: ItemName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ItemName {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            static PATTERN: __v1::Pattern = __v1::Pattern::new(&["^[\\p{L} ]+$"], &[]);
            if !PATTERN.is_match(value) {
                return Err("doesn't match pattern \"^[\\p{L} ]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ItemName {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ItemName {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ItemName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: error::ConversionError| {
                    <D::Error as __v1::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// The schema at `#/components/schemas/Item/properties/visible`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct ItemVisible(::std::string::String);
    impl ::std::ops::Deref for ItemVisible {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ItemVisible> for ::std::string::String {
        fn from(value: ItemVisible) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ItemVisible {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            static PATTERN: __v1::Pattern = __v1::Pattern::new(
                &[
                    "^[^\\x09-\\x0d\\x20\\u{a0}\\u{1680}\\u{2000}-\\u{200a}\\u{2028}\\u{2029}\\u{202f}\\u{205f}\\u{3000}\\u{feff}]+$",
                ],
                &[],
            );
            if !PATTERN.is_match(value) {
                return Err("doesn't match pattern \"^\\S+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ItemVisible {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ItemVisible {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ItemVisible {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: error::ConversionError| {
                    <D::Error as __v1::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// The schema at `#/components/schemas/Item/properties/nested`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct ItemNested(::std::string::String);
    impl ::std::ops::Deref for ItemNested {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ItemNested> for ::std::string::String {
        fn from(value: ItemNested) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ItemNested {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            static PATTERN: __v1::Pattern = __v1::Pattern::new(&["^(?:a+)+$"], &[]);
            if !PATTERN.is_match(value) {
                return Err("doesn't match pattern \"^(a+)+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ItemNested {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ItemNested {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ItemNested {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: error::ConversionError| {
                    <D::Error as __v1::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// The schema at `#/components/schemas/Item/properties/path`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct ItemPath(::std::string::String);
    impl ::std::ops::Deref for ItemPath {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ItemPath> for ::std::string::String {
        fn from(value: ItemPath) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ItemPath {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            static PATTERN: __v1::Pattern = __v1::Pattern::new(
                &["^/[^/\\?\\#]*[0-9A-Za-z_\\-\\.]$"],
                &[],
            );
            if !PATTERN.is_match(value) {
                return Err("doesn't match pattern \"^\\/[^\\/?#]*[\\w\\-.]$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ItemPath {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ItemPath {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ItemPath {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: error::ConversionError| {
                    <D::Error as __v1::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
