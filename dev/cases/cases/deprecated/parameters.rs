/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
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
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Old {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Old",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Older",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_old: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                x_older: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
}
