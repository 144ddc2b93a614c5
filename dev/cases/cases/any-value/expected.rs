// The webhooks of Values of which nothing is said 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Values of which nothing is said`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `open`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_open<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::openapi_webhooks::codegen::serde_json::Value,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Open>,
            ::openapi_webhooks::codegen::SendError<responses::Open>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_open(payload))
    }
    /// The message of the webhook `open`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_open(
        &self,
        payload: &::openapi_webhooks::codegen::serde_json::Value,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "open",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `yes`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_yes<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::openapi_webhooks::codegen::serde_json::Value,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Yes>,
            ::openapi_webhooks::codegen::SendError<responses::Yes>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_yes(payload))
    }
    /// The message of the webhook `yes`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_yes(
        &self,
        payload: &::openapi_webhooks::codegen::serde_json::Value,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "yes",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `said-nothing`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_said_nothing<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::openapi_webhooks::codegen::serde_json::Value,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::SaidNothing>,
            ::openapi_webhooks::codegen::SendError<responses::SaidNothing>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_said_nothing(payload))
    }
    /// The message of the webhook `said-nothing`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_said_nothing(
        &self,
        payload: &::openapi_webhooks::codegen::serde_json::Value,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "said-nothing",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `inside`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_inside<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::InsidePayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Inside>,
            ::openapi_webhooks::codegen::SendError<responses::Inside>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_inside(payload))
    }
    /// The message of the webhook `inside`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_inside(
        &self,
        payload: &types::InsidePayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "inside",
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
    /// The webhook `open`.
    Open(::openapi_webhooks::codegen::serde_json::Value),
    /// The webhook `yes`.
    Yes(::openapi_webhooks::codegen::serde_json::Value),
    /// The webhook `said-nothing`.
    SaidNothing(::openapi_webhooks::codegen::serde_json::Value),
    /// The webhook `inside`.
    Inside(types::InsidePayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "open",
        "yes",
        "said-nothing",
        "inside",
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
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Open(_) => "open",
            Self::Yes(_) => "yes",
            Self::SaidNothing(_) => "said-nothing",
            Self::Inside(_) => "inside",
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
            Self::Open(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Yes(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::SaidNothing(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Inside(payload) => {
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
            webhook: "open",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Open)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "yes",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Yes)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "said-nothing",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::SaidNothing)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "inside",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Inside)
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
    /// The schema at `#/webhooks/inside/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct InsidePayload {
        /// The property `a`.
        pub a: ::openapi_webhooks::codegen::serde_json::Value,
        /// The property `b`.
        pub b: ::openapi_webhooks::codegen::serde_json::Value,
        /// Whatever.
        pub c: ::std::option::Option<::openapi_webhooks::codegen::serde_json::Value>,
        /// The property `d`.
        pub d: ::std::option::Option<::std::option::Option<InsidePayloadD>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl InsidePayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            a: ::openapi_webhooks::codegen::serde_json::Value,
            b: ::openapi_webhooks::codegen::serde_json::Value,
        ) -> Self {
            Self {
                a,
                b,
                c: ::std::option::Option::None,
                d: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for InsidePayload { member("a", a) member("b", b)
        optional("c", c) optional("d", d) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for InsidePayload { required(0, 1) keep(4, additional_properties
        : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "a", a :
        ::openapi_webhooks::codegen::serde_json::Value = ::std::option::Option::Some(a))
        read(1, "b", b : ::openapi_webhooks::codegen::serde_json::Value =
        ::std::option::Option::Some(b)) read(2, "c", c :
        ::openapi_webhooks::codegen::serde_json::Value = c) read(3, "d", d :
        ::std::option::Option < InsidePayloadD > = d) }
    }
    /// The schema at `#/webhooks/inside/post/requestBody/content/application~1json/schema/properties/d`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum InsidePayloadD {
        /// One of the values that are a boolean.
        Boolean(bool),
        /// One of the values that are a number.
        Number(f64),
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an array.
        Array(::std::vec::Vec<::openapi_webhooks::codegen::serde_json::Value>),
        /// One of the values that are an object.
        Object(
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        ),
    }
    impl ::std::convert::From<bool> for InsidePayloadD {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<f64> for InsidePayloadD {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for InsidePayloadD {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<
        ::std::vec::Vec<::openapi_webhooks::codegen::serde_json::Value>,
    > for InsidePayloadD {
        fn from(
            value: ::std::vec::Vec<::openapi_webhooks::codegen::serde_json::Value>,
        ) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    > for InsidePayloadD {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        ) -> Self {
            Self::Object(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for InsidePayloadD {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Boolean(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::Number(value) => {
                    ::openapi_webhooks::codegen::finite::serialize(value, serializer)
                }
                Self::String(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::Array(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::Object(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for InsidePayloadD {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = ::openapi_webhooks::codegen::choice::Choice::deserialize(
                deserializer,
            )?;
            use ::openapi_webhooks::codegen::choice::Kind;
            match choice.kind() {
                Kind::Boolean => choice.read(Self::Boolean),
                Kind::Integer => choice.read(Self::Number),
                Kind::Float => choice.read(Self::Number),
                Kind::String => choice.read(Self::String),
                Kind::Array => {
                    choice
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Array<
                                ::openapi_webhooks::codegen::read_as::Plain,
                            >,
                            _,
                            _,
                            _,
                        >(Self::Array)
                }
                Kind::Object => {
                    choice
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Map<
                                ::openapi_webhooks::codegen::read_as::Plain,
                            >,
                            _,
                            _,
                            _,
                        >(Self::Object)
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice
                            .unexpected(
                                "a boolean or a number or a string or an array or an object",
                            ),
                    )
                }
            }
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `open`.
    pub type Open = Inside;
    /// The answers to `yes`.
    pub type Yes = Inside;
    /// The answers to `said-nothing`.
    pub type SaidNothing = Inside;
    /// The answers to `inside`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Inside {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Inside {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
