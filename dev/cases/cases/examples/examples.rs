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
    >; 5usize] = [
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "given",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .bytes(
                    "application/json",
                    "{\"id\":\"given\",\"at\":\"2026-01-31T09:30:00+01:00\"}",
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "named",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .header("X-Id", &::openapi_webhooks::codegen::literal("\"7\""), false)?
                .query(
                    "page",
                    &::openapi_webhooks::codegen::literal("0"),
                    ::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    },
                )?
                .query(
                    "tags",
                    &::openapi_webhooks::codegen::literal("[\"a\",\"b c\"]"),
                    ::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    },
                )?
                .cookie(
                    "session",
                    &::openapi_webhooks::codegen::literal("\"s1\""),
                    true,
                )?
                .bytes(
                    "application/json",
                    "{\"id\":\"first\",\"at\":\"2026-01-31T09:30:00Z\"}",
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "named",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .header("X-Id", &::openapi_webhooks::codegen::literal("\"7\""), false)?
                .query(
                    "page",
                    &::openapi_webhooks::codegen::literal("0"),
                    ::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    },
                )?
                .query(
                    "tags",
                    &::openapi_webhooks::codegen::literal("[\"a\",\"b c\"]"),
                    ::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    },
                )?
                .cookie(
                    "session",
                    &::openapi_webhooks::codegen::literal("\"s1\""),
                    true,
                )?
                .bytes(
                    "application/json",
                    "{\"id\":\"second\",\"at\":\"2026-01-31T09:30:00Z\"}",
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "made",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .bytes(
                    "application/json",
                    "{\"id\":\"made\",\"at\":\"2030-01-31T09:30:00Z\",\"lines\":[{\"sku\":\"sku-1\",\"amount\":3}],\"kind\":\"order\",\"size\":\"s\",\"maybe\":\"text\",\"either\":0}",
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "empty",
                    ::openapi_webhooks::codegen::http::Method::DELETE,
                )
                .empty()
        },
    ];
    examples.iter().map(|example| example()).collect()
}
