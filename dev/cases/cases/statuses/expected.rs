// The webhooks of What may be answered 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `What may be answered`.
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
        payload: &::std::string::String,
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
        payload: &::std::string::String,
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
    /// Sends the webhook `pong`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_pong<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Pong>,
            ::openapi_webhooks::codegen::SendError<responses::Pong>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_pong())
    }
    /// The message of the webhook `pong`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_pong(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "pong",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .empty()
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
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .empty()
    }
    /// Sends the webhook `silent`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_silent<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Silent>,
            ::openapi_webhooks::codegen::SendError<responses::Silent>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_silent())
    }
    /// The message of the webhook `silent`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_silent(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "silent",
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
    /// The webhook `order`.
    Order(::std::string::String),
    /// The webhook `pong`.
    Pong,
    /// The webhook `ping`.
    Ping,
    /// The webhook `silent`.
    Silent,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order", "pong", "ping", "silent"];
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
            Self::Pong => "pong",
            Self::Ping => "ping",
            Self::Silent => "silent",
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
            Self::Pong => serializer.serialize_unit(),
            Self::Ping => serializer.serialize_unit(),
            Self::Silent => serializer.serialize_unit(),
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
            webhook: "pong",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Pong)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "ping",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Ping)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "silent",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Silent)
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
    /// The schema at `#/components/schemas/Receipt`.
    #[derive(Clone, PartialEq)]
    pub struct Receipt {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `at`.
        pub at: ::std::option::Option<
            ::openapi_webhooks::codegen::chrono::DateTime<
                ::openapi_webhooks::codegen::chrono::FixedOffset,
            >,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Receipt {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                at: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Receipt { member("id", id) optional("at", at)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Receipt { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "at", at :
        ::openapi_webhooks::codegen::chrono::DateTime <
        ::openapi_webhooks::codegen::chrono::FixedOffset > = at) }
    }
    /// The schema at `#/components/schemas/Problem`.
    #[derive(Clone, PartialEq)]
    pub struct Problem {
        /// The property `title`.
        pub title: ::std::option::Option<::std::string::String>,
        /// The property `amount`.
        pub amount: ::std::option::Option<f64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Problem {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                title: ::std::option::Option::None,
                amount: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Problem {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Problem { optional("title", title)
        optional_float("amount", amount) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Problem { required() keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "title", title :
        ::std::string::String = title) read(1, "amount", amount : f64 = amount) }
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
        /// It was noted.
        Status200(super::types::Receipt),
        /// Nothing to say.
        Status204,
        /// Later.
        Status503(::std::string::String),
        /// Any other status from 200 to 299.
        Status2xx,
        /// The webhook is at fault.
        Status4xx(super::types::Problem),
        /// Something else.
        Default,
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Order {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            match answer.status().as_u16() {
                200u16 => answer.json().map_or_else(Self::Undocumented, Self::Status200),
                204u16 => Self::Status204,
                503u16 => answer.text().map_or_else(Self::Undocumented, Self::Status503),
                status if status / 100 == 2u16 => Self::Status2xx,
                status if status / 100 == 4u16 => {
                    answer.json().map_or_else(Self::Undocumented, Self::Status4xx)
                }
                _ => Self::Default,
            }
        }
    }
    /// The answers to `pong`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Pong {
        /// Whatever it is.
        Default,
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Pong {
        fn from_answer(_: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Default
        }
    }
    /// The answers to `ping`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Ping {
        /// Any JSON.
        Status200(::openapi_webhooks::codegen::serde_json::Value),
        /// Text first.
        Status5xx(super::types::Problem),
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Ping {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            match answer.status().as_u16() {
                200u16 => answer.json().map_or_else(Self::Undocumented, Self::Status200),
                status if status / 100 == 5u16 => {
                    answer.json().map_or_else(Self::Undocumented, Self::Status5xx)
                }
                _ => Self::Undocumented(answer),
            }
        }
    }
    /// The answers to `silent`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Silent {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Silent {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
