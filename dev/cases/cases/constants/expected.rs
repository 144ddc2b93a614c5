// The webhooks of Values that cannot be wrong 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Values that cannot be wrong`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `paid`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_paid<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Paid,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Paid>,
            ::openapi_webhooks::codegen::SendError<responses::Paid>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_paid(payload))
    }
    /// The message of the webhook `paid`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_paid(
        &self,
        payload: &types::Paid,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "paid",
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
    /// The webhook `paid`.
    Paid(types::Paid),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["paid"];
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
                webhook: "paid",
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
            Self::Paid(_) => "paid",
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
            Self::Paid(payload) => {
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
            webhook: "paid",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Paid)
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
    /// The schema at `#/components/schemas/Paid`.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `event`.
        pub event: PaidEvent,
        /// The property `version`.
        pub version: PaidVersion,
        /// The property `live`.
        pub live: PaidLive,
        /// The property `source`.
        pub source: ::std::option::Option<PaidSource>,
        /// The property `rate`.
        pub rate: ::std::option::Option<PaidRate>,
        /// The property `kind`.
        pub kind: ::std::option::Option<PaidKind>,
        /// The property `maybe`.
        pub maybe: ::std::option::Option<::std::option::Option<PaidMaybe>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Paid {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                event: PaidEvent,
                version: PaidVersion,
                live: PaidLive,
                source: ::std::option::Option::None,
                rate: ::std::option::Option::None,
                kind: ::std::option::Option::None,
                maybe: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Paid {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Paid { member("event", event) member("version",
        version) member("live", live) optional("source", source) optional("rate", rate)
        optional("kind", kind) optional("maybe", maybe) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Paid { required(0, 1, 2) keep(7, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "event", event : PaidEvent =
        ::std::option::Option::Some(event)) read(1, "version", version : PaidVersion =
        ::std::option::Option::Some(version)) read(2, "live", live : PaidLive =
        ::std::option::Option::Some(live)) read(3, "source", source : PaidSource =
        source) read(4, "rate", rate : PaidRate = rate) read(5, "kind", kind : PaidKind =
        kind) read(6, "maybe", maybe : ::std::option::Option < PaidMaybe > = maybe) }
    }
    /// The value `"paid"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidEvent;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidEvent = String("paid")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidEvent by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidEvent by deserialize
    }
    /// The value `2`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidVersion;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidVersion = Integer(2)
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidVersion by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidVersion by deserialize
    }
    /// The value `true`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidLive;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidLive = Bool(true)
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidLive by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidLive by deserialize
    }
    /// The value `"shop"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidSource;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidSource = String("shop")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidSource by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidSource by deserialize
    }
    /// The value `0.5`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidRate;
    ::openapi_webhooks::codegen::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for PaidRate = Float(0.5)
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidRate by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidRate by deserialize
    }
    /// The value `"order"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidKind = String("order")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidKind by deserialize
    }
    /// The value `"yes"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidMaybe;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidMaybe = String("yes")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidMaybe by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidMaybe by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `paid`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Paid {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Paid {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
