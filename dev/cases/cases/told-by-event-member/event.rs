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
    /// The webhook `/ORDER_PAID`.
    OrderPaid(types::OrderPaidPayload),
    /// The webhook `/ORDER_SENT`.
    OrderSent(types::OrderSentPayload),
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
    pub const NAMES: &'static [&'static str] = &["/ORDER_PAID", "/ORDER_SENT"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::Receive>::READERS)
    }
    const RECOGNITION: __v1::recognition::Recognition = __v1::recognition::Recognition {
        places: &[__v1::recognition::Place::EventMember("/items/0/code")],
        signs: &[
            __v1::recognition::Sign {
                webhook: "/ORDER_PAID",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("orderpaid")]],
            },
            __v1::recognition::Sign {
                webhook: "/ORDER_SENT",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("ordersent")]],
            },
        ],
    };
    /// Reads a body. Its webhook is told by the member at `/items/0/code`.
    ///
    /// # Errors
    ///
    /// If the body is of no webhook of the document, or does not match the document.
    pub fn from_body(body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Reads a request. Its webhook is told by the member at `/items/0/code`.
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
            Self::OrderPaid(_) => "/ORDER_PAID",
            Self::OrderSent(_) => "/ORDER_SENT",
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
            Self::OrderPaid(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderSent(payload) => __v1::Serialize::serialize(payload, serializer),
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
            webhook: "/ORDER_PAID",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::OrderPaid),
        },
        __v1::Reader {
            webhook: "/ORDER_SENT",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::OrderSent),
        },
    ];
    const RECOGNITION: __v1::Option<&'static __v1::recognition::Recognition> = __v1::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
