/// Sends the webhooks of `Several media types`.
///
/// A `send_…` method makes one attempt. A `message_…` method builds the message without sending it, to
/// store it, deliver it later, or send it to many endpoints.
#[derive(Clone, Debug)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::pedantic,
    reason = "generated"
)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::pedantic,
    reason = "generated"
)]
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// As `application/json; charset=utf-8`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// As `application/json; charset=utf-8`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order(
        &self,
        payload: &types::Order,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .json("application/json; charset=utf-8", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// As `text/csv`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_text<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &str,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_text(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// As `text/csv`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_text(
        &self,
        payload: &str,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .bytes("text/csv", payload.to_owned())
    }
    /// Sends the webhook `order`.
    ///
    /// As `application/vnd.acme.v2+json`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_vnd_acme_v2<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::OrderV2,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_vnd_acme_v2(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// As `application/vnd.acme.v2+json`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_vnd_acme_v2(
        &self,
        payload: &types::OrderV2,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .json("application/vnd.acme.v2+json", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// As `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_form<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_form(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// As `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_form(
        &self,
        payload: &types::Order,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .form("application/x-www-form-urlencoded", payload, forms::order_form())
    }
    /// Sends the webhook `order`.
    ///
    /// As `multipart/form-data`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_multipart<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_multipart(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// As `multipart/form-data`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_multipart(
        &self,
        payload: &types::Order,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .multipart("multipart/form-data", payload, forms::order_multipart())
    }
    /// Sends the webhook `order`.
    ///
    /// As `application/octet-stream`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_bytes<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &[u8],
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_bytes(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// As `application/octet-stream`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_bytes(
        &self,
        payload: &[u8],
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .bytes("application/octet-stream", payload.to_vec())
    }
    /// Sends the webhook `logo`.
    ///
    /// As `image/png`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_logo<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Logo>,
            __v1::SendError<responses::Logo>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_logo(payload, parameters))
    }
    /// Builds the message of the webhook `logo` without sending it.
    ///
    /// As `image/png`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_logo(
        &self,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
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
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_logo_image_jpeg<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Logo>,
            __v1::SendError<responses::Logo>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_logo_image_jpeg(payload, parameters))
    }
    /// Builds the message of the webhook `logo` without sending it.
    ///
    /// As `image/jpeg`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_logo_image_jpeg(
        &self,
        payload: &[u8],
        parameters: &parameters::Logo,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
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
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_logo_text<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &str,
        parameters: &parameters::Logo,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Logo>,
            __v1::SendError<responses::Logo>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_logo_text(payload, parameters))
    }
    /// Builds the message of the webhook `logo` without sending it.
    ///
    /// As `text/plain`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_logo_text(
        &self,
        payload: &str,
        parameters: &parameters::Logo,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
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
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_note<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &str,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Note>,
            __v1::SendError<responses::Note>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_note(payload))
    }
    /// Builds the message of the webhook `note` without sending it.
    ///
    /// As `text/plain; charset=utf-8`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_note(
        &self,
        payload: &str,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("note", __v1::http::Method::POST)
            .bytes("text/plain; charset=utf-8", payload.to_owned())
    }
    /// Sends the webhook `note`.
    ///
    /// As `text/html`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_note_text_html<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &str,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Note>,
            __v1::SendError<responses::Note>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_note_text_html(payload))
    }
    /// Builds the message of the webhook `note` without sending it.
    ///
    /// As `text/html`.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_note_text_html(
        &self,
        payload: &str,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("note", __v1::http::Method::POST)
            .bytes("text/html", payload.to_owned())
    }
}
