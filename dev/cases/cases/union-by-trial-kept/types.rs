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
    /// The schema at `#/components/schemas/Body`.
    #[derive(Clone, PartialEq)]
    pub struct Body {
        /// The property `node`.
        pub node: Node,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Body {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(node: impl Into<Node>) -> Self {
            Self {
                node: node.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Body {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("node", &self.node);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Body);
    __v1::object! {
        impl Deserialize for Body {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const node: Node = read(0, "node", Some(node));
        }
    }
    /// The schema at `#/components/schemas/Node`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Node {
        /// An object.
        First(Box<First>),
        /// An object.
        Second(Box<Second>),
        /// A value that no other variant describes, unchanged.
        Other(__v1::serde_json::Value),
    }
    impl From<Box<First>> for Node {
        fn from(value: Box<First>) -> Self {
            Self::First(value)
        }
    }
    impl From<Box<Second>> for Node {
        fn from(value: Box<Second>) -> Self {
            Self::Second(value)
        }
    }
    impl __v1::Serialize for Node {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::First(value) => __v1::Serialize::serialize(value, serializer),
                Self::Second(value) => __v1::Serialize::serialize(value, serializer),
                Self::Other(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Node {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::First)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Second)
                        .end_or(Self::Other)
                }
                _ => __v1::Result::Ok(Self::Other(value.into_value())),
            }
        }
    }
    /// The schema at `#/components/schemas/First`.
    #[derive(Clone, PartialEq)]
    pub struct First {
        /// The property `next`.
        pub next: Option<Box<Node>>,
        /// The property `first`.
        pub first: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl First {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(first: i64) -> Self {
            Self {
                next: None,
                first,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for First {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("next", &self.next);
            object.member("first", &self.first);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for First);
    __v1::object! {
        impl Deserialize for First {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[1];
            const next: Box<Node> = read(0, "next", next);
            const first: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "first", Some(first));
        }
    }
    /// The schema at `#/components/schemas/Second`.
    #[derive(Clone, PartialEq)]
    pub struct Second {
        /// The property `next`.
        pub next: Option<Box<Node>>,
        /// The property `second`.
        pub second: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Second {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(second: i64) -> Self {
            Self {
                next: None,
                second,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Second {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("next", &self.next);
            object.member("second", &self.second);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Second);
    __v1::object! {
        impl Deserialize for Second {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[1];
            const next: Box<Node> = read(0, "next", next);
            const second: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "second", Some(second));
        }
    }
}
