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
    ///
    /// As `application/json; charset=utf-8`.
    Order(types::Order),
    /// The webhook `order`.
    ///
    /// As `text/csv`.
    OrderText(__v1::String),
    /// The webhook `order`.
    ///
    /// As `application/vnd.acme.v2+json`.
    OrderVndAcmeV2(types::OrderV2),
    /// The webhook `order`.
    ///
    /// As `application/x-www-form-urlencoded`.
    OrderForm(types::Order),
    /// The webhook `order`.
    ///
    /// As `multipart/form-data`.
    OrderMultipart(types::Order),
    /// The webhook `order`.
    ///
    /// As `application/octet-stream`.
    OrderBytes(__v1::bytes::Bytes),
    /// The webhook `logo`.
    ///
    /// As `image/png`.
    Logo(__v1::bytes::Bytes),
    /// The webhook `logo`.
    ///
    /// As `image/jpeg`.
    LogoImageJpeg(__v1::bytes::Bytes),
    /// The webhook `logo`.
    ///
    /// As `text/plain`.
    LogoText(__v1::String),
    /// The webhook `note`.
    ///
    /// As `text/plain; charset=utf-8`.
    Note(__v1::String),
    /// The webhook `note`.
    ///
    /// As `text/html`.
    NoteTextHtml(__v1::String),
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
    pub const NAMES: &'static [&'static str] = &["order", "logo", "note"];
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
            Self::Order(_) => "order",
            Self::OrderText(_) => "order",
            Self::OrderVndAcmeV2(_) => "order",
            Self::OrderForm(_) => "order",
            Self::OrderMultipart(_) => "order",
            Self::OrderBytes(_) => "order",
            Self::Logo(_) => "logo",
            Self::LogoImageJpeg(_) => "logo",
            Self::LogoText(_) => "logo",
            Self::Note(_) => "note",
            Self::NoteTextHtml(_) => "note",
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
            Self::Order(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderText(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderVndAcmeV2(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::OrderForm(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::OrderMultipart(payload) => {
                __v1::Serialize::serialize(payload, serializer)
            }
            Self::OrderBytes(payload) => __v1::write_bytes(payload, serializer),
            Self::Logo(payload) => __v1::write_bytes(payload, serializer),
            Self::LogoImageJpeg(payload) => __v1::write_bytes(payload, serializer),
            Self::LogoText(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Note(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::NoteTextHtml(payload) => {
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
            method: "POST",
            media_type: "application/json; charset=utf-8",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body).map(Self::Order)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "POST",
            media_type: "application/vnd.acme.v2+json",
            read: |body| {
                __v1::read::<__v1::deserialize_as::Same, _>(body)
                    .map(Self::OrderVndAcmeV2)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "POST",
            media_type: "multipart/form-data",
            read: |body| {
                __v1::form::read_multipart::<
                    __v1::deserialize_as::Same,
                    _,
                >(body, forms::order_multipart())
                    .map(Self::OrderMultipart)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "POST",
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                __v1::form::read_urlencoded::<
                    __v1::deserialize_as::Same,
                    _,
                >(body, forms::order_form())
                    .map(Self::OrderForm)
            },
        },
        __v1::EventParser {
            webhook: "order",
            method: "POST",
            media_type: "text/csv",
            read: |body| __v1::read_text(body).map(Self::OrderText),
        },
        __v1::EventParser {
            webhook: "order",
            method: "POST",
            media_type: "application/octet-stream",
            read: |body| __v1::read_bytes(body).map(Self::OrderBytes),
        },
        __v1::EventParser {
            webhook: "logo",
            method: "PUT",
            media_type: "text/plain",
            read: |body| __v1::read_text(body).map(Self::LogoText),
        },
        __v1::EventParser {
            webhook: "logo",
            method: "PUT",
            media_type: "image/png",
            read: |body| __v1::read_bytes(body).map(Self::Logo),
        },
        __v1::EventParser {
            webhook: "logo",
            method: "PUT",
            media_type: "image/jpeg",
            read: |body| __v1::read_bytes(body).map(Self::LogoImageJpeg),
        },
        __v1::EventParser {
            webhook: "note",
            method: "POST",
            media_type: "text/plain; charset=utf-8",
            read: |body| __v1::read_text(body).map(Self::Note),
        },
        __v1::EventParser {
            webhook: "note",
            method: "POST",
            media_type: "text/html",
            read: |body| __v1::read_text(body).map(Self::NoteTextHtml),
        },
    ];
    const MATCHER: __v1::Option<&'static __v1::event_match::EventMatcher> = __v1::Option::None;
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
