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
    /// Nests in a nest.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Nest {
        /// Nests in a nest.
        Array(Vec<Nest>),
    }
    impl From<Vec<Nest>> for Nest {
        fn from(value: Vec<Nest>) -> Self {
            Self::Array(value)
        }
    }
    impl __v1::Serialize for Nest {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Array(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Nest {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Array => {
                    value
                        .read_as::<
                            __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                            _,
                            _,
                            _,
                        >(Self::Array)
                }
                _ => __v1::Result::Err(value.unexpected("an array")),
            }
        }
    }
    /// The schema at `#/components/schemas/Folders`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Folders {
        /// An object.
        Object(__v1::BTreeMap<String, Option<Folders>>),
    }
    impl From<__v1::BTreeMap<String, Option<Folders>>> for Folders {
        fn from(value: __v1::BTreeMap<String, Option<Folders>>) -> Self {
            Self::Object(value)
        }
    }
    impl __v1::Serialize for Folders {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Folders {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .read_as::<
                            __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
                            _,
                            _,
                            _,
                        >(Self::Object)
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Row`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Row {
        /// An array.
        Array(Vec<Column>),
    }
    impl From<Vec<Column>> for Row {
        fn from(value: Vec<Column>) -> Self {
            Self::Array(value)
        }
    }
    impl __v1::Serialize for Row {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Array(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Row {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Array => {
                    value
                        .read_as::<
                            __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                            _,
                            _,
                            _,
                        >(Self::Array)
                }
                _ => __v1::Result::Err(value.unexpected("an array")),
            }
        }
    }
    /// The schema at `#/components/schemas/Column`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Column {
        /// An object.
        Object(__v1::BTreeMap<String, Row>),
    }
    impl From<__v1::BTreeMap<String, Row>> for Column {
        fn from(value: __v1::BTreeMap<String, Row>) -> Self {
            Self::Object(value)
        }
    }
    impl __v1::Serialize for Column {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Column {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .read_as::<
                            __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
                            _,
                            _,
                            _,
                        >(Self::Object)
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Expression`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Expression {
        /// An array.
        Array((String, Option<Box<Expression>>)),
    }
    impl From<(String, Option<Box<Expression>>)> for Expression {
        fn from(value: (String, Option<Box<Expression>>)) -> Self {
            Self::Array(value)
        }
    }
    impl __v1::Serialize for Expression {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Array(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Expression {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Array => {
                    value
                        .read_as::<
                            __v1::deserialize_as::Tuple<
                                (__v1::deserialize_as::Same, __v1::deserialize_as::Same),
                            >,
                            _,
                            _,
                            _,
                        >(Self::Array)
                }
                _ => __v1::Result::Err(value.unexpected("an array")),
            }
        }
    }
    /// The schema at `#/webhooks/node/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct NodePayload {
        /// Nests in a nest.
        pub nest: Nest,
        /// The property `limited`.
        pub limited: Option<Vec<Nest>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl NodePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(nest: impl Into<Nest>) -> Self {
            Self {
                nest: nest.into(),
                limited: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for NodePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("nest", &self.nest);
            object.optional("limited", &self.limited);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for NodePayload);
    __v1::object! {
        impl Deserialize for NodePayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const nest: Nest = read(0, "nest", Some(nest));
            const limited: Vec<Nest> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(1, "limited", limited);
        }
    }
}
