// The webhooks of Before the document grows 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Before the document grows`.
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
        payload: &types::Order,
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
        payload: &types::Order,
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
    /// Sends the webhook `inline`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_inline<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::InlinePayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Inline>,
            ::openapi_webhooks::codegen::SendError<responses::Inline>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_inline(payload))
    }
    /// The message of the webhook `inline`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_inline(
        &self,
        payload: &types::InlinePayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "inline",
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
    Order(types::Order),
    /// The webhook `inline`.
    Inline(types::InlinePayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order", "inline"];
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
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Order(_) => "order",
            Self::Inline(_) => "inline",
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
            Self::Inline(payload) => {
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
        ::openapi_webhooks::codegen::Reader {
            webhook: "inline",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Inline)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::None;
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `address`.
        pub address: ::std::option::Option<OrderAddress>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                address: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Order {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("id", &self.id);
            object.optional("address", &self.address);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Order {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Order {
        const NAMES: &'static [&'static str] = &["id", "address"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<OrderAddress>,
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
            let (::std::option::Option::Some(id), address, additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                id,
                address,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlinePayload {
        /// The property `address`.
        pub address: OrderAddress,
        /// The property `size`.
        pub size: ::std::option::Option<Size>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl InlinePayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(address: OrderAddress) -> Self {
            Self {
                address,
                size: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for InlinePayload {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("address", &self.address);
            object.optional("size", &self.size);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for InlinePayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for InlinePayload {
        const NAMES: &'static [&'static str] = &["address", "size"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<OrderAddress>,
            ::std::option::Option<Size>,
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
            let (::std::option::Option::Some(address), size, additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                address,
                size,
                additional_properties,
            })
        }
    }
    /// The schema at `#/components/schemas/Order/properties/address`.
    ///
    /// The same shape stands at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderAddress {
        /// The property `city`.
        pub city: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderAddress {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(city: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                city: city.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderAddress {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("city", &self.city);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderAddress {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for OrderAddress {
        const NAMES: &'static [&'static str] = &["city"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
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
            let (::std::option::Option::Some(city), additional_properties) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                city,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Size {
        /// The value `"s"`.
        S,
        /// The value `"m"`.
        M,
    }
    impl Size {
        /// The value as it is sent.
        #[must_use]
        pub fn as_str(self) -> &'static str {
            match self {
                Self::S => "s",
                Self::M => "m",
            }
        }
    }
    impl ::openapi_webhooks::codegen::values::Values for Size {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("s"), Self::S),
            (::openapi_webhooks::codegen::values::Scalar::String("m"), Self::M),
        ];
        fn index(&self) -> usize {
            *self as usize
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Size {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Size {
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
    pub type Order = Inline;
    /// The answers to `inline`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Inline {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Inline {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
