/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    use super::__v1;
    /// The parameters of `old`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct Old {
        /// The header `X-Old`.
        #[deprecated]
        pub x_old: ::std::string::String,
        /// The header `X-Older`.
        #[deprecated]
        pub x_older: ::std::option::Option<::std::string::String>,
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl Old {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(x_old: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                x_old: x_old.into(),
                x_older: ::std::option::Option::None,
            }
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl Old {
        /// Reads the parameters of a request: of its headers, and its query as it came,
        /// percent-encoded.
        ///
        /// # Errors
        ///
        /// When a parameter is missing, given twice or not what the document says.
        pub fn from_request(
            headers: &__v1::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            __v1::from_request(headers, query)
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl __v1::from_request::FromRequest for Old {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Old", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Older", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_old: values.required::<__v1::read_as::Plain, _>()?,
                x_older: values.optional::<__v1::read_as::Plain, _>()?,
            })
        }
    }
}
