// The webhooks of Listed values of several types 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Listed values of several types`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `flag`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_flag<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::FlagPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Flag>,
            ::openapi_webhooks::codegen::SendError<responses::Flag>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_flag(payload))
    }
    /// The message of the webhook `flag`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_flag(
        &self,
        payload: &types::FlagPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "flag",
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
    /// The webhook `flag`.
    Flag(types::FlagPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["flag"];
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
                webhook: "flag",
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
            Self::Flag(_) => "flag",
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
            Self::Flag(payload) => {
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
            webhook: "flag",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Flag)
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
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct FlagPayload {
        /// The property `state`.
        pub state: ::std::option::Option<FlagPayloadState>,
        /// The property `limited`.
        pub limited: ::std::option::Option<FlagPayloadLimited>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl FlagPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(state: ::std::option::Option<FlagPayloadState>) -> Self {
            Self {
                state,
                limited: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for FlagPayload { member("state", state)
        optional("limited", limited) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for FlagPayload { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "state", state :
        ::std::option::Option < FlagPayloadState > = ::std::option::Option::Some(state))
        read(1, "limited", limited : FlagPayloadLimited = limited) }
    }
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema/properties/state`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FlagPayloadState {
        /// The value `"auto"`.
        Auto,
        /// The value `1`.
        _1,
        /// The value `true`.
        True,
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for FlagPayloadState { Auto = String("auto"), _1 = Integer(1), True =
        Bool(true) }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for FlagPayloadState by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for FlagPayloadState by deserialize
    }
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema/properties/limited`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FlagPayloadLimited {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for FlagPayloadLimited
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for FlagPayloadLimited { A = String("a"), B = String("b") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for FlagPayloadLimited by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for FlagPayloadLimited by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `flag`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Flag {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Flag {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
