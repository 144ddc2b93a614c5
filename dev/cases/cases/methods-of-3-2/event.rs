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
    /// The webhook `order`.
    OrderQuery(types::OrderQueryPayload),
    /// The webhook `order`.
    OrderNotify(types::OrderNotifyPayload),
    /// The webhook `order`.
    OrderLink(i64),
    /// The webhook `order`.
    OrderMSearch,
    /// The webhook `only-query`.
    OnlyQuery(i64),
    /// The webhook `only-additional`.
    OnlyAdditional(__v1::String),
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
        "order",
        "only-query",
        "only-additional",
    ];
    /// Parses the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::WebhookEvents>::PARSERS)
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::OrderQuery(_) => "order",
            Self::OrderNotify(_) => "order",
            Self::OrderLink(_) => "order",
            Self::OrderMSearch => "order",
            Self::OnlyQuery(_) => "only-query",
            Self::OnlyAdditional(_) => "only-additional",
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
            Self::OrderQuery(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderNotify(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderLink(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderMSearch => serializer.serialize_unit(),
            Self::OnlyQuery(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OnlyAdditional(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
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
            webhook: "order",
            method: "QUERY",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::OrderQuery)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "NOTIFY",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::OrderNotify)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "link",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::OrderLink)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "M-SEARCH",
            media_type: "",
            read: |body| __v1::read_empty(body).map(|()| Self::OrderMSearch),
        },
        __v1::EventParser {
            webhook: "only-query",
            method: "QUERY",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::OnlyQuery)
            },
        },
        __v1::EventParser {
            webhook: "only-additional",
            method: "COPY",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::OnlyAdditional)
            },
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::None;
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
