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
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `origin`.
        pub origin: OrderPayloadOrigin,
        /// The property `empty`.
        pub empty: OrderPayloadEmpty,
        /// The property `shape`.
        pub shape: Option<Option<OrderPayloadShape>>,
        /// The property `either`.
        pub either: Option<OrderPayloadEither>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                origin: OrderPayloadOrigin,
                empty: OrderPayloadEmpty,
                shape: None,
                either: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for OrderPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("origin", &self.origin);
            object.member("empty", &self.empty);
            object.optional("shape", &self.shape);
            object.optional("either", &self.either);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const origin: OrderPayloadOrigin = read(0, "origin", Some(origin));
            const empty: OrderPayloadEmpty = read(1, "empty", Some(empty));
            const shape: Option<OrderPayloadShape> = read(2, "shape", shape);
            const either: OrderPayloadEither = read(3, "either", either);
        }
    }
    /// Always `{"x":0,"y":0.5}`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadOrigin;
    __v1::values!(impl Values for OrderPayloadOrigin = Json("{\"x\":0,\"y\":0.5}"));
    __v1::values!(impl Serialize for OrderPayloadOrigin by serialize);
    __v1::values!(impl Deserialize for OrderPayloadOrigin by deserialize);
    /// Always `[]`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEmpty;
    __v1::values!(impl Values for OrderPayloadEmpty = Json("[]"));
    __v1::values!(impl Serialize for OrderPayloadEmpty by serialize);
    __v1::values!(impl Deserialize for OrderPayloadEmpty by deserialize);
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/shape`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadShape {
        /// The value `"point"`.
        Point,
        /// The value `["a","b"]`.
        AB,
        /// The value `{"kind":"circle"}`.
        KindCircle,
        /// The value `{}`.
        Unnamed,
        /// The value `7`.
        _7,
    }
    __v1::values! {
        impl Values for OrderPayloadShape {
            const Point: Scalar = String("point");
            const AB: Scalar = Json("[\"a\",\"b\"]");
            const KindCircle: Scalar = Json("{\"kind\":\"circle\"}");
            const Unnamed: Scalar = Json("{}");
            const _7: Scalar = Integer(7);
        }
    }
    __v1::values!(impl Serialize for OrderPayloadShape by serialize);
    __v1::values!(impl Deserialize for OrderPayloadShape by deserialize);
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/either`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderPayloadEither {
        /// An object.
        Object(OrderPayloadEitherObject),
        /// A string.
        String(String),
    }
    impl From<OrderPayloadEitherObject> for OrderPayloadEither {
        fn from(value: OrderPayloadEitherObject) -> Self {
            Self::Object(value)
        }
    }
    impl From<String> for OrderPayloadEither {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for OrderPayloadEither {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl __v1::Serialize for OrderPayloadEither {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => __v1::Serialize::serialize(value, serializer),
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderPayloadEither {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::String => value.read(Self::String),
                JsonKind::Object => value.read(Self::Object),
                _ => __v1::Result::Err(value.unexpected("an object or a string")),
            }
        }
    }
    /// Always `{"a":1}`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEitherObject;
    __v1::values!(impl Values for OrderPayloadEitherObject = Json("{\"a\":1}"));
    __v1::values!(impl Serialize for OrderPayloadEitherObject by serialize);
    __v1::values!(impl Deserialize for OrderPayloadEitherObject by deserialize);
}
