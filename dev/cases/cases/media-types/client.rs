/// Sends the webhooks of `Several media types`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
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
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
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
        endpoint: &'a __v1::Endpoint,
        payload: &str,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
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
        endpoint: &'a __v1::Endpoint,
        payload: &types::OrderV2,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
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
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
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
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
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
        endpoint: &'a __v1::Endpoint,
        payload: &[u8],
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
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
        endpoint: &'a __v1::Endpoint,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Logo>,
            __v1::SendError<responses::Logo>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("logo", __v1::http::Method::PUT)
            .query("size", &parameters.size, __v1::Style::Form { explode: true })?
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
        endpoint: &'a __v1::Endpoint,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Logo>,
            __v1::SendError<responses::Logo>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("logo", __v1::http::Method::PUT)
            .query("size", &parameters.size, __v1::Style::Form { explode: true })?
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
        endpoint: &'a __v1::Endpoint,
        payload: &str,
        parameters: &parameters::Logo,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Logo>,
            __v1::SendError<responses::Logo>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("logo", __v1::http::Method::PUT)
            .query("size", &parameters.size, __v1::Style::Form { explode: true })?
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
        endpoint: &'a __v1::Endpoint,
        payload: &str,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Note>,
            __v1::SendError<responses::Note>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("note", __v1::http::Method::POST)
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
        endpoint: &'a __v1::Endpoint,
        payload: &str,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Note>,
            __v1::SendError<responses::Note>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("note", __v1::http::Method::POST)
            .bytes("text/html", payload.to_owned())
    }
}
