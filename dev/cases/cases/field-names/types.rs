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
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `type`.
        pub kind: OrderType,
        /// The property `+1`.
        pub up: i64,
        /// The property `-1`.
        pub down: Option<i64>,
        /// The property `who`.
        pub who: Option<OrderWho>,
        /// Properties that the document does not declare.
        pub more: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(kind: OrderType, up: i64) -> Self {
            Self {
                kind,
                up,
                down: None,
                who: None,
                more: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Order {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("type", &self.kind);
            object.member("+1", &self.up);
            object.optional("-1", &self.down);
            object.optional("who", &self.who);
            object.rest(&self.more);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                4,
                more,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: OrderType = read(0, "type", Some(kind));
            const up: i64 = read_as::<__v1::deserialize_as::Integer>(1, "+1", Some(up));
            const down: i64 = read_as::<__v1::deserialize_as::Integer>(2, "-1", down);
            const who: OrderWho = read(3, "who", who);
        }
    }
    /// The schema at `#/components/schemas/Order/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderType {
        /// The value `"a-b"`.
        Dash,
        /// The value `"A_B"`.
        Underscore,
    }
    __v1::values!(impl as_str for OrderType);
    __v1::values! {
        impl Values for OrderType {
            const Dash: Scalar = String("a-b");
            const Underscore: Scalar = String("A_B");
        }
    }
    __v1::values!(impl Serialize for OrderType by serialize);
    __v1::values!(impl Deserialize for OrderType by deserialize);
    /// The schema at `#/components/schemas/Order/properties/who`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderWho {
        /// A string.
        String(String),
        /// An integer.
        ById(i64),
    }
    impl From<String> for OrderWho {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for OrderWho {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl From<i64> for OrderWho {
        fn from(value: i64) -> Self {
            Self::ById(value)
        }
    }
    impl __v1::Serialize for OrderWho {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::ById(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderWho {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => {
                    value.read_as::<__v1::deserialize_as::Integer, _, _, _>(Self::ById)
                }
                JsonKind::String => value.read(Self::String),
                _ => __v1::Result::Err(value.unexpected("a string or an integer")),
            }
        }
    }
}
