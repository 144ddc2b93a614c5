// The webhooks of Equal schemas are one type 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Equal schemas are one type`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `created`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_created<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CreatedPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Created>,
            ::openapi_webhooks::codegen::SendError<responses::Created>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_created(payload))
    }
    /// The message of the webhook `created`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_created(
        &self,
        payload: &types::CreatedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "created",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `deleted`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_deleted<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CreatedPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Deleted>,
            ::openapi_webhooks::codegen::SendError<responses::Deleted>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_deleted(payload))
    }
    /// The message of the webhook `deleted`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_deleted(
        &self,
        payload: &types::CreatedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "deleted",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `renamed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_renamed<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::RenamedPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Renamed>,
            ::openapi_webhooks::codegen::SendError<responses::Renamed>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_renamed(payload))
    }
    /// The message of the webhook `renamed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_renamed(
        &self,
        payload: &types::RenamedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "renamed",
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
    /// The webhook `created`.
    Created(types::CreatedPayload),
    /// The webhook `deleted`.
    Deleted(types::CreatedPayload),
    /// The webhook `renamed`.
    Renamed(types::RenamedPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["created", "deleted", "renamed"];
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
            Self::Created(_) => "created",
            Self::Deleted(_) => "deleted",
            Self::Renamed(_) => "renamed",
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
            Self::Created(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Deleted(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Renamed(payload) => {
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
            webhook: "created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Created)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "deleted",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Deleted)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "renamed",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Renamed)
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
    /// The schema at `#/webhooks/created/post/requestBody/content/application~1json/schema`.
    ///
    /// The same shape stands at `#/webhooks/deleted/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CreatedPayload {
        /// Who created it.
        pub user: User,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl CreatedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(user: User) -> Self {
            Self {
                user,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for CreatedPayload { member("user", user)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for CreatedPayload { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "user", user : User =
        ::std::option::Option::Some(user)) }
    }
    /// The schema at `#/webhooks/renamed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct RenamedPayload {
        /// The property `user`.
        pub user: RenamedPayloadUser,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl RenamedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(user: RenamedPayloadUser) -> Self {
            Self {
                user,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for RenamedPayload { member("user", user)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for RenamedPayload { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "user", user :
        RenamedPayloadUser = ::std::option::Option::Some(user)) }
    }
    /// Who created it.
    ///
    /// The same shape stands at `#/webhooks/deleted/post/requestBody/content/application~1json/schema/properties/user`.
    #[derive(Clone, PartialEq)]
    pub struct User {
        /// The property `id`.
        pub id: i64,
        /// The property `name`.
        pub name: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl User {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for User { member("id", id) optional("name", name)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for User { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer)
        read(1, "name", name : ::std::string::String = name) }
    }
    /// The schema at `#/webhooks/renamed/post/requestBody/content/application~1json/schema/properties/user`.
    #[derive(Clone, PartialEq)]
    pub struct RenamedPayloadUser {
        /// The property `id`.
        pub id: i64,
        /// The property `name`.
        pub name: ::std::option::Option<::std::option::Option<::std::string::String>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl RenamedPayloadUser {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for RenamedPayloadUser { member("id", id) optional("name",
        name) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for RenamedPayloadUser { required(0) keep(2,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer)
        read(1, "name", name : ::std::option::Option < ::std::string::String > = name) }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `created`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Created {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Created {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `deleted`.
    pub type Deleted = Created;
    /// The answers to `renamed`.
    pub type Renamed = Created;
}
