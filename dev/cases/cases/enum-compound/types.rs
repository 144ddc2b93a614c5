/// What webhooks and their answers carry.
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
        pub shape: ::std::option::Option<::std::option::Option<OrderPayloadShape>>,
        /// The property `either`.
        pub either: ::std::option::Option<OrderPayloadEither>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                origin: OrderPayloadOrigin,
                empty: OrderPayloadEmpty,
                shape: ::std::option::Option::None,
                either: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for OrderPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("origin", origin) member("empty",
        empty) optional("shape", shape) optional("either", either)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0, 1) keep(4, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read(0, "origin", origin :
        OrderPayloadOrigin = ::std::option::Option::Some(origin)) read(1, "empty", empty
        : OrderPayloadEmpty = ::std::option::Option::Some(empty)) read(2, "shape", shape
        : ::std::option::Option < OrderPayloadShape > = shape) read(3, "either", either :
        OrderPayloadEither = either) }
    }
    /// The value `{"x":0,"y":0.5}`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadOrigin;
    __v1::values! {
        impl Values for OrderPayloadOrigin = Json("{\"x\":0,\"y\":0.5}")
    }
    __v1::values! {
        impl Serialize for OrderPayloadOrigin by serialize
    }
    __v1::values! {
        impl Deserialize for OrderPayloadOrigin by deserialize
    }
    /// The value `[]`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEmpty;
    __v1::values! {
        impl Values for OrderPayloadEmpty = Json("[]")
    }
    __v1::values! {
        impl Serialize for OrderPayloadEmpty by serialize
    }
    __v1::values! {
        impl Deserialize for OrderPayloadEmpty by deserialize
    }
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
        impl Values for OrderPayloadShape { Point = String("point"), AB =
        Json("[\"a\",\"b\"]"), KindCircle = Json("{\"kind\":\"circle\"}"), Unnamed =
        Json("{}"), _7 = Integer(7) }
    }
    __v1::values! {
        impl Serialize for OrderPayloadShape by serialize
    }
    __v1::values! {
        impl Deserialize for OrderPayloadShape by deserialize
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/either`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderPayloadEither {
        /// One of the values that are an object.
        Object(OrderPayloadEitherObject),
        /// One of the values that are a string.
        String(::std::string::String),
    }
    impl ::std::convert::From<OrderPayloadEitherObject> for OrderPayloadEither {
        fn from(value: OrderPayloadEitherObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for OrderPayloadEither {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl __v1::serde::Serialize for OrderPayloadEither {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for OrderPayloadEither {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::String => choice.read(Self::String),
                Kind::Object => choice.read(Self::Object),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("an object or a string"),
                    )
                }
            }
        }
    }
    /// The value `{"a":1}`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEitherObject;
    __v1::values! {
        impl Values for OrderPayloadEitherObject = Json("{\"a\":1}")
    }
    __v1::values! {
        impl Serialize for OrderPayloadEitherObject by serialize
    }
    __v1::values! {
        impl Deserialize for OrderPayloadEitherObject by deserialize
    }
}
