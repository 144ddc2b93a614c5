// The webhooks of Webhooks told apart by a member that names them 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Webhooks told apart by a member that names them`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `/ORDER_PAID`.
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
    /// The message of the webhook `/ORDER_PAID`, to be delivered later or to many.
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
                "/ORDER_PAID",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `/ORDER_SENT`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_sent<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderPaidPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::OrderSent>,
            ::openapi_webhooks::codegen::SendError<responses::OrderSent>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_sent(payload))
    }
    /// The message of the webhook `/ORDER_SENT`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_sent(
        &self,
        payload: &types::OrderPaidPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "/ORDER_SENT",
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
    /// The webhook `/ORDER_PAID`.
    OrderPaid(types::OrderPaidPayload),
    /// The webhook `/ORDER_SENT`.
    OrderSent(types::OrderPaidPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["/ORDER_PAID", "/ORDER_SENT"];
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
            ::openapi_webhooks::codegen::recognition::Place::EventMember("/items/0/code"),
        ],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "/ORDER_PAID",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("orderpaid")],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "/ORDER_SENT",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("ordersent")],
                ],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by the member at `/items/0/code`.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::from_request(&::openapi_webhooks::codegen::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by the member at `/items/0/code`.
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
            Self::OrderPaid(_) => "/ORDER_PAID",
            Self::OrderSent(_) => "/ORDER_SENT",
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
            Self::OrderSent(payload) => {
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
            webhook: "/ORDER_PAID",
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
            webhook: "/ORDER_SENT",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::OrderSent)
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
    /// The schema at `#/webhooks/~1ORDER_PAID/post/requestBody/content/application~1json/schema`.
    ///
    /// The same shape stands at `#/webhooks/~1ORDER_SENT/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPaidPayload {
        /// The property `items`.
        pub items: ::std::vec::Vec<OrderPaidPayloadItemsItem>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPaidPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(items: ::std::vec::Vec<OrderPaidPayloadItemsItem>) -> Self {
            Self {
                items,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPaidPayload { member("items", items)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPaidPayload { required(0) keep(1, additional_properties
        : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "items", items :
        ::std::vec::Vec < OrderPaidPayloadItemsItem > =
        ::std::option::Option::Some(items), ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) }
    }
    /// The schema at `#/webhooks/~1ORDER_PAID/post/requestBody/content/application~1json/schema/properties/items/items`.
    ///
    /// The same shape stands at `#/webhooks/~1ORDER_SENT/post/requestBody/content/application~1json/schema/properties/items/items`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPaidPayloadItemsItem {
        /// The property `code`.
        pub code: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPaidPayloadItemsItem {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(code: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                code: code.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPaidPayloadItemsItem { member("code", code)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPaidPayloadItemsItem { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "code", code :
        ::std::string::String = ::std::option::Option::Some(code)) }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `/ORDER_PAID`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderPaid {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for OrderPaid {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `/ORDER_SENT`.
    pub type OrderSent = OrderPaid;
}
