// The webhooks of Schemas that contain themselves 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Schemas that contain themselves`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `tree`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_tree<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Tree,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Tree>,
            ::openapi_webhooks::codegen::SendError<responses::Tree>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_tree(payload))
    }
    /// The message of the webhook `tree`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_tree(
        &self,
        payload: &types::Tree,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "tree",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `chain`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_chain<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Chain,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Chain>,
            ::openapi_webhooks::codegen::SendError<responses::Chain>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_chain(payload))
    }
    /// The message of the webhook `chain`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_chain(
        &self,
        payload: &types::Chain,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "chain",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `pair`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_pair<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Husband,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Pair>,
            ::openapi_webhooks::codegen::SendError<responses::Pair>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_pair(payload))
    }
    /// The message of the webhook `pair`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_pair(
        &self,
        payload: &types::Husband,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "pair",
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
        payload: &::std::vec::Vec<::std::vec::Vec<types::Chain>>,
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
        payload: &::std::vec::Vec<::std::vec::Vec<types::Chain>>,
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
    /// Sends the webhook `union`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_union<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Formula,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Union>,
            ::openapi_webhooks::codegen::SendError<responses::Union>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_union(payload))
    }
    /// The message of the webhook `union`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_union(
        &self,
        payload: &types::Formula,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "union",
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
    /// The webhook `tree`.
    Tree(types::Tree),
    /// The webhook `chain`.
    Chain(types::Chain),
    /// The webhook `pair`.
    Pair(types::Husband),
    /// The webhook `list`.
    List(::std::vec::Vec<::std::vec::Vec<types::Chain>>),
    /// The webhook `union`.
    Union(types::Formula),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "tree",
        "chain",
        "pair",
        "list",
        "union",
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
            Self::Tree(_) => "tree",
            Self::Chain(_) => "chain",
            Self::Pair(_) => "pair",
            Self::List(_) => "list",
            Self::Union(_) => "union",
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
            Self::Tree(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Chain(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Pair(payload) => {
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
            Self::Union(payload) => {
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
            webhook: "tree",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Tree)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "chain",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Chain)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "pair",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Pair)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "list",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Array<
                        ::openapi_webhooks::codegen::read_as::Array<
                            ::openapi_webhooks::codegen::read_as::Plain,
                        >,
                    >,
                    _,
                >(body)
                    .map(Self::List)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "union",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Union)
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
    /// The schema at `#/components/schemas/Tree`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tree {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `children`.
        pub children: ::std::option::Option<::std::vec::Vec<Tree>>,
        /// The property `by_name`.
        pub by_name: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, Tree>,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Tree {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                children: ::std::option::Option::None,
                by_name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Tree {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("name", &self.name);
            object.optional("children", &self.children);
            object.optional("by_name", &self.by_name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Tree {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Tree {
        const NAMES: &'static [&'static str] = &["name", "children", "by_name"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<::std::vec::Vec<Tree>>,
            ::std::option::Option<
                ::std::collections::BTreeMap<::std::string::String, Tree>,
            >,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
            ::std::option::Option::None,
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
                1 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Array<
                                ::openapi_webhooks::codegen::read_as::Plain,
                            >,
                            _,
                        >(&mut draft.1)
                }
                2 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Map<
                                ::openapi_webhooks::codegen::read_as::Plain,
                            >,
                            _,
                        >(&mut draft.2)
                }
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.3)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(name),
                children,
                by_name,
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                name,
                children,
                by_name,
                additional_properties,
            })
        }
    }
    /// The schema at `#/components/schemas/Chain`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Chain {
        /// The property `value`.
        pub value: i64,
        /// The property `next`.
        pub next: ::std::option::Option<::std::boxed::Box<Chain>>,
        /// The property `previous`.
        pub previous: ::std::option::Option<
            ::std::option::Option<::std::boxed::Box<Chain>>,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Chain {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(value: i64) -> Self {
            Self {
                value,
                next: ::std::option::Option::None,
                previous: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Chain {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("value", &self.value);
            object.optional("next", &self.next);
            object.optional("previous", &self.previous);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Chain {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Chain {
        const NAMES: &'static [&'static str] = &["value", "next", "previous"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<i64>,
            ::std::option::Option<::std::boxed::Box<Chain>>,
            ::std::option::Option<::std::option::Option<::std::boxed::Box<Chain>>>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
            ::std::option::Option::None,
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
                0 => {
                    member
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                        >(&mut draft.0)
                }
                1 => member.read(&mut draft.1),
                2 => member.read(&mut draft.2),
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.3)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(value),
                next,
                previous,
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                value,
                next,
                previous,
                additional_properties,
            })
        }
    }
    /// The schema at `#/components/schemas/Husband`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Husband {
        /// The property `wife`.
        pub wife: ::std::option::Option<::std::boxed::Box<Wife>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Husband {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                wife: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Husband {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Husband {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.optional("wife", &self.wife);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Husband {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Husband {
        const NAMES: &'static [&'static str] = &["wife"];
        const REQUIRED: &'static [usize] = &[];
        type Draft = (
            ::std::option::Option<::std::boxed::Box<Wife>>,
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
        fn build(
            (wife, additional_properties): Self::Draft,
        ) -> ::std::option::Option<Self> {
            ::std::option::Option::Some(Self {
                wife,
                additional_properties,
            })
        }
    }
    /// The schema at `#/components/schemas/Formula`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Formula {
        /// One of the values that are a number.
        Number(f64),
        /// One of the values that are an object.
        Object(::std::boxed::Box<FormulaObject>),
    }
    impl ::std::convert::From<f64> for Formula {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::boxed::Box<FormulaObject>> for Formula {
        fn from(value: ::std::boxed::Box<FormulaObject>) -> Self {
            Self::Object(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Formula {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => {
                    ::openapi_webhooks::codegen::finite::serialize(value, serializer)
                }
                Self::Object(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Formula {
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
                Kind::Object => choice.read(Self::Object),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("a number or an object"),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Wife`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Wife {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `husband`.
        pub husband: ::std::option::Option<::std::boxed::Box<Husband>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Wife {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                husband: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Wife {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("name", &self.name);
            object.optional("husband", &self.husband);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Wife {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for Wife {
        const NAMES: &'static [&'static str] = &["name", "husband"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<::std::string::String>,
            ::std::option::Option<::std::boxed::Box<Husband>>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
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
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.2)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(name), husband, additional_properties) = draft
            else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                name,
                husband,
                additional_properties,
            })
        }
    }
    /// The schema at `#/components/schemas/Formula/oneOf/1`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FormulaObject {
        /// The property `left`.
        pub left: ::std::boxed::Box<Formula>,
        /// The property `right`.
        pub right: ::std::boxed::Box<Formula>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl FormulaObject {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            left: ::std::boxed::Box<Formula>,
            right: ::std::boxed::Box<Formula>,
        ) -> Self {
            Self {
                left,
                right,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for FormulaObject {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("left", &self.left);
            object.member("right", &self.right);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for FormulaObject {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for FormulaObject {
        const NAMES: &'static [&'static str] = &["left", "right"];
        const REQUIRED: &'static [usize] = &[0, 1];
        type Draft = (
            ::std::option::Option<::std::boxed::Box<Formula>>,
            ::std::option::Option<::std::boxed::Box<Formula>>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
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
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.2)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (
                ::std::option::Option::Some(left),
                ::std::option::Option::Some(right),
                additional_properties,
            ) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                left,
                right,
                additional_properties,
            })
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `tree`.
    pub type Tree = Chain;
    /// The answers to `chain`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Chain {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Chain {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `pair`.
    pub type Pair = Chain;
    /// The answers to `list`.
    pub type List = Chain;
    /// The answers to `union`.
    pub type Union = Chain;
}
