/// Sends the webhooks of `Credentials that webhooks ask for`.
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
    /// Sends the webhook `basic`.
    ///
    /// Requires [`Basic`](security::Basic).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_basic<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Basic>,
            __v1::SendError<responses::Basic>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_basic())
    }
    /// Builds the message of the webhook `basic` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_basic(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("basic", __v1::http::Method::POST)
            .security(&[&["Basic"]])
            .empty()
    }
    /// With a token.
    ///
    /// Requires [`bearer-token`](security::BearerToken).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_bearer<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Bearer>,
            __v1::SendError<responses::Bearer>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_bearer())
    }
    /// Builds the message of the webhook `bearer` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_bearer(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("bearer", __v1::http::Method::POST)
            .security(&[&["bearer-token"]])
            .empty()
    }
    /// Sends the webhook `hawk`.
    ///
    /// Requires [`Hawk`](security::Hawk).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_hawk<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Hawk>,
            __v1::SendError<responses::Hawk>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_hawk())
    }
    /// Builds the message of the webhook `hawk` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_hawk(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("hawk", __v1::http::Method::POST)
            .security(&[&["Hawk"]])
            .empty()
    }
    /// Sends the webhook `keys`.
    ///
    /// Requires [`inHeader`](security::InHeader) and [`inQuery`](security::InQuery) and [`inCookie`](security::InCookie).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_keys<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Keys>,
            __v1::SendError<responses::Keys>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_keys())
    }
    /// Builds the message of the webhook `keys` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_keys(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("keys", __v1::http::Method::POST)
            .security(&[&["inHeader", "inQuery", "inCookie"]])
            .empty()
    }
    /// Sends the webhook `tokens`.
    ///
    /// Requires [`OAuth`](security::OAuth), or [`OpenID`](security::OpenId).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_tokens<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Tokens>,
            __v1::SendError<responses::Tokens>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_tokens())
    }
    /// Builds the message of the webhook `tokens` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_tokens(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("tokens", __v1::http::Method::POST)
            .security(&[&["OAuth"], &["OpenID"]])
            .empty()
    }
    /// Sends the webhook `certificate`.
    ///
    /// Requires `Certificate` (the endpoint's client certificate).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_certificate<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Certificate>,
            __v1::SendError<responses::Certificate>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_certificate())
    }
    /// Builds the message of the webhook `certificate` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_certificate(
        &self,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("certificate", __v1::http::Method::POST).empty()
    }
    /// Sends the webhook `certificate and key`.
    ///
    /// Requires `Certificate` (the endpoint's client certificate) and [`inHeader`](security::InHeader).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_certificate_and_key<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::CertificateAndKey>,
            __v1::SendError<responses::CertificateAndKey>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_certificate_and_key())
    }
    /// Builds the message of the webhook `certificate and key` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_certificate_and_key(
        &self,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("certificate and key", __v1::http::Method::POST)
            .security(&[&["inHeader"]])
            .empty()
    }
    /// Sends the webhook `optional`.
    ///
    /// Requires nothing, or [`inHeader`](security::InHeader).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_optional<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Optional>,
            __v1::SendError<responses::Optional>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_optional())
    }
    /// Builds the message of the webhook `optional` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_optional(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("optional", __v1::http::Method::POST)
            .security(&[&[], &["inHeader"]])
            .empty()
    }
    /// Sends the webhook `open`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_open<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Open>,
            __v1::SendError<responses::Open>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_open())
    }
    /// Builds the message of the webhook `open` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_open(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("open", __v1::http::Method::POST).empty()
    }
    /// Sends the webhook `inherited`.
    ///
    /// Requires [`Everywhere`](security::Everywhere).
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_inherited<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Inherited>,
            __v1::SendError<responses::Inherited>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_inherited())
    }
    /// Builds the message of the webhook `inherited` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_inherited(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("inherited", __v1::http::Method::POST)
            .security(&[&["Everywhere"]])
            .empty()
    }
}
