/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `example`.
        pub example: Text,
        /// The property `default`.
        pub default: ::std::option::Option<Text>,
        /// The property `x-note`.
        pub x_note: ::std::option::Option<Text>,
        /// The property `enum`.
        pub r#enum: ::std::option::Option<Text>,
        /// The property `const`.
        pub r#const: ::std::option::Option<Parts>,
        /// The property `value`.
        pub value: ::std::option::Option<OrderPayloadValue>,
        /// The property `by-name`.
        pub by_name: ::std::option::Option<Text>,
        /// The property `anchored`.
        pub anchored: ::std::option::Option<Text>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(example: Text) -> Self {
            Self {
                example,
                default: ::std::option::Option::None,
                x_note: ::std::option::Option::None,
                r#enum: ::std::option::Option::None,
                r#const: ::std::option::Option::None,
                value: ::std::option::Option::None,
                by_name: ::std::option::Option::None,
                anchored: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("example", example)
        optional("default", default) optional("x-note", x_note) optional("enum", r#enum)
        optional("const", r#const) optional("value", value) optional("by-name", by_name)
        optional("anchored", anchored) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0) keep(8, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "example", example : Text
        = ::std::option::Option::Some(example)) read(1, "default", default : Text =
        default) read(2, "x-note", x_note : Text = x_note) read(3, "enum", r#enum : Text
        = r#enum) read(4, "const", r#const : Parts = r#const) read(5, "value", value :
        OrderPayloadValue = value) read(6, "by-name", by_name : Text = by_name) read(7,
        "anchored", anchored : Text = anchored) }
    }
    /// The schema at `#`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Parts {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values! {
        impl as_str for Parts
    }
    __v1::values! {
        impl Values for Parts { A = String("a"), B = String("b") }
    }
    __v1::values! {
        impl Serialize for Parts by serialize
    }
    __v1::values! {
        impl Deserialize for Parts by deserialize
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/value`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadValue {
        /// The value `{"$ref":"no-such-file.json#/Example"}`.
        RefNoSuchFileJsonExample,
        /// The value `{"$id":"https://example.com/text"}`.
        IdHttpsExampleComText,
    }
    __v1::values! {
        impl Values for OrderPayloadValue { RefNoSuchFileJsonExample =
        Json("{\"$ref\":\"no-such-file.json#/Example\"}"), IdHttpsExampleComText =
        Json("{\"$id\":\"https://example.com/text\"}") }
    }
    __v1::values! {
        impl Serialize for OrderPayloadValue by serialize
    }
    __v1::values! {
        impl Deserialize for OrderPayloadValue by deserialize
    }
    /// The schema at `#/components/schemas/Text`.
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct Text(::std::string::String);
    impl ::std::ops::Deref for Text {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Text> for ::std::string::String {
        fn from(value: Text) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for Text {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 5usize {
                return Err("longer than 5 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for Text {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Text {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Text {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
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
