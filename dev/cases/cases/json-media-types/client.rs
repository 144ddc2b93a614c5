/// Sends the webhooks of `Media types that are JSON`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `problem`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_problem<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Problem>,
            __v1::SendError<responses::Problem>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_problem(payload))
    }
    /// The message of the webhook `problem`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_problem(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("problem", __v1::http::Method::POST)
            .json("application/problem+json", payload)
    }
    /// Sends the webhook `charset`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_charset<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Charset>,
            __v1::SendError<responses::Charset>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_charset(payload))
    }
    /// The message of the webhook `charset`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_charset(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("charset", __v1::http::Method::POST)
            .json("application/json; charset=utf-8", payload)
    }
}
