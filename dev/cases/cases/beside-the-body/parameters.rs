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
    /// The parameters of `order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The header `X-Shared`.
        pub x_shared: Option<String>,
        /// Which request it was.
        ///
        /// The header `X-Request-Id`.
        pub x_request_id: __v1::Uuid,
        /// The header `X-Tags`.
        pub x_tags: Option<Vec<String>>,
        /// The header `X-Both`.
        pub x_both: i64,
        /// The header `X-Mode`.
        pub x_mode: super::types::OrderXMode,
        /// The query parameter `page`.
        pub page: i64,
        /// The query parameter `tag`.
        pub tag: Option<Vec<String>>,
        /// The query parameter `tags`.
        pub tags: Option<Vec<String>>,
        /// The query parameter `type`.
        pub r#type: Option<Option<String>>,
        /// The query parameter `since`.
        pub since: Option<__v1::chrono::DateTime<__v1::chrono::FixedOffset>>,
        /// The cookie `session`.
        pub session: Option<String>,
        /// The query parameter `ratio`.
        pub ratio: Option<f64>,
        /// The header `version`.
        pub version: super::types::OrderVersion,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            x_request_id: __v1::Uuid,
            x_both: i64,
            x_mode: super::types::OrderXMode,
            page: i64,
        ) -> Self {
            Self {
                x_shared: None,
                x_request_id,
                x_tags: None,
                x_both,
                x_mode,
                page,
                tag: None,
                tags: None,
                r#type: None,
                since: None,
                session: None,
                ratio: None,
                version: super::types::OrderVersion,
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
                __v1::field::Field::new("X-Shared", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Request-Id", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Tags", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Both", &[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("X-Mode", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("page", &[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("tag", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("tags", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("type", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("since", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::cookie(
                __v1::field::Field::new("session", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("ratio", &[__v1::field::TextKind::Number])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("version", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                x_shared: values.optional::<__v1::deserialize_as::Same, _>()?,
                x_request_id: values.required::<__v1::deserialize_as::Same, _>()?,
                x_tags: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                x_both: values.required::<__v1::deserialize_as::Integer, _>()?,
                x_mode: values.required::<__v1::deserialize_as::Same, _>()?,
                page: values.required::<__v1::deserialize_as::Integer, _>()?,
                tag: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                tags: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                r#type: values.optional::<__v1::deserialize_as::Same, _>()?,
                since: values.optional::<__v1::deserialize_as::Timestamp, _>()?,
                session: values.optional::<__v1::deserialize_as::Same, _>()?,
                ratio: values.optional::<__v1::deserialize_as::Same, _>()?,
                version: values.required::<__v1::deserialize_as::Same, _>()?,
            })
        }
    }
    __v1::extractor!(Order, parameters);
    /// The parameters of `ping`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Ping {
        /// The query parameter `at`.
        pub at: __v1::chrono::NaiveDate,
        /// The query parameter `old`.
        #[deprecated]
        pub old: Option<String>,
    }
    impl Ping {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(at: __v1::chrono::NaiveDate) -> Self {
            Self { at, old: None }
        }
    }
    impl Ping {
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
    impl __v1::from_request::FromRequest for Ping {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("at", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("old", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                at: values.required::<__v1::deserialize_as::FullDate, _>()?,
                old: values.optional::<__v1::deserialize_as::Same, _>()?,
            })
        }
    }
    __v1::extractor!(Ping, parameters);
}
