// The webhooks of Webhooks told apart by a header that names them, and an action 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Webhooks told apart by a header that names them, and an action`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `check-run-completed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_check_run_completed<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CheckRunCompletedPayload,
        parameters: &parameters::CheckRunCompleted,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::CheckRunCompleted>,
            ::openapi_webhooks::codegen::SendError<responses::CheckRunCompleted>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_check_run_completed(payload, parameters))
    }
    /// The message of the webhook `check-run-completed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_check_run_completed(
        &self,
        payload: &types::CheckRunCompletedPayload,
        parameters: &parameters::CheckRunCompleted,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "check-run-completed",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Acme-Event", &parameters.x_acme_event, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `check-run-created`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_check_run_created<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CheckRunCreatedPayload,
        parameters: &parameters::CheckRunCreated,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::CheckRunCreated>,
            ::openapi_webhooks::codegen::SendError<responses::CheckRunCreated>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_check_run_created(payload, parameters))
    }
    /// The message of the webhook `check-run-created`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_check_run_created(
        &self,
        payload: &types::CheckRunCreatedPayload,
        parameters: &parameters::CheckRunCreated,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "check-run-created",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Acme-Event", &parameters.x_acme_event, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `check-suite-completed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_check_suite_completed<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CheckRunCompletedPayload,
        parameters: &parameters::CheckSuiteCompleted,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::CheckSuiteCompleted>,
            ::openapi_webhooks::codegen::SendError<responses::CheckSuiteCompleted>,
        >,
    > + use<'a, T> {
        self.inner
            .send(endpoint, self.message_check_suite_completed(payload, parameters))
    }
    /// The message of the webhook `check-suite-completed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_check_suite_completed(
        &self,
        payload: &types::CheckRunCompletedPayload,
        parameters: &parameters::CheckSuiteCompleted,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "check-suite-completed",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Acme-Event", &parameters.x_acme_event, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `push`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_push<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::PushPayload,
        parameters: &parameters::Push,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Push>,
            ::openapi_webhooks::codegen::SendError<responses::Push>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_push(payload, parameters))
    }
    /// The message of the webhook `push`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_push(
        &self,
        payload: &types::PushPayload,
        parameters: &parameters::Push,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "push",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Acme-Event", &parameters.x_acme_event, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `ping`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::PushPayload,
        parameters: &parameters::Ping,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Ping>,
            ::openapi_webhooks::codegen::SendError<responses::Ping>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_ping(payload, parameters))
    }
    /// The message of the webhook `ping`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_ping(
        &self,
        payload: &types::PushPayload,
        parameters: &parameters::Ping,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "ping",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Acme-Event", &parameters.x_acme_event, false)?
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
    /// The webhook `check-run-completed`.
    CheckRunCompleted(types::CheckRunCompletedPayload),
    /// The webhook `check-run-created`.
    CheckRunCreated(types::CheckRunCreatedPayload),
    /// The webhook `check-suite-completed`.
    CheckSuiteCompleted(types::CheckRunCompletedPayload),
    /// The webhook `push`.
    Push(types::PushPayload),
    /// The webhook `ping`.
    Ping(types::PushPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "check-run-completed",
        "check-run-created",
        "check-suite-completed",
        "push",
        "ping",
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
    const RECOGNITION: ::openapi_webhooks::codegen::recognition::Recognition = ::openapi_webhooks::codegen::recognition::Recognition {
        places: &[
            ::openapi_webhooks::codegen::recognition::Place::EventHeader("x-acme-event"),
            ::openapi_webhooks::codegen::recognition::Place::Body(&["action"]),
        ],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "check-run-completed",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("checkrun")],
                    &[::openapi_webhooks::codegen::values::Scalar::String("completed")],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "check-run-created",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("checkrun")],
                    &[::openapi_webhooks::codegen::values::Scalar::String("created")],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "check-suite-completed",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("checksuite")],
                    &[::openapi_webhooks::codegen::values::Scalar::String("completed")],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "push",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("push")],
                    &[],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "ping",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[::openapi_webhooks::codegen::values::Scalar::String("ping")],
                    &[],
                ],
            },
        ],
    };
    /// Reads a request of whichever webhook it is, told by the header `x-acme-event` and the member `action`.
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
            Self::CheckRunCompleted(_) => "check-run-completed",
            Self::CheckRunCreated(_) => "check-run-created",
            Self::CheckSuiteCompleted(_) => "check-suite-completed",
            Self::Push(_) => "push",
            Self::Ping(_) => "ping",
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
            Self::CheckRunCompleted(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::CheckRunCreated(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::CheckSuiteCompleted(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Push(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Ping(payload) => {
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
            webhook: "check-run-completed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::CheckRunCompleted)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "check-run-created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::CheckRunCreated)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "check-suite-completed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::CheckSuiteCompleted)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "push",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Push)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "ping",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Ping)
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
    /// The schema at `#/webhooks/check-run-completed/post/requestBody/content/application~1json/schema`.
    ///
    /// The same shape stands at `#/webhooks/check-suite-completed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CheckRunCompletedPayload {
        /// The property `action`.
        pub action: CheckRunCompletedPayloadAction,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl CheckRunCompletedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                action: CheckRunCompletedPayloadAction,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for CheckRunCompletedPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for CheckRunCompletedPayload { member("action", action)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for CheckRunCompletedPayload { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "action", action :
        CheckRunCompletedPayloadAction = ::std::option::Option::Some(action)) }
    }
    /// The schema at `#/webhooks/check-run-created/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CheckRunCreatedPayload {
        /// The property `action`.
        pub action: CheckRunCreatedPayloadAction,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl CheckRunCreatedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                action: CheckRunCreatedPayloadAction,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for CheckRunCreatedPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for CheckRunCreatedPayload { member("action", action)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for CheckRunCreatedPayload { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "action", action :
        CheckRunCreatedPayloadAction = ::std::option::Option::Some(action)) }
    }
    /// The schema at `#/webhooks/push/post/requestBody/content/application~1json/schema`.
    ///
    /// The same shape stands at `#/webhooks/ping/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PushPayload {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl PushPayload {
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
        impl Serialize, Debug for PushPayload { member("id", id)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for PushPayload { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The value `"completed"`, and no other.
    ///
    /// The same shape stands at `#/webhooks/check-suite-completed/post/requestBody/content/application~1json/schema/properties/action`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CheckRunCompletedPayloadAction;
    ::openapi_webhooks::codegen::values! {
        impl Values for CheckRunCompletedPayloadAction = String("completed")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CheckRunCompletedPayloadAction by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CheckRunCompletedPayloadAction by deserialize
    }
    /// The value `"created"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CheckRunCreatedPayloadAction;
    ::openapi_webhooks::codegen::values! {
        impl Values for CheckRunCreatedPayloadAction = String("created")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CheckRunCreatedPayloadAction by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CheckRunCreatedPayloadAction by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `check-run-completed`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum CheckRunCompleted {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for CheckRunCompleted {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `check-run-created`.
    pub type CheckRunCreated = CheckRunCompleted;
    /// The answers to `check-suite-completed`.
    pub type CheckSuiteCompleted = CheckRunCompleted;
    /// The answers to `push`.
    pub type Push = CheckRunCompleted;
    /// The answers to `ping`.
    pub type Ping = CheckRunCompleted;
}
/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    /// The parameters of `check-run-completed`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CheckRunCompleted {
        /// The header `X-Acme-Event`.
        pub x_acme_event: ::std::string::String,
    }
    impl CheckRunCompleted {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            x_acme_event: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                x_acme_event: x_acme_event.into(),
            }
        }
    }
    impl CheckRunCompleted {
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
    impl ::openapi_webhooks::codegen::from_request::FromRequest for CheckRunCompleted {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Acme-Event",
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
                x_acme_event: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
    /// The parameters of `check-run-created`.
    pub type CheckRunCreated = CheckRunCompleted;
    /// The parameters of `check-suite-completed`.
    pub type CheckSuiteCompleted = CheckRunCompleted;
    /// The parameters of `push`.
    pub type Push = CheckRunCompleted;
    /// The parameters of `ping`.
    pub type Ping = CheckRunCompleted;
}
