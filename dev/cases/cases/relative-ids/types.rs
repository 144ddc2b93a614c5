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
    /// The schema at `#/webhooks/bundled/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct BundledPayload {
        /// The property `buyer`.
        pub buyer: Option<Box<BundledPayloadPerson>>,
        /// The property `up`.
        pub up: Option<BundledPayloadText>,
        /// The property `rooted`.
        pub rooted: Option<i64>,
        /// The property `urn`.
        pub urn: Option<bool>,
        /// The property `inner`.
        pub inner: Option<BundledPayloadPersonName>,
        /// The property `here`.
        pub here: Option<i64>,
        /// The property `self`.
        pub self_: Option<Box<BundledPayload>>,
    }
    impl BundledPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                buyer: None,
                up: None,
                rooted: None,
                urn: None,
                inner: None,
                here: None,
                self_: None,
            }
        }
    }
    impl Default for BundledPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for BundledPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("buyer", &self.buyer);
            object.optional("up", &self.up);
            object.optional("rooted", &self.rooted);
            object.optional("urn", &self.urn);
            object.optional("inner", &self.inner);
            object.optional("here", &self.here);
            object.optional("self", &self.self_);
            object.end()
        }
    }
    __v1::object!(impl Debug for BundledPayload);
    __v1::object! {
        impl Deserialize for BundledPayload {
            type Others = forbid;
            const REQUIRED: &[usize] = &[];
            const buyer: Box<BundledPayloadPerson> = read(0, "buyer", buyer);
            const up: BundledPayloadText = read(1, "up", up);
            const rooted: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(2, "rooted", rooted);
            const urn: bool = read(3, "urn", urn);
            const inner: BundledPayloadPersonName = read(4, "inner", inner);
            const here: i64 = read_as::<__v1::deserialize_as::Integer>(5, "here", here);
            const self_: Box<BundledPayload> = read(6, "self", self_);
        }
    }
    /// The schema at `#/webhooks/without-a-base/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct WithoutABasePayload {
        /// The property `a`.
        pub a: Option<Vec<i64>>,
        /// The property `b`.
        pub b: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl WithoutABasePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                a: None,
                b: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for WithoutABasePayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for WithoutABasePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("a", &self.a);
            object.optional("b", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for WithoutABasePayload);
    __v1::object! {
        impl Deserialize for WithoutABasePayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const a: Vec<i64> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
            >(0, "a", a);
            const b: i64 = read_as::<__v1::deserialize_as::Integer>(1, "b", b);
        }
    }
    /// The schema at `#/webhooks/beside/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct BesidePayload {
        /// The property `a`.
        pub a: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BesidePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                a: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for BesidePayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for BesidePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for BesidePayload);
    __v1::object! {
        impl Deserialize for BesidePayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const a: i64 = read_as::<__v1::deserialize_as::Integer>(0, "a", a);
        }
    }
    /// The schema at `#/webhooks/bundled/post/requestBody/content/application~1json/schema/$defs/person`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct BundledPayloadPerson {
        /// The property `name`.
        pub name: BundledPayloadPersonName,
        /// The property `next`.
        pub next: Option<Box<BundledPayloadPerson>>,
        /// The property `order`.
        pub order: Option<Box<BundledPayload>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BundledPayloadPerson {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: BundledPayloadPersonName) -> Self {
            Self {
                name,
                next: None,
                order: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BundledPayloadPerson {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.optional("next", &self.next);
            object.optional("order", &self.order);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for BundledPayloadPerson);
    __v1::object! {
        impl Deserialize for BundledPayloadPerson {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: BundledPayloadPersonName = read(0, "name", Some(name));
            const next: Box<BundledPayloadPerson> = read(1, "next", next);
            const order: Box<BundledPayload> = read(2, "order", order);
        }
    }
    /// The schema at `#/webhooks/bundled/post/requestBody/content/application~1json/schema/$defs/text`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct BundledPayloadText(::std::string::String);
    impl ::std::ops::Deref for BundledPayloadText {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<BundledPayloadText> for ::std::string::String {
        fn from(value: BundledPayloadText) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for BundledPayloadText {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            if value.chars().count() > 3usize {
                return Err("longer than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for BundledPayloadText {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for BundledPayloadText {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for BundledPayloadText {
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
    /// The schema at `#/webhooks/bundled/post/requestBody/content/application~1json/schema/$defs/person/$defs/name`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct BundledPayloadPersonName(::std::string::String);
    impl ::std::ops::Deref for BundledPayloadPersonName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<BundledPayloadPersonName> for ::std::string::String {
        fn from(value: BundledPayloadPersonName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for BundledPayloadPersonName {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            if value.chars().count() < 2usize {
                return Err("shorter than 2 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for BundledPayloadPersonName {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for BundledPayloadPersonName {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for BundledPayloadPersonName {
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
