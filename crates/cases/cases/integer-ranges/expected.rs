// The webhooks of Integers in ranges 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Integers in ranges`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `reading`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub async fn send_reading(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::ReadingPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Reading>,
        ::openapi_webhooks::codegen::SendError<responses::Reading>,
    > {
        self.inner.send(endpoint, self.message_reading(payload)).await
    }
    /// The message of the webhook `reading`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_reading(
        &self,
        payload: &types::ReadingPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "reading",
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
    /// The webhook `reading`.
    Reading(types::ReadingPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["reading"];
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
            &[
                (
                    "reading",
                    |body| ::openapi_webhooks::codegen::read(body).map(Self::Reading),
                ),
            ],
        )
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Reading(_) => "reading",
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
            Self::Reading(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
        }
    }
}
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/webhooks/reading/post/requestBody/content/application~1json/schema`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct ReadingPayload {
        /// The property `byte`.
        pub byte: u8,
        /// The property `signed`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub signed: ::std::option::Option<i8>,
        /// The property `port`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub port: ::std::option::Option<u16>,
        /// The property `count`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub count: ::std::option::Option<u64>,
        /// The property `whole`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub whole: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        #[serde(flatten)]
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl ReadingPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(byte: u8) -> Self {
            Self {
                byte,
                signed: ::std::option::Option::None,
                port: ::std::option::Option::None,
                count: ::std::option::Option::None,
                whole: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `reading`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Reading {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Reading {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
