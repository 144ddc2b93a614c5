/// Sends the webhooks of `Multipart forms`.
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
    /// Sends the webhook `upload`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_upload<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::UploadPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Upload>,
            __v1::SendError<responses::Upload>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_upload(payload))
    }
    /// Builds the message of the webhook `upload` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_upload(
        &self,
        payload: &types::UploadPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("upload", __v1::http::Method::POST)
            .multipart("multipart/form-data", payload, forms::upload())
    }
    /// Sends the webhook `same`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_same<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Upload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Same>,
            __v1::SendError<responses::Same>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_same(payload))
    }
    /// Builds the message of the webhook `same` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_same(
        &self,
        payload: &types::Upload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("same", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
