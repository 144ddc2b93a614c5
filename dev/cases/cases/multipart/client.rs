/// Sends the webhooks of `Multipart forms`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `upload`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_upload<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::UploadPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Upload>,
            __v1::SendError<responses::Upload>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_upload(payload))
    }
    /// The message of the webhook `upload`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_upload(
        &self,
        payload: &types::UploadPayload,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("upload", __v1::http::Method::POST)
            .multipart("multipart/form-data", payload, forms::upload())
    }
    /// Sends the webhook `same`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_same<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Upload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Same>,
            __v1::SendError<responses::Same>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_same(payload))
    }
    /// The message of the webhook `same`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_same(
        &self,
        payload: &types::Upload,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("same", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
