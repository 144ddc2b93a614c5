/// Sends the webhooks of `Credentials that webhooks ask for`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `basic`.
    ///
    /// Asks for [`Basic`](security::Basic).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_basic<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Basic>,
            __v1::SendError<responses::Basic>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_basic())
    }
    /// The message of the webhook `basic`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_basic(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("basic", __v1::http::Method::POST)
            .security(&[&["Basic"]])
            .empty()
    }
    /// With a token.
    ///
    /// Asks for [`bearer-token`](security::BearerToken).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_bearer<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Bearer>,
            __v1::SendError<responses::Bearer>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_bearer())
    }
    /// The message of the webhook `bearer`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_bearer(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("bearer", __v1::http::Method::POST)
            .security(&[&["bearer-token"]])
            .empty()
    }
    /// Sends the webhook `hawk`.
    ///
    /// Asks for [`Hawk`](security::Hawk).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_hawk<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Hawk>,
            __v1::SendError<responses::Hawk>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_hawk())
    }
    /// The message of the webhook `hawk`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_hawk(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("hawk", __v1::http::Method::POST)
            .security(&[&["Hawk"]])
            .empty()
    }
    /// Sends the webhook `keys`.
    ///
    /// Asks for [`inHeader`](security::InHeader) and [`inQuery`](security::InQuery) and [`inCookie`](security::InCookie).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_keys<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Keys>,
            __v1::SendError<responses::Keys>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_keys())
    }
    /// The message of the webhook `keys`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_keys(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("keys", __v1::http::Method::POST)
            .security(&[&["inHeader", "inQuery", "inCookie"]])
            .empty()
    }
    /// Sends the webhook `tokens`.
    ///
    /// Asks for [`OAuth`](security::OAuth), or for [`OpenID`](security::OpenId).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_tokens<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Tokens>,
            __v1::SendError<responses::Tokens>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_tokens())
    }
    /// The message of the webhook `tokens`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_tokens(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("tokens", __v1::http::Method::POST)
            .security(&[&["OAuth"], &["OpenID"]])
            .empty()
    }
    /// Sends the webhook `certificate`.
    ///
    /// Asks for `Certificate` (the endpoint's client certificate).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_certificate<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Certificate>,
            __v1::SendError<responses::Certificate>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_certificate())
    }
    /// The message of the webhook `certificate`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_certificate(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("certificate", __v1::http::Method::POST).empty()
    }
    /// Sends the webhook `certificate and key`.
    ///
    /// Asks for `Certificate` (the endpoint's client certificate) and [`inHeader`](security::InHeader).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_certificate_and_key<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::CertificateAndKey>,
            __v1::SendError<responses::CertificateAndKey>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_certificate_and_key())
    }
    /// The message of the webhook `certificate and key`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_certificate_and_key(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("certificate and key", __v1::http::Method::POST)
            .security(&[&["inHeader"]])
            .empty()
    }
    /// Sends the webhook `optional`.
    ///
    /// Asks for nothing, or for [`inHeader`](security::InHeader).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_optional<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Optional>,
            __v1::SendError<responses::Optional>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_optional())
    }
    /// The message of the webhook `optional`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_optional(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("optional", __v1::http::Method::POST)
            .security(&[&[], &["inHeader"]])
            .empty()
    }
    /// Sends the webhook `open`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_open<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Open>,
            __v1::SendError<responses::Open>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_open())
    }
    /// The message of the webhook `open`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_open(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("open", __v1::http::Method::POST).empty()
    }
    /// Sends the webhook `inherited`.
    ///
    /// Asks for [`Everywhere`](security::Everywhere).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_inherited<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Inherited>,
            __v1::SendError<responses::Inherited>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_inherited())
    }
    /// The message of the webhook `inherited`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_inherited(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("inherited", __v1::http::Method::POST)
            .security(&[&["Everywhere"]])
            .empty()
    }
}
