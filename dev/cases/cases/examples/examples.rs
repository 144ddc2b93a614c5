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
    let examples: [fn() -> __v1::Result<__v1::Message, __v1::MessageError>; 5usize] = [
        || {
            __v1::MessageBuilder::new("given", __v1::http::Method::POST)
                .bytes(
                    "application/json",
                    "{\"id\":\"given\",\"at\":\"2026-01-31T09:30:00+01:00\"}",
                )
        },
        || {
            __v1::MessageBuilder::new("named", __v1::http::Method::POST)
                .header("X-Id", &__v1::literal("\"7\""), false)?
                .query("page", &__v1::literal("0"), __v1::Style::Form { explode: true })?
                .query(
                    "tags",
                    &__v1::literal("[\"a\",\"b c\"]"),
                    __v1::Style::Form { explode: true },
                )?
                .cookie("session", &__v1::literal("\"s1\""), true)?
                .bytes(
                    "application/json",
                    "{\"id\":\"first\",\"at\":\"2026-01-31T09:30:00Z\"}",
                )
        },
        || {
            __v1::MessageBuilder::new("named", __v1::http::Method::POST)
                .header("X-Id", &__v1::literal("\"7\""), false)?
                .query("page", &__v1::literal("0"), __v1::Style::Form { explode: true })?
                .query(
                    "tags",
                    &__v1::literal("[\"a\",\"b c\"]"),
                    __v1::Style::Form { explode: true },
                )?
                .cookie("session", &__v1::literal("\"s1\""), true)?
                .bytes(
                    "application/json",
                    "{\"id\":\"second\",\"at\":\"2026-01-31T09:30:00Z\"}",
                )
        },
        || {
            __v1::MessageBuilder::new("made", __v1::http::Method::POST)
                .bytes(
                    "application/json",
                    "{\"id\":\"made\",\"at\":\"2030-01-31T09:30:00Z\",\"lines\":[{\"sku\":\"sku-1\",\"amount\":3}],\"kind\":\"order\",\"size\":\"s\",\"maybe\":\"text\",\"either\":0}",
                )
        },
        || { __v1::MessageBuilder::new("empty", __v1::http::Method::DELETE).empty() },
    ];
    examples.iter().map(|example| example()).collect()
}
