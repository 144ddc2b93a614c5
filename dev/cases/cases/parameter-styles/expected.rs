// The webhooks of Parameters in every style 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Parameters in every style`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `paint`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_paint<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::Paint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Paint>,
            ::openapi_webhooks::codegen::SendError<responses::Paint>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_paint(parameters))
    }
    /// The message of the webhook `paint`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_paint(
        &self,
        parameters: &parameters::Paint,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "paint",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .header("x-plain", &parameters.x_plain, false)?
            .header("x-exploded", &parameters.x_exploded, true)?
            .header_json("x-json", &parameters.x_json)?
            .header("x-text", &parameters.x_text, false)?
            .query(
                "form",
                &parameters.form,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "joined",
                &parameters.joined,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: false,
                },
            )?
            .query(
                "spaces",
                &parameters.spaces,
                ::openapi_webhooks::codegen::Style::SpaceDelimited,
            )?
            .query(
                "pipes",
                &parameters.pipes,
                ::openapi_webhooks::codegen::Style::PipeDelimited,
            )?
            .query(
                "deep",
                &parameters.deep,
                ::openapi_webhooks::codegen::Style::DeepObject,
            )?
            .query_reserved(
                "path",
                &parameters.path,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query_json("filter", &parameters.filter)?
            .cookie("session", &parameters.session, true)?
            .cookie_as_is("theme", &parameters.theme, true)?
            .cookie_json("consent", &parameters.consent)?
            .query_json(
                "ratio",
                &::openapi_webhooks::codegen::finite::Checked(&parameters.ratio),
            )?
            .empty()
    }
    /// Sends the webhook `search`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_search<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::Search,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Search>,
            ::openapi_webhooks::codegen::SendError<responses::Search>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_search(parameters))
    }
    /// The message of the webhook `search`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_search(
        &self,
        parameters: &parameters::Search,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "search",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .query_string_json("selector", &parameters.selector)?
            .empty()
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `paint`.
    Paint,
    /// The webhook `search`.
    Search,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["paint", "search"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// When no webhook has the name, or the body is not what the document says.
    pub fn parse(
        name: &str,
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        ::openapi_webhooks::codegen::parse(
            name,
            body,
            <Self as ::openapi_webhooks::codegen::Receive>::READERS,
        )
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Paint => "paint",
            Self::Search => "search",
        }
    }
}
impl ::openapi_webhooks::codegen::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Paint => serializer.serialize_unit(),
            Self::Search => serializer.serialize_unit(),
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "paint",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Paint)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "search",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Search)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::None;
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Color`.
    #[derive(Clone, PartialEq)]
    pub struct Color {
        /// The property `R`.
        pub r: ::std::option::Option<i64>,
        /// The property `G`.
        pub g: ::std::option::Option<i64>,
        /// The property `B`.
        pub b: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Color {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r: ::std::option::Option::None,
                g: ::std::option::Option::None,
                b: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Color {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Color { optional("R", r) optional("G", g) optional("B",
        b) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Color { required() keep(3, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "R", r : i64 = r,
        ::openapi_webhooks::codegen::read_as::Integer) read_as(1, "G", g : i64 = g,
        ::openapi_webhooks::codegen::read_as::Integer) read_as(2, "B", b : i64 = b,
        ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The schema at `#/webhooks/paint/get/parameters/10/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaintFilter {
        /// The property `colors`.
        pub colors: ::std::option::Option<::std::vec::Vec<Color>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl PaintFilter {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                colors: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for PaintFilter {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for PaintFilter { optional("colors", colors)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for PaintFilter { required() keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "colors", colors :
        ::std::vec::Vec < Color > = colors, ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `paint`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Paint {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Paint {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `search`.
    pub type Search = Paint;
}
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
