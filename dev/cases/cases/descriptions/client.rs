/// Sends the webhooks of ``Docs of `all` [kinds] <b>``.
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
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    ///
    /// Text first.
    ///
    /// ```text
    /// let this = not_a_test;
    /// ```
    /// ```text
    /// { "a": 1 }
    /// ```
    /// ```text
    /// indented = code
    /// ```
    /// - a list
    ///   that goes on
    /// - \[ \] to do
    ///   lazily
    ///
    /// 1. one
    /// 2. two
    ///    more
    ///
    /// - star
    ///
    /// > quoted **bold** & \<unknown-tag> <https://example.com/a_b>(c)?d=e#f \[brackets\] text [text](https://example.com) [ref](https://example.com) image
    ///
    /// | a | b |
    /// | --- | --- |
    /// | 1 | [x](https://example.com) |
    ///
    /// */ /* // /// \\ " ' `code [x] <y>` `two` \` alone tab tab
    /// win
    /// dows space order 🦀 é
    ///
    /// **Heading**
    ///
    /// **Setext**
    ///
    /// More
    ///
    /// hidden
    ///
    /// ````text
    /// fence
    ///
    /// ```
    /// unclosed
    /// ````
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
            .header("X-A", &parameters.x_a, false)?
            .json("application/json", payload)
    }
    /// ```text
    /// fence
    /// ```
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_we_ird_name_i<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::WeIrdNameI>,
            __v1::SendError<responses::WeIrdNameI>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_we_ird_name_i(payload))
    }
    /// Builds the message of the webhook ``we`ird [name] <i>`` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_we_ird_name_i(
        &self,
        payload: &i64,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("we`ird [name] <i>", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
