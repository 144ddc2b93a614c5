// The webhooks of No webhooks 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `No webhooks`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {}
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
