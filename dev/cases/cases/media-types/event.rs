/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `order`.
    ///
    /// As `application/json; charset=utf-8`.
    Order(types::Order),
    /// The webhook `order`.
    ///
    /// As `text/csv`.
    OrderText(::std::string::String),
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
    OrderBytes(::openapi_webhooks::codegen::bytes::Bytes),
    /// The webhook `logo`.
    ///
    /// As `image/png`.
    Logo(::openapi_webhooks::codegen::bytes::Bytes),
    /// The webhook `logo`.
    ///
    /// As `image/jpeg`.
    LogoImageJpeg(::openapi_webhooks::codegen::bytes::Bytes),
    /// The webhook `logo`.
    ///
    /// As `text/plain`.
    LogoText(::std::string::String),
    /// The webhook `note`.
    ///
    /// As `text/plain; charset=utf-8`.
    Note(::std::string::String),
    /// The webhook `note`.
    ///
    /// As `text/html`.
    NoteTextHtml(::std::string::String),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order", "logo", "note"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// When no webhook has the name, or the body is not what the document says.
    pub fn parse(
        name: &str,
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        ::openapi_webhooks::codegen::parse(
            name,
            body,
            <Self as ::openapi_webhooks::codegen::Receive>::READERS,
        )
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
impl ::openapi_webhooks::codegen::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Order(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::OrderText(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::OrderVndAcmeV2(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::OrderForm(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::OrderMultipart(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::OrderBytes(payload) => {
                ::openapi_webhooks::codegen::write_bytes(payload, serializer)
            }
            Self::Logo(payload) => {
                ::openapi_webhooks::codegen::write_bytes(payload, serializer)
            }
            Self::LogoImageJpeg(payload) => {
                ::openapi_webhooks::codegen::write_bytes(payload, serializer)
            }
            Self::LogoText(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Note(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::NoteTextHtml(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/json; charset=utf-8",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Order)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/vnd.acme.v2+json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::OrderVndAcmeV2)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "multipart/form-data",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_multipart::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body, forms::order_multipart())
                    .map(Self::OrderMultipart)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_urlencoded::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body, forms::order_form())
                    .map(Self::OrderForm)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "text/csv",
            read: |body| {
                ::openapi_webhooks::codegen::read_text(body).map(Self::OrderText)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/octet-stream",
            read: |body| {
                ::openapi_webhooks::codegen::read_bytes(body).map(Self::OrderBytes)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "logo",
            method: "PUT",
            media_type: "text/plain",
            read: |body| ::openapi_webhooks::codegen::read_text(body).map(Self::LogoText),
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "logo",
            method: "PUT",
            media_type: "image/png",
            read: |body| ::openapi_webhooks::codegen::read_bytes(body).map(Self::Logo),
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "logo",
            method: "PUT",
            media_type: "image/jpeg",
            read: |body| {
                ::openapi_webhooks::codegen::read_bytes(body).map(Self::LogoImageJpeg)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "note",
            method: "POST",
            media_type: "text/plain; charset=utf-8",
            read: |body| ::openapi_webhooks::codegen::read_text(body).map(Self::Note),
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "note",
            method: "POST",
            media_type: "text/html",
            read: |body| {
                ::openapi_webhooks::codegen::read_text(body).map(Self::NoteTextHtml)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::None;
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
