/// A message for each example of a webhook in the document.
///
/// # Errors
///
/// If the example of a parameter does not fit its location.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::pedantic,
    reason = "generated"
)]
pub fn examples() -> __v1::Result<__v1::Vec<__v1::Message>, __v1::MessageError> {
    let examples: [fn() -> __v1::Result<__v1::Message, __v1::MessageError>; 10usize] = [
        || {
            __v1::MessageBuilder::new("shipped", __v1::http::Method::POST)
                .bytes("application/json", "{\"parcel\":\"text\"}")
        },
        || {
            __v1::MessageBuilder::new("handedOver", __v1::http::Method::POST)
                .bytes("application/json", "{\"by\":\"text\"}")
        },
        || {
            __v1::MessageBuilder::new("createOrder.paid", __v1::http::Method::POST)
                .header("X-Try", &__v1::literal("0"), false)?
                .bytes("application/json", "{\"order\":0}")
        },
        || {
            __v1::MessageBuilder::new("cancelled", __v1::http::Method::POST)
                .bytes("application/json", "{\"cancelled\":\"text\"}")
        },
        || {
            __v1::MessageBuilder::new("progress.startedUrl", __v1::http::Method::POST)
                .bytes("application/json", "{\"at\":\"text\"}")
        },
        || {
            __v1::MessageBuilder::new("progress.doneUrl", __v1::http::Method::POST)
                .bytes("application/json", "{\"at\":0}")
        },
        || {
            __v1::MessageBuilder::new("progress.doneUrl", __v1::http::Method::PUT)
                .bytes("application/json", "{\"of\":0}")
        },
        || {
            __v1::MessageBuilder::new("GET /orders.paid", __v1::http::Method::POST)
                .bytes("application/json", "{\"total\":0}")
        },
        || {
            __v1::MessageBuilder::new("refund.paid", __v1::http::Method::POST)
                .bytes("application/json", "{\"refund\":0}")
        },
        || {
            __v1::MessageBuilder::new("Unnamed", __v1::http::Method::POST)
                .bytes("application/json", "{\"unnamed\":\"text\"}")
        },
    ];
    examples.iter().map(|example| example()).collect()
}
