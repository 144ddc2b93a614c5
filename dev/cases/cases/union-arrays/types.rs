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
        /// The property `list`.
        pub list: Vec<ChangedPayloadListItem>,
        /// The property `map`.
        pub map: Option<__v1::BTreeMap<String, ChangedPayloadMapValue>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ChangedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(list: Vec<ChangedPayloadListItem>) -> Self {
            Self {
                list,
                map: None,
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
            object.member("list", &self.list);
            object.optional("map", &self.map);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for ChangedPayload);
    __v1::object! {
        impl Deserialize for ChangedPayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const list: Vec<ChangedPayloadListItem> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(0, "list", Some(list));
            const map: __v1::BTreeMap<String, ChangedPayloadMapValue> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
            >(1, "map", map);
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/list/items`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadListItem {
        /// A string.
        String(String),
        /// An integer.
        Integer(i64),
    }
    impl From<String> for ChangedPayloadListItem {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for ChangedPayloadListItem {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl From<i64> for ChangedPayloadListItem {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadListItem {
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
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadListItem {
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
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/map/additionalProperties`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChangedPayloadMapValue {
        /// Tagged `A`.
        A(A),
        /// Tagged `B`.
        B(B),
    }
    impl From<A> for ChangedPayloadMapValue {
        fn from(value: A) -> Self {
            Self::A(value)
        }
    }
    impl From<B> for ChangedPayloadMapValue {
        fn from(value: B) -> Self {
            Self::B(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadMapValue {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::A(value) => __v1::Serialize::serialize(value, serializer),
                Self::B(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadMapValue {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for ChangedPayloadMapValue {
        const TAG: &'static str = "t";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("A") => object.read(Self::A),
                __v1::Option::Some("B") => object.read(Self::B),
                _ => __v1::Result::Err(object.unknown_tag("t", &["A", "B"])),
            }
        }
    }
    /// The schema at `#/components/schemas/A`.
    #[derive(Clone, PartialEq)]
    pub struct A {
        /// The property `t`.
        pub t: AT,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl A {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                t: AT,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for A {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for A {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("t", &self.t);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for A);
    __v1::object! {
        impl Deserialize for A {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const t: AT = read(0, "t", Some(t));
        }
    }
    /// The schema at `#/components/schemas/B`.
    #[derive(Clone, PartialEq)]
    pub struct B {
        /// The property `t`.
        pub t: BT,
        /// The property `n`.
        pub n: Option<f64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl B {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                t: BT,
                n: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for B {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for B {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("t", &self.t);
            object.optional_float("n", &self.n);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for B);
    __v1::object! {
        impl Deserialize for B {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const t: BT = read(0, "t", Some(t));
            const n: f64 = read(1, "n", n);
        }
    }
    /// Always `"A"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct AT;
    __v1::values!(impl Values for AT = String("A"));
    __v1::values!(impl Serialize for AT by serialize);
    __v1::values!(impl Deserialize for AT by deserialize);
    /// Always `"B"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BT;
    __v1::values!(impl Values for BT = String("B"));
    __v1::values!(impl Serialize for BT by serialize);
    __v1::values!(impl Deserialize for BT by deserialize);
}
