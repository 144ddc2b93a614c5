/// Sends the webhooks of `What is deprecated`.
///
/// A `send_…` method makes one attempt. A `message_…` method builds the message without sending it, to
/// store it, deliver it later, or send it to many endpoints.
#[derive(Clone, Debug)]
#[allow(
    deprecated,
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
    deprecated,
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::pedantic,
    reason = "generated"
)]
impl<T: __v1::Transport> Client<T> {
    /// Use new instead.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    #[deprecated]
    pub fn send_old<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Old,
        parameters: &parameters::Old,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Old>,
            __v1::SendError<responses::Old>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_old(payload, parameters))
    }
    /// Builds the message of the webhook `old` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    #[deprecated]
    pub fn message_old(
        &self,
        payload: &types::Old,
        parameters: &parameters::Old,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("old", __v1::http::Method::POST)
            .header("X-Old", &parameters.x_old, false)?
            .header("X-Older", &parameters.x_older, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `new`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_new<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::New,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::New>,
            __v1::SendError<responses::New>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_new(payload))
    }
    /// Builds the message of the webhook `new` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_new(
        &self,
        payload: &types::New,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("new", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
