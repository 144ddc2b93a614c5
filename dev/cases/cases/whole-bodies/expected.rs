// The webhooks of Bodies that are no objects 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Bodies that are no objects`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `text`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_text<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::std::string::String,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Text>,
            ::openapi_webhooks::codegen::SendError<responses::Text>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_text(payload))
    }
    /// The message of the webhook `text`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_text(
        &self,
        payload: &::std::string::String,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "text",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `list`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_list<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::std::vec::Vec<types::Item>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::List>,
            ::openapi_webhooks::codegen::SendError<responses::List>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_list(payload))
    }
    /// The message of the webhook `list`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_list(
        &self,
        payload: &::std::vec::Vec<types::Item>,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "list",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `map`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_map<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Map>,
            ::openapi_webhooks::codegen::SendError<responses::Map>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_map(payload))
    }
    /// The message of the webhook `map`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_map(
        &self,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "map",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `flag`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_flag<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &bool,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Flag>,
            ::openapi_webhooks::codegen::SendError<responses::Flag>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_flag(payload))
    }
    /// The message of the webhook `flag`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_flag(
        &self,
        payload: &bool,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "flag",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `choice`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_choice<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::ChoicePayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Choice>,
            ::openapi_webhooks::codegen::SendError<responses::Choice>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_choice(payload))
    }
    /// The message of the webhook `choice`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_choice(
        &self,
        payload: &types::ChoicePayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "choice",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `nothing`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_nothing<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &(),
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Nothing>,
            ::openapi_webhooks::codegen::SendError<responses::Nothing>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_nothing(payload))
    }
    /// The message of the webhook `nothing`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_nothing(
        &self,
        payload: &(),
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "nothing",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `maybe`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_maybe<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::std::option::Option<types::Item>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Maybe>,
            ::openapi_webhooks::codegen::SendError<responses::Maybe>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_maybe(payload))
    }
    /// The message of the webhook `maybe`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_maybe(
        &self,
        payload: &::std::option::Option<types::Item>,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "maybe",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `moment`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_moment<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::openapi_webhooks::codegen::chrono::DateTime<
            ::openapi_webhooks::codegen::chrono::FixedOffset,
        >,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Moment>,
            ::openapi_webhooks::codegen::SendError<responses::Moment>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_moment(payload))
    }
    /// The message of the webhook `moment`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_moment(
        &self,
        payload: &::openapi_webhooks::codegen::chrono::DateTime<
            ::openapi_webhooks::codegen::chrono::FixedOffset,
        >,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "moment",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `constant`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_constant<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::ConstantPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Constant>,
            ::openapi_webhooks::codegen::SendError<responses::Constant>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_constant(payload))
    }
    /// The message of the webhook `constant`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_constant(
        &self,
        payload: &types::ConstantPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "constant",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `text`.
    Text(::std::string::String),
    /// The webhook `list`.
    List(::std::vec::Vec<types::Item>),
    /// The webhook `map`.
    Map(::std::collections::BTreeMap<::std::string::String, i64>),
    /// The webhook `flag`.
    Flag(bool),
    /// The webhook `choice`.
    Choice(types::ChoicePayload),
    /// The webhook `nothing`.
    Nothing(()),
    /// The webhook `maybe`.
    Maybe(::std::option::Option<types::Item>),
    /// The webhook `moment`.
    Moment(
        ::openapi_webhooks::codegen::chrono::DateTime<
            ::openapi_webhooks::codegen::chrono::FixedOffset,
        >,
    ),
    /// The webhook `constant`.
    Constant(types::ConstantPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "text",
        "list",
        "map",
        "flag",
        "choice",
        "nothing",
        "maybe",
        "moment",
        "constant",
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
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Map(_) => "map",
            Self::Flag(_) => "flag",
            Self::Choice(_) => "choice",
            Self::Nothing(_) => "nothing",
            Self::Maybe(_) => "maybe",
            Self::Moment(_) => "moment",
            Self::Constant(_) => "constant",
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
            Self::Text(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::List(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Map(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Flag(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Choice(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Nothing(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Maybe(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Moment(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Constant(payload) => {
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
            webhook: "text",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Text)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "list",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Array<
                        ::openapi_webhooks::codegen::read_as::Plain,
                    >,
                    _,
                >(body)
                    .map(Self::List)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "map",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Map<
                        ::openapi_webhooks::codegen::read_as::Integer,
                    >,
                    _,
                >(body)
                    .map(Self::Map)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "flag",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Flag)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "choice",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Choice)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "nothing",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Nothing)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "maybe",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Maybe)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "moment",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Moment)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "constant",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Constant)
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
    /// The schema at `#/components/schemas/Item`.
    #[derive(Clone, PartialEq)]
    pub struct Item {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Item {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Item { member("id", id) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Item { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The schema at `#/webhooks/choice/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChoicePayload {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for ChoicePayload
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for ChoicePayload { A = String("a"), B = String("b") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for ChoicePayload by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for ChoicePayload by deserialize
    }
    /// The value `"ping"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ConstantPayload;
    ::openapi_webhooks::codegen::values! {
        impl Values for ConstantPayload = String("ping")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for ConstantPayload by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for ConstantPayload by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `text`.
    pub type Text = Choice;
    /// The answers to `list`.
    pub type List = Choice;
    /// The answers to `map`.
    pub type Map = Choice;
    /// The answers to `flag`.
    pub type Flag = Choice;
    /// The answers to `choice`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Choice {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Choice {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `nothing`.
    pub type Nothing = Choice;
    /// The answers to `maybe`.
    pub type Maybe = Choice;
    /// The answers to `moment`.
    pub type Moment = Choice;
    /// The answers to `constant`.
    pub type Constant = Choice;
}
