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
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPaidPayload { member("event", event)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPaidPayload { required(0) keep(1, additional_properties
        : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "event", event :
        OrderPaidPayloadEvent = ::std::option::Option::Some(event)) }
    }
    /// The schema at `#/webhooks/order.moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderMovedPayload { member("event", event)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderMovedPayload { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "event", event :
        OrderMovedPayloadEvent = ::std::option::Option::Some(event)) }
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
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPaidPayloadEvent { member("type", r#type)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPaidPayloadEvent { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type :
        OrderPaidPayloadEventType = ::std::option::Option::Some(r#type)) }
    }
    /// The schema at `#/webhooks/order.moved/post/requestBody/content/application~1json/schema/properties/event`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderMovedPayloadEvent { member("type", r#type)
        member("to", to) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderMovedPayloadEvent { required(0, 1) keep(2,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type :
        OrderMovedPayloadEventType = ::std::option::Option::Some(r#type)) read(1, "to",
        to : ::std::string::String = ::std::option::Option::Some(to)) }
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/0`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderLostPayloadObject { member("event", event)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderLostPayloadObject { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "event", event :
        OrderLostPayloadObjectEvent = ::std::option::Option::Some(event)) }
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/1`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderLostPayloadObject2 { member("event", event)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderLostPayloadObject2 { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "event", event :
        OrderLostPayloadObject2Event = ::std::option::Option::Some(event)) }
    }
    /// The value `"order.paid"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPaidPayloadEventType;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPaidPayloadEventType = String("order.paid")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPaidPayloadEventType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderPaidPayloadEventType by deserialize
    }
    /// The schema at `#/webhooks/order.moved/post/requestBody/content/application~1json/schema/properties/event/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderMovedPayloadEventType {
        /// The value `"order.shipped"`.
        OrderShipped,
        /// The value `"order.delivered"`.
        OrderDelivered,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for OrderMovedPayloadEventType
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderMovedPayloadEventType { OrderShipped =
        String("order.shipped"), OrderDelivered = String("order.delivered") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderMovedPayloadEventType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderMovedPayloadEventType by deserialize
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/0/properties/event`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderLostPayloadObjectEvent { member("type", r#type)
        member("at", at) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderLostPayloadObjectEvent { required(0, 1) keep(2,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type :
        OrderLostPayloadObjectEventType = ::std::option::Option::Some(r#type)) read(1,
        "at", at : OrderLostPayloadObjectEventAt = ::std::option::Option::Some(at)) }
    }
    /// The schema at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/1/properties/event`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderLostPayloadObject2Event { member("type", r#type)
        member("at", at) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderLostPayloadObject2Event { required(0, 1) keep(2,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type :
        OrderLostPayloadObjectEventType = ::std::option::Option::Some(r#type)) read(1,
        "at", at : OrderLostPayloadObject2EventAt = ::std::option::Option::Some(at)) }
    }
    /// The value `"order.lost"`, and no other.
    ///
    /// The same shape stands at `#/webhooks/order.lost/post/requestBody/content/application~1json/schema/oneOf/1/properties/event/properties/type`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderLostPayloadObjectEventType;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderLostPayloadObjectEventType = String("order.lost")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderLostPayloadObjectEventType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderLostPayloadObjectEventType by deserialize
    }
    /// The value `"sea"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderLostPayloadObjectEventAt;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderLostPayloadObjectEventAt = String("sea")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderLostPayloadObjectEventAt by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderLostPayloadObjectEventAt by deserialize
    }
    /// The value `"land"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderLostPayloadObject2EventAt;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderLostPayloadObject2EventAt = String("land")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderLostPayloadObject2EventAt by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderLostPayloadObject2EventAt by deserialize
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
