// The webhooks of Parameters that are read back 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Parameters that are read back`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `shapes`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_shapes<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::Shapes,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Shapes>,
            ::openapi_webhooks::codegen::SendError<responses::Shapes>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_shapes(parameters))
    }
    /// The message of the webhook `shapes`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_shapes(
        &self,
        parameters: &parameters::Shapes,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "shapes",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .header("x-one-or-many", &parameters.x_one_or_many, false)?
            .header("x-range", &parameters.x_range, false)?
            .header("x-level", &parameters.x_level, false)?
            .header("x-any", &parameters.x_any, false)?
            .query(
                "live",
                &parameters.live,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "ratio",
                &parameters.ratio,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "ids",
                &parameters.ids,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "one",
                &parameters.one,
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
                "pipes",
                &parameters.pipes,
                ::openapi_webhooks::codegen::Style::PipeDelimited,
            )?
            .query(
                "deep",
                &parameters.deep,
                ::openapi_webhooks::codegen::Style::DeepObject,
            )?
            .query(
                "color",
                &parameters.color,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .cookie("tags", &parameters.tags, true)?
            .cookie("hues", &parameters.hues, false)?
            .cookie_as_is("plain", &parameters.plain, false)?
            .empty()
    }
    /// Sends the webhook `left.out`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_left_out<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::LeftOut,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::LeftOut>,
            ::openapi_webhooks::codegen::SendError<responses::LeftOut>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_left_out(parameters))
    }
    /// The message of the webhook `left.out`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_left_out(
        &self,
        parameters: &parameters::LeftOut,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "left.out",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .header("x-note", &parameters.x_note, false)?
            .header("x-names", &parameters.x_names, false)?
            .header("x-counts", &parameters.x_counts, false)?
            .query(
                "names",
                &parameters.names,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "deep",
                &parameters.deep,
                ::openapi_webhooks::codegen::Style::DeepObject,
            )?
            .query(
                "one",
                &parameters.one,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query_json("any", &parameters.any)?
            .empty()
    }
    /// Sends the webhook `needed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_needed<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::Needed,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Needed>,
            ::openapi_webhooks::codegen::SendError<responses::Needed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_needed(parameters))
    }
    /// The message of the webhook `needed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_needed(
        &self,
        parameters: &parameters::Needed,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "needed",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .query(
                "deep",
                &parameters.deep,
                ::openapi_webhooks::codegen::Style::DeepObject,
            )?
            .query_json("names", &parameters.names)?
            .empty()
    }
    /// Sends the webhook `spread`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_spread<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::Spread,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Spread>,
            ::openapi_webhooks::codegen::SendError<responses::Spread>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_spread(parameters))
    }
    /// The message of the webhook `spread`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_spread(
        &self,
        parameters: &parameters::Spread,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "spread",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .query(
                "page",
                &parameters.page,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "counts",
                &parameters.counts,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .empty()
    }
    /// Sends the webhook `whole`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_whole<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::Whole,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Whole>,
            ::openapi_webhooks::codegen::SendError<responses::Whole>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_whole(parameters))
    }
    /// The message of the webhook `whole`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_whole(
        &self,
        parameters: &parameters::Whole,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "whole",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .query(
                "form",
                &parameters.form,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
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
    /// The webhook `shapes`.
    Shapes,
    /// The webhook `left.out`.
    LeftOut,
    /// The webhook `needed`.
    Needed,
    /// The webhook `spread`.
    Spread,
    /// The webhook `whole`.
    Whole,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "shapes",
        "left.out",
        "needed",
        "spread",
        "whole",
    ];
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
            Self::Shapes => "shapes",
            Self::LeftOut => "left.out",
            Self::Needed => "needed",
            Self::Spread => "spread",
            Self::Whole => "whole",
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
            Self::Shapes => serializer.serialize_unit(),
            Self::LeftOut => serializer.serialize_unit(),
            Self::Needed => serializer.serialize_unit(),
            Self::Spread => serializer.serialize_unit(),
            Self::Whole => serializer.serialize_unit(),
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "shapes",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Shapes)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "left.out",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::LeftOut)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "needed",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Needed)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "spread",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Spread)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "whole",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Whole)
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
    /// The schema at `#/components/schemas/OneOrMany`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OneOrMany {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an array.
        Array(::std::vec::Vec<i64>),
    }
    impl ::std::convert::From<::std::string::String> for OneOrMany {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<i64>> for OneOrMany {
        fn from(value: ::std::vec::Vec<i64>) -> Self {
            Self::Array(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OneOrMany {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::Array(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OneOrMany {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = ::openapi_webhooks::codegen::choice::Choice::deserialize(
                deserializer,
            )?;
            use ::openapi_webhooks::codegen::choice::Kind;
            match choice.kind() {
                Kind::String => choice.read(Self::String),
                Kind::Array => {
                    choice
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Array<
                                ::openapi_webhooks::codegen::read_as::Integer,
                            >,
                            _,
                            _,
                            _,
                        >(Self::Array)
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(choice.unexpected("a string or an array"))
                }
            }
        }
    }
    /// The schema at `#/webhooks/shapes/get/parameters/2/schema`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ShapesXLevel {
        /// The value `1`.
        _1,
        /// The value `2`.
        _2,
        /// The value `"off"`.
        Off,
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for ShapesXLevel { _1 = Integer(1), _2 = Integer(2), Off =
        String("off") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for ShapesXLevel by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for ShapesXLevel by deserialize
    }
    /// The schema at `#/components/schemas/Color`.
    #[derive(Clone, PartialEq)]
    pub struct Color {
        /// The property `R`.
        pub r: i64,
        /// The property `name`.
        pub name: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            f64,
        >,
    }
    impl Color {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(r: i64) -> Self {
            Self {
                r,
                name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Color { member("R", r) optional("name", name)
        rest_of_floats(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Color { required(0) keep(2, additional_properties : f64,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "R", r : i64 =
        ::std::option::Option::Some(r), ::openapi_webhooks::codegen::read_as::Integer)
        read(1, "name", name : ::std::string::String = name) }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `shapes`.
    pub type Shapes = LeftOut;
    /// The answers to `left.out`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum LeftOut {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for LeftOut {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `needed`.
    pub type Needed = LeftOut;
    /// The answers to `spread`.
    pub type Spread = LeftOut;
    /// The answers to `whole`.
    pub type Whole = LeftOut;
}
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
