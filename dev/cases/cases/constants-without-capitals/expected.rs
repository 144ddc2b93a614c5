// The webhooks of Constants called like properties 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Constants called like properties`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `counted`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_counted<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Counted,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Counted>,
            ::openapi_webhooks::codegen::SendError<responses::Counted>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_counted(payload))
    }
    /// The message of the webhook `counted`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_counted(
        &self,
        payload: &types::Counted,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "counted",
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
    /// The webhook `counted`.
    Counted(types::Counted),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["counted"];
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
                webhook: "counted",
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
            Self::Counted(_) => "counted",
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
            Self::Counted(payload) => {
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
            webhook: "counted",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Counted)
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
    /// The schema at `#/components/schemas/Counted`.
    #[derive(Clone, PartialEq)]
    pub struct Counted {
        /// The property `200`.
        pub _200: ::std::string::String,
        /// The property `数量`.
        pub 数量: i64,
        /// The property `status`.
        pub status: _200Value,
        /// The property `rate`.
        pub rate: 数量Value,
        /// The property `ratio`.
        pub ratio: ::std::option::Option<CountedRatio>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Counted {
        /// Takes what the document requires and leaves out the rest.
        #[allow(
            clippy::just_underscores_and_digits,
            reason = "the document names a property by a number"
        )]
        #[must_use]
        pub fn new(
            _200: impl ::std::convert::Into<::std::string::String>,
            数量: i64,
        ) -> Self {
            Self {
                _200: _200.into(),
                数量,
                status: _200Value,
                rate: 数量Value,
                ratio: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Counted { member("200", _200) member("数量", 数量)
        member("status", status) member("rate", rate) optional("ratio", ratio)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        #[allow(clippy::just_underscores_and_digits, reason =
        "the document names a property by a number")] impl Deserialize for Counted {
        required(0, 1, 2, 3) keep(5, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "200", _200 :
        ::std::string::String = ::std::option::Option::Some(_200)) read_as(1, "数量",
        数量 : i64 = ::std::option::Option::Some(数量),
        ::openapi_webhooks::codegen::read_as::Integer) read(2, "status", status :
        _200Value = ::std::option::Option::Some(status)) read(3, "rate", rate :
        数量Value = ::std::option::Option::Some(rate)) read(4, "ratio", ratio :
        CountedRatio = ratio) }
    }
    /// The value `"ok"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct _200Value;
    ::openapi_webhooks::codegen::values! {
        impl Values for _200Value = String("ok")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for _200Value by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for _200Value by deserialize
    }
    /// The value `3.14`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct 数量Value;
    ::openapi_webhooks::codegen::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for 数量Value = Float(3.14)
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for 数量Value by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for 数量Value by deserialize
    }
    /// The schema at `#/components/schemas/Counted/properties/ratio`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CountedRatio {
        /// The value `3.14`.
        _314,
        /// The value `2.71`.
        _271,
    }
    ::openapi_webhooks::codegen::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for CountedRatio { _314 = Float(3.14), _271 = Float(2.71) }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CountedRatio by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CountedRatio by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `counted`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Counted {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Counted {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
