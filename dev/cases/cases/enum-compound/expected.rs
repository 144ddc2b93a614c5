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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPayload { member("origin", origin) member("empty",
        empty) optional("shape", shape) optional("either", either)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPayload { required(0, 1) keep(4, additional_properties
        : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "origin", origin :
        OrderPayloadOrigin = ::std::option::Option::Some(origin)) read(1, "empty", empty
        : OrderPayloadEmpty = ::std::option::Option::Some(empty)) read(2, "shape", shape
        : ::std::option::Option < OrderPayloadShape > = shape) read(3, "either", either :
        OrderPayloadEither = either) }
    }
    /// The value `{"x":0,"y":0.5}`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadOrigin;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPayloadOrigin = Json("{\"x\":0,\"y\":0.5}")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPayloadOrigin by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderPayloadOrigin by deserialize
    }
    /// The value `[]`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEmpty;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPayloadEmpty = Json("[]")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPayloadEmpty by serialize
    }
    ::openapi_webhooks::codegen::values! {
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
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPayloadShape { Point = String("point"), AB =
        Json("[\"a\",\"b\"]"), KindCircle = Json("{\"kind\":\"circle\"}"), Unnamed =
        Json("{}"), _7 = Integer(7) }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPayloadShape by serialize
    }
    ::openapi_webhooks::codegen::values! {
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
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPayloadEitherObject = Json("{\"a\":1}")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPayloadEitherObject by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderPayloadEitherObject by deserialize
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
