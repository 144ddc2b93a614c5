/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayload {
        /// The property `id`.
        pub id: NonEmptyString,
        /// The property `owner`.
        pub owner: ::std::option::Option<MovedPayloadOwner>,
        /// The property `site`.
        pub site: ::std::option::Option<Site>,
        /// The property `percent`.
        pub percent: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl MovedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: NonEmptyString) -> Self {
            Self {
                id,
                owner: ::std::option::Option::None,
                site: ::std::option::Option::None,
                percent: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for MovedPayload { member("id", id) optional("owner",
        owner) optional("site", site) optional("percent", percent)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for MovedPayload { required(0) keep(4, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id : NonEmptyString
        = ::std::option::Option::Some(id)) read(1, "owner", owner : MovedPayloadOwner =
        owner) read(2, "site", site : Site = site) read_as(3, "percent", percent : i64 =
        percent, __v1::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Company/properties/owner`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayloadOwner {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl MovedPayloadOwner {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for MovedPayloadOwner { member("name", name)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for MovedPayloadOwner { required(0) keep(1,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "name", name : ::std::string::String = ::std::option::Option::Some(name)) }
    }
    /// The schema at `#/components/schemas/Company/$defs/Site`.
    #[derive(Clone, PartialEq)]
    pub struct Site {
        /// The property `city`.
        pub city: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Site {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(city: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                city: city.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Site { member("city", city) rest(additional_properties)
        }
    }
    __v1::object! {
        impl Deserialize for Site { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "city", city :
        ::std::string::String = ::std::option::Option::Some(city)) }
    }
    /// The schema at `#/components/schemas/Company/properties/id`.
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct NonEmptyString(::std::string::String);
    impl ::std::ops::Deref for NonEmptyString {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NonEmptyString> for ::std::string::String {
        fn from(value: NonEmptyString) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NonEmptyString {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NonEmptyString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NonEmptyString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for NonEmptyString {
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
