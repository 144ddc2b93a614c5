/// A received webhook, with one variant per webhook of the document.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::pedantic,
    reason = "generated"
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
    clippy::pedantic,
    reason = "generated"
)]
impl Event {
    /// The names of all webhooks, in document order.
    pub const NAMES: &'static [&'static str] = &[
        "check-run-completed",
        "check-run-created",
        "check-suite-completed",
        "push",
        "ping",
    ];
    /// Parses the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::WebhookEvents>::PARSERS)
    }
    const MATCHER: __v1::event_match::EventMatcher = __v1::event_match::EventMatcher {
        keys: &[
            __v1::event_match::MatchKey::EventHeader("x-acme-event"),
            __v1::event_match::MatchKey::Body(&["action"]),
        ],
        rules: &[
            __v1::event_match::MatchRule {
                webhook: "check-run-completed",
                has_body: __v1::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checkrun")],
                    &[__v1::values::Scalar::String("completed")],
                ],
            },
            __v1::event_match::MatchRule {
                webhook: "check-run-created",
                has_body: __v1::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checkrun")],
                    &[__v1::values::Scalar::String("created")],
                ],
            },
            __v1::event_match::MatchRule {
                webhook: "check-suite-completed",
                has_body: __v1::Option::Some(true),
                values: &[
                    &[__v1::values::Scalar::String("checksuite")],
                    &[__v1::values::Scalar::String("completed")],
                ],
            },
            __v1::event_match::MatchRule {
                webhook: "push",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("push")], &[]],
            },
            __v1::event_match::MatchRule {
                webhook: "ping",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("ping")], &[]],
            },
        ],
    };
    /// Parses a request. The webhook is identified by the header `x-acme-event` and the member `action`.
    ///
    /// # Errors
    ///
    /// If the request matches no webhook of the document, or its body does not match the document.
    pub fn from_request(
        headers: &__v1::http::HeaderMap,
        body: &[u8],
    ) -> __v1::Result<Self, __v1::ParseError> {
        Self::parse(Self::MATCHER.webhook(headers, body)?, body)
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
    clippy::pedantic,
    reason = "generated"
)]
impl __v1::Serialize for Event {
    /// Serializes the payload.
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
    clippy::pedantic,
    reason = "generated"
)]
impl __v1::WebhookEvents for Event {
    const PARSERS: &'static [__v1::EventParser<Self>] = &[
        __v1::EventParser {
            webhook: "check-run-completed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::CheckRunCompleted)
            },
        },
        __v1::EventParser {
            webhook: "check-run-created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::CheckRunCreated)
            },
        },
        __v1::EventParser {
            webhook: "check-suite-completed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::CheckSuiteCompleted)
            },
        },
        __v1::EventParser {
            webhook: "push",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Push)
            },
        },
        __v1::EventParser {
            webhook: "ping",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Ping)
            },
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::Some(
        &Self::MATCHER,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
