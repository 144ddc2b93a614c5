// The webhooks of URL-encoded forms 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `URL-encoded forms`.
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
            .form("application/x-www-form-urlencoded", payload, forms::order())
    }
    /// Sends the webhook `counts`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_counts<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Counts>,
            ::openapi_webhooks::codegen::SendError<responses::Counts>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_counts(payload))
    }
    /// The message of the webhook `counts`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_counts(
        &self,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "counts",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .form("application/x-www-form-urlencoded", payload, forms::counts())
    }
    /// Sends the webhook `paint`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_paint<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::PaintPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Paint>,
            ::openapi_webhooks::codegen::SendError<responses::Paint>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_paint(payload))
    }
    /// The message of the webhook `paint`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_paint(
        &self,
        payload: &types::PaintPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "paint",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .form("application/x-www-form-urlencoded", payload, forms::paint())
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
    /// The webhook `counts`.
    Counts(::std::collections::BTreeMap<::std::string::String, i64>),
    /// The webhook `paint`.
    Paint(types::PaintPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order", "counts", "paint"];
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
            Self::Counts(_) => "counts",
            Self::Paint(_) => "paint",
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
            Self::Counts(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Paint(payload) => {
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
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_urlencoded::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body, forms::order())
                    .map(Self::Order)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "counts",
            method: "POST",
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_urlencoded::<
                    ::openapi_webhooks::codegen::read_as::Map<
                        ::openapi_webhooks::codegen::read_as::Integer,
                    >,
                    _,
                >(body, forms::counts())
                    .map(Self::Counts)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "paint",
            method: "POST",
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_urlencoded::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body, forms::paint())
                    .map(Self::Paint)
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
/// The document's examples, each as a message.
///
/// # Errors
///
/// When the document's example of a parameter does not fit its place.
pub fn examples() -> ::std::result::Result<
    ::std::vec::Vec<::openapi_webhooks::codegen::Message>,
    ::openapi_webhooks::codegen::MessageError,
> {
    let examples: [fn() -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    >; 3usize] = [
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "order",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .form(
                    "application/x-www-form-urlencoded",
                    &::openapi_webhooks::codegen::literal(
                        "{\"id\":7,\"paid\":true,\"tags\":[\"a b\",\"c&d\"],\"coupon\":null,\"url\":\"https://a.example/?b=c\"}",
                    ),
                    forms::order(),
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "counts",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .form(
                    "application/x-www-form-urlencoded",
                    &::openapi_webhooks::codegen::literal("{}"),
                    forms::counts(),
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "paint",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .form(
                    "application/x-www-form-urlencoded",
                    &::openapi_webhooks::codegen::literal(
                        "{\"color\":{\"R\":0,\"G\":0,\"B\":0}}",
                    ),
                    forms::paint(),
                )
        },
    ];
    examples.iter().map(|example| example()).collect()
}
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderPayload {
        /// The property `id`.
        pub id: i64,
        /// The property `number`.
        pub number: ::std::option::Option<::std::string::String>,
        /// The property `paid`.
        pub paid: bool,
        /// The property `total`.
        pub total: ::std::option::Option<f64>,
        /// The property `plan`.
        pub plan: ::std::option::Option<OrderPayloadPlan>,
        /// The property `tags`.
        pub tags: ::std::vec::Vec<::std::string::String>,
        /// The property `coupon`.
        pub coupon: ::std::option::Option<::std::string::String>,
        /// The property `address`.
        pub address: ::std::option::Option<OrderPayloadAddress>,
        /// The property `lines`.
        pub lines: ::std::option::Option<::std::vec::Vec<Color>>,
        /// The property `quoted`.
        pub quoted: ::std::option::Option<::std::string::String>,
        /// The property `joined`.
        pub joined: ::std::option::Option<::std::vec::Vec<i64>>,
        /// The property `spaces`.
        pub spaces: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `pipes`.
        pub pipes: ::std::option::Option<Color>,
        /// The property `deep`.
        pub deep: ::std::option::Option<Color>,
        /// The property `url`.
        pub url: ::std::option::Option<::std::string::String>,
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
        pub fn new(
            id: i64,
            paid: bool,
            tags: ::std::vec::Vec<::std::string::String>,
            coupon: ::std::option::Option<::std::string::String>,
        ) -> Self {
            Self {
                id,
                number: ::std::option::Option::None,
                paid,
                total: ::std::option::Option::None,
                plan: ::std::option::Option::None,
                tags,
                coupon,
                address: ::std::option::Option::None,
                lines: ::std::option::Option::None,
                quoted: ::std::option::Option::None,
                joined: ::std::option::Option::None,
                spaces: ::std::option::Option::None,
                pipes: ::std::option::Option::None,
                deep: ::std::option::Option::None,
                url: ::std::option::Option::None,
                either: ::std::option::Option::None,
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
            object.member("id", &self.id);
            object.optional("number", &self.number);
            object.member("paid", &self.paid);
            object.optional_float("total", &self.total);
            object.optional("plan", &self.plan);
            object.member("tags", &self.tags);
            object.member("coupon", &self.coupon);
            object.optional("address", &self.address);
            object.optional("lines", &self.lines);
            object.optional("quoted", &self.quoted);
            object.optional("joined", &self.joined);
            object.optional("spaces", &self.spaces);
            object.optional("pipes", &self.pipes);
            object.optional("deep", &self.deep);
            object.optional("url", &self.url);
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
        const NAMES: &'static [&'static str] = &[
            "id",
            "number",
            "paid",
            "total",
            "plan",
            "tags",
            "coupon",
            "address",
            "lines",
            "quoted",
            "joined",
            "spaces",
            "pipes",
            "deep",
            "url",
            "either",
        ];
        const REQUIRED: &'static [usize] = &[0, 2, 5, 6];
        type Draft = (
            ::std::option::Option<i64>,
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<bool>,
            ::std::option::Option<f64>,
            ::std::option::Option<OrderPayloadPlan>,
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::option::Option<::std::option::Option<::std::string::String>>,
            ::std::option::Option<OrderPayloadAddress>,
            ::std::option::Option<::std::vec::Vec<Color>>,
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<::std::vec::Vec<i64>>,
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::option::Option<Color>,
            ::std::option::Option<Color>,
            ::std::option::Option<::std::string::String>,
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
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::option::Option::None,
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
                0 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.0)
                }
                1 => member.read(&mut draft.1),
                2 => member.read(&mut draft.2),
                3 => member.read(&mut draft.3),
                4 => member.read(&mut draft.4),
                5 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Array<
                                ::openapi_webhooks::codegen::read_as::Plain,
                            >,
                            _,
                        >(&mut draft.5)
                }
                6 => member.read(&mut draft.6),
                7 => member.read(&mut draft.7),
                8 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Array<
                                ::openapi_webhooks::codegen::read_as::Plain,
                            >,
                            _,
                        >(&mut draft.8)
                }
                9 => member.read(&mut draft.9),
                10 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Array<
                                ::openapi_webhooks::codegen::read_as::Integer,
                            >,
                            _,
                        >(&mut draft.10)
                }
                11 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Array<
                                ::openapi_webhooks::codegen::read_as::Plain,
                            >,
                            _,
                        >(&mut draft.11)
                }
                12 => member.read(&mut draft.12),
                13 => member.read(&mut draft.13),
                14 => member.read(&mut draft.14),
                15 => member.read(&mut draft.15),
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.16)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(id),
                number,
                ::std::option::Option::Some(paid),
                total,
                plan,
                ::std::option::Option::Some(tags),
                ::std::option::Option::Some(coupon),
                address,
                lines,
                quoted,
                joined,
                spaces,
                pipes,
                deep,
                url,
                either,
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                id,
                number,
                paid,
                total,
                plan,
                tags,
                coupon,
                address,
                lines,
                quoted,
                joined,
                spaces,
                pipes,
                deep,
                url,
                either,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/paint/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaintPayload {
        /// The property `color`.
        pub color: Color,
    }
    impl PaintPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(color: Color) -> Self {
            Self { color }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for PaintPayload {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("color", &self.color);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for PaintPayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for PaintPayload {
        const NAMES: &'static [&'static str] = &["color"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (::std::option::Option<Color>,);
        const EMPTY: Self::Draft = (::std::option::Option::None,);
        fn fill<A: ::openapi_webhooks::codegen::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            at: usize,
            member: ::openapi_webhooks::codegen::object::Member<'_, A>,
        ) -> ::std::result::Result<(), A::Error> {
            match at {
                0 => member.read(&mut draft.0),
                _ => member.forbid(),
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(color),) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self { color })
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/plan`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadPlan {
        /// The value `"basic"`.
        Basic,
        /// The value `"pro"`.
        Pro,
    }
    impl OrderPayloadPlan {
        /// The value as it is sent.
        #[must_use]
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Basic => "basic",
                Self::Pro => "pro",
            }
        }
    }
    impl ::openapi_webhooks::codegen::values::Values for OrderPayloadPlan {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("basic"), Self::Basic),
            (::openapi_webhooks::codegen::values::Scalar::String("pro"), Self::Pro),
        ];
        fn index(&self) -> usize {
            *self as usize
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadPlan {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderPayloadPlan {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderPayloadAddress {
        /// The property `street`.
        pub street: ::std::string::String,
        /// The property `zip`.
        pub zip: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayloadAddress {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(street: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                street: street.into(),
                zip: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadAddress {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("street", &self.street);
            object.optional("zip", &self.zip);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadAddress {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for OrderPayloadAddress {
        const NAMES: &'static [&'static str] = &["street", "zip"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
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
            let (::std::option::Option::Some(street), zip, additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                street,
                zip,
                additional_properties,
            })
        }
    }
    /// The schema at `#/components/schemas/Color`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Color {
        /// The property `R`.
        pub r: ::std::option::Option<i64>,
        /// The property `G`.
        pub g: ::std::option::Option<i64>,
        /// The property `B`.
        pub b: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Color {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r: ::std::option::Option::None,
                g: ::std::option::Option::None,
                b: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Color {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Color {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.optional("R", &self.r);
            object.optional("G", &self.g);
            object.optional("B", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Color {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Color {
        const NAMES: &'static [&'static str] = &["R", "G", "B"];
        const REQUIRED: &'static [usize] = &[];
        type Draft = (
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
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
                0 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.0)
                }
                1 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.1)
                }
                2 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.2)
                }
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.3)
                }
            }
        }
        fn build(
            (r, g, b, additional_properties): Self::Draft,
        ) -> ::std::option::Option<Self> {
            ::std::option::Option::Some(Self {
                r,
                g,
                b,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/either`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderPayloadEither {
        /// One of the values that are an integer.
        Integer(i64),
        /// One of the values that are a string.
        String(OrderPayloadEitherString),
    }
    impl ::std::convert::From<i64> for OrderPayloadEither {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl ::std::convert::From<OrderPayloadEitherString> for OrderPayloadEither {
        fn from(value: OrderPayloadEitherString) -> Self {
            Self::String(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadEither {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Integer(value) => {
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
                Kind::Integer => {
                    choice
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                            _,
                            _,
                        >(Self::Integer)
                }
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("an integer or a string"),
                    )
                }
            }
        }
    }
    /// The value `"none"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEitherString;
    impl ::openapi_webhooks::codegen::values::Values for OrderPayloadEitherString {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("none"), Self),
        ];
        fn index(&self) -> usize {
            0
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadEitherString {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadEitherString {
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
    pub type Order = Counts;
    /// The answers to `counts`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Counts {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Counts {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `paint`.
    pub type Paint = Counts;
}
/// What forms hold.
mod forms {
    pub(super) fn order() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[
                ::openapi_webhooks::codegen::field::Field::new(
                    "id",
                    &[::openapi_webhooks::codegen::field::Kind::Integer],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "number",
                    &[::openapi_webhooks::codegen::field::Kind::String],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "paid",
                    &[::openapi_webhooks::codegen::field::Kind::Boolean],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "total",
                    &[::openapi_webhooks::codegen::field::Kind::Number],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "plan",
                    &[::openapi_webhooks::codegen::field::Kind::String],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                        "tags",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .or_empty_array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "coupon",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .or_null(),
                ::openapi_webhooks::codegen::field::Field::new(
                    "address",
                    &[::openapi_webhooks::codegen::field::Kind::Object],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                        "lines",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "quoted",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .json()
                    .content_type("application/json"),
                ::openapi_webhooks::codegen::field::Field::new(
                        "joined",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
                ::openapi_webhooks::codegen::field::Field::new(
                        "spaces",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::SpaceDelimited),
                ::openapi_webhooks::codegen::field::Field::new(
                        "pipes",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::PipeDelimited),
                ::openapi_webhooks::codegen::field::Field::new(
                        "deep",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::DeepObject),
                ::openapi_webhooks::codegen::field::Field::new(
                        "url",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .reserved(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
                ::openapi_webhooks::codegen::field::Field::new(
                    "either",
                    &[
                        ::openapi_webhooks::codegen::field::Kind::Integer,
                        ::openapi_webhooks::codegen::field::Kind::String,
                    ],
                ),
            ],
            others: &[],
        };
        &FORM
    }
    pub(super) fn counts() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[],
            others: &[::openapi_webhooks::codegen::field::Kind::Integer],
        };
        &FORM
    }
    pub(super) fn paint() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[
                ::openapi_webhooks::codegen::field::Field::new(
                        "color",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    })
                    .or_empty_object(),
            ],
            others: &[],
        };
        &FORM
    }
}
