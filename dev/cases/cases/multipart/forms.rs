/// The encodings of form members.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::approx_constant,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::just_underscores_and_digits,
    clippy::large_enum_variant,
    clippy::pedantic,
    clippy::self_named_constructors,
    clippy::too_many_arguments,
    reason = "generated"
)]
mod forms {
    use super::__v1;
    pub(super) fn upload() -> &'static __v1::form::Form {
        const FORM: __v1::form::Form = __v1::form::Form {
            fields: &[
                __v1::field::Field::new("id", &[__v1::field::TextKind::Integer]),
                __v1::field::Field::new("title", &[__v1::field::TextKind::String]),
                __v1::field::Field::new("address", &[__v1::field::TextKind::Object]),
                __v1::field::Field::new("addresses", &[__v1::field::TextKind::Object])
                    .array(),
                __v1::field::Field::new("tags", &[__v1::field::TextKind::String])
                    .array(),
                __v1::field::Field::new("picture", &[__v1::field::TextKind::File])
                    .content_type("image/png")
                    .headers(&[("X-Origin", "camera")]),
                __v1::field::Field::new("scan", &[__v1::field::TextKind::File]),
                __v1::field::Field::new("pages", &[__v1::field::TextKind::File]).array(),
                __v1::field::Field::new("logo", &[__v1::field::TextKind::File])
                    .content_type("image/png"),
                __v1::field::Field::new("thumbnail", &[__v1::field::TextKind::String])
                    .content_type("application/octet-stream")
                    .headers(&[("Content-Transfer-Encoding", "base64")]),
                __v1::field::Field::new("report", &[__v1::field::TextKind::File])
                    .content_type("application/xml; charset=utf-8"),
                __v1::field::Field::new("quoted", &[__v1::field::TextKind::String])
                    .json()
                    .content_type("application/json"),
                __v1::field::Field::new("joined", &[__v1::field::TextKind::Integer])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
                __v1::field::Field::new("deep", &[__v1::field::TextKind::Object])
                    .object(&[("a", &[__v1::field::TextKind::Integer])])
                    .others(&[])
                    .style(__v1::Style::DeepObject),
            ],
            others: &[],
        };
        &FORM
    }
}
