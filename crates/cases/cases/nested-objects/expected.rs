// The webhooks of Objects in objects 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Objects in objects`.
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
        /// The property `customer`.
        pub customer: OrderPayloadCustomer,
        /// The property `lines`.
        pub lines: ::std::option::Option<::std::vec::Vec<OrderPayloadLinesItem>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(customer: OrderPayloadCustomer) -> Self {
            Self {
                customer,
                lines: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
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
            object.member("customer", &self.customer);
            object.optional("lines", &self.lines);
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
        const NAMES: &'static [&'static str] = &["customer", "lines"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<OrderPayloadCustomer>,
            ::std::option::Option<::std::vec::Vec<OrderPayloadLinesItem>>,
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
                1 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Array<
                                ::openapi_webhooks::codegen::read_as::Plain,
                            >,
                            _,
                        >(&mut draft.1)
                }
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
            let (::std::option::Option::Some(customer), lines, additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                customer,
                lines,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderPayloadCustomer {
        /// The property `name`.
        pub name: ::std::option::Option<::std::string::String>,
        /// The property `address`.
        pub address: OrderPayloadCustomerAddress,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayloadCustomer {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(address: OrderPayloadCustomerAddress) -> Self {
            Self {
                name: ::std::option::Option::None,
                address,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadCustomer {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.optional("name", &self.name);
            object.member("address", &self.address);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadCustomer {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for OrderPayloadCustomer {
        const NAMES: &'static [&'static str] = &["name", "address"];
        const REQUIRED: &'static [usize] = &[1];
        type Draft = (
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<OrderPayloadCustomerAddress>,
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
            let (name, ::std::option::Option::Some(address), additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                name,
                address,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/lines/items`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderPayloadLinesItem {
        /// The property `sku`.
        pub sku: ::std::string::String,
        /// The property `quantity`.
        pub quantity: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayloadLinesItem {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(sku: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                sku: sku.into(),
                quantity: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadLinesItem {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("sku", &self.sku);
            object.optional("quantity", &self.quantity);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadLinesItem {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderPayloadLinesItem {
        const NAMES: &'static [&'static str] = &["sku", "quantity"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<i64>,
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
                1 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.1)
                }
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
            let (::std::option::Option::Some(sku), quantity, additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                sku,
                quantity,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer/properties/address`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderPayloadCustomerAddress {
        /// The property `city`.
        pub city: ::std::string::String,
        /// The property `position`.
        pub position: ::std::option::Option<OrderPayloadCustomerAddressPosition>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayloadCustomerAddress {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(city: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                city: city.into(),
                position: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadCustomerAddress {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("city", &self.city);
            object.optional("position", &self.position);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadCustomerAddress {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderPayloadCustomerAddress {
        const NAMES: &'static [&'static str] = &["city", "position"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<OrderPayloadCustomerAddressPosition>,
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
            let (::std::option::Option::Some(city), position, additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                city,
                position,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer/properties/address/properties/position`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderPayloadCustomerAddressPosition {
        /// The property `lat`.
        pub lat: f64,
        /// The property `lon`.
        pub lon: f64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayloadCustomerAddressPosition {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(lat: f64, lon: f64) -> Self {
            Self {
                lat,
                lon,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize
    for OrderPayloadCustomerAddressPosition {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.float("lat", &self.lat);
            object.float("lon", &self.lon);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadCustomerAddressPosition {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de>
    for OrderPayloadCustomerAddressPosition {
        const NAMES: &'static [&'static str] = &["lat", "lon"];
        const REQUIRED: &'static [usize] = &[0, 1];
        type Draft = (
            ::std::option::Option<f64>,
            ::std::option::Option<f64>,
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
                ::std::option::Option::Some(lat),
                ::std::option::Option::Some(lon),
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                lat,
                lon,
                additional_properties,
            })
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
