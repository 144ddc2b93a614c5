/// The parameters of each webhook: headers, the query and cookies.
#[allow(
    deprecated,
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
    /// The parameters of `old`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Old {
        /// The header `X-Old`.
        #[deprecated]
        pub x_old: String,
        /// The header `X-Older`.
        #[deprecated]
        pub x_older: Option<String>,
    }
    impl Old {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(x_old: impl Into<String>) -> Self {
            Self {
                x_old: x_old.into(),
                x_older: None,
            }
        }
    }
    impl Old {
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
    impl __v1::from_request::FromRequest for Old {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Old", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Older", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                x_old: values.required::<__v1::deserialize_as::Same, _>()?,
                x_older: values.optional::<__v1::deserialize_as::Same, _>()?,
            })
        }
    }
    __v1::extractor!(Old, parameters);
}
