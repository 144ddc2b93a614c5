/// Sends the webhooks of `Credentials that webhooks ask for`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Basic>,
            ::openapi_webhooks::codegen::SendError<responses::Basic>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "basic",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Bearer>,
            ::openapi_webhooks::codegen::SendError<responses::Bearer>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "bearer",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Hawk>,
            ::openapi_webhooks::codegen::SendError<responses::Hawk>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "hawk",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Keys>,
            ::openapi_webhooks::codegen::SendError<responses::Keys>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "keys",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Tokens>,
            ::openapi_webhooks::codegen::SendError<responses::Tokens>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "tokens",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Certificate>,
            ::openapi_webhooks::codegen::SendError<responses::Certificate>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "certificate",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .empty()
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::CertificateAndKey>,
            ::openapi_webhooks::codegen::SendError<responses::CertificateAndKey>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "certificate and key",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Optional>,
            ::openapi_webhooks::codegen::SendError<responses::Optional>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "optional",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Open>,
            ::openapi_webhooks::codegen::SendError<responses::Open>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "open",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .empty()
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Inherited>,
            ::openapi_webhooks::codegen::SendError<responses::Inherited>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "inherited",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&["Everywhere"]])
            .empty()
    }
}
