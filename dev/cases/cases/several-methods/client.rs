/// Sends the webhooks of `Several methods of one webhook`.
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
    /// Whatever becomes of an order.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_put<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
        parameters: &parameters::OrderPut,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OrderPut>,
            __v1::SendError<responses::OrderPut>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_put(payload, parameters))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_put(
        &self,
        payload: &types::Order,
        parameters: &parameters::OrderPut,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::PUT)
            .header("X-Shop", &parameters.x_shop, false)?
            .json("application/json", payload)
    }
    /// Whatever becomes of an order.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_post<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::OrderPostPayload,
        parameters: &parameters::OrderPost,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OrderPost>,
            __v1::SendError<responses::OrderPost>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_post(payload, parameters))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_post(
        &self,
        payload: &types::OrderPostPayload,
        parameters: &parameters::OrderPost,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .header("X-Shop", &parameters.x_shop, false)?
            .json("application/json", payload)
    }
    /// Whatever becomes of an order.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_delete<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        parameters: &parameters::OrderDelete,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OrderDelete>,
            __v1::SendError<responses::OrderDelete>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_delete(parameters))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_delete(
        &self,
        parameters: &parameters::OrderDelete,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::DELETE)
            .header("X-Shop", &parameters.x_shop, false)?
            .empty()
    }
}
