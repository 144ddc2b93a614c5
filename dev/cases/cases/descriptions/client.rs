/// Sends the webhooks of `Docs of 'all' [kinds] <b>`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    ///
    /// Text first.
    ///
    /// ```text
    /// let this = not_a_test;
    /// ```
    ///
    /// ```text
    /// { "a": 1 }
    /// ```
    ///
    /// indented = code
    ///
    /// - a list
    ///   that goes on
    /// - \[ \] to do
    ///   lazily
    ///
    /// 1. one
    /// 2. two
    ///    more
    ///
    /// * star
    ///
    /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
    ///
    /// | a | b |
    /// |---|---|
    /// | 1 | \[x\] |
    ///
    /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
    /// windows space order 🦀 é
    ///
    /// # Heading
    ///
    /// Setext
    /// ======
    ///
    /// \<details>\<summary>More\</summary>
    /// hidden
    /// \</details>
    ///
    /// \[x\]: <https://example.com>
    ///
    /// ~~~text
    /// fence
    ///
    /// ```
    /// unclosed
    /// ~~~
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::WeIrdNameI>,
            ::openapi_webhooks::codegen::SendError<responses::WeIrdNameI>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_we_ird_name_i(payload))
    }
    /// The message of the webhook `we'ird [name] <i>`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_we_ird_name_i(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "we`ird [name] <i>",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
}
