// The webhooks of Webhooks told apart by a header 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Webhooks told apart by a header`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `created`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_created<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CreatedPayload,
        parameters: &parameters::Created,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Created>,
            ::openapi_webhooks::codegen::SendError<responses::Created>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_created(payload, parameters))
    }
    /// The message of the webhook `created`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_created(
        &self,
        payload: &types::CreatedPayload,
        parameters: &parameters::Created,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "created",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Kind", &parameters.x_kind, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `removed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_removed<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CreatedPayload,
        parameters: &parameters::Removed,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Removed>,
            ::openapi_webhooks::codegen::SendError<responses::Removed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_removed(payload, parameters))
    }
    /// The message of the webhook `removed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_removed(
        &self,
        payload: &types::CreatedPayload,
        parameters: &parameters::Removed,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "removed",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Kind", &parameters.x_kind, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `level`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_level<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CreatedPayload,
        parameters: &parameters::Level,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Level>,
            ::openapi_webhooks::codegen::SendError<responses::Level>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_level(payload, parameters))
    }
    /// The message of the webhook `level`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_level(
        &self,
        payload: &types::CreatedPayload,
        parameters: &parameters::Level,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "level",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Kind", &parameters.x_kind, false)?
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
    /// The webhook `created`.
    Created(types::CreatedPayload),
    /// The webhook `removed`.
    Removed(types::CreatedPayload),
    /// The webhook `level`.
    Level(types::CreatedPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["created", "removed", "level"];
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
        places: &[::openapi_webhooks::codegen::recognition::Place::Header("x-kind")],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "created",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("created")],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "removed",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[
                        ::openapi_webhooks::codegen::values::Scalar::String("removed"),
                        ::openapi_webhooks::codegen::values::Scalar::String("purged"),
                    ],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "level",
                has_body: ::std::option::Option::Some(true),
                values: &[&[::openapi_webhooks::codegen::values::Scalar::String("3")]],
            },
        ],
    };
    /// Reads a request of whichever webhook it is, told by the header `x-kind`.
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
            Self::Created(_) => "created",
            Self::Removed(_) => "removed",
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
            Self::Created(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Removed(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
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
            webhook: "created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Created)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "removed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Removed)
            },
        },
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
    /// The schema at `#/webhooks/created/post/requestBody/content/application~1json/schema`.
    ///
    /// The same shape stands at `#/webhooks/removed/post/requestBody/content/application~1json/schema`, `#/webhooks/level/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CreatedPayload {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl CreatedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for CreatedPayload { member("id", id)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for CreatedPayload { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The value `"created"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CreatedXKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for CreatedXKind = String("created")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CreatedXKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CreatedXKind by deserialize
    }
    /// The schema at `#/webhooks/removed/post/parameters/0/schema`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RemovedXKind {
        /// The value `"removed"`.
        Removed,
        /// The value `"purged"`.
        Purged,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for RemovedXKind
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for RemovedXKind { Removed = String("removed"), Purged =
        String("purged") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for RemovedXKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for RemovedXKind by deserialize
    }
    /// The value `3`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LevelXKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for LevelXKind = Integer(3)
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for LevelXKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for LevelXKind by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `created`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Created {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Created {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `removed`.
    pub type Removed = Created;
    /// The answers to `level`.
    pub type Level = Created;
}
/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    /// The parameters of `created`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Created {
        /// The header `X-Kind`.
        pub x_kind: super::types::CreatedXKind,
    }
    impl Created {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                x_kind: super::types::CreatedXKind,
            }
        }
    }
    impl ::std::default::Default for Created {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Created {
        /// Reads the parameters of a request: of its headers, and its query as it came,
        /// percent-encoded.
        ///
        /// # Errors
        ///
        /// When a parameter is missing, given twice or not what the document says.
        pub fn from_request(
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Created {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Kind",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_kind: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
    /// The parameters of `removed`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Removed {
        /// The header `X-Kind`.
        pub x_kind: super::types::RemovedXKind,
    }
    impl Removed {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(x_kind: super::types::RemovedXKind) -> Self {
            Self { x_kind }
        }
    }
    impl Removed {
        /// Reads the parameters of a request: of its headers, and its query as it came,
        /// percent-encoded.
        ///
        /// # Errors
        ///
        /// When a parameter is missing, given twice or not what the document says.
        pub fn from_request(
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Removed {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Kind",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_kind: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
    /// The parameters of `level`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Level {
        /// The header `X-Kind`.
        pub x_kind: super::types::LevelXKind,
    }
    impl Level {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                x_kind: super::types::LevelXKind,
            }
        }
    }
    impl ::std::default::Default for Level {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Level {
        /// Reads the parameters of a request: of its headers, and its query as it came,
        /// percent-encoded.
        ///
        /// # Errors
        ///
        /// When a parameter is missing, given twice or not what the document says.
        pub fn from_request(
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Level {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Kind",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_kind: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
}
