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
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct MovedPayload {
        /// The property `id`.
        pub id: NonEmptyString,
        /// The property `owner`.
        pub owner: Option<CompanyOwner>,
        /// The property `site`.
        pub site: Option<CompanySite>,
        /// The property `percent`.
        pub percent: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MovedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: NonEmptyString) -> Self {
            Self {
                id,
                owner: None,
                site: None,
                percent: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for MovedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("owner", &self.owner);
            object.optional("site", &self.site);
            object.optional("percent", &self.percent);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for MovedPayload);
    __v1::object! {
        impl Deserialize for MovedPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: NonEmptyString = read(0, "id", Some(id));
            const owner: CompanyOwner = read(1, "owner", owner);
            const site: CompanySite = read(2, "site", site);
            const percent: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(3, "percent", percent);
        }
    }
    /// The schema at `#/components/schemas/Company/properties/owner`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct CompanyOwner {
        /// The property `name`.
        pub name: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CompanyOwner {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for CompanyOwner {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for CompanyOwner);
    __v1::object! {
        impl Deserialize for CompanyOwner {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: String = read(0, "name", Some(name));
        }
    }
    /// The schema at `#/components/schemas/Company/$defs/Site`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct CompanySite {
        /// The property `city`.
        pub city: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CompanySite {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(city: impl Into<String>) -> Self {
            Self {
                city: city.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for CompanySite {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("city", &self.city);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for CompanySite);
    __v1::object! {
        impl Deserialize for CompanySite {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const city: String = read(0, "city", Some(city));
        }
    }
    /// The schema at `#/components/schemas/Company/properties/id`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
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
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NonEmptyString {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NonEmptyString {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
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
