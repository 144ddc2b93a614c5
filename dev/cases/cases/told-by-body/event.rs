/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
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
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "order.paid",
        "order.moved",
        "order.lost",
        "ping",
    ];
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
        places: &[__v1::recognition::Place::Body(&["event", "type"])],
        signs: &[
            __v1::recognition::Sign {
                webhook: "order.paid",
                has_body: ::std::option::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order.paid")]],
            },
            __v1::recognition::Sign {
                webhook: "order.moved",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[
                        __v1::values::Scalar::String("order.shipped"),
                        __v1::values::Scalar::String("order.delivered"),
                    ],
                ],
            },
            __v1::recognition::Sign {
                webhook: "order.lost",
                has_body: ::std::option::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order.lost")]],
            },
            __v1::recognition::Sign {
                webhook: "ping",
                has_body: ::std::option::Option::Some(false),
                values: &[&[]],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by the member `event.type`.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(body: &[u8]) -> ::std::result::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by the member `event.type`.
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
            Self::OrderPaid(_) => "order.paid",
            Self::OrderMoved(_) => "order.moved",
            Self::OrderLost(_) => "order.lost",
            Self::Ping => "ping",
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
            Self::OrderMoved(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::OrderLost(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::Ping => serializer.serialize_unit(),
        }
    }
}
impl __v1::Receive for Event {
    const READERS: &'static [__v1::Reader<Self>] = &[
        __v1::Reader {
            webhook: "order.paid",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::OrderPaid),
        },
        __v1::Reader {
            webhook: "order.moved",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::read_as::Plain, _>(body).map(Self::OrderMoved)
            },
        },
        __v1::Reader {
            webhook: "order.lost",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::OrderLost),
        },
        __v1::Reader {
            webhook: "ping",
            method: "POST",
            media_type: "",
            read: |body| __v1::read_empty(body).map(|()| Self::Ping),
        },
    ];
    const RECOGNITION: ::std::option::Option<&'static __v1::recognition::Recognition> = ::std::option::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: ::std::option::Option<fn(__v1::Unparsed) -> Self> = ::std::option::Option::None;
}
__v1::receiver!(Event);
