/// Sends the webhooks of `The method QUERY, and methods of no field`.
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
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_query<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::OrderQueryPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OrderQuery>,
            __v1::SendError<responses::OrderQuery>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_query(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_query(
        &self,
        payload: &types::OrderQueryPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::of_method("order", "QUERY")
            .json("application/json", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_notify<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::OrderNotifyPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OrderNotify>,
            __v1::SendError<responses::OrderNotify>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_notify(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_notify(
        &self,
        payload: &types::OrderNotifyPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::of_method("order", "NOTIFY")
            .json("application/json", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_link<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OrderLink>,
            __v1::SendError<responses::OrderLink>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_link(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_link(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::of_method("order", "link")
            .json("application/json", payload)
    }
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_m_search<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OrderMSearch>,
            __v1::SendError<responses::OrderMSearch>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_m_search())
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_m_search(
        &self,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::of_method("order", "M-SEARCH").empty()
    }
    /// Sends the webhook `only-query`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_only_query<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OnlyQuery>,
            __v1::SendError<responses::OnlyQuery>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_only_query(payload))
    }
    /// Builds the message of the webhook `only-query` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_only_query(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::of_method("only-query", "QUERY")
            .json("application/json", payload)
    }
    /// Sends the webhook `only-additional`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_only_additional<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::String,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OnlyAdditional>,
            __v1::SendError<responses::OnlyAdditional>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_only_additional(payload))
    }
    /// Builds the message of the webhook `only-additional` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_only_additional(
        &self,
        payload: &__v1::String,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::of_method("only-additional", "COPY")
            .json("application/json", payload)
    }
}
