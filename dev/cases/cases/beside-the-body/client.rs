/// Sends the webhooks of `Headers, the query and cookies`.
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
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload, parameters))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order(
        &self,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
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
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        parameters: &parameters::Ping,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Ping>,
            __v1::SendError<responses::Ping>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_ping(parameters))
    }
    /// Builds the message of the webhook `ping` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_ping(
        &self,
        parameters: &parameters::Ping,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("ping", __v1::http::Method::GET)
            .query("at", &parameters.at, __v1::Style::Form { explode: true })?
            .query("old", &parameters.old, __v1::Style::Form { explode: true })?
            .empty()
    }
}
