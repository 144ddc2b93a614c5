/// Sends the webhooks of `Bodies that are no objects`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `text`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_text<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &::std::string::String,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Text>,
            __v1::SendError<responses::Text>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_text(payload))
    }
    /// The message of the webhook `text`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_text(
        &self,
        payload: &::std::string::String,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("text", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `list`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_list<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &::std::vec::Vec<types::Item>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::List>,
            __v1::SendError<responses::List>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_list(payload))
    }
    /// The message of the webhook `list`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_list(
        &self,
        payload: &::std::vec::Vec<types::Item>,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("list", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `map`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_map<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Map>,
            __v1::SendError<responses::Map>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_map(payload))
    }
    /// The message of the webhook `map`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_map(
        &self,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("map", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `flag`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_flag<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &bool,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Flag>,
            __v1::SendError<responses::Flag>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_flag(payload))
    }
    /// The message of the webhook `flag`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_flag(
        &self,
        payload: &bool,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("flag", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `choice`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_choice<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::ChoicePayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Choice>,
            __v1::SendError<responses::Choice>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_choice(payload))
    }
    /// The message of the webhook `choice`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_choice(
        &self,
        payload: &types::ChoicePayload,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("choice", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `nothing`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_nothing<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &(),
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Nothing>,
            __v1::SendError<responses::Nothing>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_nothing(payload))
    }
    /// The message of the webhook `nothing`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_nothing(
        &self,
        payload: &(),
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("nothing", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `maybe`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_maybe<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &::std::option::Option<types::Item>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Maybe>,
            __v1::SendError<responses::Maybe>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_maybe(payload))
    }
    /// The message of the webhook `maybe`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_maybe(
        &self,
        payload: &::std::option::Option<types::Item>,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("maybe", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `moment`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_moment<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::chrono::DateTime<__v1::chrono::FixedOffset>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Moment>,
            __v1::SendError<responses::Moment>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_moment(payload))
    }
    /// The message of the webhook `moment`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_moment(
        &self,
        payload: &__v1::chrono::DateTime<__v1::chrono::FixedOffset>,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("moment", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `constant`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_constant<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::ConstantPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Constant>,
            __v1::SendError<responses::Constant>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_constant(payload))
    }
    /// The message of the webhook `constant`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_constant(
        &self,
        payload: &types::ConstantPayload,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("constant", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
