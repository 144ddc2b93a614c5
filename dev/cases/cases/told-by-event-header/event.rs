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
