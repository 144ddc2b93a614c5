/// Sends the webhooks of `Names that the configuration gives`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `client.rateLimit.reached`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_client_rate_limit_reached<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::ClientRateLimitReached>,
            __v1::SendError<responses::ClientRateLimitReached>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_client_rate_limit_reached(payload))
    }
    /// The message of the webhook `client.rateLimit.reached`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_client_rate_limit_reached(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("client.rateLimit.reached", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `Client rate limit reached`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_client_limit<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &::std::string::String,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::ClientLimit>,
            __v1::SendError<responses::ClientLimit>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_client_limit(payload))
    }
    /// The message of the webhook `Client rate limit reached`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_client_limit(
        &self,
        payload: &::std::string::String,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("Client rate limit reached", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_purchase_post<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::PurchasePost>,
            __v1::SendError<responses::PurchasePost>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_purchase_post())
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_purchase_post(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST).empty()
    }
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_purchase_put<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::PurchasePut>,
            __v1::SendError<responses::PurchasePut>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_purchase_put())
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_purchase_put(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::PUT).empty()
    }
}
