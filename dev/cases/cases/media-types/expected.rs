// The webhooks of Several media types 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Several media types`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// As `application/json; charset=utf-8`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// As `application/json; charset=utf-8`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order(
        &self,
        payload: &types::Order,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json; charset=utf-8", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// As `text/csv`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_text<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &str,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_text(payload))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// As `text/csv`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_text(
        &self,
        payload: &str,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .bytes("text/csv", payload.to_owned())
    }
    /// Sends the webhook `order`.
    ///
    /// As `application/vnd.acme.v2+json`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_vnd_acme_v2<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderV2,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_vnd_acme_v2(payload))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// As `application/vnd.acme.v2+json`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_vnd_acme_v2(
        &self,
        payload: &types::OrderV2,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/vnd.acme.v2+json", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// As `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_form<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_form(payload))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// As `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_form(
        &self,
        payload: &types::Order,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .form("application/x-www-form-urlencoded", payload, forms::order_form())
    }
    /// Sends the webhook `order`.
    ///
    /// As `multipart/form-data`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_multipart<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_multipart(payload))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// As `multipart/form-data`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_multipart(
        &self,
        payload: &types::Order,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .multipart("multipart/form-data", payload, forms::order_multipart())
    }
    /// Sends the webhook `order`.
    ///
    /// As `application/octet-stream`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_bytes<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &[u8],
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_bytes(payload))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// As `application/octet-stream`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_bytes(
        &self,
        payload: &[u8],
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .bytes("application/octet-stream", payload.to_vec())
    }
    /// Sends the webhook `logo`.
    ///
    /// As `image/png`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_logo<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Logo>,
            ::openapi_webhooks::codegen::SendError<responses::Logo>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_logo(payload, parameters))
    }
    /// The message of the webhook `logo`, to be delivered later or to many.
    ///
    /// As `image/png`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_logo(
        &self,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "logo",
                ::openapi_webhooks::codegen::http::Method::PUT,
            )
            .query(
                "size",
                &parameters.size,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .bytes("image/png", payload.to_vec())
    }
    /// Sends the webhook `logo`.
    ///
    /// As `image/jpeg`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_logo_image_jpeg<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Logo>,
            ::openapi_webhooks::codegen::SendError<responses::Logo>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_logo_image_jpeg(payload, parameters))
    }
    /// The message of the webhook `logo`, to be delivered later or to many.
    ///
    /// As `image/jpeg`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_logo_image_jpeg(
        &self,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "logo",
                ::openapi_webhooks::codegen::http::Method::PUT,
            )
            .query(
                "size",
                &parameters.size,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .bytes("image/jpeg", payload.to_vec())
    }
    /// Sends the webhook `logo`.
    ///
    /// As `text/plain`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_logo_text<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &str,
        parameters: &parameters::Logo,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Logo>,
            ::openapi_webhooks::codegen::SendError<responses::Logo>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_logo_text(payload, parameters))
    }
    /// The message of the webhook `logo`, to be delivered later or to many.
    ///
    /// As `text/plain`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_logo_text(
        &self,
        payload: &str,
        parameters: &parameters::Logo,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "logo",
                ::openapi_webhooks::codegen::http::Method::PUT,
            )
            .query(
                "size",
                &parameters.size,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .bytes("text/plain", payload.to_owned())
    }
    /// Sends the webhook `note`.
    ///
    /// As `text/plain; charset=utf-8`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_note<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &str,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Note>,
            ::openapi_webhooks::codegen::SendError<responses::Note>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_note(payload))
    }
    /// The message of the webhook `note`, to be delivered later or to many.
    ///
    /// As `text/plain; charset=utf-8`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_note(
        &self,
        payload: &str,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "note",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .bytes("text/plain; charset=utf-8", payload.to_owned())
    }
    /// Sends the webhook `note`.
    ///
    /// As `text/html`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_note_text_html<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &str,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Note>,
            ::openapi_webhooks::codegen::SendError<responses::Note>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_note_text_html(payload))
    }
    /// The message of the webhook `note`, to be delivered later or to many.
    ///
    /// As `text/html`.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_note_text_html(
        &self,
        payload: &str,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "note",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .bytes("text/html", payload.to_owned())
    }
}
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
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: i64,
        /// The property `note`.
        pub note: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                note: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Order { member("id", id) optional("note", note)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Order { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer)
        read(1, "note", note : ::std::string::String = note) }
    }
    /// The schema at `#/components/schemas/OrderV2`.
    #[derive(Clone, PartialEq)]
    pub struct OrderV2 {
        /// The property `order`.
        pub order: Order,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderV2 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(order: Order) -> Self {
            Self {
                order,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderV2 { member("order", order)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderV2 { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "order", order : Order =
        ::std::option::Option::Some(order)) }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `order`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Order {
        /// Taken.
        Status200(::std::string::String),
        /// Later.
        Status202(::openapi_webhooks::codegen::Answer),
        /// Refused.
        Status400(super::types::OrderV2),
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Order {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            match answer.status().as_u16() {
                200u16 => answer.text().map_or_else(Self::Undocumented, Self::Status200),
                202u16 => Self::Status202(answer),
                400u16 => answer.json().map_or_else(Self::Undocumented, Self::Status400),
                _ => Self::Undocumented(answer),
            }
        }
    }
    /// The answers to `logo`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Logo {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Logo {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `note`.
    pub type Note = Logo;
}
/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    /// The parameters of `logo`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Logo {
        /// The query parameter `size`.
        pub size: ::std::option::Option<i64>,
    }
    impl Logo {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                size: ::std::option::Option::None,
            }
        }
    }
    impl ::std::default::Default for Logo {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Logo {
        /// Reads the parameters of a request: of its headers, and its query as it came,
        /// percent-encoded.
        ///
        /// # Errors
        ///
        /// When a parameter is missing, given twice or not what the document says.
        pub fn from_request(
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Logo {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "size",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                size: values
                    .optional::<::openapi_webhooks::codegen::read_as::Integer, _>()?,
            })
        }
    }
}
/// What forms hold.
mod forms {
    pub(super) fn order_form() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[
                ::openapi_webhooks::codegen::field::Field::new(
                    "id",
                    &[::openapi_webhooks::codegen::field::Kind::Integer],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "note",
                    &[::openapi_webhooks::codegen::field::Kind::String],
                ),
            ],
            others: &[],
        };
        &FORM
    }
    pub(super) fn order_multipart() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[
                ::openapi_webhooks::codegen::field::Field::new(
                    "id",
                    &[::openapi_webhooks::codegen::field::Kind::Integer],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "note",
                    &[::openapi_webhooks::codegen::field::Kind::String],
                ),
            ],
            others: &[],
        };
        &FORM
    }
}
