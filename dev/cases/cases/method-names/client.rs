/// Sends the webhooks of `Names that the configuration gives`.
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
    /// Sends the webhook `client.rateLimit.reached`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_client_rate_limit_reached<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::ClientRateLimitReached>,
            __v1::SendError<responses::ClientRateLimitReached>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_client_rate_limit_reached(payload))
    }
    /// Builds the message of the webhook `client.rateLimit.reached` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_client_rate_limit_reached(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("client.rateLimit.reached", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `Client rate limit reached`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_client_limit<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::String,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::ClientLimit>,
            __v1::SendError<responses::ClientLimit>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_client_limit(payload))
    }
    /// Builds the message of the webhook `Client rate limit reached` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_client_limit(
        &self,
        payload: &__v1::String,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("Client rate limit reached", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_purchase_post<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::PurchasePost>,
            __v1::SendError<responses::PurchasePost>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_purchase_post())
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_purchase_post(
        &self,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST).empty()
    }
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_purchase_put<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::PurchasePut>,
            __v1::SendError<responses::PurchasePut>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_purchase_put())
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_purchase_put(
        &self,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::PUT).empty()
    }
}
