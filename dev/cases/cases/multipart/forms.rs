/// What forms hold.
mod forms {
    pub(super) fn upload() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[
                ::openapi_webhooks::codegen::field::Field::new(
                    "id",
                    &[::openapi_webhooks::codegen::field::Kind::Integer],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "title",
                    &[::openapi_webhooks::codegen::field::Kind::String],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "address",
                    &[::openapi_webhooks::codegen::field::Kind::Object],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                        "addresses",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "tags",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "picture",
                        &[::openapi_webhooks::codegen::field::Kind::File],
                    )
                    .content_type("image/png")
                    .headers(&[("X-Origin", "camera")]),
                ::openapi_webhooks::codegen::field::Field::new(
                    "scan",
                    &[::openapi_webhooks::codegen::field::Kind::File],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                        "pages",
                        &[::openapi_webhooks::codegen::field::Kind::File],
                    )
                    .array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "logo",
                        &[::openapi_webhooks::codegen::field::Kind::File],
                    )
                    .content_type("image/png"),
                ::openapi_webhooks::codegen::field::Field::new(
                        "thumbnail",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .content_type("application/octet-stream")
                    .headers(&[("Content-Transfer-Encoding", "base64")]),
                ::openapi_webhooks::codegen::field::Field::new(
                        "report",
                        &[::openapi_webhooks::codegen::field::Kind::File],
                    )
                    .content_type("application/xml; charset=utf-8"),
                ::openapi_webhooks::codegen::field::Field::new(
                        "quoted",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .json()
                    .content_type("application/json"),
                ::openapi_webhooks::codegen::field::Field::new(
                        "joined",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
                ::openapi_webhooks::codegen::field::Field::new(
                        "deep",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[("a", &[::openapi_webhooks::codegen::field::Kind::Integer])],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::DeepObject),
            ],
            others: &[],
        };
        &FORM
    }
}
