/// Sends the webhooks of `Names of webhooks`.
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
    /// Sends the webhook `/AUTHORISATION`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_authorisation<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Authorisation>,
            __v1::SendError<responses::Authorisation>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_authorisation(payload))
    }
    /// Builds the message of the webhook `/AUTHORISATION` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_authorisation(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("/AUTHORISATION", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `order.created`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order_created<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::OrderCreated>,
            __v1::SendError<responses::OrderCreated>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_created(payload))
    }
    /// Builds the message of the webhook `order.created` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order_created(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order.created", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `Trial will end`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_trial_will_end<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::TrialWillEnd>,
            __v1::SendError<responses::TrialWillEnd>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_trial_will_end(payload))
    }
    /// Builds the message of the webhook `Trial will end` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_trial_will_end(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("Trial will end", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `newSubscription`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_new_subscription<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::NewSubscription>,
            __v1::SendError<responses::NewSubscription>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_new_subscription(payload))
    }
    /// Builds the message of the webhook `newSubscription` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_new_subscription(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("newSubscription", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `deliver`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_deliver<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Deliver>,
            __v1::SendError<responses::Deliver>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_deliver(payload))
    }
    /// Builds the message of the webhook `deliver` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_deliver(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("deliver", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `type`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_type<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Type>,
            __v1::SendError<responses::Type>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_type(payload))
    }
    /// Builds the message of the webhook `type` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_type(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("type", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `3ds`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_3ds<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::_3ds>,
            __v1::SendError<responses::_3ds>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_3ds(payload))
    }
    /// Builds the message of the webhook `3ds` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_3ds(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("3ds", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `größe/€`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_größe<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Größe>,
            __v1::SendError<responses::Größe>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_größe(payload))
    }
    /// Builds the message of the webhook `größe/€` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_größe(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("größe/€", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `🦀`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_unnamed<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Unnamed>,
            __v1::SendError<responses::Unnamed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_unnamed(payload))
    }
    /// Builds the message of the webhook `🦀` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_unnamed(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("🦀", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `client`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_client<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Client>,
            __v1::SendError<responses::Client>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_client(payload))
    }
    /// Builds the message of the webhook `client` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_client(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("client", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `*`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_star<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Star>,
            __v1::SendError<responses::Star>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_star(payload))
    }
    /// Builds the message of the webhook `*` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_star(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("*", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
