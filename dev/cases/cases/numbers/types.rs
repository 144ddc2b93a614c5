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
    /// The schema at `#/components/schemas/Reading`.
    #[derive(Clone, PartialEq)]
    pub struct Reading {
        /// The property `value`.
        pub value: f64,
        /// The property `optional`.
        pub optional: Option<f64>,
        /// The property `nullable`.
        pub nullable: Option<Option<f64>>,
        /// The property `list`.
        pub list: Option<Vec<f64>>,
        /// The property `map`.
        pub map: Option<__v1::BTreeMap<String, f64>>,
        /// The property `either`.
        pub either: Option<ReadingEither>,
        /// The property `limited`.
        ///
        /// At least 0.5, a multiple of 0.5.
        pub limited: Option<f64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Reading {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(value: f64) -> Self {
            Self {
                value,
                optional: None,
                nullable: None,
                list: None,
                map: None,
                either: None,
                limited: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Reading {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.float("value", &self.value);
            object.optional_float("optional", &self.optional);
            object.optional_float("nullable", &self.nullable);
            object.optional_float("list", &self.list);
            object.optional_float("map", &self.map);
            object.optional("either", &self.either);
            object.optional_float("limited", &self.limited);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Reading);
    __v1::object! {
        impl Deserialize for Reading {
            type Others = keep<
                7,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const value: f64 = read(0, "value", Some(value));
            const optional: f64 = read(1, "optional", optional);
            const nullable: Option<f64> = read(2, "nullable", nullable);
            const list: Vec<f64> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(3, "list", list);
            const map: __v1::BTreeMap<String, f64> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
            >(4, "map", map);
            const either: ReadingEither = read(5, "either", either);
            const limited: f64 = read(6, "limited", limited);
        }
    }
    /// The schema at `#/components/schemas/Reading/properties/either`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReadingEither {
        /// A number.
        Number(f64),
        /// A string.
        String(String),
    }
    impl From<f64> for ReadingEither {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<String> for ReadingEither {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for ReadingEither {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl __v1::Serialize for ReadingEither {
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
    impl<'de> __v1::Deserialize<'de> for ReadingEither {
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
}
