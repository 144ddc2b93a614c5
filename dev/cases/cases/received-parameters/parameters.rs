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
    /// The parameters of `shapes`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Shapes {
        /// The header `x-one-or-many`.
        pub x_one_or_many: Option<super::types::OneOrMany>,
        /// The header `x-range`.
        ///
        /// At least 2 items.
        pub x_range: Option<(String, i64)>,
        /// The header `x-level`.
        pub x_level: super::types::ShapesXLevel,
        /// The header `x-any`.
        pub x_any: Option<__v1::serde_json::Value>,
        /// The query parameter `live`.
        pub live: bool,
        /// The query parameter `ratio`.
        pub ratio: Option<f64>,
        /// The query parameter `ids`.
        pub ids: Option<Vec<i64>>,
        /// The query parameter `one`.
        pub one: Option<super::types::OneOrMany>,
        /// The query parameter `joined`.
        pub joined: Option<super::types::OneOrMany>,
        /// The query parameter `pipes`.
        pub pipes: Option<__v1::BTreeMap<String, i64>>,
        /// The query parameter `deep`.
        pub deep: Option<super::types::Color>,
        /// The query parameter `color`.
        pub color: Option<super::types::Color>,
        /// The cookie `tags`.
        pub tags: Option<Vec<String>>,
        /// The cookie `hues`.
        pub hues: Option<Vec<String>>,
        /// The cookie `plain`.
        pub plain: Option<Vec<String>>,
    }
    impl Shapes {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(x_level: super::types::ShapesXLevel, live: bool) -> Self {
            Self {
                x_one_or_many: None,
                x_range: None,
                x_level,
                x_any: None,
                live,
                ratio: None,
                ids: None,
                one: None,
                joined: None,
                pipes: None,
                deep: None,
                color: None,
                tags: None,
                hues: None,
                plain: None,
            }
        }
    }
    impl Shapes {
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
    impl __v1::from_request::FromRequest for Shapes {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new(
                        "x-one-or-many",
                        &[__v1::field::TextKind::Array, __v1::field::TextKind::String],
                    )
                    .items(&[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new(
                        "x-range",
                        &[__v1::field::TextKind::Integer, __v1::field::TextKind::String],
                    )
                    .array()
                    .tuple(
                        &[
                            &[__v1::field::TextKind::String],
                            &[__v1::field::TextKind::Integer],
                        ],
                    )
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new(
                        "x-level",
                        &[__v1::field::TextKind::Integer, __v1::field::TextKind::String],
                    )
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-any", &[])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("live", &[__v1::field::TextKind::Boolean])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("ratio", &[__v1::field::TextKind::Number])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("ids", &[__v1::field::TextKind::Integer])
                    .array()
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new(
                        "one",
                        &[__v1::field::TextKind::Array, __v1::field::TextKind::String],
                    )
                    .items(&[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new(
                        "joined",
                        &[__v1::field::TextKind::Array, __v1::field::TextKind::String],
                    )
                    .items(&[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("pipes", &[__v1::field::TextKind::Object])
                    .others(&[__v1::field::TextKind::Integer])
                    .style(__v1::Style::PipeDelimited),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("deep", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("name", &[__v1::field::TextKind::String]),
                        ],
                    )
                    .others(&[__v1::field::TextKind::Number])
                    .style(__v1::Style::DeepObject),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("color", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("name", &[__v1::field::TextKind::String]),
                        ],
                    )
                    .others(&[__v1::field::TextKind::Number])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::cookie(
                __v1::field::Field::new("tags", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::cookie(
                __v1::field::Field::new("hues", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
            __v1::from_request::Parameter::cookie_as_is(
                __v1::field::Field::new("plain", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                x_one_or_many: values.optional::<__v1::deserialize_as::Same, _>()?,
                x_range: values
                    .optional::<
                        __v1::deserialize_as::Tuple<
                            (__v1::deserialize_as::Same, __v1::deserialize_as::Integer),
                        >,
                        _,
                    >()?,
                x_level: values.required::<__v1::deserialize_as::Same, _>()?,
                x_any: values.optional::<__v1::deserialize_as::Same, _>()?,
                live: values.required::<__v1::deserialize_as::Same, _>()?,
                ratio: values.optional::<__v1::deserialize_as::Same, _>()?,
                ids: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
                        _,
                    >()?,
                one: values.optional::<__v1::deserialize_as::Same, _>()?,
                joined: values.optional::<__v1::deserialize_as::Same, _>()?,
                pipes: values
                    .optional::<
                        __v1::deserialize_as::Map<__v1::deserialize_as::Integer>,
                        _,
                    >()?,
                deep: values.optional::<__v1::deserialize_as::Same, _>()?,
                color: values.optional::<__v1::deserialize_as::Same, _>()?,
                tags: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                hues: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                plain: values
                    .optional::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
            })
        }
    }
    __v1::extractor!(Shapes, parameters);
    /// The parameters of `left.out`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LeftOut {
        /// The header `x-note`.
        pub x_note: Option<String>,
        /// The header `x-names`.
        pub x_names: Vec<String>,
        /// The header `x-counts`.
        pub x_counts: __v1::BTreeMap<String, i64>,
        /// The query parameter `names`.
        pub names: Vec<String>,
        /// The query parameter `deep`.
        pub deep: __v1::BTreeMap<String, i64>,
        /// The query parameter `one`.
        pub one: super::types::OneOrMany,
        /// The query parameter `any`.
        pub any: __v1::serde_json::Value,
    }
    impl LeftOut {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            x_note: Option<String>,
            x_names: Vec<String>,
            x_counts: __v1::BTreeMap<String, i64>,
            names: Vec<String>,
            deep: __v1::BTreeMap<String, i64>,
            one: impl Into<super::types::OneOrMany>,
            any: __v1::serde_json::Value,
        ) -> Self {
            Self {
                x_note,
                x_names,
                x_counts,
                names,
                deep,
                one: one.into(),
                any,
            }
        }
    }
    impl LeftOut {
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
    impl __v1::from_request::FromRequest for LeftOut {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-note", &[__v1::field::TextKind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    })
                    .or_null(),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-names", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    })
                    .or_empty_array(),
            ),
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-counts", &[__v1::field::TextKind::Object])
                    .others(&[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form {
                        explode: false,
                    })
                    .or_empty_object(),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("names", &[__v1::field::TextKind::String])
                    .array()
                    .style(__v1::Style::Form { explode: true })
                    .or_empty_array(),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("deep", &[__v1::field::TextKind::Object])
                    .others(&[__v1::field::TextKind::Integer])
                    .style(__v1::Style::DeepObject)
                    .or_empty_object(),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new(
                        "one",
                        &[__v1::field::TextKind::Array, __v1::field::TextKind::String],
                    )
                    .items(&[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form { explode: true })
                    .or_empty_array(),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("any", &[]).json().or_null(),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                x_note: values.required::<__v1::deserialize_as::Same, _>()?,
                x_names: values
                    .required::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                x_counts: values
                    .required::<
                        __v1::deserialize_as::Map<__v1::deserialize_as::Integer>,
                        _,
                    >()?,
                names: values
                    .required::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
                deep: values
                    .required::<
                        __v1::deserialize_as::Map<__v1::deserialize_as::Integer>,
                        _,
                    >()?,
                one: values.required::<__v1::deserialize_as::Same, _>()?,
                any: values.required::<__v1::deserialize_as::Same, _>()?,
            })
        }
    }
    __v1::extractor!(LeftOut, parameters);
    /// The parameters of `needed`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Needed {
        /// The query parameter `deep`.
        pub deep: super::types::Color,
        /// The query parameter `names`.
        pub names: Vec<String>,
    }
    impl Needed {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(deep: super::types::Color, names: Vec<String>) -> Self {
            Self { deep, names }
        }
    }
    impl Needed {
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
    impl __v1::from_request::FromRequest for Needed {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("deep", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("name", &[__v1::field::TextKind::String]),
                        ],
                    )
                    .others(&[__v1::field::TextKind::Number])
                    .style(__v1::Style::DeepObject)
                    .or_empty_object(),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("names", &[__v1::field::TextKind::String])
                    .array()
                    .json(),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                deep: values.required::<__v1::deserialize_as::Same, _>()?,
                names: values
                    .required::<
                        __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                        _,
                    >()?,
            })
        }
    }
    __v1::extractor!(Needed, parameters);
    /// The parameters of `spread`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Spread {
        /// The query parameter `page`.
        pub page: Option<i64>,
        /// The query parameter `counts`.
        pub counts: Option<__v1::BTreeMap<String, i64>>,
    }
    impl Spread {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self { page: None, counts: None }
        }
    }
    impl Default for Spread {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Spread {
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
    impl __v1::from_request::FromRequest for Spread {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("page", &[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form { explode: true }),
            ),
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("counts", &[__v1::field::TextKind::Object])
                    .others(&[__v1::field::TextKind::Integer])
                    .style(__v1::Style::Form { explode: true }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                page: values.optional::<__v1::deserialize_as::Integer, _>()?,
                counts: values
                    .optional::<
                        __v1::deserialize_as::Map<__v1::deserialize_as::Integer>,
                        _,
                    >()?,
            })
        }
    }
    __v1::extractor!(Spread, parameters);
    /// The parameters of `whole`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Whole {
        /// The query string `form`.
        pub form: super::types::Color,
    }
    impl Whole {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(form: super::types::Color) -> Self {
            Self { form }
        }
    }
    impl Whole {
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
    impl __v1::from_request::FromRequest for Whole {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::query(
                __v1::field::Field::new("form", &[__v1::field::TextKind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::TextKind::Integer]),
                            ("name", &[__v1::field::TextKind::String]),
                        ],
                    )
                    .others(&[__v1::field::TextKind::Number])
                    .style(__v1::Style::Form { explode: true })
                    .or_empty_object(),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::ParameterReader<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                form: values.required::<__v1::deserialize_as::Same, _>()?,
            })
        }
    }
    __v1::extractor!(Whole, parameters);
}
