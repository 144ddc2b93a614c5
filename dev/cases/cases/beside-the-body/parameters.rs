/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    /// The parameters of `order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The header `X-Shared`.
        pub x_shared: ::std::option::Option<::std::string::String>,
        /// Which request it was.
        pub x_request_id: ::openapi_webhooks::codegen::uuid::Uuid,
        /// The header `X-Tags`.
        pub x_tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The header `X-Both`.
        pub x_both: i64,
        /// The header `X-Mode`.
        pub x_mode: super::types::OrderXMode,
        /// The query parameter `page`.
        pub page: i64,
        /// The query parameter `tag`.
        pub tag: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The query parameter `tags`.
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The query parameter `type`.
        pub r#type: ::std::option::Option<::std::option::Option<::std::string::String>>,
        /// The query parameter `since`.
        pub since: ::std::option::Option<
            ::openapi_webhooks::codegen::chrono::DateTime<
                ::openapi_webhooks::codegen::chrono::FixedOffset,
            >,
        >,
        /// The cookie `session`.
        pub session: ::std::option::Option<::std::string::String>,
        /// The query parameter `ratio`.
        pub ratio: ::std::option::Option<f64>,
        /// The header `version`.
        pub version: super::types::OrderVersion,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            x_request_id: ::openapi_webhooks::codegen::uuid::Uuid,
            x_both: i64,
            x_mode: super::types::OrderXMode,
            page: i64,
        ) -> Self {
            Self {
                x_shared: ::std::option::Option::None,
                x_request_id,
                x_tags: ::std::option::Option::None,
                x_both,
                x_mode,
                page,
                tag: ::std::option::Option::None,
                tags: ::std::option::Option::None,
                r#type: ::std::option::Option::None,
                since: ::std::option::Option::None,
                session: ::std::option::Option::None,
                ratio: ::std::option::Option::None,
                version: super::types::OrderVersion,
            }
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
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Order {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Shared",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Request-Id",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Tags",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Both",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-Mode",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "page",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "tag",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "tags",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "type",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "since",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
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
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "ratio",
                        &[::openapi_webhooks::codegen::field::Kind::Number],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "version",
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
                x_shared: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                x_request_id: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                x_tags: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                x_both: values
                    .required::<::openapi_webhooks::codegen::read_as::Integer, _>()?,
                x_mode: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                page: values
                    .required::<::openapi_webhooks::codegen::read_as::Integer, _>()?,
                tag: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                tags: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                r#type: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                since: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                session: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                ratio: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                version: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
    /// The parameters of `ping`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct Ping {
        /// The query parameter `at`.
        pub at: ::openapi_webhooks::codegen::chrono::NaiveDate,
        /// The query parameter `old`.
        #[deprecated]
        pub old: ::std::option::Option<::std::string::String>,
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl Ping {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(at: ::openapi_webhooks::codegen::chrono::NaiveDate) -> Self {
            Self {
                at,
                old: ::std::option::Option::None,
            }
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl Ping {
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
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Ping {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "at",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "old",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                at: values.required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                old: values.optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
}
