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
    /// The webhook `order.paid`.
    OrderPaid(types::OrderPaidPayload),
    /// The webhook `order.moved`.
    OrderMoved(types::OrderMovedPayload),
    /// The webhook `order.lost`.
    OrderLost(types::OrderLostPayload),
    /// The webhook `ping`.
    Ping,
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
        "order.paid",
        "order.moved",
        "order.lost",
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
        keys: &[__v1::event_match::MatchKey::Body(&["event", "type"])],
        rules: &[
            __v1::event_match::MatchRule {
                webhook: "order.paid",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order.paid")]],
            },
            __v1::event_match::MatchRule {
                webhook: "order.moved",
                has_body: __v1::Option::Some(true),
                values: &[
                    &[
                        __v1::values::Scalar::String("order.shipped"),
                        __v1::values::Scalar::String("order.delivered"),
                    ],
                ],
            },
            __v1::event_match::MatchRule {
                webhook: "order.lost",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order.lost")]],
            },
            __v1::event_match::MatchRule {
                webhook: "ping",
                has_body: __v1::Option::Some(false),
                values: &[&[]],
            },
        ],
    };
    /// Parses a body. The webhook is identified by the member `event.type`.
    ///
    /// # Errors
    ///
    /// If the body matches no webhook of the document.
    pub fn from_body(body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Parses a request. The webhook is identified by the member `event.type`.
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
            Self::OrderPaid(_) => "order.paid",
            Self::OrderMoved(_) => "order.moved",
            Self::OrderLost(_) => "order.lost",
            Self::Ping => "ping",
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
            Self::OrderPaid(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderMoved(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderLost(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Ping => serializer.serialize_unit(),
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
            webhook: "order.paid",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::OrderPaid)
            },
        },
        __v1::EventParser {
            webhook: "order.moved",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::OrderMoved)
            },
        },
        __v1::EventParser {
            webhook: "order.lost",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::OrderLost)
            },
        },
        __v1::EventParser {
            webhook: "ping",
            method: "POST",
            media_type: "",
            read: |body| __v1::read_empty(body).map(|()| Self::Ping),
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::Some(
        &Self::MATCHER,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
