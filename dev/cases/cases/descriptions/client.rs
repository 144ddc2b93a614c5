/// Sends the webhooks of ``Docs of `all` [kinds] <b>``.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
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
            .header("X-A", &parameters.x_a, false)?
            .json("application/json", payload)
    }
    /// ```text
    /// fence
    /// ```
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_we_ird_name_i<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::WeIrdNameI>,
            __v1::SendError<responses::WeIrdNameI>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_we_ird_name_i(payload))
    }
    /// The message of the webhook ``we`ird [name] <i>``, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_we_ird_name_i(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("we`ird [name] <i>", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
