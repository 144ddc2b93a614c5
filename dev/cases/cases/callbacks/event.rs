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
    /// The webhook `shipped`.
    Shipped(types::ShippedPayload),
    /// Sent to the URL `{$response.body#/url}` of the operation that the callback belongs to.
    HandedOver(types::HandedOverPayload),
    /// An order was paid.
    ///
    /// Sent to the URL `{$request.body#/callbackUrl}` of the operation that the callback belongs to.
    CreateOrderPaid(types::CreateOrderPaidPayload),
    /// Sent to the URL `{$request.body#/callbackUrl}` of the operation that the callback belongs to.
    Cancelled(types::CancelledPayload),
    /// Sent to the URL `{$request.body#/startedUrl}` of the operation that the callback belongs to.
    ProgressStartedUrl(types::ProgressStartedUrlPayload),
    /// Sent to the URL `{$request.body#/doneUrl}` of the operation that the callback belongs to.
    ProgressDoneUrlPost(types::ProgressDoneUrlPostPayload),
    /// Sent to the URL `{$request.body#/doneUrl}` of the operation that the callback belongs to.
    ProgressDoneUrlPut(types::ProgressDoneUrlPutPayload),
    /// Sent to the URL `{$request.query.url}` of the operation that the callback belongs to.
    GetOrdersPaid(types::GetOrdersPaidPayload),
    /// Sent to the URL `{$request.body#/u'rl}` of the operation that the callback belongs to.
    RefundPaid(types::RefundPaidPayload),
    /// Sent to the URL `{$request.body#/other}` of the operation that the callback belongs to.
    Unnamed(types::UnnamedPayload),
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
        "shipped",
        "handedOver",
        "createOrder.paid",
        "cancelled",
        "progress.startedUrl",
        "progress.doneUrl",
        "GET /orders.paid",
        "refund.paid",
        "Unnamed",
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
            Self::Shipped(_) => "shipped",
            Self::HandedOver(_) => "handedOver",
            Self::CreateOrderPaid(_) => "createOrder.paid",
            Self::Cancelled(_) => "cancelled",
            Self::ProgressStartedUrl(_) => "progress.startedUrl",
            Self::ProgressDoneUrlPost(_) => "progress.doneUrl",
            Self::ProgressDoneUrlPut(_) => "progress.doneUrl",
            Self::GetOrdersPaid(_) => "GET /orders.paid",
            Self::RefundPaid(_) => "refund.paid",
            Self::Unnamed(_) => "Unnamed",
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
            Self::Shipped(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::HandedOver(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::CreateOrderPaid(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::Cancelled(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::ProgressStartedUrl(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::ProgressDoneUrlPost(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::ProgressDoneUrlPut(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::GetOrdersPaid(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::RefundPaid(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Unnamed(payload) => __v1::Serialize::serialize(payload, serializer),
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
            webhook: "shipped",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Shipped)
            },
        },
        __v1::EventParser {
            webhook: "handedOver",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::HandedOver)
            },
        },
        __v1::EventParser {
            webhook: "createOrder.paid",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::CreateOrderPaid)
            },
        },
        __v1::EventParser {
            webhook: "cancelled",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Cancelled)
            },
        },
        __v1::EventParser {
            webhook: "progress.startedUrl",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::ProgressStartedUrl)
            },
        },
        __v1::EventParser {
            webhook: "progress.doneUrl",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::ProgressDoneUrlPost)
            },
        },
        __v1::EventParser {
            webhook: "progress.doneUrl",
            method: "PUT",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::ProgressDoneUrlPut)
            },
        },
        __v1::EventParser {
            webhook: "GET /orders.paid",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::GetOrdersPaid)
            },
        },
        __v1::EventParser {
            webhook: "refund.paid",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::RefundPaid)
            },
        },
        __v1::EventParser {
            webhook: "Unnamed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Unnamed)
            },
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::None;
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
