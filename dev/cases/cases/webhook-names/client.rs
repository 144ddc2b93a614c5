/// Sends the webhooks of `Names of webhooks`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `/AUTHORISATION`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_authorisation<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Authorisation>,
            __v1::SendError<responses::Authorisation>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_authorisation(payload))
    }
    /// The message of the webhook `/AUTHORISATION`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_authorisation(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("/AUTHORISATION", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `order.created`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order_created<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::OrderCreated>,
            __v1::SendError<responses::OrderCreated>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order_created(payload))
    }
    /// The message of the webhook `order.created`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order_created(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order.created", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `Trial will end`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_trial_will_end<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::TrialWillEnd>,
            __v1::SendError<responses::TrialWillEnd>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_trial_will_end(payload))
    }
    /// The message of the webhook `Trial will end`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_trial_will_end(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("Trial will end", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `newSubscription`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_new_subscription<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::NewSubscription>,
            __v1::SendError<responses::NewSubscription>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_new_subscription(payload))
    }
    /// The message of the webhook `newSubscription`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_new_subscription(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("newSubscription", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `deliver`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_deliver<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Deliver>,
            __v1::SendError<responses::Deliver>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_deliver(payload))
    }
    /// The message of the webhook `deliver`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_deliver(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("deliver", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `type`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_type<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Type>,
            __v1::SendError<responses::Type>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_type(payload))
    }
    /// The message of the webhook `type`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_type(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("type", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `3ds`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_3ds<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::_3ds>,
            __v1::SendError<responses::_3ds>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_3ds(payload))
    }
    /// The message of the webhook `3ds`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_3ds(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("3ds", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `größe/€`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_größe<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Größe>,
            __v1::SendError<responses::Größe>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_größe(payload))
    }
    /// The message of the webhook `größe/€`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_größe(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("größe/€", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `🦀`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_unnamed<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Unnamed>,
            __v1::SendError<responses::Unnamed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_unnamed(payload))
    }
    /// The message of the webhook `🦀`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_unnamed(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("🦀", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `client`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_client<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Client>,
            __v1::SendError<responses::Client>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_client(payload))
    }
    /// The message of the webhook `client`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_client(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("client", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `*`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_star<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Star>,
            __v1::SendError<responses::Star>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_star(payload))
    }
    /// The message of the webhook `*`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_star(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("*", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
