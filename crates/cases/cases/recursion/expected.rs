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
    pub async fn send_tree(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::Tree,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Tree>,
        ::openapi_webhooks::codegen::SendError<responses::Tree>,
    > {
        self.inner.send(endpoint, self.message_tree(payload)).await
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
    pub async fn send_chain(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::Chain,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Chain>,
        ::openapi_webhooks::codegen::SendError<responses::Chain>,
    > {
        self.inner.send(endpoint, self.message_chain(payload)).await
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
    pub async fn send_pair(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::Husband,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Pair>,
        ::openapi_webhooks::codegen::SendError<responses::Pair>,
    > {
        self.inner.send(endpoint, self.message_pair(payload)).await
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
    pub async fn send_list(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &::std::vec::Vec<::std::vec::Vec<types::Chain>>,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::List>,
        ::openapi_webhooks::codegen::SendError<responses::List>,
    > {
        self.inner.send(endpoint, self.message_list(payload)).await
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
    pub async fn send_union(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::Formula,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Union>,
        ::openapi_webhooks::codegen::SendError<responses::Union>,
    > {
        self.inner.send(endpoint, self.message_union(payload)).await
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
            &[
                ("tree", |body| ::openapi_webhooks::codegen::read(body).map(Self::Tree)),
                (
                    "chain",
                    |body| ::openapi_webhooks::codegen::read(body).map(Self::Chain),
                ),
                ("pair", |body| ::openapi_webhooks::codegen::read(body).map(Self::Pair)),
                ("list", |body| ::openapi_webhooks::codegen::read(body).map(Self::List)),
                (
                    "union",
                    |body| ::openapi_webhooks::codegen::read(body).map(Self::Union),
                ),
            ],
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
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Tree`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct Tree {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `children`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub children: ::std::option::Option<::std::vec::Vec<Tree>>,
        /// The property `by_name`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub by_name: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, Tree>,
        >,
        /// The members that are not declared as properties.
        #[serde(flatten)]
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
    /// The schema at `#/components/schemas/Chain`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct Chain {
        /// The property `value`.
        pub value: i64,
        /// The property `next`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub next: ::std::option::Option<::std::boxed::Box<Chain>>,
        /// The property `previous`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::double_option::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub previous: ::std::option::Option<
            ::std::option::Option<::std::boxed::Box<Chain>>,
        >,
        /// The members that are not declared as properties.
        #[serde(flatten)]
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
    /// The schema at `#/components/schemas/Husband`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct Husband {
        /// The property `wife`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub wife: ::std::option::Option<::std::boxed::Box<Wife>>,
        /// The members that are not declared as properties.
        #[serde(flatten)]
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
            use ::openapi_webhooks::codegen::choice::Kind;
            let choice = ::openapi_webhooks::codegen::choice::Choice::deserialize(
                deserializer,
            )?;
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
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct Wife {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `husband`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub husband: ::std::option::Option<::std::boxed::Box<Husband>>,
        /// The members that are not declared as properties.
        #[serde(flatten)]
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
    /// The schema at `#/components/schemas/Formula/oneOf/1`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct FormulaObject {
        /// The property `left`.
        pub left: ::std::boxed::Box<Formula>,
        /// The property `right`.
        pub right: ::std::boxed::Box<Formula>,
        /// The members that are not declared as properties.
        #[serde(flatten)]
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
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `tree`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Tree {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Tree {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
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
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Pair {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Pair {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `list`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum List {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for List {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `union`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Union {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Union {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
