// The webhooks of Names of properties 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Names of properties`.
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
        /// The property `+1`.
        pub plus_1: i64,
        /// The property `-1`.
        pub minus_1: ::std::option::Option<i64>,
        /// The property `200`.
        pub _200: i64,
        /// The property `1.5`.
        pub _1_5: ::std::option::Option<i64>,
        /// The property `3ds`.
        pub _3ds: ::std::option::Option<i64>,
        /// The property `_links`.
        pub links: ::std::option::Option<i64>,
        /// The property `type`.
        pub r#type: ::std::option::Option<i64>,
        /// The property `self`.
        pub self_: i64,
        /// The property `Self`.
        pub self_2: ::std::option::Option<i64>,
        /// The property `crate`.
        pub crate_: ::std::option::Option<i64>,
        /// The property `a.b`.
        pub a_b: ::std::option::Option<i64>,
        /// The property `airline.<name>`.
        pub airline_name: ::std::option::Option<i64>,
        /// The property `iDealConsumerIBAN`.
        pub i_deal_consumer_iban: ::std::option::Option<i64>,
        /// The property `iDealConsumerIban`.
        pub i_deal_consumer_iban_2: ::std::option::Option<i64>,
        /// The property `foo-bar`.
        pub foo_bar: i64,
        /// The property `foo_bar`.
        pub foo_bar_2: ::std::option::Option<::std::string::String>,
        /// The property `fooBar`.
        pub foo_bar_3: ::std::option::Option<i64>,
        /// The property ``.
        pub empty: ::std::option::Option<i64>,
        /// The property `é`.
        pub é: ::std::option::Option<i64>,
        /// The property `🦀`.
        pub unnamed: ::std::option::Option<i64>,
        /// The property `$ref-like`.
        pub ref_like: ::std::option::Option<i64>,
        /// The property `async`.
        pub r#async: ::std::option::Option<i64>,
        /// The property `gen`.
        pub r#gen: ::std::option::Option<i64>,
        /// The property `value`.
        pub value: ::std::option::Option<i64>,
        /// The property `new`.
        pub new: ::std::option::Option<i64>,
        /// The property `serializer`.
        pub serializer: ::std::option::Option<i64>,
        /// The property `with "quotes"`.
        pub with_quotes: ::std::option::Option<i64>,
        /// The property `back'tick`.
        pub back_tick: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[allow(
            clippy::just_underscores_and_digits,
            reason = "the document names a property by a number"
        )]
        #[must_use]
        pub fn new(plus_1: i64, _200: i64, self_: i64, foo_bar: i64) -> Self {
            Self {
                plus_1,
                minus_1: ::std::option::Option::None,
                _200,
                _1_5: ::std::option::Option::None,
                _3ds: ::std::option::Option::None,
                links: ::std::option::Option::None,
                r#type: ::std::option::Option::None,
                self_,
                self_2: ::std::option::Option::None,
                crate_: ::std::option::Option::None,
                a_b: ::std::option::Option::None,
                airline_name: ::std::option::Option::None,
                i_deal_consumer_iban: ::std::option::Option::None,
                i_deal_consumer_iban_2: ::std::option::Option::None,
                foo_bar,
                foo_bar_2: ::std::option::Option::None,
                foo_bar_3: ::std::option::Option::None,
                empty: ::std::option::Option::None,
                é: ::std::option::Option::None,
                unnamed: ::std::option::Option::None,
                ref_like: ::std::option::Option::None,
                r#async: ::std::option::Option::None,
                r#gen: ::std::option::Option::None,
                value: ::std::option::Option::None,
                new: ::std::option::Option::None,
                serializer: ::std::option::Option::None,
                with_quotes: ::std::option::Option::None,
                back_tick: ::std::option::Option::None,
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
            object.member("+1", &self.plus_1);
            object.optional("-1", &self.minus_1);
            object.member("200", &self._200);
            object.optional("1.5", &self._1_5);
            object.optional("3ds", &self._3ds);
            object.optional("_links", &self.links);
            object.optional("type", &self.r#type);
            object.member("self", &self.self_);
            object.optional("Self", &self.self_2);
            object.optional("crate", &self.crate_);
            object.optional("a.b", &self.a_b);
            object.optional("airline.<name>", &self.airline_name);
            object.optional("iDealConsumerIBAN", &self.i_deal_consumer_iban);
            object.optional("iDealConsumerIban", &self.i_deal_consumer_iban_2);
            object.member("foo-bar", &self.foo_bar);
            object.optional("foo_bar", &self.foo_bar_2);
            object.optional("fooBar", &self.foo_bar_3);
            object.optional("", &self.empty);
            object.optional("é", &self.é);
            object.optional("🦀", &self.unnamed);
            object.optional("$ref-like", &self.ref_like);
            object.optional("async", &self.r#async);
            object.optional("gen", &self.r#gen);
            object.optional("value", &self.value);
            object.optional("new", &self.new);
            object.optional("serializer", &self.serializer);
            object.optional("with \"quotes\"", &self.with_quotes);
            object.optional("back`tick", &self.back_tick);
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
            "+1",
            "-1",
            "200",
            "1.5",
            "3ds",
            "_links",
            "type",
            "self",
            "Self",
            "crate",
            "a.b",
            "airline.<name>",
            "iDealConsumerIBAN",
            "iDealConsumerIban",
            "foo-bar",
            "foo_bar",
            "fooBar",
            "",
            "é",
            "🦀",
            "$ref-like",
            "async",
            "gen",
            "value",
            "new",
            "serializer",
            "with \"quotes\"",
            "back`tick",
        ];
        const REQUIRED: &'static [usize] = &[0, 2, 7, 14];
        type Draft = (
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
            ::std::option::Option<i64>,
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
                3 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.3)
                }
                4 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.4)
                }
                5 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.5)
                }
                6 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.6)
                }
                7 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.7)
                }
                8 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.8)
                }
                9 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.9)
                }
                10 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.10)
                }
                11 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.11)
                }
                12 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.12)
                }
                13 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.13)
                }
                14 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.14)
                }
                15 => member.read(&mut draft.15),
                16 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.16)
                }
                17 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.17)
                }
                18 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.18)
                }
                19 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.19)
                }
                20 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.20)
                }
                21 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.21)
                }
                22 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.22)
                }
                23 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.23)
                }
                24 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.24)
                }
                25 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.25)
                }
                26 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.26)
                }
                27 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.27)
                }
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.28)
                }
            }
        }
        #[allow(
            clippy::just_underscores_and_digits,
            reason = "the document names a property by a number"
        )]
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(plus_1),
                minus_1,
                ::std::option::Option::Some(_200),
                _1_5,
                _3ds,
                links,
                r#type,
                ::std::option::Option::Some(self_),
                self_2,
                crate_,
                a_b,
                airline_name,
                i_deal_consumer_iban,
                i_deal_consumer_iban_2,
                ::std::option::Option::Some(foo_bar),
                foo_bar_2,
                foo_bar_3,
                empty,
                é,
                unnamed,
                ref_like,
                r#async,
                r#gen,
                value,
                new,
                serializer,
                with_quotes,
                back_tick,
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                plus_1,
                minus_1,
                _200,
                _1_5,
                _3ds,
                links,
                r#type,
                self_,
                self_2,
                crate_,
                a_b,
                airline_name,
                i_deal_consumer_iban,
                i_deal_consumer_iban_2,
                foo_bar,
                foo_bar_2,
                foo_bar_3,
                empty,
                é,
                unnamed,
                ref_like,
                r#async,
                r#gen,
                value,
                new,
                serializer,
                with_quotes,
                back_tick,
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
