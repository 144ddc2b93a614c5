// The webhooks of Names of webhooks 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Names of webhooks`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `/AUTHORISATION`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_authorisation<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Authorisation>,
            ::openapi_webhooks::codegen::SendError<responses::Authorisation>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_authorisation(payload))
    }
    /// The message of the webhook `/AUTHORISATION`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_authorisation(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "/AUTHORISATION",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `order.created`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_created<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::OrderCreated>,
            ::openapi_webhooks::codegen::SendError<responses::OrderCreated>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_created(payload))
    }
    /// The message of the webhook `order.created`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_created(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order.created",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `Trial will end`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_trial_will_end<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::TrialWillEnd>,
            ::openapi_webhooks::codegen::SendError<responses::TrialWillEnd>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_trial_will_end(payload))
    }
    /// The message of the webhook `Trial will end`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_trial_will_end(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "Trial will end",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `newSubscription`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_new_subscription<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::NewSubscription>,
            ::openapi_webhooks::codegen::SendError<responses::NewSubscription>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_new_subscription(payload))
    }
    /// The message of the webhook `newSubscription`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_new_subscription(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "newSubscription",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `deliver`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_deliver<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Deliver>,
            ::openapi_webhooks::codegen::SendError<responses::Deliver>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_deliver(payload))
    }
    /// The message of the webhook `deliver`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_deliver(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "deliver",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `type`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_type<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Type>,
            ::openapi_webhooks::codegen::SendError<responses::Type>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_type(payload))
    }
    /// The message of the webhook `type`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_type(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "type",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `3ds`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_3ds<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::_3ds>,
            ::openapi_webhooks::codegen::SendError<responses::_3ds>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_3ds(payload))
    }
    /// The message of the webhook `3ds`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_3ds(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "3ds",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `größe/€`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_größe<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Größe>,
            ::openapi_webhooks::codegen::SendError<responses::Größe>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_größe(payload))
    }
    /// The message of the webhook `größe/€`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_größe(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "größe/€",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `🦀`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_unnamed<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Unnamed>,
            ::openapi_webhooks::codegen::SendError<responses::Unnamed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_unnamed(payload))
    }
    /// The message of the webhook `🦀`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_unnamed(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "🦀",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `client`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_client<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Client>,
            ::openapi_webhooks::codegen::SendError<responses::Client>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_client(payload))
    }
    /// The message of the webhook `client`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_client(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "client",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `*`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_star<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Star>,
            ::openapi_webhooks::codegen::SendError<responses::Star>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_star(payload))
    }
    /// The message of the webhook `*`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_star(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "*",
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
    /// The webhook `/AUTHORISATION`.
    Authorisation(i64),
    /// The webhook `order.created`.
    OrderCreated(i64),
    /// The webhook `Trial will end`.
    TrialWillEnd(i64),
    /// The webhook `newSubscription`.
    NewSubscription(i64),
    /// The webhook `deliver`.
    Deliver(i64),
    /// The webhook `type`.
    Type(i64),
    /// The webhook `3ds`.
    _3ds(i64),
    /// The webhook `größe/€`.
    Größe(i64),
    /// The webhook `🦀`.
    Unnamed(i64),
    /// The webhook `client`.
    Client(i64),
    /// The webhook `*`.
    Star(i64),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "/AUTHORISATION",
        "order.created",
        "Trial will end",
        "newSubscription",
        "deliver",
        "type",
        "3ds",
        "größe/€",
        "🦀",
        "client",
        "*",
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
            Self::Authorisation(_) => "/AUTHORISATION",
            Self::OrderCreated(_) => "order.created",
            Self::TrialWillEnd(_) => "Trial will end",
            Self::NewSubscription(_) => "newSubscription",
            Self::Deliver(_) => "deliver",
            Self::Type(_) => "type",
            Self::_3ds(_) => "3ds",
            Self::Größe(_) => "größe/€",
            Self::Unnamed(_) => "🦀",
            Self::Client(_) => "client",
            Self::Star(_) => "*",
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
            Self::Authorisation(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::OrderCreated(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::TrialWillEnd(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::NewSubscription(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Deliver(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Type(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::_3ds(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Größe(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Unnamed(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Client(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Star(payload) => {
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
            webhook: "/AUTHORISATION",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Authorisation)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "order.created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::OrderCreated)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "Trial will end",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::TrialWillEnd)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "newSubscription",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::NewSubscription)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "deliver",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Deliver)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "type",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Type)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "3ds",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::_3ds)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "größe/€",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Größe)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "🦀",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Unnamed)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "client",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Client)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "*",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Star)
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
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `/AUTHORISATION`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Authorisation {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Authorisation {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `order.created`.
    pub type OrderCreated = Authorisation;
    /// The answers to `Trial will end`.
    pub type TrialWillEnd = Authorisation;
    /// The answers to `newSubscription`.
    pub type NewSubscription = Authorisation;
    /// The answers to `deliver`.
    pub type Deliver = Authorisation;
    /// The answers to `type`.
    pub type Type = Authorisation;
    /// The answers to `3ds`.
    pub type _3ds = Authorisation;
    /// The answers to `größe/€`.
    pub type Größe = Authorisation;
    /// The answers to `🦀`.
    pub type Unnamed = Authorisation;
    /// The answers to `client`.
    pub type Client = Authorisation;
    /// The answers to `*`.
    pub type Star = Authorisation;
}
