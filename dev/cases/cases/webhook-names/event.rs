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
    /// The webhook `/AUTHORISATION`.
    Authorisation(i64),
    /// The webhook `order.created`.
    OrderCreated(i64),
    /// The webhook `Trial will end`.
    TrialWillEnd(i64),
    /// The webhook `newSubscription`.
    NewSubscription(i64),
    /// The webhook `deliver`.
    Deliver(i64),
    /// The webhook `type`.
    Type(i64),
    /// The webhook `3ds`.
    _3ds(i64),
    /// The webhook `größe/€`.
    Größe(i64),
    /// The webhook `🦀`.
    Unnamed(i64),
    /// The webhook `client`.
    Client(i64),
    /// The webhook `*`.
    Star(i64),
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
        "/AUTHORISATION",
        "order.created",
        "Trial will end",
        "newSubscription",
        "deliver",
        "type",
        "3ds",
        "größe/€",
        "🦀",
        "client",
        "*",
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
            Self::Authorisation(_) => "/AUTHORISATION",
            Self::OrderCreated(_) => "order.created",
            Self::TrialWillEnd(_) => "Trial will end",
            Self::NewSubscription(_) => "newSubscription",
            Self::Deliver(_) => "deliver",
            Self::Type(_) => "type",
            Self::_3ds(_) => "3ds",
            Self::Größe(_) => "größe/€",
            Self::Unnamed(_) => "🦀",
            Self::Client(_) => "client",
            Self::Star(_) => "*",
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
            Self::Authorisation(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::OrderCreated(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::TrialWillEnd(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::NewSubscription(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::Deliver(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Type(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::_3ds(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Größe(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Unnamed(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Client(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Star(payload) => __v1::Serialize::serialize(payload, serializer),
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
            webhook: "/AUTHORISATION",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body)
                    .map(Self::Authorisation)
            },
        },
        __v1::EventParser {
            webhook: "order.created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body)
                    .map(Self::OrderCreated)
            },
        },
        __v1::EventParser {
            webhook: "Trial will end",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body)
                    .map(Self::TrialWillEnd)
            },
        },
        __v1::EventParser {
            webhook: "newSubscription",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body)
                    .map(Self::NewSubscription)
            },
        },
        __v1::EventParser {
            webhook: "deliver",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::Deliver)
            },
        },
        __v1::EventParser {
            webhook: "type",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::Type)
            },
        },
        __v1::EventParser {
            webhook: "3ds",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::_3ds)
            },
        },
        __v1::EventParser {
            webhook: "größe/€",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::Größe)
            },
        },
        __v1::EventParser {
            webhook: "🦀",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::Unnamed)
            },
        },
        __v1::EventParser {
            webhook: "client",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::Client)
            },
        },
        __v1::EventParser {
            webhook: "*",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Integer, _>(body).map(Self::Star)
            },
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::None;
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
