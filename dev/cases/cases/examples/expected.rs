// The webhooks of Examples as messages 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Examples as messages`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `given`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_given<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Given>,
            ::openapi_webhooks::codegen::SendError<responses::Given>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_given(payload))
    }
    /// The message of the webhook `given`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_given(
        &self,
        payload: &types::Order,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "given",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `named`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_named<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Order,
        parameters: &parameters::Named,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Named>,
            ::openapi_webhooks::codegen::SendError<responses::Named>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_named(payload, parameters))
    }
    /// The message of the webhook `named`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_named(
        &self,
        payload: &types::Order,
        parameters: &parameters::Named,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "named",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Id", &parameters.x_id, false)?
            .query(
                "page",
                &parameters.page,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "tags",
                &parameters.tags,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .cookie("session", &parameters.session, true)?
            .json("application/json", payload)
    }
    /// Sends the webhook `made`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_made<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Made>,
            ::openapi_webhooks::codegen::SendError<responses::Made>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_made(payload))
    }
    /// The message of the webhook `made`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_made(
        &self,
        payload: &types::Order,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "made",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `empty`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_empty<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Empty>,
            ::openapi_webhooks::codegen::SendError<responses::Empty>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_empty())
    }
    /// The message of the webhook `empty`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_empty(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "empty",
                ::openapi_webhooks::codegen::http::Method::DELETE,
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
    /// The webhook `given`.
    Given(types::Order),
    /// The webhook `named`.
    Named(types::Order),
    /// The webhook `made`.
    Made(types::Order),
    /// The webhook `empty`.
    Empty,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["given", "named", "made", "empty"];
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
            Self::Given(_) => "given",
            Self::Named(_) => "named",
            Self::Made(_) => "made",
            Self::Empty => "empty",
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
            Self::Given(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Named(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Made(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Empty => serializer.serialize_unit(),
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "given",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Given)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "named",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Named)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "made",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Made)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "empty",
            method: "DELETE",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Empty)
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
    >; 5usize] = [
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "given",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .bytes(
                    "application/json",
                    "{\"id\":\"given\",\"at\":\"2026-01-31T09:30:00+01:00\"}",
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "named",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .header("X-Id", &::openapi_webhooks::codegen::literal("\"7\""), false)?
                .query(
                    "page",
                    &::openapi_webhooks::codegen::literal("0"),
                    ::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    },
                )?
                .query(
                    "tags",
                    &::openapi_webhooks::codegen::literal("[\"a\",\"b c\"]"),
                    ::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    },
                )?
                .cookie(
                    "session",
                    &::openapi_webhooks::codegen::literal("\"s1\""),
                    true,
                )?
                .bytes(
                    "application/json",
                    "{\"id\":\"first\",\"at\":\"2026-01-31T09:30:00Z\"}",
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "named",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .header("X-Id", &::openapi_webhooks::codegen::literal("\"7\""), false)?
                .query(
                    "page",
                    &::openapi_webhooks::codegen::literal("0"),
                    ::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    },
                )?
                .query(
                    "tags",
                    &::openapi_webhooks::codegen::literal("[\"a\",\"b c\"]"),
                    ::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    },
                )?
                .cookie(
                    "session",
                    &::openapi_webhooks::codegen::literal("\"s1\""),
                    true,
                )?
                .bytes(
                    "application/json",
                    "{\"id\":\"second\",\"at\":\"2026-01-31T09:30:00Z\"}",
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "made",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .bytes(
                    "application/json",
                    "{\"id\":\"made\",\"at\":\"2030-01-31T09:30:00Z\",\"lines\":[{\"sku\":\"sku-1\",\"amount\":3}],\"kind\":\"order\",\"size\":\"s\",\"maybe\":\"text\",\"either\":0}",
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "empty",
                    ::openapi_webhooks::codegen::http::Method::DELETE,
                )
                .empty()
        },
    ];
    examples.iter().map(|example| example()).collect()
}
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `at`.
        pub at: ::openapi_webhooks::codegen::chrono::DateTime<
            ::openapi_webhooks::codegen::chrono::FixedOffset,
        >,
        /// The property `lines`.
        pub lines: ::std::option::Option<::std::vec::Vec<OrderLinesItem>>,
        /// The property `kind`.
        pub kind: ::std::option::Option<OrderKind>,
        /// The property `size`.
        pub size: ::std::option::Option<OrderSize>,
        /// The property `maybe`.
        pub maybe: ::std::option::Option<::std::option::Option<::std::string::String>>,
        /// The property `either`.
        pub either: ::std::option::Option<::std::option::Option<i64>>,
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
            id: impl ::std::convert::Into<::std::string::String>,
            at: ::openapi_webhooks::codegen::chrono::DateTime<
                ::openapi_webhooks::codegen::chrono::FixedOffset,
            >,
        ) -> Self {
            Self {
                id: id.into(),
                at,
                lines: ::std::option::Option::None,
                kind: ::std::option::Option::None,
                size: ::std::option::Option::None,
                maybe: ::std::option::Option::None,
                either: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Order { member("id", id) member("at", at)
        optional("lines", lines) optional("kind", kind) optional("size", size)
        optional("maybe", maybe) optional("either", either) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Order { required(0, 1) keep(7, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "at", at :
        ::openapi_webhooks::codegen::chrono::DateTime <
        ::openapi_webhooks::codegen::chrono::FixedOffset > =
        ::std::option::Option::Some(at)) read_as(2, "lines", lines : ::std::vec::Vec <
        OrderLinesItem > = lines, ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read(3, "kind", kind : OrderKind =
        kind) read(4, "size", size : OrderSize = size) read(5, "maybe", maybe :
        ::std::option::Option < ::std::string::String > = maybe) read_as(6, "either",
        either : ::std::option::Option < i64 > = either,
        ::openapi_webhooks::codegen::read_as::Nullable <
        ::openapi_webhooks::codegen::read_as::Integer >) }
    }
    /// The schema at `#/components/schemas/Order/properties/lines/items`.
    #[derive(Clone, PartialEq)]
    pub struct OrderLinesItem {
        /// The property `sku`.
        pub sku: ::std::string::String,
        /// The property `amount`.
        pub amount: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderLinesItem {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(sku: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                sku: sku.into(),
                amount: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderLinesItem { member("sku", sku) optional("amount",
        amount) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderLinesItem { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "sku", sku :
        ::std::string::String = ::std::option::Option::Some(sku)) read_as(1, "amount",
        amount : i64 = amount, ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The value `"order"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderKind = String("order")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderKind by deserialize
    }
    /// The schema at `#/components/schemas/Order/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderSize {
        /// The value `"s"`.
        S,
        /// The value `"m"`.
        M,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for OrderSize
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderSize { S = String("s"), M = String("m") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderSize by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderSize by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `given`.
    pub type Given = Empty;
    /// The answers to `named`.
    pub type Named = Empty;
    /// The answers to `made`.
    pub type Made = Empty;
    /// The answers to `empty`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Empty {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Empty {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    /// The parameters of `named`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Named {
        /// The header `X-Id`.
        pub x_id: ::std::string::String,
        /// The query parameter `page`.
        pub page: i64,
        /// The query parameter `tags`.
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The cookie `session`.
        pub session: ::std::option::Option<::std::string::String>,
    }
    impl Named {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            x_id: impl ::std::convert::Into<::std::string::String>,
            page: i64,
        ) -> Self {
            Self {
                x_id: x_id.into(),
                page,
                tags: ::std::option::Option::None,
                session: ::std::option::Option::None,
            }
        }
    }
    impl Named {
        /// Reads the parameters of a request: of its headers, and its query as it came,
        /// percent-encoded.
        ///
        /// # Errors
        ///
        /// When a parameter is missing, given twice or not what the document says.
        pub fn from_request(
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Named {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Id",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "page",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "tags",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::cookie(
                ::openapi_webhooks::codegen::field::Field::new(
                        "session",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_id: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                page: values
                    .required::<::openapi_webhooks::codegen::read_as::Integer, _>()?,
                tags: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                session: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
}
