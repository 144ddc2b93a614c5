// The webhooks of No webhooks 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `No webhooks`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::default_transport!(Client);
impl<S> Client<::openapi_webhooks::codegen::Unguarded<S>>
where
    ::openapi_webhooks::codegen::Unguarded<S>: ::openapi_webhooks::codegen::Transport,
{
    /// A client with a transport of your own, which the egress guard does not reach.
    #[must_use]
    pub fn with_transport(transport: ::openapi_webhooks::codegen::Unguarded<S>) -> Self {
        ::openapi_webhooks::codegen::Client::with_transport(transport).into()
    }
}
impl<T> ::std::convert::From<::openapi_webhooks::codegen::Client<T>> for Client<T> {
    fn from(inner: ::openapi_webhooks::codegen::Client<T>) -> Self {
        Self { inner }
    }
}
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Delivers a message made before, signed anew: one attempt.
    ///
    /// # Errors
    ///
    /// When the message was not delivered; the error says why, and whether it may have been seen.
    pub async fn deliver(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        message: &::openapi_webhooks::codegen::Message,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery,
        ::openapi_webhooks::codegen::SendError,
    > {
        self.inner.deliver(endpoint, message).await
    }
}
/// The document's examples, each as a message.
///
/// # Errors
///
/// When the document's example of a parameter does not fit its place.
pub fn examples() -> ::std::result::Result<
    ::std::vec::Vec<::openapi_webhooks::codegen::Message>,
    ::openapi_webhooks::codegen::MessageError,
> {
    let examples: [fn() -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    >; 0usize] = [];
    examples.iter().map(|example| example()).collect()
}
