// The webhooks of No webhooks 1, by openapi-webhooks-build. Change the document, not this file.

::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
/// Sends the webhooks of `No webhooks`.
///
/// A `send_…` method makes one attempt. A `message_…` method builds the message without sending it, to
/// store it, deliver it later, or send it to many endpoints.
#[derive(Clone, Debug)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl<T: __v1::Transport> Client<T> {}
/// A message for each example of a webhook in the document.
///
/// # Errors
///
/// If the example of a parameter does not fit its location.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub fn examples() -> __v1::Result<__v1::Vec<__v1::Message>, __v1::MessageError> {
    let examples: [fn() -> __v1::Result<__v1::Message, __v1::MessageError>; 0usize] = [];
    examples.iter().map(|example| example()).collect()
}
