/// Sends the webhooks of `Every method`.
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
    /// Sends the webhook `get`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_get<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Get>,
            __v1::SendError<responses::Get>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_get())
    }
    /// Builds the message of the webhook `get` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_get(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("get", __v1::http::Method::GET).empty()
    }
    /// Sends the webhook `put`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_put<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Put>,
            __v1::SendError<responses::Put>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_put(payload))
    }
    /// Builds the message of the webhook `put` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_put(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("put", __v1::http::Method::PUT)
            .json("application/json", payload)
    }
    /// Sends the webhook `post`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_post<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Post>,
            __v1::SendError<responses::Post>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_post(payload))
    }
    /// Builds the message of the webhook `post` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_post(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("post", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `delete`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_delete<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Delete>,
            __v1::SendError<responses::Delete>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_delete())
    }
    /// Builds the message of the webhook `delete` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_delete(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("delete", __v1::http::Method::DELETE).empty()
    }
    /// Sends the webhook `options`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_options<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Options>,
            __v1::SendError<responses::Options>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_options())
    }
    /// Builds the message of the webhook `options` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_options(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("options", __v1::http::Method::OPTIONS).empty()
    }
    /// Sends the webhook `head`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_head<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Head>,
            __v1::SendError<responses::Head>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_head())
    }
    /// Builds the message of the webhook `head` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_head(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("head", __v1::http::Method::HEAD).empty()
    }
    /// Sends the webhook `patch`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_patch<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Patch>,
            __v1::SendError<responses::Patch>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_patch(payload))
    }
    /// Builds the message of the webhook `patch` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_patch(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("patch", __v1::http::Method::PATCH)
            .json("application/json", payload)
    }
    /// Sends the webhook `trace`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_trace<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Trace>,
            __v1::SendError<responses::Trace>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_trace())
    }
    /// Builds the message of the webhook `trace` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_trace(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("trace", __v1::http::Method::TRACE).empty()
    }
}
