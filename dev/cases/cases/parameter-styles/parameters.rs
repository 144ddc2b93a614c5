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
    /// The parameters of `paint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Paint {
        /// The header `x-plain`.
        pub x_plain: Option<super::types::Color>,
        /// The header `x-exploded`.
        pub x_exploded: Option<super::types::Color>,
        /// The header `x-json`.
        pub x_json: Option<Vec<String>>,
        /// The header `x-text`.
        pub x_text: Option<String>,
        /// The query parameter `form`.
        pub form: Option<Vec<String>>,
        /// The query parameter `joined`.
        pub joined: Option<super::types::Color>,
        /// The query parameter `spaces`.
        pub spaces: Option<Vec<String>>,
        /// The query parameter `pipes`.
        pub pipes: Option<super::types::Color>,
        /// The query parameter `deep`.
        pub deep: Option<super::types::Color>,
        /// The query parameter `path`.
        pub path: Option<String>,
        /// The query parameter `filter`.
        pub filter: Option<super::types::PaintFilter>,
        /// The cookie `session`.
        pub session: Option<String>,
        /// The cookie `theme`.
        pub theme: Option<String>,
        /// The cookie `consent`.
        pub consent: Option<Vec<String>>,
        /// The query parameter `ratio`.
        pub ratio: Option<f64>,
    }
    impl Paint {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                x_plain: None,
                x_exploded: None,
                x_json: None,
                x_text: None,
                form: None,
                joined: None,
                spaces: None,
                pipes: None,
                deep: None,
                path: None,
                filter: None,
                session: None,
                theme: None,
                consent: None,
                ratio: None,
            }
        }
    }
    impl Default for Paint {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Paint {
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
    impl __v1::from_request::FromRequest for Paint {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-plain", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("G", &[__v1::field::TextKind::Integer]),
                            ("B", &[__v1::field::TextKind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-exploded", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("G", &[__v1::field::TextKind::Integer]),
                            ("B", &[__v1::field::TextKind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-json", &[__v1::field::TextKind::String])
                    .array()
                    .json(),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-text", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("form", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("joined", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("G", &[__v1::field::TextKind::Integer]),
                            ("B", &[__v1::field::TextKind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("spaces", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::SpaceDelimited),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("pipes", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("G", &[__v1::field::TextKind::Integer]),
                            ("B", &[__v1::field::TextKind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::PipeDelimited),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("deep", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("G", &[__v1::field::TextKind::Integer]),
                            ("B", &[__v1::field::TextKind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::DeepObject),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("path", &[__v1::field::TextKind::String])
                    .reserved(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("filter", &[__v1::field::TextKind::Object])
                    .json(),
            ),
            __v1::from_request::Parameter::cookie(
                __v1::field::Field::new("session", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::cookie_as_is(
                __v1::field::Field::new("theme", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::cookie(
                __v1::field::Field::new("consent", &[__v1::field::TextKind::String])
                    .array()
                    .json(),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("ratio", &[__v1::field::TextKind::Number]).json(),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                x_plain: values.optional::<__v1::deserialize_as::Same, _>()?,
                x_exploded: values.optional::<__v1::deserialize_as::Same, _>()?,
                x_json: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                x_text: values.optional::<__v1::deserialize_as::Same, _>()?,
                form: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                joined: values.optional::<__v1::deserialize_as::Same, _>()?,
                spaces: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                pipes: values.optional::<__v1::deserialize_as::Same, _>()?,
                deep: values.optional::<__v1::deserialize_as::Same, _>()?,
                path: values.optional::<__v1::deserialize_as::Same, _>()?,
                filter: values.optional::<__v1::deserialize_as::Same, _>()?,
                session: values.optional::<__v1::deserialize_as::Same, _>()?,
                theme: values.optional::<__v1::deserialize_as::Same, _>()?,
                consent: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                ratio: values.optional::<__v1::deserialize_as::Same, _>()?,
            })
        }
    }
    __v1::extractor!(Paint, parameters);
    /// The parameters of `search`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Search {
        /// The query string `selector`.
        pub selector: Vec<String>,
    }
    impl Search {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(selector: Vec<String>) -> Self {
            Self { selector }
        }
    }
    impl Search {
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
    impl __v1::from_request::FromRequest for Search {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::whole_query(
                __v1::field::Field::new("selector", &[__v1::field::TextKind::String])
                    .array()
                    .json(),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                selector: values
                    .required::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
            })
        }
    }
    __v1::extractor!(Search, parameters);
}
