/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    use super::__v1;
    /// The parameters of `order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The header `X-Trace`.
        pub x_trace: ::std::string::String,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(x_trace: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self { x_trace: x_trace.into() }
        }
    }
    impl Order {
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
    impl __v1::from_request::FromRequest for Order {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Trace", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_trace: values.required::<__v1::read_as::Plain, _>()?,
            })
        }
    }
}
