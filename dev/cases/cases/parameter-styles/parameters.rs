/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    use super::__v1;
    /// The parameters of `paint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Paint {
        /// The header `x-plain`.
        pub x_plain: ::std::option::Option<super::types::Color>,
        /// The header `x-exploded`.
        pub x_exploded: ::std::option::Option<super::types::Color>,
        /// The header `x-json`.
        pub x_json: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The header `x-text`.
        pub x_text: ::std::option::Option<::std::string::String>,
        /// The query parameter `form`.
        pub form: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The query parameter `joined`.
        pub joined: ::std::option::Option<super::types::Color>,
        /// The query parameter `spaces`.
        pub spaces: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The query parameter `pipes`.
        pub pipes: ::std::option::Option<super::types::Color>,
        /// The query parameter `deep`.
        pub deep: ::std::option::Option<super::types::Color>,
        /// The query parameter `path`.
        pub path: ::std::option::Option<::std::string::String>,
        /// The query parameter `filter`.
        pub filter: ::std::option::Option<super::types::PaintFilter>,
        /// The cookie `session`.
        pub session: ::std::option::Option<::std::string::String>,
        /// The cookie `theme`.
        pub theme: ::std::option::Option<::std::string::String>,
        /// The cookie `consent`.
        pub consent: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The query parameter `ratio`.
        pub ratio: ::std::option::Option<f64>,
    }
    impl Paint {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                x_plain: ::std::option::Option::None,
                x_exploded: ::std::option::Option::None,
                x_json: ::std::option::Option::None,
                x_text: ::std::option::Option::None,
                form: ::std::option::Option::None,
                joined: ::std::option::Option::None,
                spaces: ::std::option::Option::None,
                pipes: ::std::option::Option::None,
                deep: ::std::option::Option::None,
                path: ::std::option::Option::None,
                filter: ::std::option::Option::None,
                session: ::std::option::Option::None,
                theme: ::std::option::Option::None,
                consent: ::std::option::Option::None,
                ratio: ::std::option::Option::None,
            }
        }
    }
    impl ::std::default::Default for Paint {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Paint {
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
    impl __v1::from_request::FromRequest for Paint {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-plain", &[__v1::field::Kind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::Kind::Integer]),
                            ("G", &[__v1::field::Kind::Integer]),
                            ("B", &[__v1::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-exploded", &[__v1::field::Kind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::Kind::Integer]),
                            ("G", &[__v1::field::Kind::Integer]),
                            ("B", &[__v1::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-json", &[__v1::field::Kind::String])
                    .array()
                    .json(),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-text", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("form", &[__v1::field::Kind::String])
                    .array()
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("joined", &[__v1::field::Kind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::Kind::Integer]),
                            ("G", &[__v1::field::Kind::Integer]),
                            ("B", &[__v1::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("spaces", &[__v1::field::Kind::String])
                    .array()
                    .style(__v1::Style::SpaceDelimited),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("pipes", &[__v1::field::Kind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::Kind::Integer]),
                            ("G", &[__v1::field::Kind::Integer]),
                            ("B", &[__v1::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::PipeDelimited),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("deep", &[__v1::field::Kind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::Kind::Integer]),
                            ("G", &[__v1::field::Kind::Integer]),
                            ("B", &[__v1::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::DeepObject),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("path", &[__v1::field::Kind::String])
                    .reserved(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("filter", &[__v1::field::Kind::Object]).json(),
            ),
            __v1::from_request::Parameter::cookie(
                __v1::field::Field::new("session", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::cookie_as_is(
                __v1::field::Field::new("theme", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::cookie(
                __v1::field::Field::new("consent", &[__v1::field::Kind::String])
                    .array()
                    .json(),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("ratio", &[__v1::field::Kind::Number]).json(),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_plain: values.optional::<__v1::read_as::Plain, _>()?,
                x_exploded: values.optional::<__v1::read_as::Plain, _>()?,
                x_json: values
                    .optional::<__v1::read_as::Array<__v1::read_as::Plain>, _>()?,
                x_text: values.optional::<__v1::read_as::Plain, _>()?,
                form: values
                    .optional::<__v1::read_as::Array<__v1::read_as::Plain>, _>()?,
                joined: values.optional::<__v1::read_as::Plain, _>()?,
                spaces: values
                    .optional::<__v1::read_as::Array<__v1::read_as::Plain>, _>()?,
                pipes: values.optional::<__v1::read_as::Plain, _>()?,
                deep: values.optional::<__v1::read_as::Plain, _>()?,
                path: values.optional::<__v1::read_as::Plain, _>()?,
                filter: values.optional::<__v1::read_as::Plain, _>()?,
                session: values.optional::<__v1::read_as::Plain, _>()?,
                theme: values.optional::<__v1::read_as::Plain, _>()?,
                consent: values
                    .optional::<__v1::read_as::Array<__v1::read_as::Plain>, _>()?,
                ratio: values.optional::<__v1::read_as::Plain, _>()?,
            })
        }
    }
    /// The parameters of `search`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Search {
        /// The whole query `selector`.
        pub selector: ::std::vec::Vec<::std::string::String>,
    }
    impl Search {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(selector: ::std::vec::Vec<::std::string::String>) -> Self {
            Self { selector }
        }
    }
    impl Search {
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
    impl __v1::from_request::FromRequest for Search {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::whole_query(
                __v1::field::Field::new("selector", &[__v1::field::Kind::String])
                    .array()
                    .json(),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            ::std::result::Result::Ok(Self {
                selector: values
                    .required::<__v1::read_as::Array<__v1::read_as::Plain>, _>()?,
            })
        }
    }
}
