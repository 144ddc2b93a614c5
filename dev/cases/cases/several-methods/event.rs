/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// Whatever becomes of an order.
    OrderPut(types::Order),
    /// Whatever becomes of an order.
    OrderPost(types::OrderPostPayload),
    /// Whatever becomes of an order.
    OrderDelete,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order"];
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
        places: &[],
        signs: &[
            __v1::recognition::Sign {
                webhook: "order",
                has_body: ::std::option::Option::None,
                values: &[],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(body: &[u8]) -> ::std::result::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by being the only one.
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
            Self::OrderPut(_) => "order",
            Self::OrderPost(_) => "order",
            Self::OrderDelete => "order",
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
            Self::OrderPut(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::OrderPost(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::OrderDelete => serializer.serialize_unit(),
        }
    }
}
impl __v1::Receive for Event {
    const READERS: &'static [__v1::Reader<Self>] = &[
        __v1::Reader {
            webhook: "order",
            method: "PUT",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::OrderPut),
        },
        __v1::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::OrderPost),
        },
        __v1::Reader {
            webhook: "order",
            method: "DELETE",
            media_type: "",
            read: |body| __v1::read_empty(body).map(|()| Self::OrderDelete),
        },
    ];
    const RECOGNITION: ::std::option::Option<&'static __v1::recognition::Recognition> = ::std::option::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: ::std::option::Option<fn(__v1::Unparsed) -> Self> = ::std::option::Option::None;
}
__v1::receiver!(Event);
