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
    ) -> ::std::result::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::Receive>::READERS)
    }
    const RECOGNITION: __v1::recognition::Recognition = __v1::recognition::Recognition {
        places: &[
            __v1::recognition::Place::EventHeader("x-acme-event"),
            __v1::recognition::Place::Body(&["action"]),
        ],
        signs: &[
            __v1::recognition::Sign {
                webhook: "check-run-completed",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checkrun")],
                    &[__v1::values::Scalar::String("completed")],
                ],
            },
            __v1::recognition::Sign {
                webhook: "check-run-created",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checkrun")],
                    &[__v1::values::Scalar::String("created")],
                ],
            },
            __v1::recognition::Sign {
                webhook: "check-suite-completed",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checksuite")],
                    &[__v1::values::Scalar::String("completed")],
                ],
            },
            __v1::recognition::Sign {
                webhook: "push",
                has_body: ::std::option::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("push")], &[]],
            },
            __v1::recognition::Sign {
                webhook: "ping",
                has_body: ::std::option::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("ping")], &[]],
            },
        ],
    };
    /// Reads a request of whichever webhook it is, told by the header `x-acme-event` and the member `action`.
    ///
    /// # Errors
    ///
    /// When the request is no webhook of the document, or the body is not what the document says.
    pub fn from_request(
        headers: &__v1::http::HeaderMap,
        body: &[u8],
    ) -> ::std::result::Result<Self, __v1::ParseError> {
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
impl __v1::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: __v1::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::CheckRunCompleted(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::CheckRunCreated(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::CheckSuiteCompleted(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::Push(payload) => __v1::serde::Serialize::serialize(payload, serializer),
            Self::Ping(payload) => __v1::serde::Serialize::serialize(payload, serializer),
        }
    }
}
impl __v1::Receive for Event {
    const READERS: &'static [__v1::Reader<Self>] = &[
        __v1::Reader {
            webhook: "check-run-completed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::read_as::Plain, _>(body).map(Self::CheckRunCompleted)
            },
        },
        __v1::Reader {
            webhook: "check-run-created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::read_as::Plain, _>(body).map(Self::CheckRunCreated)
            },
        },
        __v1::Reader {
            webhook: "check-suite-completed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::read_as::Plain, _>(body)
                    .map(Self::CheckSuiteCompleted)
            },
        },
        __v1::Reader {
            webhook: "push",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::Push),
        },
        __v1::Reader {
            webhook: "ping",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::Ping),
        },
    ];
    const RECOGNITION: ::std::option::Option<&'static __v1::recognition::Recognition> = ::std::option::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: ::std::option::Option<fn(__v1::Unparsed) -> Self> = ::std::option::Option::None;
}
__v1::receiver!(Event);
