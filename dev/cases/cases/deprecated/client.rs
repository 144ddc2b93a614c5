/// Sends the webhooks of `What is deprecated`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Use new instead.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    #[deprecated]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub fn send_old<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Old,
        parameters: &parameters::Old,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Old>,
            ::openapi_webhooks::codegen::SendError<responses::Old>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_old(payload, parameters))
    }
    /// The message of the webhook `old`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    #[deprecated]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub fn message_old(
        &self,
        payload: &types::Old,
        parameters: &parameters::Old,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "old",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Old", &parameters.x_old, false)?
            .header("X-Older", &parameters.x_older, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `new`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_new<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::New,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::New>,
            ::openapi_webhooks::codegen::SendError<responses::New>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_new(payload))
    }
    /// The message of the webhook `new`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_new(
        &self,
        payload: &types::New,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "new",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
}
