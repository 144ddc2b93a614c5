// The webhooks of Headers, the query and cookies 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Headers, the query and cookies`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload, parameters))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order(
        &self,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-Shared", &parameters.x_shared, false)?
            .header("X-Request-Id", &parameters.x_request_id, false)?
            .header("X-Tags", &parameters.x_tags, false)?
            .header("X-Both", &parameters.x_both, false)?
            .header("X-Mode", &parameters.x_mode, false)?
            .query(
                "page",
                &parameters.page,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "tag",
                &parameters.tag,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "tags",
                &parameters.tags,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: false,
                },
            )?
            .query(
                "type",
                &parameters.r#type,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "since",
                &parameters.since,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .cookie("session", &parameters.session, true)?
            .query(
                "ratio",
                &parameters.ratio,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .header("version", &parameters.version, false)?
            .json("application/json", payload)
    }
    /// Sends the webhook `ping`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        parameters: &parameters::Ping,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Ping>,
            ::openapi_webhooks::codegen::SendError<responses::Ping>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_ping(parameters))
    }
    /// The message of the webhook `ping`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub fn message_ping(
        &self,
        parameters: &parameters::Ping,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "ping",
                ::openapi_webhooks::codegen::http::Method::GET,
            )
            .query(
                "at",
                &parameters.at,
                ::openapi_webhooks::codegen::Style::Form {
                    explode: true,
                },
            )?
            .query(
                "old",
                &parameters.old,
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
#[allow(deprecated, reason = "what is deprecated is carried still")]
pub enum Event {
    /// The webhook `order`.
    Order(types::OrderPayload),
    /// The webhook `ping`.
    Ping,
}
#[allow(deprecated, reason = "what is deprecated is carried still")]
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order", "ping"];
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
    const RECOGNITION: ::openapi_webhooks::codegen::recognition::Recognition = ::openapi_webhooks::codegen::recognition::Recognition {
        places: &[],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "order",
                has_body: ::std::option::Option::Some(true),
                values: &[],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "ping",
                has_body: ::std::option::Option::Some(false),
                values: &[],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::from_request(&::openapi_webhooks::codegen::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the request is no webhook of the document, or the body is not what the document says.
    pub fn from_request(
        headers: &::openapi_webhooks::codegen::http::HeaderMap,
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::parse(Self::RECOGNITION.webhook(headers, body)?, body)
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Order(_) => "order",
            Self::Ping => "ping",
        }
    }
}
#[allow(deprecated, reason = "what is deprecated is carried still")]
impl ::openapi_webhooks::codegen::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Order(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Ping => serializer.serialize_unit(),
        }
    }
}
#[allow(deprecated, reason = "what is deprecated is carried still")]
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Order)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "ping",
            method: "GET",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Ping)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::Some(&Self::RECOGNITION);
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPayload { member("id", id)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPayload { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) }
    }
    /// The schema at `#/webhooks/order/post/parameters/3/schema`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderXMode {
        /// The value `"live"`.
        Live,
        /// The value `"test"`.
        Test,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for OrderXMode
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderXMode { Live = String("live"), Test = String("test") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderXMode by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderXMode by deserialize
    }
    /// The value `"v2"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderVersion;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderVersion = String("v2")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderVersion by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderVersion by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `order`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Order {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Order {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `ping`.
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub type Ping = Order;
}
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
