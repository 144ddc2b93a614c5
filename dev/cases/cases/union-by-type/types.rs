/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::approx_constant,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::just_underscores_and_digits,
    clippy::large_enum_variant,
    clippy::pedantic,
    clippy::self_named_constructors,
    clippy::too_many_arguments,
    reason = "generated"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `value`.
        pub value: ChangedPayloadValue,
        /// The property `time`.
        pub time: Option<ChangedPayloadTime>,
        /// The property `maybe`.
        pub maybe: Option<Option<ChangedPayloadMaybe>>,
        /// The property `limits`.
        pub limits: Option<Option<ChangedPayloadLimits>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ChangedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(value: impl Into<ChangedPayloadValue>) -> Self {
            Self {
                value: value.into(),
                time: None,
                maybe: None,
                limits: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ChangedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("value", &self.value);
            object.optional("time", &self.time);
            object.optional("maybe", &self.maybe);
            object.optional("limits", &self.limits);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for ChangedPayload);
    __v1::object! {
        impl Deserialize for ChangedPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const value: ChangedPayloadValue = read(0, "value", Some(value));
            const time: ChangedPayloadTime = read(1, "time", time);
            const maybe: Option<ChangedPayloadMaybe> = read(2, "maybe", maybe);
            const limits: Option<ChangedPayloadLimits> = read(3, "limits", limits);
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/value`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadValue {
        /// A string.
        String(String),
        /// An integer.
        Integer(i64),
        /// A boolean.
        Boolean(bool),
        /// An array.
        StringArray(Vec<String>),
        /// An object.
        Range(Range),
    }
    impl From<String> for ChangedPayloadValue {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for ChangedPayloadValue {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl From<i64> for ChangedPayloadValue {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<bool> for ChangedPayloadValue {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl From<Vec<String>> for ChangedPayloadValue {
        fn from(value: Vec<String>) -> Self {
            Self::StringArray(value)
        }
    }
    impl From<Range> for ChangedPayloadValue {
        fn from(value: Range) -> Self {
            Self::Range(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadValue {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
                Self::Boolean(value) => __v1::Serialize::serialize(value, serializer),
                Self::StringArray(value) => __v1::Serialize::serialize(value, serializer),
                Self::Range(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadValue {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Boolean => value.read(Self::Boolean),
                JsonKind::Integer => {
                    value
                        .read_as::<__v1::deserialize_as::Integer, _, _, _>(Self::Integer)
                }
                JsonKind::String => value.read(Self::String),
                JsonKind::Array => {
                    value
                        .read_as::<
                            __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                            _,
                            _,
                            _,
                        >(Self::StringArray)
                }
                JsonKind::Object => value.read(Self::Range),
                _ => {
                    __v1::Result::Err(
                        value
                            .unexpected(
                                "a string or an integer or a boolean or an array or an object",
                            ),
                    )
                }
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/time`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadTime {
        /// An integer.
        Integer(i64),
        /// A string.
        String(String),
    }
    impl From<i64> for ChangedPayloadTime {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for ChangedPayloadTime {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for ChangedPayloadTime {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl __v1::Serialize for ChangedPayloadTime {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadTime {
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
                _ => __v1::Result::Err(value.unexpected("an integer or a string")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/maybe`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChangedPayloadMaybe {
        /// A number.
        Number(f64),
        /// A string.
        String(String),
    }
    impl From<f64> for ChangedPayloadMaybe {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<String> for ChangedPayloadMaybe {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for ChangedPayloadMaybe {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl __v1::Serialize for ChangedPayloadMaybe {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadMaybe {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => value.read(Self::Number),
                JsonKind::Float => value.read(Self::Number),
                JsonKind::String => value.read(Self::String),
                _ => __v1::Result::Err(value.unexpected("a number or a string")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/limits`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadLimits {
        /// A string.
        String(StringUpTo3),
        /// An integer.
        Integer(u64),
    }
    impl From<StringUpTo3> for ChangedPayloadLimits {
        fn from(value: StringUpTo3) -> Self {
            Self::String(value)
        }
    }
    impl From<u64> for ChangedPayloadLimits {
        fn from(value: u64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadLimits {
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
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadLimits {
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
                _ => __v1::Result::Err(value.unexpected("a string or an integer")),
            }
        }
    }
    /// The schema at `#/components/schemas/Range`.
    #[derive(Clone, PartialEq)]
    pub struct Range {
        /// The property `from`.
        pub from: i64,
        /// The property `to`.
        pub to: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Range {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(from: i64) -> Self {
            Self {
                from,
                to: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Range {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("from", &self.from);
            object.optional("to", &self.to);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Range);
    __v1::object! {
        impl Deserialize for Range {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const from: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "from", Some(from));
            const to: i64 = read_as::<__v1::deserialize_as::Integer>(1, "to", to);
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/limits/anyOf/0`.
    ///
    /// A string of at most 3 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StringUpTo3(String);
    __v1::checked_string! {
        impl CheckedString for StringUpTo3 {
            const MAX_LENGTH: usize = 3;
        }
    }
}
