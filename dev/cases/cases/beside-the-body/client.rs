/// Sends the webhooks of `Headers, the query and cookies`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload, parameters))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order(
        &self,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .header("X-Shared", &parameters.x_shared, false)?
            .header("X-Request-Id", &parameters.x_request_id, false)?
            .header("X-Tags", &parameters.x_tags, false)?
            .header("X-Both", &parameters.x_both, false)?
            .header("X-Mode", &parameters.x_mode, false)?
            .query("page", &parameters.page, __v1::Style::Form { explode: true })?
            .query("tag", &parameters.tag, __v1::Style::Form { explode: true })?
            .query(
                "tags",
                &parameters.tags,
                __v1::Style::Form {
                    explode: false,
                },
            )?
            .query("type", &parameters.r#type, __v1::Style::Form { explode: true })?
            .query("since", &parameters.since, __v1::Style::Form { explode: true })?
            .cookie("session", &parameters.session, true)?
            .query("ratio", &parameters.ratio, __v1::Style::Form { explode: true })?
            .header("version", &parameters.version, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `ping`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        parameters: &parameters::Ping,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Ping>,
            __v1::SendError<responses::Ping>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_ping(parameters))
    }
    /// The message of the webhook `ping`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub fn message_ping(
        &self,
        parameters: &parameters::Ping,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("ping", __v1::http::Method::GET)
            .query("at", &parameters.at, __v1::Style::Form { explode: true })?
            .query("old", &parameters.old, __v1::Style::Form { explode: true })?
            .empty()
    }
}
