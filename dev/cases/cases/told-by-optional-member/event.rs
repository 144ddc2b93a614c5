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
    /// The webhook `paid`.
    Paid(types::PaidPayload),
    /// The webhook `sent`.
    Sent(types::SentPayload),
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
    pub const NAMES: &'static [&'static str] = &["paid", "sent"];
    /// Parses the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::WebhookEvents>::PARSERS)
    }
    const MATCHER: __v1::event_match::EventMatcher = __v1::event_match::EventMatcher {
        keys: &[__v1::event_match::MatchKey::Body(&["type"])],
        rules: &[
            __v1::event_match::MatchRule {
                webhook: "paid",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order.paid")]],
            },
            __v1::event_match::MatchRule {
                webhook: "sent",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order.sent")]],
            },
        ],
    };
    /// Parses a body. The webhook is identified by the member `type`.
    ///
    /// # Errors
    ///
    /// If the body matches no webhook of the document.
    pub fn from_body(body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Parses a request. The webhook is identified by the member `type`.
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
            Self::Paid(_) => "paid",
            Self::Sent(_) => "sent",
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
            Self::Paid(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Sent(payload) => __v1::Serialize::serialize(payload, serializer),
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
            webhook: "paid",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Paid)
            },
        },
        __v1::EventParser {
            webhook: "sent",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Sent)
            },
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::Some(
        &Self::MATCHER,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
