// The webhooks of Webhooks without a body 1, by openapi-webhooks-build. Change the document, not this file.

::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
/// Sends the webhooks of `Webhooks without a body`.
///
/// A `send_…` method makes one attempt. A `message_…` method builds the message without sending it, to
/// store it, deliver it later, or send it to many endpoints.
#[derive(Clone, Debug)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl<T: __v1::Transport> Client<T> {
    /// Are you there?
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Ping>,
            __v1::SendError<responses::Ping>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_ping())
    }
    /// Builds the message of the webhook `ping` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_ping(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("ping", __v1::http::Method::POST).empty()
    }
    /// Sends the webhook `pong`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_pong<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Pong>,
            __v1::SendError<responses::Pong>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_pong())
    }
    /// Builds the message of the webhook `pong` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_pong(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("pong", __v1::http::Method::GET).empty()
    }
}
/// A received webhook: a variant for each that the document defines.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub enum Event {
    /// Are you there?
    Ping,
    /// The webhook `pong`.
    Pong,
}
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["ping", "pong"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::Receive>::READERS)
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ping => "ping",
            Self::Pong => "pong",
        }
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl __v1::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: __v1::Serializer>(
        &self,
        serializer: S,
    ) -> __v1::Result<S::Ok, S::Error> {
        match self {
            Self::Ping => serializer.serialize_unit(),
            Self::Pong => serializer.serialize_unit(),
        }
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl __v1::Receive for Event {
    const READERS: &'static [__v1::Reader<Self>] = &[
        __v1::Reader {
            webhook: "ping",
            method: "POST",
            media_type: "",
            read: |body| __v1::read_empty(body).map(|()| Self::Ping),
        },
        __v1::Reader {
            webhook: "pong",
            method: "GET",
            media_type: "",
            read: |body| __v1::read_empty(body).map(|()| Self::Pong),
        },
    ];
    const RECOGNITION: __v1::Option<&'static __v1::recognition::Recognition> = __v1::Option::None;
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
/// The responses to each webhook, as the document describes them.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub mod responses {
    use super::__v1;
    /// The answers to `ping`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Ping {
        /// A response that the document does not describe, or whose body does not match.
        Undocumented(__v1::Answer),
    }
    impl __v1::Response for Ping {
        fn from_answer(answer: __v1::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `pong`.
    pub type Pong = Ping;
}
