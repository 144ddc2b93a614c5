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
    /// The webhook `created`.
    Created(types::CreatedPayload),
    /// The webhook `removed`.
    Removed(types::RemovedPayload),
    /// The webhook `level`.
    Level(types::LevelPayload),
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
    pub const NAMES: &'static [&'static str] = &["created", "removed", "level"];
    /// Parses the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::WebhookEvents>::PARSERS)
    }
    const MATCHER: __v1::event_match::EventMatcher = __v1::event_match::EventMatcher {
        keys: &[__v1::event_match::MatchKey::Header("x-kind")],
        rules: &[
            __v1::event_match::MatchRule {
                webhook: "created",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("created")]],
            },
            __v1::event_match::MatchRule {
                webhook: "removed",
                has_body: __v1::Option::Some(true),
                values: &[
                    &[
                        __v1::values::Scalar::String("removed"),
                        __v1::values::Scalar::String("purged"),
                    ],
                ],
            },
            __v1::event_match::MatchRule {
                webhook: "level",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("3")]],
            },
        ],
    };
    /// Parses a request. The webhook is identified by the header `x-kind`.
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
            Self::Created(_) => "created",
            Self::Removed(_) => "removed",
            Self::Level(_) => "level",
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
            Self::Created(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Removed(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Level(payload) => __v1::Serialize::serialize(payload, serializer),
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
            webhook: "created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Created)
            },
        },
        __v1::EventParser {
            webhook: "removed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Removed)
            },
        },
        __v1::EventParser {
            webhook: "level",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Level)
            },
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::Some(
        &Self::MATCHER,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
