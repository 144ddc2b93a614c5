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
    /// The schema at `#/webhooks/inside/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct InsidePayload {
        /// The property `a`.
        pub a: __v1::serde_json::Value,
        /// The property `b`.
        pub b: __v1::serde_json::Value,
        /// Whatever.
        pub c: Option<__v1::serde_json::Value>,
        /// The property `d`.
        pub d: Option<Option<InsidePayloadD>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl InsidePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: __v1::serde_json::Value, b: __v1::serde_json::Value) -> Self {
            Self {
                a,
                b,
                c: None,
                d: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for InsidePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("a", &self.a);
            object.member("b", &self.b);
            object.optional("c", &self.c);
            object.optional("d", &self.d);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for InsidePayload);
    __v1::object! {
        impl Deserialize for InsidePayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const a: __v1::serde_json::Value = read(0, "a", Some(a));
            const b: __v1::serde_json::Value = read(1, "b", Some(b));
            const c: __v1::serde_json::Value = read(2, "c", c);
            const d: Option<InsidePayloadD> = read(3, "d", d);
        }
    }
    /// The schema at `#/webhooks/inside/post/requestBody/content/application~1json/schema/properties/d`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum InsidePayloadD {
        /// A boolean.
        Boolean(bool),
        /// A number.
        Number(f64),
        /// A string.
        String(String),
        /// An array.
        Array(Vec<__v1::serde_json::Value>),
        /// An object.
        Object(__v1::BTreeMap<String, __v1::serde_json::Value>),
    }
    impl From<bool> for InsidePayloadD {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl From<f64> for InsidePayloadD {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<String> for InsidePayloadD {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for InsidePayloadD {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl From<Vec<__v1::serde_json::Value>> for InsidePayloadD {
        fn from(value: Vec<__v1::serde_json::Value>) -> Self {
            Self::Array(value)
        }
    }
    impl From<__v1::BTreeMap<String, __v1::serde_json::Value>> for InsidePayloadD {
        fn from(value: __v1::BTreeMap<String, __v1::serde_json::Value>) -> Self {
            Self::Object(value)
        }
    }
    impl __v1::Serialize for InsidePayloadD {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Boolean(value) => __v1::Serialize::serialize(value, serializer),
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Array(value) => __v1::Serialize::serialize(value, serializer),
                Self::Object(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for InsidePayloadD {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Boolean => value.read(Self::Boolean),
                JsonKind::Integer => value.read(Self::Number),
                JsonKind::Float => value.read(Self::Number),
                JsonKind::String => value.read(Self::String),
                JsonKind::Array => {
                    value
                        .read_as::<
                            __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                            _,
                            _,
                            _,
                        >(Self::Array)
                }
                JsonKind::Object => {
                    value
                        .read_as::<
                            __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
                            _,
                            _,
                            _,
                        >(Self::Object)
                }
                _ => {
                    __v1::Result::Err(
                        value
                            .unexpected(
                                "a boolean or a number or a string or an array or an object",
                            ),
                    )
                }
            }
        }
    }
}
