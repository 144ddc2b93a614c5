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
    /// The webhook `paid`.
    Paid(types::PaidPayload),
    /// The webhook `sent`.
    Sent(types::SentPayload),
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
    pub const NAMES: &'static [&'static str] = &["paid", "sent"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::Receive>::READERS)
    }
    const RECOGNITION: __v1::recognition::Recognition = __v1::recognition::Recognition {
        places: &[__v1::recognition::Place::Body(&["type"])],
        signs: &[
            __v1::recognition::Sign {
                webhook: "paid",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order.paid")]],
            },
            __v1::recognition::Sign {
                webhook: "sent",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order.sent")]],
            },
        ],
    };
    /// Reads a body. Its webhook is told by the member `type`.
    ///
    /// # Errors
    ///
    /// If the body is of no webhook of the document, or does not match the document.
    pub fn from_body(body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Reads a request. Its webhook is told by the member `type`.
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
            Self::Paid(_) => "paid",
            Self::Sent(_) => "sent",
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
            Self::Paid(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Sent(payload) => __v1::Serialize::serialize(payload, serializer),
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
            webhook: "paid",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::Paid),
        },
        __v1::Reader {
            webhook: "sent",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::Sent),
        },
    ];
    const RECOGNITION: __v1::Option<&'static __v1::recognition::Recognition> = __v1::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
