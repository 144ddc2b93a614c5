// The webhooks of Listed numbers 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Listed numbers`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `level`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_level<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::LevelPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Level>,
            ::openapi_webhooks::codegen::SendError<responses::Level>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_level(payload))
    }
    /// The message of the webhook `level`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_level(
        &self,
        payload: &types::LevelPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "level",
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
    /// The webhook `level`.
    Level(types::LevelPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["level"];
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
                webhook: "level",
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
            Self::Level(_) => "level",
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
            Self::Level(payload) => {
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
            webhook: "level",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Level)
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
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct LevelPayload {
        /// The property `level`.
        pub level: LevelPayloadLevel,
        /// The property `factor`.
        pub factor: ::std::option::Option<LevelPayloadFactor>,
        /// The property `named`.
        pub named: ::std::option::Option<LevelPayloadNamed>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl LevelPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(level: LevelPayloadLevel) -> Self {
            Self {
                level,
                factor: ::std::option::Option::None,
                named: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for LevelPayload { member("level", level)
        optional("factor", factor) optional("named", named) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for LevelPayload { required(0) keep(3, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "level", level :
        LevelPayloadLevel = ::std::option::Option::Some(level)) read(1, "factor", factor
        : LevelPayloadFactor = factor) read(2, "named", named : LevelPayloadNamed =
        named) }
    }
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/level`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadLevel {
        /// The value `0`.
        _0,
        /// The value `1`.
        _1,
        /// The value `-5`.
        Minus5,
        /// The value `18446744073709551615`.
        _18446744073709551615,
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for LevelPayloadLevel { _0 = Integer(0), _1 = Integer(1), Minus5 =
        Integer(- 5), _18446744073709551615 = Unsigned(18446744073709551615) }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for LevelPayloadLevel by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for LevelPayloadLevel by deserialize
    }
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/factor`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadFactor {
        /// The value `0.5`.
        _05,
        /// The value `1`.
        _1,
        /// The value `2.25`.
        _225,
    }
    ::openapi_webhooks::codegen::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for LevelPayloadFactor { _05 = Float(0.5), _1 = Integer(1), _225 =
        Float(2.25) }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for LevelPayloadFactor by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for LevelPayloadFactor by deserialize
    }
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/named`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadNamed {
        /// The value `10`.
        Low,
        /// The value `20`.
        High,
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for LevelPayloadNamed { Low = Integer(10), High = Integer(20) }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for LevelPayloadNamed by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for LevelPayloadNamed by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `level`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Level {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Level {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
