/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `value`.
        pub value: ChangedPayloadValue,
        /// The property `time`.
        pub time: ::std::option::Option<ChangedPayloadTime>,
        /// The property `maybe`.
        pub maybe: ::std::option::Option<::std::option::Option<ChangedPayloadMaybe>>,
        /// The property `limits`.
        pub limits: ::std::option::Option<::std::option::Option<ChangedPayloadLimits>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl ChangedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(value: ChangedPayloadValue) -> Self {
            Self {
                value,
                time: ::std::option::Option::None,
                maybe: ::std::option::Option::None,
                limits: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for ChangedPayload { member("value", value)
        optional("time", time) optional("maybe", maybe) optional("limits", limits)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for ChangedPayload { required(0) keep(4, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "value", value :
        ChangedPayloadValue = ::std::option::Option::Some(value)) read(1, "time", time :
        ChangedPayloadTime = time) read(2, "maybe", maybe : ::std::option::Option <
        ChangedPayloadMaybe > = maybe) read(3, "limits", limits : ::std::option::Option <
        ChangedPayloadLimits > = limits) }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/value`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadValue {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an integer.
        Integer(i64),
        /// One of the values that are a boolean.
        Boolean(bool),
        /// One of the values that are an array.
        Array(::std::vec::Vec<::std::string::String>),
        /// One of the values that are an object.
        Range(Range),
    }
    impl ::std::convert::From<::std::string::String> for ChangedPayloadValue {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<i64> for ChangedPayloadValue {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl ::std::convert::From<bool> for ChangedPayloadValue {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
    for ChangedPayloadValue {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<Range> for ChangedPayloadValue {
        fn from(value: Range) -> Self {
            Self::Range(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadValue {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Integer(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Boolean(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Array(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Range(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadValue {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Boolean => choice.read(Self::Boolean),
                Kind::Integer => {
                    choice.read_as::<__v1::read_as::Integer, _, _, _>(Self::Integer)
                }
                Kind::String => choice.read(Self::String),
                Kind::Array => {
                    choice
                        .read_as::<
                            __v1::read_as::Array<__v1::read_as::Plain>,
                            _,
                            _,
                            _,
                        >(Self::Array)
                }
                Kind::Object => choice.read(Self::Range),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice
                            .unexpected(
                                "a string or an integer or a boolean or an array or an object",
                            ),
                    )
                }
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/time`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadTime {
        /// One of the values that are an integer.
        Integer(i64),
        /// One of the values that are a string.
        String(::std::string::String),
    }
    impl ::std::convert::From<i64> for ChangedPayloadTime {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for ChangedPayloadTime {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadTime {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Integer(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadTime {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice.read_as::<__v1::read_as::Integer, _, _, _>(Self::Integer)
                }
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("an integer or a string"),
                    )
                }
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/maybe`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadMaybe {
        /// One of the values that are a number.
        Number(f64),
        /// One of the values that are a string.
        String(::std::string::String),
    }
    impl ::std::convert::From<f64> for ChangedPayloadMaybe {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for ChangedPayloadMaybe {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadMaybe {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadMaybe {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => choice.read(Self::Number),
                Kind::Float => choice.read(Self::Number),
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(choice.unexpected("a number or a string"))
                }
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/limits`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadLimits {
        /// One of the values that are a string.
        String(StringUpTo3),
        /// One of the values that are an integer.
        Integer(u64),
    }
    impl ::std::convert::From<StringUpTo3> for ChangedPayloadLimits {
        fn from(value: StringUpTo3) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<u64> for ChangedPayloadLimits {
        fn from(value: u64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadLimits {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Integer(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadLimits {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice.read_as::<__v1::read_as::Integer, _, _, _>(Self::Integer)
                }
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("a string or an integer"),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Range`.
    #[derive(Clone, PartialEq)]
    pub struct Range {
        /// The property `from`.
        pub from: i64,
        /// The property `to`.
        pub to: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Range {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(from: i64) -> Self {
            Self {
                from,
                to: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Range { member("from", from) optional("to", to)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Range { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "from", from : i64 =
        ::std::option::Option::Some(from), __v1::read_as::Integer) read_as(1, "to", to :
        i64 = to, __v1::read_as::Integer) }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/limits/anyOf/0`.
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct StringUpTo3(::std::string::String);
    impl ::std::ops::Deref for StringUpTo3 {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<StringUpTo3> for ::std::string::String {
        fn from(value: StringUpTo3) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for StringUpTo3 {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 3usize {
                return Err("longer than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for StringUpTo3 {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StringUpTo3 {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for StringUpTo3 {
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
