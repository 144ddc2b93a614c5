/// The parameters of each webhook: headers, the query and cookies.
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
pub mod parameters {
    use super::__v1;
    /// The parameters of `order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The header `Webhook-Event`.
        pub webhook_event: String,
        /// The header `WebHook-Request-Origin`.
        pub web_hook_request_origin: String,
        /// The header `User-Agent`.
        pub user_agent: String,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            webhook_event: impl Into<String>,
            web_hook_request_origin: impl Into<String>,
            user_agent: impl Into<String>,
        ) -> Self {
            Self {
                webhook_event: webhook_event.into(),
                web_hook_request_origin: web_hook_request_origin.into(),
                user_agent: user_agent.into(),
            }
        }
    }
    impl Order {
        /// Reads the parameters from the headers of a request and its percent-encoded query.
        ///
        /// # Errors
        ///
        /// If a parameter is missing, repeated, or does not match the document.
        pub fn from_request(
            headers: &__v1::http::HeaderMap,
            query: &str,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::from_request(headers, query)
        }
    }
    impl __v1::from_request::FromRequest for Order {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new(
                        "Webhook-Event",
                        &[__v1::field::TextKind::String],
                    )
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new(
                        "WebHook-Request-Origin",
                        &[__v1::field::TextKind::String],
                    )
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("User-Agent", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                webhook_event: values.required::<__v1::deserialize_as::Same, _>()?,
                web_hook_request_origin: values
                    .required::<__v1::deserialize_as::Same, _>()?,
                user_agent: values.required::<__v1::deserialize_as::Same, _>()?,
            })
        }
    }
    __v1::extractor!(Order, parameters);
}
