/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    use super::__v1;
    /// The parameters of `order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The header `X-Shared`.
        pub x_shared: ::std::option::Option<::std::string::String>,
        /// Which request it was.
        pub x_request_id: __v1::uuid::Uuid,
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
            __v1::chrono::DateTime<__v1::chrono::FixedOffset>,
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
            x_request_id: __v1::uuid::Uuid,
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
            headers: &__v1::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            __v1::from_request(headers, query)
        }
    }
    impl __v1::from_request::FromRequest for Order {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Shared", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Request-Id", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Tags", &[__v1::field::Kind::String])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Both", &[__v1::field::Kind::Integer])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Mode", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("page", &[__v1::field::Kind::Integer])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("tag", &[__v1::field::Kind::String])
                    .array()
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("tags", &[__v1::field::Kind::String])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("type", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("since", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::cookie(
                __v1::field::Field::new("session", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("ratio", &[__v1::field::Kind::Number])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("version", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_shared: values.optional::<__v1::read_as::Plain, _>()?,
                x_request_id: values.required::<__v1::read_as::Plain, _>()?,
                x_tags: values
                    .optional::<__v1::read_as::Array<__v1::read_as::Plain>, _>()?,
                x_both: values.required::<__v1::read_as::Integer, _>()?,
                x_mode: values.required::<__v1::read_as::Plain, _>()?,
                page: values.required::<__v1::read_as::Integer, _>()?,
                tag: values.optional::<__v1::read_as::Array<__v1::read_as::Plain>, _>()?,
                tags: values
                    .optional::<__v1::read_as::Array<__v1::read_as::Plain>, _>()?,
                r#type: values.optional::<__v1::read_as::Plain, _>()?,
                since: values.optional::<__v1::read_as::Plain, _>()?,
                session: values.optional::<__v1::read_as::Plain, _>()?,
                ratio: values.optional::<__v1::read_as::Plain, _>()?,
                version: values.required::<__v1::read_as::Plain, _>()?,
            })
        }
    }
    /// The parameters of `ping`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct Ping {
        /// The query parameter `at`.
        pub at: __v1::chrono::NaiveDate,
        /// The query parameter `old`.
        #[deprecated]
        pub old: ::std::option::Option<::std::string::String>,
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl Ping {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(at: __v1::chrono::NaiveDate) -> Self {
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
            headers: &__v1::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            __v1::from_request(headers, query)
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl __v1::from_request::FromRequest for Ping {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("at", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("old", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, __v1::ParameterError> {
            ::std::result::Result::Ok(Self {
                at: values.required::<__v1::read_as::Plain, _>()?,
                old: values.optional::<__v1::read_as::Plain, _>()?,
            })
        }
    }
}
