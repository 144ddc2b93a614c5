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
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Tree { member("name", name) optional("children",
        children) optional("by_name", by_name) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Tree { required(0) keep(3, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) read_as(1, "children",
        children : ::std::vec::Vec < Tree > = children,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read_as(2, "by_name", by_name :
        ::std::collections::BTreeMap < ::std::string::String, Tree > = by_name,
        ::openapi_webhooks::codegen::read_as::Map <
        ::openapi_webhooks::codegen::read_as::Plain >) }
    }
    /// The schema at `#/components/schemas/Chain`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Chain { member("value", value) optional("next", next)
        optional("previous", previous) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Chain { required(0) keep(3, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "value", value : i64 =
        ::std::option::Option::Some(value),
        ::openapi_webhooks::codegen::read_as::Integer) read(1, "next", next :
        ::std::boxed::Box < Chain > = next) read(2, "previous", previous :
        ::std::option::Option < ::std::boxed::Box < Chain > > = previous) }
    }
    /// The schema at `#/components/schemas/Husband`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Husband { optional("wife", wife)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Husband { required() keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "wife", wife :
        ::std::boxed::Box < Wife > = wife) }
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
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Wife { member("name", name) optional("husband",
        husband) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Wife { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) read(1, "husband",
        husband : ::std::boxed::Box < Husband > = husband) }
    }
    /// The schema at `#/components/schemas/Formula/oneOf/1`.
    #[derive(Clone, PartialEq)]
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for FormulaObject { member("left", left) member("right",
        right) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for FormulaObject { required(0, 1) keep(2, additional_properties
        : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "left", left :
        ::std::boxed::Box < Formula > = ::std::option::Option::Some(left)) read(1,
        "right", right : ::std::boxed::Box < Formula > =
        ::std::option::Option::Some(right)) }
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
