/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    /// The parameters of `shapes`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Shapes {
        /// The header `x-one-or-many`.
        pub x_one_or_many: ::std::option::Option<super::types::OneOrMany>,
        /// The header `x-range`.
        pub x_range: ::std::option::Option<(::std::string::String, i64)>,
        /// The header `x-level`.
        pub x_level: super::types::ShapesXLevel,
        /// The header `x-any`.
        pub x_any: ::std::option::Option<::openapi_webhooks::codegen::serde_json::Value>,
        /// The query parameter `live`.
        pub live: bool,
        /// The query parameter `ratio`.
        pub ratio: ::std::option::Option<f64>,
        /// The query parameter `ids`.
        pub ids: ::std::option::Option<::std::vec::Vec<i64>>,
        /// The query parameter `one`.
        pub one: ::std::option::Option<super::types::OneOrMany>,
        /// The query parameter `joined`.
        pub joined: ::std::option::Option<super::types::OneOrMany>,
        /// The query parameter `pipes`.
        pub pipes: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, i64>,
        >,
        /// The query parameter `deep`.
        pub deep: ::std::option::Option<super::types::Color>,
        /// The query parameter `color`.
        pub color: ::std::option::Option<super::types::Color>,
        /// The cookie `tags`.
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The cookie `hues`.
        pub hues: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The cookie `plain`.
        pub plain: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl Shapes {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(x_level: super::types::ShapesXLevel, live: bool) -> Self {
            Self {
                x_one_or_many: ::std::option::Option::None,
                x_range: ::std::option::Option::None,
                x_level,
                x_any: ::std::option::Option::None,
                live,
                ratio: ::std::option::Option::None,
                ids: ::std::option::Option::None,
                one: ::std::option::Option::None,
                joined: ::std::option::Option::None,
                pipes: ::std::option::Option::None,
                deep: ::std::option::Option::None,
                color: ::std::option::Option::None,
                tags: ::std::option::Option::None,
                hues: ::std::option::Option::None,
                plain: ::std::option::Option::None,
            }
        }
    }
    impl Shapes {
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
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Shapes {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-one-or-many",
                        &[
                            ::openapi_webhooks::codegen::field::Kind::Array,
                            ::openapi_webhooks::codegen::field::Kind::String,
                        ],
                    )
                    .items(&[::openapi_webhooks::codegen::field::Kind::Integer])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-range",
                        &[
                            ::openapi_webhooks::codegen::field::Kind::Integer,
                            ::openapi_webhooks::codegen::field::Kind::String,
                        ],
                    )
                    .array()
                    .tuple(
                        &[
                            &[::openapi_webhooks::codegen::field::Kind::String],
                            &[::openapi_webhooks::codegen::field::Kind::Integer],
                        ],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-level",
                        &[
                            ::openapi_webhooks::codegen::field::Kind::Integer,
                            ::openapi_webhooks::codegen::field::Kind::String,
                        ],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new("x-any", &[])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "live",
                        &[::openapi_webhooks::codegen::field::Kind::Boolean],
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
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "ids",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "one",
                        &[
                            ::openapi_webhooks::codegen::field::Kind::Array,
                            ::openapi_webhooks::codegen::field::Kind::String,
                        ],
                    )
                    .items(&[::openapi_webhooks::codegen::field::Kind::Integer])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "joined",
                        &[
                            ::openapi_webhooks::codegen::field::Kind::Array,
                            ::openapi_webhooks::codegen::field::Kind::String,
                        ],
                    )
                    .items(&[::openapi_webhooks::codegen::field::Kind::Integer])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "pipes",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .others(&[::openapi_webhooks::codegen::field::Kind::Integer])
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
                            ("name", &[::openapi_webhooks::codegen::field::Kind::String]),
                        ],
                    )
                    .others(&[::openapi_webhooks::codegen::field::Kind::Number])
                    .style(::openapi_webhooks::codegen::Style::DeepObject),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "color",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("name", &[::openapi_webhooks::codegen::field::Kind::String]),
                        ],
                    )
                    .others(&[::openapi_webhooks::codegen::field::Kind::Number])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::cookie(
                ::openapi_webhooks::codegen::field::Field::new(
                        "tags",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::cookie(
                ::openapi_webhooks::codegen::field::Field::new(
                        "hues",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::cookie_as_is(
                ::openapi_webhooks::codegen::field::Field::new(
                        "plain",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_one_or_many: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                x_range: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Tuple<
                            (
                                ::openapi_webhooks::codegen::read_as::Plain,
                                ::openapi_webhooks::codegen::read_as::Integer,
                            ),
                        >,
                        _,
                    >()?,
                x_level: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                x_any: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                live: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                ratio: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                ids: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Integer,
                        >,
                        _,
                    >()?,
                one: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                joined: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                pipes: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Map<
                            ::openapi_webhooks::codegen::read_as::Integer,
                        >,
                        _,
                    >()?,
                deep: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                color: values
                    .optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                tags: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                hues: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                plain: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
            })
        }
    }
    /// The parameters of `left.out`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LeftOut {
        /// The header `x-note`.
        pub x_note: ::std::option::Option<::std::string::String>,
        /// The header `x-names`.
        pub x_names: ::std::vec::Vec<::std::string::String>,
        /// The header `x-counts`.
        pub x_counts: ::std::collections::BTreeMap<::std::string::String, i64>,
        /// The query parameter `names`.
        pub names: ::std::vec::Vec<::std::string::String>,
        /// The query parameter `deep`.
        pub deep: ::std::collections::BTreeMap<::std::string::String, i64>,
        /// The query parameter `one`.
        pub one: super::types::OneOrMany,
        /// The query parameter `any`.
        pub any: ::openapi_webhooks::codegen::serde_json::Value,
    }
    impl LeftOut {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            x_note: ::std::option::Option<::std::string::String>,
            x_names: ::std::vec::Vec<::std::string::String>,
            x_counts: ::std::collections::BTreeMap<::std::string::String, i64>,
            names: ::std::vec::Vec<::std::string::String>,
            deep: ::std::collections::BTreeMap<::std::string::String, i64>,
            one: super::types::OneOrMany,
            any: ::openapi_webhooks::codegen::serde_json::Value,
        ) -> Self {
            Self {
                x_note,
                x_names,
                x_counts,
                names,
                deep,
                one,
                any,
            }
        }
    }
    impl LeftOut {
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
    impl ::openapi_webhooks::codegen::from_request::FromRequest for LeftOut {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-note",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    })
                    .or_null(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-names",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    })
                    .or_empty_array(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "x-counts",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .others(&[::openapi_webhooks::codegen::field::Kind::Integer])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    })
                    .or_empty_object(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "names",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    })
                    .or_empty_array(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "deep",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .others(&[::openapi_webhooks::codegen::field::Kind::Integer])
                    .style(::openapi_webhooks::codegen::Style::DeepObject)
                    .or_empty_object(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "one",
                        &[
                            ::openapi_webhooks::codegen::field::Kind::Array,
                            ::openapi_webhooks::codegen::field::Kind::String,
                        ],
                    )
                    .items(&[::openapi_webhooks::codegen::field::Kind::Integer])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    })
                    .or_empty_array(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new("any", &[])
                    .json()
                    .or_null(),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_note: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                x_names: values
                    .required::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                x_counts: values
                    .required::<
                        ::openapi_webhooks::codegen::read_as::Map<
                            ::openapi_webhooks::codegen::read_as::Integer,
                        >,
                        _,
                    >()?,
                names: values
                    .required::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
                deep: values
                    .required::<
                        ::openapi_webhooks::codegen::read_as::Map<
                            ::openapi_webhooks::codegen::read_as::Integer,
                        >,
                        _,
                    >()?,
                one: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                any: values.required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
    /// The parameters of `needed`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Needed {
        /// The query parameter `deep`.
        pub deep: super::types::Color,
        /// The query parameter `names`.
        pub names: ::std::vec::Vec<::std::string::String>,
    }
    impl Needed {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            deep: super::types::Color,
            names: ::std::vec::Vec<::std::string::String>,
        ) -> Self {
            Self { deep, names }
        }
    }
    impl Needed {
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
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Needed {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "deep",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("name", &[::openapi_webhooks::codegen::field::Kind::String]),
                        ],
                    )
                    .others(&[::openapi_webhooks::codegen::field::Kind::Number])
                    .style(::openapi_webhooks::codegen::Style::DeepObject)
                    .or_empty_object(),
            ),
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "names",
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
                deep: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
                names: values
                    .required::<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                        _,
                    >()?,
            })
        }
    }
    /// The parameters of `spread`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Spread {
        /// The query parameter `page`.
        pub page: ::std::option::Option<i64>,
        /// The query parameter `counts`.
        pub counts: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, i64>,
        >,
    }
    impl Spread {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: ::std::option::Option::None,
                counts: ::std::option::Option::None,
            }
        }
    }
    impl ::std::default::Default for Spread {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Spread {
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
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Spread {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
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
                        "counts",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .others(&[::openapi_webhooks::codegen::field::Kind::Integer])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                page: values
                    .optional::<::openapi_webhooks::codegen::read_as::Integer, _>()?,
                counts: values
                    .optional::<
                        ::openapi_webhooks::codegen::read_as::Map<
                            ::openapi_webhooks::codegen::read_as::Integer,
                        >,
                        _,
                    >()?,
            })
        }
    }
    /// The parameters of `whole`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Whole {
        /// The whole query `form`.
        pub form: super::types::Color,
    }
    impl Whole {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(form: super::types::Color) -> Self {
            Self { form }
        }
    }
    impl Whole {
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
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Whole {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::query(
                ::openapi_webhooks::codegen::field::Field::new(
                        "form",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("name", &[::openapi_webhooks::codegen::field::Kind::String]),
                        ],
                    )
                    .others(&[::openapi_webhooks::codegen::field::Kind::Number])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    })
                    .or_empty_object(),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                form: values
                    .required::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
}
