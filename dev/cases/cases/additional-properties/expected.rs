// The webhooks of Members that are not declared 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Members that are not declared`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `closed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_closed<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Closed,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Closed>,
            ::openapi_webhooks::codegen::SendError<responses::Closed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_closed(payload))
    }
    /// The message of the webhook `closed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_closed(
        &self,
        payload: &types::Closed,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "closed",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `open`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_open<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Open,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Open>,
            ::openapi_webhooks::codegen::SendError<responses::Open>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_open(payload))
    }
    /// The message of the webhook `open`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_open(
        &self,
        payload: &types::Open,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "open",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `typed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_typed<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Typed,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Typed>,
            ::openapi_webhooks::codegen::SendError<responses::Typed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_typed(payload))
    }
    /// The message of the webhook `typed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_typed(
        &self,
        payload: &types::Typed,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "typed",
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
        payload: &::std::collections::BTreeMap<::std::string::String, types::Closed>,
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
        payload: &::std::collections::BTreeMap<::std::string::String, types::Closed>,
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
    /// Sends the webhook `nothing`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_nothing<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Nothing,
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
        payload: &types::Nothing,
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
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `closed`.
    Closed(types::Closed),
    /// The webhook `open`.
    Open(types::Open),
    /// The webhook `typed`.
    Typed(types::Typed),
    /// The webhook `map`.
    Map(::std::collections::BTreeMap<::std::string::String, types::Closed>),
    /// The webhook `nothing`.
    Nothing(types::Nothing),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "closed",
        "open",
        "typed",
        "map",
        "nothing",
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
            Self::Closed(_) => "closed",
            Self::Open(_) => "open",
            Self::Typed(_) => "typed",
            Self::Map(_) => "map",
            Self::Nothing(_) => "nothing",
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
            Self::Closed(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Open(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Typed(payload) => {
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
            Self::Nothing(payload) => {
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
            webhook: "closed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Closed)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "open",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Open)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "typed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Typed)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "map",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Map<
                        ::openapi_webhooks::codegen::read_as::Plain,
                    >,
                    _,
                >(body)
                    .map(Self::Map)
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
    /// The schema at `#/components/schemas/Closed`.
    #[derive(Clone, PartialEq)]
    pub struct Closed {
        /// The property `id`.
        pub id: ::std::string::String,
    }
    impl Closed {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self { id: id.into() }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Closed { member("id", id) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Closed { required(0) forbid() read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) }
    }
    /// The schema at `#/components/schemas/Open`.
    #[derive(Clone, PartialEq)]
    pub struct Open {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Open {
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
        impl Serialize, Debug for Open { member("id", id) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Open { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) }
    }
    /// The schema at `#/components/schemas/Typed`.
    #[derive(Clone, PartialEq)]
    pub struct Typed {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `additional_properties`.
        pub additional_properties: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties_2: ::std::collections::BTreeMap<
            ::std::string::String,
            i64,
        >,
    }
    impl Typed {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                additional_properties: ::std::option::Option::None,
                additional_properties_2: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Typed { member("id", id)
        optional("additional_properties", additional_properties)
        rest(additional_properties_2) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Typed { required(0) keep(2, additional_properties_2 : i64,
        ::openapi_webhooks::codegen::read_as::Integer) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1,
        "additional_properties", additional_properties : ::std::string::String =
        additional_properties) }
    }
    /// The schema at `#/components/schemas/Nothing`.
    #[derive(Clone, PartialEq)]
    pub struct Nothing {}
    impl Nothing {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl ::std::default::Default for Nothing {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Nothing {}
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Nothing { required() forbid() }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `closed`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Closed {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Closed {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `open`.
    pub type Open = Closed;
    /// The answers to `typed`.
    pub type Typed = Closed;
    /// The answers to `map`.
    pub type Map = Closed;
    /// The answers to `nothing`.
    pub type Nothing = Closed;
}
