/// Sends the webhooks of `What is deprecated`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
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
        endpoint: &'a __v1::Endpoint,
        payload: &types::Old,
        parameters: &parameters::Old,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Old>,
            __v1::SendError<responses::Old>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("old", __v1::http::Method::POST)
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
        endpoint: &'a __v1::Endpoint,
        payload: &types::New,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::New>,
            __v1::SendError<responses::New>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("new", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
