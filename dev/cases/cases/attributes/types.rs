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
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    #[derive(Eq, Hash)]
    #[non_exhaustive]
    pub struct Order {
        /// The property `type`.
        #[doc(alias = "kind")]
        pub r#type: String,
        /// The property `plan`.
        pub plan: Plan,
        /// The property `sku`.
        pub sku: Sku,
        /// The property `buyer`.
        pub buyer: Option<OrderBuyer>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(r#type: impl Into<String>, plan: Plan, sku: Sku) -> Self {
            Self {
                r#type: r#type.into(),
                plan,
                sku,
                buyer: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Order {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("type", &self.r#type);
            object.member("plan", &self.plan);
            object.member("sku", &self.sku);
            object.optional("buyer", &self.buyer);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2];
            const r#type: String = read(0, "type", Some(r#type));
            const plan: Plan = read(1, "plan", Some(plan));
            const sku: Sku = read(2, "sku", Some(sku));
            const buyer: OrderBuyer = read(3, "buyer", buyer);
        }
    }
    /// The schema at `#/components/schemas/Plan`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Plan {
        /// The value `"basic"`.
        #[doc(alias = "free")]
        Basic,
        /// The value `"pro"`.
        Pro,
    }
    __v1::values!(impl as_str for Plan);
    __v1::values! {
        impl Values for Plan {
            const Basic: Scalar = String("basic");
            const Pro: Scalar = String("pro");
        }
    }
    __v1::values!(impl Serialize for Plan by serialize);
    __v1::values!(impl Deserialize for Plan by deserialize);
    /// The schema at `#/components/schemas/Order/properties/buyer`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "payloads are handled one at a time, so boxing would not save memory"
    )]
    #[derive(Eq, Hash)]
    #[non_exhaustive]
    pub enum OrderBuyer {
        /// A string.
        #[doc(hidden)]
        String(String),
        /// An integer.
        #[doc(hidden)]
        Integer(i64),
    }
    impl From<String> for OrderBuyer {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<i64> for OrderBuyer {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for OrderBuyer {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderBuyer {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => {
                    value
                        .read_as::<__v1::deserialize_as::Integer, _, _, _>(Self::Integer)
                }
                JsonKind::String => value.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => __v1::Result::Err(value.unexpected("a string or an integer")),
            }
        }
    }
    /// The schema at `#/components/schemas/Sku`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    #[doc(alias = "article")]
    pub struct Sku(::std::string::String);
    impl ::std::ops::Deref for Sku {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Sku> for ::std::string::String {
        fn from(value: Sku) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for Sku {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            static PATTERN: __v1::Pattern = __v1::Pattern::new(&["^[A-Z]{3}$"], &[]);
            if !PATTERN.is_match(value) {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for Sku {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Sku {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Sku {
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
