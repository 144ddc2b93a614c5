/// Sends the webhooks of `Headers, the query and cookies`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `order`.
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
            .header("X-Shared", &parameters.x_shared, false)?
            .header("X-Request-Id", &parameters.x_request_id, false)?
            .header("X-Tags", &parameters.x_tags, false)?
            .header("X-Both", &parameters.x_both, false)?
            .header("X-Mode", &parameters.x_mode, false)?
            .query(
                "page",
                &parameters.page,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "tag",
                &parameters.tag,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "tags",
                &parameters.tags,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: false,
                },
            )?
            .query(
                "type",
                &parameters.r#type,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "since",
                &parameters.since,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .cookie("session", &parameters.session, true)?
            .query(
                "ratio",
                &parameters.ratio,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::Ping,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Ping>,
            ::openapi_webhooks::codegen::SendError<responses::Ping>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "ping",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .query(
                "at",
                &parameters.at,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "old",
                &parameters.old,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .empty()
    }
}
