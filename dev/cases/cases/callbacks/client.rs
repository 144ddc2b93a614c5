/// Sends the webhooks of `Callbacks of operations, like webhooks`.
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
    /// Sends the webhook `shipped`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_shipped<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::ShippedPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Shipped>,
            __v1::SendError<responses::Shipped>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_shipped(payload))
    }
    /// Builds the message of the webhook `shipped` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_shipped(
        &self,
        payload: &types::ShippedPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("shipped", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sent to the URL `{$response.body#/url}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_handed_over<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::HandedOverPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::HandedOver>,
            __v1::SendError<responses::HandedOver>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_handed_over(payload))
    }
    /// Builds the message of the webhook `handedOver` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_handed_over(
        &self,
        payload: &types::HandedOverPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("handedOver", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// An order was paid.
    ///
    /// Sent to the URL `{$request.body#/callbackUrl}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_create_order_paid<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::CreateOrderPaidPayload,
        parameters: &parameters::CreateOrderPaid,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::CreateOrderPaid>,
            __v1::SendError<responses::CreateOrderPaid>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_create_order_paid(payload, parameters))
    }
    /// Builds the message of the webhook `createOrder.paid` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_create_order_paid(
        &self,
        payload: &types::CreateOrderPaidPayload,
        parameters: &parameters::CreateOrderPaid,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("createOrder.paid", __v1::http::Method::POST)
            .header("X-Try", &parameters.x_try, false)?
            .json("application/json", payload)
    }
    /// Sent to the URL `{$request.body#/callbackUrl}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_cancelled<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::CancelledPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Cancelled>,
            __v1::SendError<responses::Cancelled>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_cancelled(payload))
    }
    /// Builds the message of the webhook `cancelled` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_cancelled(
        &self,
        payload: &types::CancelledPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("cancelled", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sent to the URL `{$request.body#/startedUrl}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_progress_started_url<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::ProgressStartedUrlPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::ProgressStartedUrl>,
            __v1::SendError<responses::ProgressStartedUrl>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_progress_started_url(payload))
    }
    /// Builds the message of the webhook `progress.startedUrl` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_progress_started_url(
        &self,
        payload: &types::ProgressStartedUrlPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("progress.startedUrl", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sent to the URL `{$request.body#/doneUrl}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_progress_done_url_post<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::ProgressDoneUrlPostPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::ProgressDoneUrlPost>,
            __v1::SendError<responses::ProgressDoneUrlPost>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_progress_done_url_post(payload))
    }
    /// Builds the message of the webhook `progress.doneUrl` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_progress_done_url_post(
        &self,
        payload: &types::ProgressDoneUrlPostPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("progress.doneUrl", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sent to the URL `{$request.body#/doneUrl}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_progress_done_url_put<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::ProgressDoneUrlPutPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::ProgressDoneUrlPut>,
            __v1::SendError<responses::ProgressDoneUrlPut>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_progress_done_url_put(payload))
    }
    /// Builds the message of the webhook `progress.doneUrl` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_progress_done_url_put(
        &self,
        payload: &types::ProgressDoneUrlPutPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("progress.doneUrl", __v1::http::Method::PUT)
            .json("application/json", payload)
    }
    /// Sent to the URL `{$request.query.url}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_get_orders_paid<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::GetOrdersPaidPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::GetOrdersPaid>,
            __v1::SendError<responses::GetOrdersPaid>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_get_orders_paid(payload))
    }
    /// Builds the message of the webhook `GET /orders.paid` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_get_orders_paid(
        &self,
        payload: &types::GetOrdersPaidPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("GET /orders.paid", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sent to the URL `{$request.body#/u'rl}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_refund_paid<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::RefundPaidPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::RefundPaid>,
            __v1::SendError<responses::RefundPaid>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_refund_paid(payload))
    }
    /// Builds the message of the webhook `refund.paid` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_refund_paid(
        &self,
        payload: &types::RefundPaidPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("refund.paid", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sent to the URL `{$request.body#/other}` of the operation that the callback belongs to.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_unnamed<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::UnnamedPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Unnamed>,
            __v1::SendError<responses::Unnamed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_unnamed(payload))
    }
    /// Builds the message of the webhook `Unnamed` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_unnamed(
        &self,
        payload: &types::UnnamedPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("Unnamed", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
