// The webhooks of Every method 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Every method`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `get`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_get<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Get>,
            ::openapi_webhooks::codegen::SendError<responses::Get>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_get())
    }
    /// The message of the webhook `get`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_get(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "get",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .empty()
    }
    /// Sends the webhook `put`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_put<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Put>,
            ::openapi_webhooks::codegen::SendError<responses::Put>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_put(payload))
    }
    /// The message of the webhook `put`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_put(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "put",
                ::openapi_webhooks::codegen::http::Method::PUT,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `post`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_post<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Post>,
            ::openapi_webhooks::codegen::SendError<responses::Post>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_post(payload))
    }
    /// The message of the webhook `post`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_post(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "post",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `delete`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_delete<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Delete>,
            ::openapi_webhooks::codegen::SendError<responses::Delete>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_delete())
    }
    /// The message of the webhook `delete`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_delete(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "delete",
                ::openapi_webhooks::codegen::http::Method::DELETE,
            )
            .empty()
    }
    /// Sends the webhook `options`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_options<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Options>,
            ::openapi_webhooks::codegen::SendError<responses::Options>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_options())
    }
    /// The message of the webhook `options`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_options(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "options",
                ::openapi_webhooks::codegen::http::Method::OPTIONS,
            )
            .empty()
    }
    /// Sends the webhook `head`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_head<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Head>,
            ::openapi_webhooks::codegen::SendError<responses::Head>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_head())
    }
    /// The message of the webhook `head`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_head(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "head",
                ::openapi_webhooks::codegen::http::Method::HEAD,
            )
            .empty()
    }
    /// Sends the webhook `patch`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_patch<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Patch>,
            ::openapi_webhooks::codegen::SendError<responses::Patch>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_patch(payload))
    }
    /// The message of the webhook `patch`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_patch(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "patch",
                ::openapi_webhooks::codegen::http::Method::PATCH,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `trace`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_trace<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Trace>,
            ::openapi_webhooks::codegen::SendError<responses::Trace>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_trace())
    }
    /// The message of the webhook `trace`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_trace(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "trace",
                ::openapi_webhooks::codegen::http::Method::TRACE,
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
    /// The webhook `get`.
    Get,
    /// The webhook `put`.
    Put(i64),
    /// The webhook `post`.
    Post(i64),
    /// The webhook `delete`.
    Delete,
    /// The webhook `options`.
    Options,
    /// The webhook `head`.
    Head,
    /// The webhook `patch`.
    Patch(i64),
    /// The webhook `trace`.
    Trace,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "get",
        "put",
        "post",
        "delete",
        "options",
        "head",
        "patch",
        "trace",
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
            Self::Get => "get",
            Self::Put(_) => "put",
            Self::Post(_) => "post",
            Self::Delete => "delete",
            Self::Options => "options",
            Self::Head => "head",
            Self::Patch(_) => "patch",
            Self::Trace => "trace",
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
            Self::Get => serializer.serialize_unit(),
            Self::Put(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Post(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Delete => serializer.serialize_unit(),
            Self::Options => serializer.serialize_unit(),
            Self::Head => serializer.serialize_unit(),
            Self::Patch(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Trace => serializer.serialize_unit(),
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "get",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Get)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "put",
            method: "PUT",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Put)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "post",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Post)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "delete",
            method: "DELETE",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Delete)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "options",
            method: "OPTIONS",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Options)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "head",
            method: "HEAD",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Head)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "patch",
            method: "PATCH",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::Patch)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "trace",
            method: "TRACE",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Trace)
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
    /// The answers to `get`.
    pub type Get = Delete;
    /// The answers to `put`.
    pub type Put = Delete;
    /// The answers to `post`.
    pub type Post = Delete;
    /// The answers to `delete`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Delete {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Delete {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `options`.
    pub type Options = Delete;
    /// The answers to `head`.
    pub type Head = Delete;
    /// The answers to `patch`.
    pub type Patch = Delete;
    /// The answers to `trace`.
    pub type Trace = Delete;
}
