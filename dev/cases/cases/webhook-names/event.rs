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
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl Event {
    /// The names of all webhooks, in the order of the document.
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
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::Receive>::READERS)
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
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl __v1::Receive for Event {
    const READERS: &'static [__v1::Reader<Self>] = &[
        __v1::Reader {
            webhook: "/AUTHORISATION",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::read_as::Integer, _>(body).map(Self::Authorisation)
            },
        },
        __v1::Reader {
            webhook: "order.created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::read_as::Integer, _>(body).map(Self::OrderCreated)
            },
        },
        __v1::Reader {
            webhook: "Trial will end",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::read_as::Integer, _>(body).map(Self::TrialWillEnd)
            },
        },
        __v1::Reader {
            webhook: "newSubscription",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::read_as::Integer, _>(body).map(Self::NewSubscription)
            },
        },
        __v1::Reader {
            webhook: "deliver",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Integer, _>(body).map(Self::Deliver),
        },
        __v1::Reader {
            webhook: "type",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Integer, _>(body).map(Self::Type),
        },
        __v1::Reader {
            webhook: "3ds",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Integer, _>(body).map(Self::_3ds),
        },
        __v1::Reader {
            webhook: "größe/€",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Integer, _>(body).map(Self::Größe),
        },
        __v1::Reader {
            webhook: "🦀",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Integer, _>(body).map(Self::Unnamed),
        },
        __v1::Reader {
            webhook: "client",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Integer, _>(body).map(Self::Client),
        },
        __v1::Reader {
            webhook: "*",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Integer, _>(body).map(Self::Star),
        },
    ];
    const RECOGNITION: __v1::Option<&'static __v1::recognition::Recognition> = __v1::Option::None;
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
