// The webhooks of Numbers wherever they may stand 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Numbers wherever they may stand`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `reading`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_reading<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Reading,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Reading>,
            ::openapi_webhooks::codegen::SendError<responses::Reading>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_reading(payload))
    }
    /// The message of the webhook `reading`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_reading(
        &self,
        payload: &types::Reading,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "reading",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `mean`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_mean<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &f64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Mean>,
            ::openapi_webhooks::codegen::SendError<responses::Mean>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_mean(payload))
    }
    /// The message of the webhook `mean`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_mean(
        &self,
        payload: &f64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "mean",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json(
                "application/json",
                &::openapi_webhooks::codegen::finite::Checked(payload),
            )
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `reading`.
    Reading(types::Reading),
    /// The webhook `mean`.
    Mean(f64),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["reading", "mean"];
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
            Self::Reading(_) => "reading",
            Self::Mean(_) => "mean",
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
            Self::Reading(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Mean(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "reading",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Reading)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "mean",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Mean)
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
    /// The schema at `#/components/schemas/Reading`.
    #[derive(Clone, PartialEq)]
    pub struct Reading {
        /// The property `value`.
        pub value: f64,
        /// The property `optional`.
        pub optional: ::std::option::Option<f64>,
        /// The property `nullable`.
        pub nullable: ::std::option::Option<::std::option::Option<f64>>,
        /// The property `list`.
        pub list: ::std::option::Option<::std::vec::Vec<f64>>,
        /// The property `map`.
        pub map: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, f64>,
        >,
        /// The property `either`.
        pub either: ::std::option::Option<ReadingEither>,
        /// The property `limited`.
        pub limited: ::std::option::Option<f64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Reading {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(value: f64) -> Self {
            Self {
                value,
                optional: ::std::option::Option::None,
                nullable: ::std::option::Option::None,
                list: ::std::option::Option::None,
                map: ::std::option::Option::None,
                either: ::std::option::Option::None,
                limited: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Reading { float("value", value)
        optional_float("optional", optional) optional_float("nullable", nullable)
        optional_float("list", list) optional_float("map", map) optional("either",
        either) optional_float("limited", limited) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Reading { required(0) keep(7, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "value", value : f64 =
        ::std::option::Option::Some(value)) read(1, "optional", optional : f64 =
        optional) read(2, "nullable", nullable : ::std::option::Option < f64 > =
        nullable) read_as(3, "list", list : ::std::vec::Vec < f64 > = list,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read_as(4, "map", map :
        ::std::collections::BTreeMap < ::std::string::String, f64 > = map,
        ::openapi_webhooks::codegen::read_as::Map <
        ::openapi_webhooks::codegen::read_as::Plain >) read(5, "either", either :
        ReadingEither = either) read(6, "limited", limited : f64 = limited) }
    }
    /// The schema at `#/components/schemas/Reading/properties/either`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ReadingEither {
        /// One of the values that are a number.
        Number(f64),
        /// One of the values that are a string.
        String(::std::string::String),
    }
    impl ::std::convert::From<f64> for ReadingEither {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for ReadingEither {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for ReadingEither {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => {
                    ::openapi_webhooks::codegen::finite::serialize(value, serializer)
                }
                Self::String(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for ReadingEither {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = ::openapi_webhooks::codegen::choice::Choice::deserialize(
                deserializer,
            )?;
            use ::openapi_webhooks::codegen::choice::Kind;
            match choice.kind() {
                Kind::Integer => choice.read(Self::Number),
                Kind::Float => choice.read(Self::Number),
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(choice.unexpected("a number or a string"))
                }
            }
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `reading`.
    pub type Reading = Mean;
    /// The answers to `mean`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Mean {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Mean {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
