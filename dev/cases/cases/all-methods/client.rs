/// Sends the webhooks of `Every method`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `get`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_get<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Get>,
            __v1::SendError<responses::Get>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_get())
    }
    /// The message of the webhook `get`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_get(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("get", __v1::http::Method::GET).empty()
    }
    /// Sends the webhook `put`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_put<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Put>,
            __v1::SendError<responses::Put>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_put(payload))
    }
    /// The message of the webhook `put`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_put(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("put", __v1::http::Method::PUT)
            .json("application/json", payload)
    }
    /// Sends the webhook `post`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_post<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Post>,
            __v1::SendError<responses::Post>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_post(payload))
    }
    /// The message of the webhook `post`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_post(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("post", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `delete`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_delete<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Delete>,
            __v1::SendError<responses::Delete>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_delete())
    }
    /// The message of the webhook `delete`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_delete(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("delete", __v1::http::Method::DELETE).empty()
    }
    /// Sends the webhook `options`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_options<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Options>,
            __v1::SendError<responses::Options>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_options())
    }
    /// The message of the webhook `options`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_options(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("options", __v1::http::Method::OPTIONS).empty()
    }
    /// Sends the webhook `head`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_head<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Head>,
            __v1::SendError<responses::Head>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_head())
    }
    /// The message of the webhook `head`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_head(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("head", __v1::http::Method::HEAD).empty()
    }
    /// Sends the webhook `patch`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_patch<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Patch>,
            __v1::SendError<responses::Patch>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_patch(payload))
    }
    /// The message of the webhook `patch`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_patch(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("patch", __v1::http::Method::PATCH)
            .json("application/json", payload)
    }
    /// Sends the webhook `trace`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_trace<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Trace>,
            __v1::SendError<responses::Trace>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_trace())
    }
    /// The message of the webhook `trace`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_trace(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("trace", __v1::http::Method::TRACE).empty()
    }
}
