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
    /// The schema at `#/webhooks/parcel/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ParcelPayload {
        /// The property `note`.
        pub note: String,
        /// The property `label`.
        pub label: Option<String>,
        /// The property `code`.
        pub code: Option<StringUpTo8>,
        /// The property `mark`.
        pub mark: Option<String>,
        /// The property `any`.
        pub any: Option<String>,
        /// The property `weight`.
        pub weight: Option<i64>,
        /// The property `half`.
        pub half: Option<i64>,
        /// The property `small`.
        pub small: Option<i32>,
        /// The property `far`.
        pub far: Option<f64>,
        /// The property `tags`.
        pub tags: Option<Vec<String>>,
        /// The property `steps`.
        pub steps: Option<Vec<i64>>,
        /// The property `loose`.
        pub loose: Option<Vec<i64>>,
        /// The property `extra`.
        pub extra: Option<__v1::BTreeMap<String, String>>,
        /// The property `open`.
        pub open: Option<String>,
        /// The property `other`.
        pub other: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ParcelPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(note: impl Into<String>) -> Self {
            Self {
                note: note.into(),
                label: None,
                code: None,
                mark: None,
                any: None,
                weight: None,
                half: None,
                small: None,
                far: None,
                tags: None,
                steps: None,
                loose: None,
                extra: None,
                open: None,
                other: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ParcelPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("note", &self.note);
            object.optional("label", &self.label);
            object.optional("code", &self.code);
            object.optional("mark", &self.mark);
            object.optional("any", &self.any);
            object.optional("weight", &self.weight);
            object.optional("half", &self.half);
            object.optional("small", &self.small);
            object.optional_float("far", &self.far);
            object.optional("tags", &self.tags);
            object.optional("steps", &self.steps);
            object.optional("loose", &self.loose);
            object.optional("extra", &self.extra);
            object.optional("open", &self.open);
            object.optional("other", &self.other);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for ParcelPayload);
    __v1::object! {
        impl Deserialize for ParcelPayload {
            type Others = keep<
                15,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const note: String = read(0, "note", Some(note));
            const label: String = read(1, "label", label);
            const code: StringUpTo8 = read(2, "code", code);
            const mark: String = read(3, "mark", mark);
            const any: String = read(4, "any", any);
            const weight: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(5, "weight", weight);
            const half: i64 = read_as::<__v1::deserialize_as::Integer>(6, "half", half);
            const small: i32 = read_as::<
                __v1::deserialize_as::Integer,
            >(7, "small", small);
            const far: f64 = read(8, "far", far);
            const tags: Vec<String> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(9, "tags", tags);
            const steps: Vec<i64> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
            >(10, "steps", steps);
            const loose: Vec<i64> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
            >(11, "loose", loose);
            const extra: __v1::BTreeMap<String, String> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
            >(12, "extra", extra);
            const open: String = read(13, "open", open);
            const other: String = read(14, "other", other);
        }
    }
    /// The schema at `#/webhooks/parcel/post/requestBody/content/application~1json/schema/properties/code`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct StringUpTo8(::std::string::String);
    impl ::std::ops::Deref for StringUpTo8 {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<StringUpTo8> for ::std::string::String {
        fn from(value: StringUpTo8) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for StringUpTo8 {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            if value.chars().count() > 8usize {
                return Err("longer than 8 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for StringUpTo8 {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StringUpTo8 {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for StringUpTo8 {
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
