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
    /// The webhook `check-run-completed`.
    CheckRunCompleted(types::CheckRunCompletedPayload),
    /// The webhook `check-run-created`.
    CheckRunCreated(types::CheckRunCreatedPayload),
    /// The webhook `check-suite-completed`.
    CheckSuiteCompleted(types::CheckSuiteCompletedPayload),
    /// The webhook `push`.
    Push(types::PushPayload),
    /// The webhook `ping`.
    Ping(types::PingPayload),
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
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
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
                has_body: __v1::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checkrun")],
                    &[__v1::values::Scalar::String("completed")],
                ],
            },
            __v1::recognition::Sign {
                webhook: "check-run-created",
                has_body: __v1::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checkrun")],
                    &[__v1::values::Scalar::String("created")],
                ],
            },
            __v1::recognition::Sign {
                webhook: "check-suite-completed",
                has_body: __v1::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checksuite")],
                    &[__v1::values::Scalar::String("completed")],
                ],
            },
            __v1::recognition::Sign {
                webhook: "push",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("push")], &[]],
            },
            __v1::recognition::Sign {
                webhook: "ping",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("ping")], &[]],
            },
        ],
    };
    /// Reads a request. Its webhook is told by the header `x-acme-event` and the member `action`.
    ///
    /// # Errors
    ///
    /// If the request is no webhook of the document, or its body does not match the document.
    pub fn from_request(
        headers: &__v1::http::HeaderMap,
        body: &[u8],
    ) -> __v1::Result<Self, __v1::ParseError> {
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
            Self::CheckRunCompleted(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::CheckRunCreated(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::CheckSuiteCompleted(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::Push(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Ping(payload) => __v1::Serialize::serialize(payload, serializer),
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
    const RECOGNITION: __v1::Option<&'static __v1::recognition::Recognition> = __v1::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
