/// Sends the webhooks of `Bodies that are no objects`.
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
    /// Sends the webhook `text`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_text<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::String,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Text>,
            __v1::SendError<responses::Text>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_text(payload))
    }
    /// Builds the message of the webhook `text` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_text(
        &self,
        payload: &__v1::String,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("text", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `list`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_list<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::Vec<types::Item>,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::List>,
            __v1::SendError<responses::List>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_list(payload))
    }
    /// Builds the message of the webhook `list` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_list(
        &self,
        payload: &__v1::Vec<types::Item>,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("list", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `map`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_map<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::BTreeMap<__v1::String, i64>,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Map>,
            __v1::SendError<responses::Map>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_map(payload))
    }
    /// Builds the message of the webhook `map` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_map(
        &self,
        payload: &__v1::BTreeMap<__v1::String, i64>,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("map", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `flag`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_flag<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &bool,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Flag>,
            __v1::SendError<responses::Flag>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_flag(payload))
    }
    /// Builds the message of the webhook `flag` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_flag(
        &self,
        payload: &bool,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("flag", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `choice`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_choice<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::ChoicePayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Choice>,
            __v1::SendError<responses::Choice>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_choice(payload))
    }
    /// Builds the message of the webhook `choice` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_choice(
        &self,
        payload: &types::ChoicePayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("choice", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `nothing`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_nothing<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &(),
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Nothing>,
            __v1::SendError<responses::Nothing>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_nothing(payload))
    }
    /// Builds the message of the webhook `nothing` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_nothing(
        &self,
        payload: &(),
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("nothing", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `maybe`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_maybe<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::Option<types::Item>,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Maybe>,
            __v1::SendError<responses::Maybe>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_maybe(payload))
    }
    /// Builds the message of the webhook `maybe` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_maybe(
        &self,
        payload: &__v1::Option<types::Item>,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("maybe", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `moment`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_moment<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::chrono::DateTime<__v1::chrono::FixedOffset>,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Moment>,
            __v1::SendError<responses::Moment>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_moment(payload))
    }
    /// Builds the message of the webhook `moment` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_moment(
        &self,
        payload: &__v1::chrono::DateTime<__v1::chrono::FixedOffset>,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("moment", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `constant`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_constant<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::ConstantPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Constant>,
            __v1::SendError<responses::Constant>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_constant(payload))
    }
    /// Builds the message of the webhook `constant` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_constant(
        &self,
        payload: &types::ConstantPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("constant", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
