// The webhooks of Ways to say null 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Ways to say null`.
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
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The property `a`.
        pub a: ::std::option::Option<i64>,
        /// The property `b`.
        pub b: ::std::option::Option<Customer>,
        /// The property `c`.
        pub c: ::std::option::Option<Customer>,
        /// The property `d`.
        pub d: ::std::option::Option<OrderD>,
        /// The property `e`.
        pub e: (),
        /// The property `f`.
        pub f: (),
        /// The property `g`.
        pub g: ::std::option::Option<::std::option::Option<::std::string::String>>,
        /// The property `h`.
        pub h: ::std::option::Option<::std::option::Option<::std::vec::Vec<i64>>>,
        /// The property `i`.
        pub i: ::std::option::Option<()>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            a: ::std::option::Option<i64>,
            b: ::std::option::Option<Customer>,
            c: ::std::option::Option<Customer>,
            d: ::std::option::Option<OrderD>,
        ) -> Self {
            Self {
                a,
                b,
                c,
                d,
                e: (),
                f: (),
                g: ::std::option::Option::None,
                h: ::std::option::Option::None,
                i: ::std::option::Option::None,
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
            object.member("a", &self.a);
            object.member("b", &self.b);
            object.member("c", &self.c);
            object.member("d", &self.d);
            object.member("e", &self.e);
            object.member("f", &self.f);
            object.optional("g", &self.g);
            object.optional("h", &self.h);
            object.optional("i", &self.i);
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
        const NAMES: &'static [&'static str] = &[
            "a",
            "b",
            "c",
            "d",
            "e",
            "f",
            "g",
            "h",
            "i",
        ];
        const REQUIRED: &'static [usize] = &[0, 1, 2, 3, 4, 5];
        type Draft = (
            ::std::option::Option<::std::option::Option<i64>>,
            ::std::option::Option<::std::option::Option<Customer>>,
            ::std::option::Option<::std::option::Option<Customer>>,
            ::std::option::Option<::std::option::Option<OrderD>>,
            ::std::option::Option<()>,
            ::std::option::Option<()>,
            ::std::option::Option<::std::option::Option<::std::string::String>>,
            ::std::option::Option<::std::option::Option<::std::vec::Vec<i64>>>,
            ::std::option::Option<()>,
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
                            ::openapi_webhooks::codegen::read_as::Nullable<
                                ::openapi_webhooks::codegen::read_as::Integer,
                            >,
                            _,
                        >(&mut draft.0)
                }
                1 => member.read(&mut draft.1),
                2 => member.read(&mut draft.2),
                3 => member.read(&mut draft.3),
                4 => member.read(&mut draft.4),
                5 => member.read(&mut draft.5),
                6 => member.read(&mut draft.6),
                7 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Nullable<
                                ::openapi_webhooks::codegen::read_as::Array<
                                    ::openapi_webhooks::codegen::read_as::Integer,
                                >,
                            >,
                            _,
                        >(&mut draft.7)
                }
                8 => member.read(&mut draft.8),
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.9)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(a),
                ::std::option::Option::Some(b),
                ::std::option::Option::Some(c),
                ::std::option::Option::Some(d),
                ::std::option::Option::Some(e),
                ::std::option::Option::Some(f),
                g,
                h,
                i,
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                additional_properties,
            })
        }
    }
    /// The schema at `#/components/schemas/Customer`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Customer {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Customer {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Customer {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("id", &self.id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Customer {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Customer {
        const NAMES: &'static [&'static str] = &["id"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<i64>,
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
                0 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.0)
                }
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
            let (::std::option::Option::Some(id), additional_properties) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self { id, additional_properties })
        }
    }
    /// The schema at `#/components/schemas/Order/properties/d`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderD {
        /// The value `"x"`.
        X,
        /// The value `"y"`.
        Y,
    }
    impl OrderD {
        /// The value as it is sent.
        #[must_use]
        pub fn as_str(self) -> &'static str {
            match self {
                Self::X => "x",
                Self::Y => "y",
            }
        }
    }
    impl ::openapi_webhooks::codegen::values::Values for OrderD {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("x"), Self::X),
            (::openapi_webhooks::codegen::values::Scalar::String("y"), Self::Y),
        ];
        fn index(&self) -> usize {
            *self as usize
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderD {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderD {
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
