/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `/ORDER_PAID`.
    OrderPaid(types::OrderPaidPayload),
    /// The webhook `/ORDER_SENT`.
    OrderSent(types::OrderPaidPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["/ORDER_PAID", "/ORDER_SENT"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// When no webhook has the name, or the body is not what the document says.
    pub fn parse(
        name: &str,
        body: &[u8],
    ) -> ::std::result::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::Receive>::READERS)
    }
    const RECOGNITION: __v1::recognition::Recognition = __v1::recognition::Recognition {
        places: &[__v1::recognition::Place::EventMember("/items/0/code")],
        signs: &[
            __v1::recognition::Sign {
                webhook: "/ORDER_PAID",
                has_body: ::std::option::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("orderpaid")]],
            },
            __v1::recognition::Sign {
                webhook: "/ORDER_SENT",
                has_body: ::std::option::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("ordersent")]],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by the member at `/items/0/code`.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(body: &[u8]) -> ::std::result::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by the member at `/items/0/code`.
    ///
    /// # Errors
    ///
    /// When the request is no webhook of the document, or the body is not what the document says.
    pub fn from_request(
        headers: &__v1::http::HeaderMap,
        body: &[u8],
    ) -> ::std::result::Result<Self, __v1::ParseError> {
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
impl __v1::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: __v1::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::OrderPaid(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::OrderSent(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
        }
    }
}
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
    const RECOGNITION: ::std::option::Option<&'static __v1::recognition::Recognition> = ::std::option::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: ::std::option::Option<fn(__v1::Unparsed) -> Self> = ::std::option::Option::None;
}
__v1::receiver!(Event);
