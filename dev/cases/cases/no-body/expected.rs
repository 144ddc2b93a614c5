// The webhooks of Webhooks without a body 1, by openapi-webhooks-build. Change the document, not this file.

use ::openapi_webhooks::codegen::v1 as __v1;
/// Sends the webhooks of `Webhooks without a body`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Are you there?
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Ping>,
            __v1::SendError<responses::Ping>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("ping", __v1::http::Method::POST).empty()
    }
    /// Sends the webhook `pong`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_pong<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Pong>,
            __v1::SendError<responses::Pong>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("pong", __v1::http::Method::GET).empty()
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// Are you there?
    Ping,
    /// The webhook `pong`.
    Pong,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["ping", "pong"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// When no webhook has the name, or the body is not what the document says.
    pub fn parse(
        name: &str,
        body: &[u8],
    ) -> ::std::result::Result<Self, __v1::ParseError> {
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
impl __v1::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: __v1::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Ping => serializer.serialize_unit(),
            Self::Pong => serializer.serialize_unit(),
        }
    }
}
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
    const RECOGNITION: ::std::option::Option<&'static __v1::recognition::Recognition> = ::std::option::Option::None;
    const UNPARSED: ::std::option::Option<fn(__v1::Unparsed) -> Self> = ::std::option::Option::None;
}
__v1::receiver!(Event);
/// What receivers answer, as the document describes it.
pub mod responses {
    use super::__v1;
    /// The answers to `ping`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Ping {
        /// An answer that the document does not describe, or whose body is not as described.
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
