// The webhooks of No webhooks 1, by openapi-webhooks-build. Change the document, not this file.

use ::openapi_webhooks::codegen::v1 as __v1;
/// Sends the webhooks of `No webhooks`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {}
/// The document's examples, each as a message.
///
/// # Errors
///
/// When the document's example of a parameter does not fit its place.
pub fn examples() -> ::std::result::Result<
    ::std::vec::Vec<__v1::Message>,
    __v1::MessageError,
> {
    let examples: [fn() -> ::std::result::Result<
        __v1::Message,
        __v1::MessageError,
    >; 0usize] = [];
    examples.iter().map(|example| example()).collect()
}
