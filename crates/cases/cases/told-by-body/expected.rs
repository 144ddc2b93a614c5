// The webhooks of Webhooks told apart by a member of the body 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Webhooks told apart by a member of the body`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `order.paid`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_paid<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderPaidPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::OrderPaid>,
            ::openapi_webhooks::codegen::SendError<responses::OrderPaid>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_paid(payload))
    }
    /// The message of the webhook `order.paid`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_paid(
        &self,
        payload: &types::OrderPaidPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order.paid",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `order.moved`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_moved<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderMovedPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::OrderMoved>,
            ::openapi_webhooks::codegen::SendError<responses::OrderMoved>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_moved(payload))
    }
    /// The message of the webhook `order.moved`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_moved(
        &self,
        payload: &types::OrderMovedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order.moved",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `order.lost`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_lost<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderLostPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::OrderLost>,
            ::openapi_webhooks::codegen::SendError<responses::OrderLost>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_lost(payload))
    }
    /// The message of the webhook `order.lost`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_lost(
        &self,
        payload: &types::OrderLostPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order.lost",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `ping`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Ping>,
            ::openapi_webhooks::codegen::SendError<responses::Ping>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_ping())
    }
    /// The message of the webhook `ping`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_ping(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "ping",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .empty()
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `order.paid`.
    OrderPaid(types::OrderPaidPayload),
    /// The webhook `order.moved`.
    OrderMoved(types::OrderMovedPayload),
    /// The webhook `order.lost`.
    OrderLost(types::OrderLostPayload),
    /// The webhook `ping`.
    Ping,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "order.paid",
        "order.moved",
        "order.lost",
        "ping",
    ];
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
        places: &[
            ::openapi_webhooks::codegen::recognition::Place::Body(&["event", "type"]),
        ],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "order.paid",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("order.paid")],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "order.moved",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[
                        ::openapi_webhooks::codegen::values::Scalar::String(
                            "order.shipped",
                        ),
                        ::openapi_webhooks::codegen::values::Scalar::String(
                            "order.delivered",
                        ),
                    ],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "order.lost",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("order.lost")],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "ping",
                has_body: ::std::option::Option::Some(false),
                values: &[&[]],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by the member `event.type`.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::from_request(&::openapi_webhooks::codegen::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by the member `event.type`.
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
            Self::OrderPaid(_) => "order.paid",
            Self::OrderMoved(_) => "order.moved",
            Self::OrderLost(_) => "order.lost",
            Self::Ping => "ping",
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
            Self::OrderPaid(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::OrderMoved(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::OrderLost(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Ping => serializer.serialize_unit(),
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "order.paid",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::OrderPaid)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "order.moved",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::OrderMoved)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "order.lost",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::OrderLost)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "ping",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Ping)
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
    /// The schema at `#/webhooks/order.paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderPaidPayload {
        /// The property `event`.
        pub event: OrderPaidPayloadEvent,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPaidPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(event: OrderPaidPayloadEvent) -> Self {
            Self {
                event,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPaidPayload {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("event", &self.event);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderPaidPayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for OrderPaidPayload {
        const NAMES: &'static [&'static str] = &["event"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<OrderPaidPayloadEvent>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.1)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(event), additional_properties) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                event,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order.moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderMovedPayload {
        /// The property `event`.
        pub event: OrderMovedPayloadEvent,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderMovedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(event: OrderMovedPayloadEvent) -> Self {
            Self {
                event,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderMovedPayload {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("event", &self.event);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderMovedPayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for OrderMovedPayload {
        const NAMES: &'static [&'static str] = &["event"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<OrderMovedPayloadEvent>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.1)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(event), additional_properties) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                event,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderLostPayload {
        /// One of the values that are an object.
        Object(OrderLostPayloadObject),
        /// One of the values that are an object.
        Object2(OrderLostPayloadObject2),
    }
    impl ::std::convert::From<OrderLostPayloadObject> for OrderLostPayload {
        fn from(value: OrderLostPayloadObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<OrderLostPayloadObject2> for OrderLostPayload {
        fn from(value: OrderLostPayloadObject2) -> Self {
            Self::Object2(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderLostPayload {
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
                Self::Object2(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderLostPayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = ::openapi_webhooks::codegen::choice::Choice::deserialize(
                deserializer,
            )?;
            use ::openapi_webhooks::codegen::choice::Kind;
            match choice.kind() {
                Kind::Object => {
                    choice
                        .attempts()
                        .attempt::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(Self::Object)
                        .attempt::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(Self::Object2)
                        .end("what one of the variants takes")
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => ::std::result::Result::Err(choice.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/order.paid/post/requestBody/content/application~1json/schema/properties/event`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderPaidPayloadEvent {
        /// The property `type`.
        pub r#type: OrderPaidPayloadEventType,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPaidPayloadEvent {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r#type: OrderPaidPayloadEventType,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for OrderPaidPayloadEvent {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPaidPayloadEvent {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("type", &self.r#type);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPaidPayloadEvent {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderPaidPayloadEvent {
        const NAMES: &'static [&'static str] = &["type"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<OrderPaidPayloadEventType>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.1)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(r#type), additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                r#type,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order.moved/post/requestBody/content/application~1json/schema/properties/event`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderMovedPayloadEvent {
        /// The property `type`.
        pub r#type: OrderMovedPayloadEventType,
        /// The property `to`.
        pub to: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderMovedPayloadEvent {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            r#type: OrderMovedPayloadEventType,
            to: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                r#type,
                to: to.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderMovedPayloadEvent {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("type", &self.r#type);
            object.member("to", &self.to);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderMovedPayloadEvent {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderMovedPayloadEvent {
        const NAMES: &'static [&'static str] = &["type", "to"];
        const REQUIRED: &'static [usize] = &[0, 1];
        type Draft = (
            ::std::option::Option<OrderMovedPayloadEventType>,
            ::std::option::Option<::std::string::String>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.2)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(r#type),
                ::std::option::Option::Some(to),
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                r#type,
                to,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/0`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderLostPayloadObject {
        /// The property `event`.
        pub event: OrderLostPayloadObjectEvent,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderLostPayloadObject {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(event: OrderLostPayloadObjectEvent) -> Self {
            Self {
                event,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderLostPayloadObject {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("event", &self.event);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderLostPayloadObject {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderLostPayloadObject {
        const NAMES: &'static [&'static str] = &["event"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<OrderLostPayloadObjectEvent>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.1)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(event), additional_properties) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                event,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/1`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderLostPayloadObject2 {
        /// The property `event`.
        pub event: OrderLostPayloadObject2Event,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderLostPayloadObject2 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(event: OrderLostPayloadObject2Event) -> Self {
            Self {
                event,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderLostPayloadObject2 {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("event", &self.event);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderLostPayloadObject2 {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderLostPayloadObject2 {
        const NAMES: &'static [&'static str] = &["event"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<OrderLostPayloadObject2Event>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.1)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(event), additional_properties) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                event,
                additional_properties,
            })
        }
    }
    /// The value `"order.paid"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPaidPayloadEventType;
    impl ::openapi_webhooks::codegen::values::Values for OrderPaidPayloadEventType {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("order.paid"), Self),
        ];
        fn index(&self) -> usize {
            0
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPaidPayloadEventType {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPaidPayloadEventType {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
    /// The schema at `#/webhooks/order.moved/post/requestBody/content/application~1json/schema/properties/event/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderMovedPayloadEventType {
        /// The value `"order.shipped"`.
        OrderShipped,
        /// The value `"order.delivered"`.
        OrderDelivered,
    }
    impl OrderMovedPayloadEventType {
        /// The value as it is sent.
        #[must_use]
        pub fn as_str(self) -> &'static str {
            match self {
                Self::OrderShipped => "order.shipped",
                Self::OrderDelivered => "order.delivered",
            }
        }
    }
    impl ::openapi_webhooks::codegen::values::Values for OrderMovedPayloadEventType {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (
                ::openapi_webhooks::codegen::values::Scalar::String("order.shipped"),
                Self::OrderShipped,
            ),
            (
                ::openapi_webhooks::codegen::values::Scalar::String("order.delivered"),
                Self::OrderDelivered,
            ),
        ];
        fn index(&self) -> usize {
            *self as usize
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderMovedPayloadEventType {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderMovedPayloadEventType {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/0/properties/event`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderLostPayloadObjectEvent {
        /// The property `type`.
        pub r#type: OrderLostPayloadObjectEventType,
        /// The property `at`.
        pub at: OrderLostPayloadObjectEventAt,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderLostPayloadObjectEvent {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r#type: OrderLostPayloadObjectEventType,
                at: OrderLostPayloadObjectEventAt,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for OrderLostPayloadObjectEvent {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderLostPayloadObjectEvent {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("type", &self.r#type);
            object.member("at", &self.at);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderLostPayloadObjectEvent {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderLostPayloadObjectEvent {
        const NAMES: &'static [&'static str] = &["type", "at"];
        const REQUIRED: &'static [usize] = &[0, 1];
        type Draft = (
            ::std::option::Option<OrderLostPayloadObjectEventType>,
            ::std::option::Option<OrderLostPayloadObjectEventAt>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.2)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(r#type),
                ::std::option::Option::Some(at),
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                r#type,
                at,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/1/properties/event`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderLostPayloadObject2Event {
        /// The property `type`.
        pub r#type: OrderLostPayloadObjectEventType,
        /// The property `at`.
        pub at: OrderLostPayloadObject2EventAt,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderLostPayloadObject2Event {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r#type: OrderLostPayloadObjectEventType,
                at: OrderLostPayloadObject2EventAt,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for OrderLostPayloadObject2Event {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderLostPayloadObject2Event {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("type", &self.r#type);
            object.member("at", &self.at);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderLostPayloadObject2Event {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderLostPayloadObject2Event {
        const NAMES: &'static [&'static str] = &["type", "at"];
        const REQUIRED: &'static [usize] = &[0, 1];
        type Draft = (
            ::std::option::Option<OrderLostPayloadObjectEventType>,
            ::std::option::Option<OrderLostPayloadObject2EventAt>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.2)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(r#type),
                ::std::option::Option::Some(at),
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                r#type,
                at,
                additional_properties,
            })
        }
    }
    /// The value `"order.lost"`, and no other.
    ///
    /// The same shape stands at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/1/properties/event/properties/type`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderLostPayloadObjectEventType;
    impl ::openapi_webhooks::codegen::values::Values
    for OrderLostPayloadObjectEventType {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("order.lost"), Self),
        ];
        fn index(&self) -> usize {
            0
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize
    for OrderLostPayloadObjectEventType {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderLostPayloadObjectEventType {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
    /// The value `"sea"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderLostPayloadObjectEventAt;
    impl ::openapi_webhooks::codegen::values::Values for OrderLostPayloadObjectEventAt {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("sea"), Self),
        ];
        fn index(&self) -> usize {
            0
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize
    for OrderLostPayloadObjectEventAt {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderLostPayloadObjectEventAt {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
    /// The value `"land"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderLostPayloadObject2EventAt;
    impl ::openapi_webhooks::codegen::values::Values for OrderLostPayloadObject2EventAt {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("land"), Self),
        ];
        fn index(&self) -> usize {
            0
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize
    for OrderLostPayloadObject2EventAt {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderLostPayloadObject2EventAt {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `order.paid`.
    pub type OrderPaid = OrderLost;
    /// The answers to `order.moved`.
    pub type OrderMoved = OrderLost;
    /// The answers to `order.lost`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderLost {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for OrderLost {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `ping`.
    pub type Ping = OrderLost;
}
