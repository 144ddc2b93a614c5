/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
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
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Paint {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-plain",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-exploded",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-json",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .json(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-text",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "form",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "joined",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "spaces",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::SpaceDelimited),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "pipes",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::PipeDelimited),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "deep",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::DeepObject),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "path",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .reserved(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "filter",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .json(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::cookie(
                ::openapi_webhooks::codegen::field::Field::new(
                        "session",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::cookie_as_is(
                ::openapi_webhooks::codegen::field::Field::new(
                        "theme",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::cookie(
                ::openapi_webhooks::codegen::field::Field::new(
                        "consent",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .json(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "ratio",
                        &[::openapi_webhooks::codegen::field::Kind::Number],
                    )
                    .json(),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_plain: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                x_exploded: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                x_json: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                x_text: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                form: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                joined: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                spaces: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                pipes: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                deep: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                path: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                filter: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                session: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                theme: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                consent: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                ratio: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
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
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Search {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::whole_query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "selector",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .json(),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                selector: values
                    .required::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
            })
        }
    }
}
