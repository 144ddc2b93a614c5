// The webhooks of Enums and constants of objects and arrays 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Enums and constants of objects and arrays`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order(
        &self,
        payload: &types::OrderPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `order`.
    Order(types::OrderPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// When no webhook has the name, or the body is not what the document says.
    pub fn parse(
        name: &str,
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        ::openapi_webhooks::codegen::parse(
            name,
            body,
            <Self as ::openapi_webhooks::codegen::Receive>::READERS,
        )
    }
    const RECOGNITION: ::openapi_webhooks::codegen::recognition::Recognition = ::openapi_webhooks::codegen::recognition::Recognition {
        places: &[],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "order",
                has_body: ::std::option::Option::Some(true),
                values: &[],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::from_request(&::openapi_webhooks::codegen::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the request is no webhook of the document, or the body is not what the document says.
    pub fn from_request(
        headers: &::openapi_webhooks::codegen::http::HeaderMap,
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::parse(Self::RECOGNITION.webhook(headers, body)?, body)
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Order(_) => "order",
        }
    }
}
impl ::openapi_webhooks::codegen::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Order(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Order)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::Some(&Self::RECOGNITION);
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
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
            ::openapi_webhooks::codegen::serde_json::Value,
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
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayload {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("origin", &self.origin);
            object.member("empty", &self.empty);
            object.optional("shape", &self.shape);
            object.optional("either", &self.either);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderPayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for OrderPayload {
        const NAMES: &'static [&'static str] = &["origin", "empty", "shape", "either"];
        const REQUIRED: &'static [usize] = &[0, 1];
        type Draft = (
            ::std::option::Option<OrderPayloadOrigin>,
            ::std::option::Option<OrderPayloadEmpty>,
            ::std::option::Option<::std::option::Option<OrderPayloadShape>>,
            ::std::option::Option<OrderPayloadEither>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::collections::BTreeMap::new(),
        );
        fn fill<A: ::openapi_webhooks::codegen::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            at: usize,
            member: ::openapi_webhooks::codegen::object::Member<'_, A>,
        ) -> ::std::result::Result<(), A::Error> {
            match at {
                0 => member.read(&mut draft.0),
                1 => member.read(&mut draft.1),
                2 => member.read(&mut draft.2),
                3 => member.read(&mut draft.3),
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.4)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(origin),
                ::std::option::Option::Some(empty),
                shape,
                either,
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                origin,
                empty,
                shape,
                either,
                additional_properties,
            })
        }
    }
    /// The value `{"x":0,"y":0.5}`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadOrigin;
    impl ::openapi_webhooks::codegen::values::Values for OrderPayloadOrigin {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (
                ::openapi_webhooks::codegen::values::Scalar::Json("{\"x\":0,\"y\":0.5}"),
                Self,
            ),
        ];
        fn index(&self) -> usize {
            0
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadOrigin {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadOrigin {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
    /// The value `[]`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEmpty;
    impl ::openapi_webhooks::codegen::values::Values for OrderPayloadEmpty {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::Json("[]"), Self),
        ];
        fn index(&self) -> usize {
            0
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadEmpty {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadEmpty {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
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
    impl ::openapi_webhooks::codegen::values::Values for OrderPayloadShape {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("point"), Self::Point),
            (
                ::openapi_webhooks::codegen::values::Scalar::Json("[\"a\",\"b\"]"),
                Self::AB,
            ),
            (
                ::openapi_webhooks::codegen::values::Scalar::Json(
                    "{\"kind\":\"circle\"}",
                ),
                Self::KindCircle,
            ),
            (::openapi_webhooks::codegen::values::Scalar::Json("{}"), Self::Unnamed),
            (::openapi_webhooks::codegen::values::Scalar::Integer(7), Self::_7),
        ];
        fn index(&self) -> usize {
            *self as usize
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadShape {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadShape {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
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
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadEither {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::String(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadEither {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = ::openapi_webhooks::codegen::choice::Choice::deserialize(
                deserializer,
            )?;
            use ::openapi_webhooks::codegen::choice::Kind;
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
    impl ::openapi_webhooks::codegen::values::Values for OrderPayloadEitherObject {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::Json("{\"a\":1}"), Self),
        ];
        fn index(&self) -> usize {
            0
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadEitherObject {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadEitherObject {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `order`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Order {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Order {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
