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
    /// Whatever becomes of an order.
    OrderPut(types::Order),
    /// Whatever becomes of an order.
    OrderPost(types::OrderPostPayload),
    /// Whatever becomes of an order.
    OrderDelete,
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
    pub const NAMES: &'static [&'static str] = &["order"];
    /// Parses the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::WebhookEvents>::PARSERS)
    }
    const MATCHER: __v1::event_match::EventMatcher = __v1::event_match::EventMatcher {
        keys: &[],
        rules: &[
            __v1::event_match::MatchRule {
                webhook: "order",
                has_body: __v1::Option::None,
                values: &[],
            },
        ],
    };
    /// Parses a body. The document defines a single webhook.
    ///
    /// # Errors
    ///
    /// If the body matches no webhook of the document.
    pub fn from_body(body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Parses a request. The document defines a single webhook.
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
            Self::OrderPut(_) => "order",
            Self::OrderPost(_) => "order",
            Self::OrderDelete => "order",
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
            Self::OrderPut(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderPost(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderDelete => serializer.serialize_unit(),
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
            method: "PUT",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::OrderPut)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::OrderPost)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "DELETE",
            media_type: "",
            read: |body| __v1::read_empty(body).map(|()| Self::OrderDelete),
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::Some(
        &Self::MATCHER,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
