/// Sends the webhooks of `Several methods of one webhook`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Whatever becomes of an order.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_put<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
        parameters: &parameters::OrderPut,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::OrderPut>,
            __v1::SendError<responses::OrderPut>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_put(payload, parameters))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_put(
        &self,
        payload: &types::Order,
        parameters: &parameters::OrderPut,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::PUT)
            .header("X-Shop", &parameters.x_shop, false)?
            .json("application/json", payload)
    }
    /// Whatever becomes of an order.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_post<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::OrderPostPayload,
        parameters: &parameters::OrderPost,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::OrderPost>,
            __v1::SendError<responses::OrderPost>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_post(payload, parameters))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_post(
        &self,
        payload: &types::OrderPostPayload,
        parameters: &parameters::OrderPost,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .header("X-Shop", &parameters.x_shop, false)?
            .json("application/json", payload)
    }
    /// Whatever becomes of an order.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_delete<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        parameters: &parameters::OrderDelete,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::OrderDelete>,
            __v1::SendError<responses::OrderDelete>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_delete(parameters))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_delete(
        &self,
        parameters: &parameters::OrderDelete,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::DELETE)
            .header("X-Shop", &parameters.x_shop, false)?
            .empty()
    }
}
