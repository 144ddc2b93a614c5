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
    #[derive(Clone, Debug, PartialEq)]
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
    impl ::openapi_webhooks::codegen::serde::Serialize for Closed {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("id", &self.id);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Closed {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Closed {
        const NAMES: &'static [&'static str] = &["id"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (::std::option::Option<::std::string::String>,);
        const EMPTY: Self::Draft = (::std::option::Option::None,);
        fn fill<A: ::openapi_webhooks::codegen::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            at: usize,
            member: ::openapi_webhooks::codegen::object::Member<'_, A>,
        ) -> ::std::result::Result<(), A::Error> {
            match at {
                0 => member.read(&mut draft.0),
                _ => member.forbid(),
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(id),) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self { id })
        }
    }
    /// The schema at `#/components/schemas/Open`.
    #[derive(Clone, Debug, PartialEq)]
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
    impl ::openapi_webhooks::codegen::serde::Serialize for Open {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("id", &self.id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Open {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Open {
        const NAMES: &'static [&'static str] = &["id"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
            ::std::option::Option::None,
            ::std::collections::BTreeMap::new(),
        );
        fn fill<A: ::openapi_webhooks::codegen::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            at: usize,
            member: ::openapi_webhooks::codegen::object::Member<'_, A>,
        ) -> ::std::result::Result<(), A::Error> {
            match at {
                0 => member.read(&mut draft.0),
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.1)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(id), additional_properties) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self { id, additional_properties })
        }
    }
    /// The schema at `#/components/schemas/Typed`.
    #[derive(Clone, Debug, PartialEq)]
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
    impl ::openapi_webhooks::codegen::serde::Serialize for Typed {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("id", &self.id);
            object.optional("additional_properties", &self.additional_properties);
            object.rest(&self.additional_properties_2);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Typed {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Typed {
        const NAMES: &'static [&'static str] = &["id", "additional_properties"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<::std::string::String>,
            ::std::collections::BTreeMap<::std::string::String, i64>,
        );
        const EMPTY: Self::Draft = (
            ::std::option::Option::None,
            ::std::option::Option::None,
            ::std::collections::BTreeMap::new(),
        );
        fn fill<A: ::openapi_webhooks::codegen::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            at: usize,
            member: ::openapi_webhooks::codegen::object::Member<'_, A>,
        ) -> ::std::result::Result<(), A::Error> {
            match at {
                0 => member.read(&mut draft.0),
                1 => member.read(&mut draft.1),
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.2)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(id),
                additional_properties,
                additional_properties_2,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                id,
                additional_properties,
                additional_properties_2,
            })
        }
    }
    /// The schema at `#/components/schemas/Nothing`.
    #[derive(Clone, Debug, PartialEq)]
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
    impl ::openapi_webhooks::codegen::serde::Serialize for Nothing {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let object = ::openapi_webhooks::codegen::object::Writer::new(serializer);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Nothing {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Nothing {
        const NAMES: &'static [&'static str] = &[];
        const REQUIRED: &'static [usize] = &[];
        type Draft = ();
        const EMPTY: Self::Draft = ();
        fn fill<A: ::openapi_webhooks::codegen::serde::de::MapAccess<'de>>(
            _: &mut Self::Draft,
            _: usize,
            member: ::openapi_webhooks::codegen::object::Member<'_, A>,
        ) -> ::std::result::Result<(), A::Error> {
            member.forbid()
        }
        fn build((): Self::Draft) -> ::std::option::Option<Self> {
            ::std::option::Option::Some(Self {})
        }
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
